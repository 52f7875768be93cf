// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "model/explain/topic.h"

namespace offstage {

class Session;
class ViewState;

/// What a "why" is about: the selected record or stretch; without a selection the selected app's
/// stretch at the playhead. Nothing if there is neither.
std::optional<Topic> selectedTopic(const Session &session, const ViewState &view);

/// The topic in full, one to some sentences; its first sentence is the line.
QString topicText(const Session &session, const Topic &topic);

} // namespace offstage
