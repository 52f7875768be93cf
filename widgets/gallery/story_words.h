// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/qt/story_library.h"

namespace offstage {

/// What the gallery says about stories.
namespace storyWords {

QString groupTitle(StoryGroup group); ///< "You can't, and here is why"
QString groupName(StoryGroup group);  ///< "You can't"
QString groupIcon(StoryGroup group);
QString count(std::size_t stories); ///< "6 stories"
/// How much simulated time its picture shows: "24 h".
QString stretch(const Story &story);
/// How long it plays at the speed it is opened with: "1:40".
QString playingTime(const Story &story);
/// Question, answer, length, mechanism and trust, as one speaks them.
QString wholeSentence(const Story &story);
QString toolTip(const Story &story);

} // namespace storyWords

} // namespace offstage
