// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/icon_button.h"

#include "widgets/theme/icon.h"

#include <QPainter>

namespace offstage {

namespace {

constexpr double playIconSize = 20;

QRectF centred(const QRect &outer, double size)
{
    return QRectF((outer.width() - size) / 2, (outer.height() - size) / 2, size, size);
}

} // namespace

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent)
    : PaintedButton(radius::button, parent), m_iconName(iconName)
{
    setAccessibleName(name);
    setToolTip(name);
}

void IconButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void IconButton::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

void IconButton::setSizes(QSize button, double iconSize)
{
    m_size = button;
    m_iconSize = iconSize;
    updateGeometry();
    update();
}

void IconButton::paint(QPainter &painter, const Tokens &t)
{
    QColor ink = isHovered() || isDown() ? t.ink : t.ink2;
    if (isChecked())
        ink = t.accentText;
    if (m_framed)
        paintPlate(painter, t);
    else if (isChecked())
        paintBox(painter, QRectF(rect()), cornerRadius(), t.accentSoft, Qt::transparent);
    else if (isDown())
        paintBox(painter, QRectF(rect()), cornerRadius(), t.line, Qt::transparent);
    else if (isHovered())
        paintBox(painter, QRectF(rect()), cornerRadius(), t.hover, Qt::transparent);
    drawIcon(painter, centred(rect(), m_iconSize), m_iconName, ink);
}

PlayButton::PlayButton(QWidget *parent) : PaintedButton(height::play / 2.0, parent)
{
    setPlaying(false);
}

void PlayButton::setPlaying(bool playing)
{
    m_playing = playing;
    setAccessibleName(playing ? tr("Pause") : tr("Play"));
    setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
    update();
}

void PlayButton::paint(QPainter &painter, const Tokens &t)
{
    const QColor fill = isDown() ? t.ink3 : isHovered() ? t.ink2 : t.ink;
    paintBox(painter, QRectF(rect()), cornerRadius(), fill, Qt::transparent);
    drawIcon(painter, centred(rect(), playIconSize),
             m_playing ? QStringLiteral("pause") : QStringLiteral("play"), t.canvas);
}

} // namespace offstage
