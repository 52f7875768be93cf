// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/score_bar.h"

#include "widgets/theme/offstage_style.h"
#include "widgets/theme/state_span.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace offstage {

namespace {

void fillPart(QPainter &painter, const QRectF &box, double share, double corner,
              const QBrush &brush)
{
    // Cut from the whole, so that a small share keeps the track's own corner.
    QPainterPath whole;
    whole.addRoundedRect(box, corner, corner);
    QPainterPath part;
    part.addRect(
        QRectF(box.left(), box.top(), box.width() * std::clamp(share, 0.0, 1.0), box.height()));
    painter.fillPath(whole.intersected(part), brush);
}

bool blocks(VerdictMark mark)
{
    return mark == VerdictMark::MustNotProceed || mark == VerdictMark::AbsolutelyMustNotProceed;
}

} // namespace

void drawShare(QPainter &painter, const QRectF &box, double share, const QColor &color,
               const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    fillPart(painter, box, 1, radius::detail, tokens.sunken);
    fillPart(painter, box, share, radius::detail, color);
    painter.restore();
}

void drawScoreTrack(QPainter &painter, const QRectF &box, double score, VerdictMark mark,
                    const Tokens &tokens)
{
    if (!blocks(mark)) {
        drawShare(painter, box, score, verdictColor(mark, tokens), tokens);
        return;
    }
    StateTokens look = tokens.of(ShownState{});
    look.pattern = StatePattern::CrossHatch;
    look.fill = tokens.neverSoft;
    look.patternInk = tokens.never;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrushOrigin(box.topLeft());
    fillPart(painter, box, 1, radius::detail,
             patternBrush(look, 1, painter.deviceTransform().m11()));
    painter.restore();
}

ScoreBar::ScoreBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ScoreBar::setScore(double score, VerdictMark mark)
{
    m_score = score;
    m_mark = mark;
    setAccessibleName(tr("Score %1, %2").arg(score, 0, 'f', 2).arg(verdictWords(mark)));
    update();
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawScoreTrack(painter, QRectF(rect()), m_score, m_mark, tokensOf(this));
}

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setProgress(int done, int of)
{
    m_done = done;
    m_of = of;
    setAccessibleName(tr("%1 of %2 done").arg(done).arg(of));
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double corner = height() / 2.0;
    fillPart(painter, QRectF(rect()), 1, corner, t.line);
    fillPart(painter, QRectF(rect()), m_of > 0 ? double(m_done) / m_of : 0, corner, t.accent);
}

} // namespace offstage
