// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/phone/record.h"

namespace offstage {

// The words of what scenarios and their expectations speak of, each at the index of its id.

std::vector<std::string> inputWords();
std::vector<std::string> hookWords();
/// The name of a scene's callback for that of an app without scenes: "sceneDidEnterBackground" for
/// "applicationDidEnterBackground"; any other word as it is.
std::string_view sceneCallback(std::string_view word);
std::vector<std::string> actionWords();
std::vector<std::string> assertionWords();
std::vector<std::string> valueWords();
std::vector<std::string> accountWords();
std::vector<std::string> noticeWords();
std::vector<std::string> resultWords();
/// A result without its domain and number: "tooManyPendingTaskRequests".
std::vector<std::string> shortResultWords();

} // namespace offstage
