// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/adviser_strip.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include "widgets/controls/button.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

namespace offstage {

namespace {

constexpr int stripHeight = 44;
constexpr int usualWidth = 462;
constexpr int leastWidth = 190;
constexpr double iconSize = 16;
constexpr double iconLeft = 15;
constexpr double textLeft = 42;

} // namespace

AdviserStrip::AdviserStrip(QWidget *parent)
    : QWidget(parent), m_button(new Button(tr("Ask the adviser"), {}, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_button->setPrimary(true);
    m_button->setToolTip(tr("Which mechanism serves what your app should do off stage."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 8, 6);
    row->addStretch(1);
    row->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &AdviserStrip::adviserRequested);
}

QSize AdviserStrip::sizeHint() const
{
    return {usualWidth, qRound(stripHeight * typeFactor())};
}

QSize AdviserStrip::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

void AdviserStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), radius::button, t.accentSoft, t.accentLine);
    const auto mirrored = [this](const QRectF &box) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toAlignedRect()));
    };
    drawIcon(painter, mirrored(QRectF(iconLeft, (height() - iconSize) / 2, iconSize, iconSize)),
             u"adviser", t.accentText);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double end = isMirrored ? width() - m_button->geometry().right() : m_button->x();
    QString lead = tr("Which mechanism do I need?");
    const QString more = tr("Three questions.");
    const QFont strong = typeFont(TypeToken::Body, QFont::DemiBold);
    const QFont plain = typeFont(TypeToken::Body);
    const double room = end - 10 - textLeft;
    if (QFontMetricsF(strong).horizontalAdvance(lead) > room)
        lead = tr("Which one?");
    const double leadWidth = QFontMetricsF(strong).horizontalAdvance(lead);
    const auto say = [&](double left, double wide, const QString &words, const QFont &font,
                         const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(mirrored(QRectF(left, 0, wide + 1, height())),
                         Qt::AlignVCenter | Qt::AlignLeading, words);
    };
    if (room > 60)
        say(textLeft, room, QFontMetricsF(strong).elidedText(lead, Qt::ElideRight, room), strong,
            t.ink);
    const double moreWidth = QFontMetricsF(plain).horizontalAdvance(more);
    if (leadWidth + 5 + moreWidth <= room)
        say(textLeft + leadWidth + 5, moreWidth, more, plain, t.ink2);
}

} // namespace offstage
