// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QRectF>

#include "model/core/id.h"
#include "model/scenario/story.h"
#include "model/sim/lanes.h"
#include "widgets/theme/tokens.h"

class QPainter;

namespace offstage {

/// A stretch of a run as a picture without words: the lane of one app with its marks, drawn with
/// the timeline's own spans at 1x. `lanes` is not owned.
struct RunPicture {
    const Lanes *lanes = nullptr;
    AppId app;
    StoryStretch stretch;
    /// With the bars of its background tasks, for a story about these.
    bool hasTasks = false;
};

/// Fills the box. With `played`, from 0 to 1, a playhead stands there and what is still to come is
/// dim.
void drawRunPicture(QPainter &painter, const QRectF &box, const RunPicture &picture,
                    const Tokens &tokens, std::optional<double> played = {});

} // namespace offstage
