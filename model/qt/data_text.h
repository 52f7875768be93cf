// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "model/phone/rules.h"

namespace offstage {

/// A text of the data files or of a mechanism's tables in the user's language; as it is where no
/// translation is known, as for the names of APIs.
QString dataText(std::string_view text);

/// Every such text that people read, each once: what translators get to see.
std::vector<std::string> allDataTexts(const Rules &rules);

} // namespace offstage
