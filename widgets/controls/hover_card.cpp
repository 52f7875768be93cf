// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/hover_card.h"

#include "widgets/controls/painted_button.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr int cardWidth = 262;
constexpr double padding = 12;
constexpr double top = 10;
constexpr double titleHeight = 19;
constexpr double footGap = 6;
constexpr double badgeGap = 6;
constexpr int away = 14;

QFont titleFont()
{
    return typeFont(TypeToken::Body, QFont::DemiBold);
}

QFont bodyFont()
{
    return typeFont(TypeToken::Row);
}

double bodyLine()
{
    return 16 * typeFactor();
}

} // namespace

HoverCard::HoverCard(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HoverCard::setText(const HoverCardText &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text.title);
    setAccessibleDescription(text.body);
    updateGeometry();
    resize(sizeHint());
    update();
}

void HoverCard::showAt(QPoint point)
{
    const QSize size = sizeHint();
    QPoint corner = point + QPoint(away, away);
    if (const QWidget *room = parentWidget()) {
        if (corner.x() + size.width() > room->width())
            corner.setX(point.x() - away - size.width());
        if (corner.y() + size.height() > room->height())
            corner.setY(point.y() - away - size.height());
        corner.setX(std::max(0, corner.x()));
        corner.setY(std::max(0, corner.y()));
    }
    setGeometry(QRect(corner, size));
    show();
    raise();
}

// Breaks between words by the width that the words are drawn with, digits in cells of one width.
QStringList HoverCard::bodyLines() const
{
    QStringList lines;
    QString line;
    for (const QString &word : m_text.body.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && digitsWidth(longer, bodyFont()) > cardWidth - 2 * padding) {
            lines.append(line);
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

QSize HoverCard::sizeHint() const
{
    double tall = 2 * top + titleHeight * typeFactor() + double(bodyLines().size()) * bodyLine();
    if (m_text.trust || !m_text.hint.isEmpty())
        tall += footGap + trustBadgeHeight();
    return {cardWidth, int(std::ceil(tall))};
}

void HoverCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), radius::card, t.raised, t.edge);
    const double titleTall = titleHeight * typeFactor();
    const QRectF head(padding, top - 1, width() - 2 * padding, titleTall);
    painter.setPen(t.ink3);
    drawDigits(painter, head, Qt::AlignVCenter | Qt::AlignRight, m_text.duration,
               typeFont(TypeToken::Row));
    const double room = head.width() - digitsWidth(m_text.duration, typeFont(TypeToken::Row)) - 8;
    painter.setPen(t.ink);
    painter.setFont(titleFont());
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(titleFont()).elidedText(m_text.title, Qt::ElideRight, room));
    painter.setPen(t.ink2);
    double foot = top + titleTall;
    for (const QString &line : bodyLines()) {
        drawDigits(painter, QRectF(padding, foot, head.width(), bodyLine()),
                   Qt::AlignVCenter | Qt::AlignLeft, line, bodyFont());
        foot += bodyLine();
    }
    foot += footGap;
    double x = padding;
    if (m_text.trust) {
        x +=
            drawTrustBadge(painter, QPointF(x, foot), *m_text.trust, BadgeForm::Full, t) + badgeGap;
    }
    painter.setPen(t.ink3);
    painter.setFont(typeFont(TypeToken::Ruler, QFont::Normal));
    painter.drawText(QRectF(x, foot, width() - padding - x, trustBadgeHeight()),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_text.hint, Qt::ElideRight,
                                                      int(width() - padding - x) + 1));
}

} // namespace offstage
