// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "model/explain/adviser.h"
#include "model/scenario/load_facts.h"
#include "widgets/panels/panel_words.h"

namespace offstage {

/// What the adviser says.
namespace adviceWords {

QString version(Version version); ///< "iOS 17.4"
/// The versions of an era, up to the next one if there is one: "Before iOS 26".
QString span(const Era &era, const Era *next, bool isFirst);
/// "Alarm, with Live Activity".
QString mechanisms(const GoalOption &option);
/// What the facts rest on, the firmest first, each kind once.
std::vector<Badge> badges(const std::vector<std::string> &ids, const Facts &facts);
/// Every source of the facts once, in their order.
std::vector<Source> sources(const std::vector<std::string> &ids, const Facts &facts);
/// Everything that the advice on a goal rests on, each fact once.
std::vector<std::string> factsOf(const Goal &goal);

} // namespace adviceWords

} // namespace offstage
