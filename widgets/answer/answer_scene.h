// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QRectF>

#include "widgets/answer/answer_glyphs.h"
#include "widgets/answer/answer_picture.h"
#include "widgets/timeline/lane_scene.h"

namespace offstage {

/// How much larger than in the window lanes are in a picture.
inline constexpr double kLaneScale = 1.55;
/// A number's disc.
inline constexpr double kDiscRadius = 13;

/// What one app's lane shows: its stretches in half px of the picture, its marks.
struct AppDrawing {
    const Row *row = nullptr;
    std::vector<ColumnRun> runs;
    std::vector<MarkGroup> marks;
};

/// Where an event of the answer is on the lanes, in px from their upper left corner: the middle of
/// its glyph and how far that reaches, or a bare point.
struct EventAnchor {
    int number = 0;
    QPointF at;
    double reach = 0;
    /// An arrow ends here.
    bool isPointedAt = false;
    /// The stretch of y in which its number may be.
    double top = 0;
    double bottom = 0;
};

/// The lanes of an answer with their places. The scene within is in the timeline's own units, so
/// that the timeline's functions can be asked; everything else is in px of the picture, from the
/// upper left corner of the inputs row.
class AnswerScene {
public:
    AnswerScene(const AnswerPicture &picture, const Tokens &tokens, double plotWidth);
    AnswerScene(const AnswerScene &) = delete;
    AnswerScene &operator=(const AnswerScene &) = delete;

    const LaneScene &scene() const { return m_scene; }
    const Lanes &lanes() const { return *m_scene.now.lanes; }
    const std::vector<AppDrawing> &apps() const { return m_apps; }
    const std::vector<EventAnchor> &anchors() const { return m_anchors; }
    const std::vector<ChipPlace> &chips() const { return m_chips; }
    const std::vector<CauseLink> &links() const { return m_scene.causes; }
    TimeRange range() const { return m_range; }
    double width() const { return m_width; }
    double height() const;

    double x(Instant at) const { return m_scene.axis.x(at) * kLaneScale; }
    double ground(const Row &row) const { return row.ground() * kLaneScale; }
    double glyphMiddle(const Row &row) const;
    QRectF box(const Row &row) const;
    /// Where a link between two records runs, as boxes that words keep clear of.
    std::vector<QRectF> boxesOf(const CauseLink &link) const;
    bool isNumbered(RecordId record) const;

private:
    void addRows(const AnswerPicture &picture);
    void addApps();
    void addLinks(const AnswerPicture &picture);
    bool isArrowAt(const EventAnchor &anchor) const;
    EventAnchor anchorAt(const AnswerEvent &event) const;
    std::optional<EventAnchor> onGlyph(const AnswerEvent &event) const;

    const FullAnswer &m_answer;
    TimeRange m_range;
    double m_width;
    LaneScene m_scene;
    std::vector<AppDrawing> m_apps;
    std::vector<ChipPlace> m_chips;
    std::vector<EventAnchor> m_anchors;
};

/// The stretch of the answer, and a little more where an event is at its very end.
TimeRange rangeOf(const FullAnswer &answer);

} // namespace offstage
