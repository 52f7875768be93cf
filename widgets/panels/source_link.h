// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/rules.h"

class QLabel;
class QWidget;

namespace offstage {

// A source's title, which opens its address in the browser; the keyboard reaches it.
QLabel *sourceLink(const Source &source, QWidget *parent);

} // namespace offstage
