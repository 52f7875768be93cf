// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/meant_words.h"

#include <algorithm>
#include <array>

namespace offstage {

namespace {

struct MeantWord {
    std::string_view word;
    std::string_view known;
    std::string_view advice;
};

constexpr std::array kMeant = {
    MeantWord{"siri", "run-intent", "Siri runs an intent of the app: \"run-intent\""},
    MeantWord{"shortcut", "run-intent", "a shortcut runs an intent of the app: \"run-intent\""},
    MeantWord{"carplay", "launch", "CarPlay is not simulated"},
    MeantWord{"wifi", "network", "write \"network: wifi\""},
    MeantWord{"force-quit", "swipe-card", "write \"open-switcher\", and then \"swipe-card\""},
    MeantWord{"kill", "jetsam",
              "write \"jetsam\" or \"crash\", or \"open-switcher\" and then \"swipe-card\""},
    MeantWord{"terminate", "jetsam",
              "write \"jetsam\" or \"crash\", or \"open-switcher\" and then \"swipe-card\""},
    MeantWord{"location", "location-always",
              "\"location-always: denied\" is While Using the App, and with "
              "\"location-when-in-use: denied\" beside it nothing is allowed"},
};

} // namespace

std::string meantBy(std::string_view word, const std::vector<std::string> &known)
{
    for (const MeantWord &meant : kMeant) {
        if (meant.word == word && std::find(known.begin(), known.end(), meant.known) != known.end())
            return std::string(meant.advice);
    }
    return {};
}

} // namespace offstage
