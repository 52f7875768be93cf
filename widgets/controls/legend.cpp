// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/legend.h"

#include "widgets/controls/focus_ring.h"
#include "widgets/controls/painted_button.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/state_span.h"
#include "widgets/theme/type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace offstage {

namespace {

constexpr double sampleWidth = 18;
constexpr double sampleHeight = 11;
constexpr double letterGap = 5;
constexpr double wordGap = 8;
constexpr double entryGap = 10;
constexpr double shortGap = 8;
constexpr int entries = int(shownStateCount);

// Entry 0 is the most alive state, which is the last of the table.
ShownState stateOf(int index)
{
    return static_cast<ShownState>(entries - 1 - index);
}

QFont letterFont()
{
    return typeFont(TypeToken::Ruler, QFont::Bold);
}

QFont wordFont()
{
    return typeFont(TypeToken::Ruler, QFont::Normal);
}

double entryWidth(int index, bool isShort)
{
    const char letter = tokensFor(Scheme::Light).of(stateOf(index)).letter;
    double wide = sampleWidth + letterGap +
                  QFontMetricsF(letterFont()).horizontalAdvance(QLatin1Char(letter));
    if (!isShort)
        wide += wordGap + QFontMetricsF(wordFont()).horizontalAdvance(stateWord(stateOf(index)));
    return wide;
}

double widthOf(bool isShort)
{
    double wide = (isShort ? shortGap : entryGap) * (entries - 1);
    for (int i = 0; i < entries; ++i)
        wide += entryWidth(i, isShort);
    return wide;
}

} // namespace

QString stateWord(ShownState state)
{
    static const std::array<const char *, shownStateCount> words = {
        QT_TRANSLATE_NOOP("State", "not running"), QT_TRANSLATE_NOOP("State", "force-quit"),
        QT_TRANSLATE_NOOP("State", "prewarmed"),   QT_TRANSLATE_NOOP("State", "suspended"),
        QT_TRANSLATE_NOOP("State", "background"),  QT_TRANSLATE_NOOP("State", "inactive"),
        QT_TRANSLATE_NOOP("State", "active")};
    return QCoreApplication::translate("State", words.at(static_cast<std::size_t>(state)));
}

Legend::Legend(QWidget *parent) : QWidget(parent), m_ring(new FocusRing(this, radius::badge))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend of states"));
    setToolTip(tr("Press a state to dim all others"));
}

QSize Legend::sizeHint() const
{
    return {int(std::ceil(widthOf(false))), qRound(20 * typeFactor())};
}

QSize Legend::minimumSizeHint() const
{
    return {int(std::ceil(widthOf(true))), sizeHint().height()};
}

bool Legend::isShort() const
{
    return width() < sizeHint().width();
}

Legend::Boxes Legend::boxes() const
{
    const bool isBrief = isShort();
    Boxes boxes;
    double x = width() - widthOf(isBrief);
    for (int i = 0; i < entries; ++i) {
        boxes[std::size_t(i)] = QRectF(x, 0, entryWidth(i, isBrief), height());
        x = boxes[std::size_t(i)].right() + (isBrief ? shortGap : entryGap);
    }
    return boxes;
}

int Legend::entryAt(QPointF point) const
{
    const Boxes all = boxes();
    for (int i = 0; i < entries; ++i) {
        if (all[std::size_t(i)].adjusted(-4, 0, 4, 0).contains(point))
            return i;
    }
    return -1;
}

void Legend::press(int index)
{
    m_current = index;
    const ShownState state = stateOf(index);
    m_emphasized = m_emphasized == state ? std::nullopt : std::optional(state);
    update();
    emit emphasisChanged(m_emphasized);
}

bool Legend::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) {
        m_hovered = entryAt(static_cast<QHoverEvent *>(event)->position());
        update();
    } else if (event->type() == QEvent::HoverLeave) {
        m_hovered = -1;
        update();
    }
    return QWidget::event(event);
}

void Legend::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const bool isBrief = isShort();
    const Boxes all = boxes();
    for (int i = 0; i < entries; ++i) {
        const QRectF &box = all[std::size_t(i)];
        const ShownState state = stateOf(i);
        const bool isDimmed = m_emphasized && m_emphasized != state;
        const bool isMarked = i == m_hovered || (hasFocus() && i == m_current);
        painter.setOpacity(isDimmed ? 0.4 : 1);
        const double ground = std::round(box.center().y() + sampleHeight / 2);
        drawStateSample(painter,
                        QRectF(box.left(), ground - sampleHeight, sampleWidth, sampleHeight), state,
                        t);
        const QString letter(QLatin1Char(t.of(state).letter));
        double x = box.left() + sampleWidth + letterGap;
        painter.setPen(isMarked ? t.ink : t.ink2);
        painter.setFont(letterFont());
        painter.drawText(QRectF(x, 0, box.width(), height()), Qt::AlignVCenter, letter);
        if (isBrief)
            continue;
        x += QFontMetricsF(letterFont()).horizontalAdvance(letter) + wordGap;
        painter.setFont(wordFont());
        painter.drawText(QRectF(x, 0, box.width(), height()), Qt::AlignVCenter, stateWord(state));
    }
}

void Legend::mousePressEvent(QMouseEvent *event)
{
    const int index = entryAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        press(index);
}

void Legend::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = std::min(entries - 1, m_current + 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
        press(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setAccessibleDescription(stateWord(stateOf(m_current)));
    update();
}

void Legend::focusInEvent(QFocusEvent *event)
{
    m_ring->follow(*event);
    update();
}

void Legend::focusOutEvent(QFocusEvent *event)
{
    m_ring->follow(*event);
    update();
}

} // namespace offstage
