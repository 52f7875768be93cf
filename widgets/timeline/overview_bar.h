// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "model/sim/lanes.h"
#include "widgets/timeline/time_axis.h"

namespace offstage {

/// The whole run as thin rows, with the visible part as a window that can be moved and resized.
/// The rows are drawn once per change of the run, the window and the playhead over them.
class OverviewBar : public QWidget {
    Q_OBJECT

public:
    explicit OverviewBar(QWidget *parent = nullptr);

    /// The lanes must live until the next call; null for none.
    void setLanes(const Lanes *lanes);
    void lanesChanged();
    void setVisibleRange(TimeRange range);
    void setPlayhead(Instant at);
    /// What the bar spans: the run, and the visible range where it reaches further.
    TimeRange span() const;

signals:
    void rangeWanted(offstage::TimeRange range);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Grip { None, Start, End, Window };

    TimeAxis axis() const { return TimeAxis(span(), width()); }
    QRectF window() const;
    Grip gripAt(double x) const;
    void paintRows(QPainter &painter) const;

    const Lanes *m_lanes = nullptr;
    TimeRange m_visible;
    Instant m_playhead{};
    QPixmap m_rows;
    TimeRange m_rowsSpan;
    Grip m_grip = Grip::None;
    double m_pressedAt = 0;
    TimeRange m_pressed;
    TimeRange m_pressedSpan;
};

} // namespace offstage
