// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace offstage {

/// A thin thing over the lanes that moves without them: Qt copies what is below it from the last
/// frame. It takes no pointer events.
class LaneOverlay : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Playhead, HoverLine, HoverTint, OldFuture, Range };

    LaneOverlay(Kind kind, QWidget *parent);
    /// A vertical line at `x`, or a stretch from `x` on, in the parent's coordinates. Shows it.
    void place(double x, double width, int top, int bottom);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    double m_left = 0;
    double m_width = 0;
};

/// The time on the ruler that belongs to a line below: the playhead's pill with its arrow, dark;
/// the pointer's and the range's, light; the fork's, in the accent. The playhead's can be dragged.
class TimePill : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Playhead, Pointer, Fork };

    TimePill(Kind kind, QWidget *parent);
    /// Centred at `x` over the ruler, kept inside of [left, right]. Shows it.
    void place(double x, const QString &text, const QRect &ruler);
    QString text() const { return m_text; }

signals:
    /// In the parent's coordinates.
    void draggedTo(int x);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    Kind m_kind;
    QString m_text;
    double m_arrow = 0;
    int m_grab = 0;
};

} // namespace offstage
