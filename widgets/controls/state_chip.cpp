// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/state_chip.h"

#include "widgets/controls/painted_button.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace offstage {

namespace {

constexpr double padding = 7;
constexpr double gap = 5;

QFont letterFont()
{
    return typeFont(TypeToken::Ruler, QFont::Bold);
}

QFont wordsFont()
{
    return typeFont(TypeToken::Ruler, QFont::Medium);
}

} // namespace

StateChip::StateChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateChip::setState(ShownState state, const QString &words)
{
    if (m_state == state && m_words == words)
        return;
    m_state = state;
    m_words = words;
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    const QString letter(QLatin1Char(tokensOf(this).of(m_state).letter));
    const double wide = QFontMetricsF(letterFont()).horizontalAdvance(letter) + gap +
                        QFontMetricsF(wordsFont()).horizontalAdvance(m_words) + 2 * padding;
    return {int(std::ceil(wide)), qRound(height::chip * typeFactor())};
}

QSize StateChip::minimumSizeHint() const
{
    return {sizeHint().height(), sizeHint().height()};
}

void StateChip::paintEvent(QPaintEvent *)
{
    const StateTokens &look = tokensOf(this).of(m_state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), radius::chip, look.fill, look.edge);
    const QString letter(QLatin1Char(look.letter));
    painter.setPen(look.label);
    painter.setFont(letterFont());
    painter.drawText(QRectF(padding, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft,
                     letter);
    const double x = padding + QFontMetricsF(letterFont()).horizontalAdvance(letter) + gap;
    const double room = width() - x - padding + 1;
    painter.setFont(wordsFont());
    painter.drawText(QRectF(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(wordsFont()).elidedText(m_words, Qt::ElideRight, room));
}

} // namespace offstage
