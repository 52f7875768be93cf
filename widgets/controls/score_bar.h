// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/verdict_glyph.h"

#include <QWidget>

class QPainter;

namespace offstage {

// How far a score reaches, 0 to 1, in the colour of its verdict; a rule that blocks is
// cross-hatched over its whole length. For rows of a table, paint it without a widget.
void drawScoreTrack(QPainter &painter, const QRectF &box, double score, VerdictMark mark,
                    const Tokens &tokens);
// A share in a plain colour, as for budgets.
void drawShare(QPainter &painter, const QRectF &box, double share, const QColor &color,
               const Tokens &tokens);

// The same as a widget, 56 x 8.
class ScoreBar : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBar(QWidget *parent = nullptr);

    void setScore(double score, VerdictMark mark);

    QSize sizeHint() const override { return {56, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_score = 0;
    VerdictMark m_mark = VerdictMark::CanProceed;
};

// How far a piece of work is, 4 high, across its parent's width.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setProgress(int done, int of);

    QSize sizeHint() const override { return {120, 4}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_of = 0;
};

} // namespace offstage
