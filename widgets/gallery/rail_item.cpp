// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/rail_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include "widgets/theme/icon.h"
#include "widgets/theme/type.h"

namespace offstage {

namespace {

constexpr int itemHeight = 30;
constexpr double glyphSize = 16;
constexpr double iconLeft = 9;
constexpr double textLeft = 34;
constexpr double right = 9;
constexpr double gap = 8;

} // namespace

RailItem::RailItem(const QString &iconName, const QString &text, QWidget *parent)
    : PaintedButton(radius::button, parent), m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    update();
}

QSize RailItem::sizeHint() const
{
    return {200, qRound(itemHeight * typeFactor())};
}

void RailItem::paint(QPainter &painter, const Tokens &t)
{
    if (isChecked() || isHovered() || isDown())
        paintBox(painter, QRectF(rect()), cornerRadius(),
                 isChecked() ? t.accentSoft
                 : isDown()  ? t.line
                             : t.hover,
                 Qt::transparent);
    const auto mirrored = [this](const QRectF &box) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toAlignedRect()));
    };
    drawIcon(painter, mirrored(QRectF(iconLeft, (height() - glyphSize) / 2, glyphSize, glyphSize)),
             m_iconName, isChecked() ? t.ink : t.ink2);
    const QFont small = typeFont(TypeToken::Row);
    const double detail = m_detail.isEmpty() ? 0 : digitsWidth(m_detail, small) + gap;
    const QFont font = typeFont(TypeToken::Body, isChecked() ? QFont::DemiBold : QFont::Medium);
    const QRectF room(textLeft, 0, width() - textLeft - right - detail, height());
    painter.setFont(font);
    painter.setPen(isChecked() ? t.ink : t.ink2);
    painter.drawText(mirrored(room), Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetricsF(font).elidedText(text(), Qt::ElideRight, room.width()));
    if (m_detail.isEmpty())
        return;
    painter.setPen(t.ink3);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    drawDigits(painter, QRectF(rect()).adjusted(right, 0, -right, 0),
               Qt::AlignVCenter | (isMirrored ? Qt::AlignLeft : Qt::AlignRight), m_detail, small);
}

} // namespace offstage
