// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/panel_heading.h"

#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QBoxLayout>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr int headingHeight = 34;
constexpr int padding = 12;
constexpr double glyphSize = 16;
constexpr double gap = 8;

QFont titleFont()
{
    return typeFont(TypeToken::Body, QFont::DemiBold);
}

QFont detailFont()
{
    return typeFont(TypeToken::Ruler, QFont::Normal);
}

} // namespace

PanelHeading::PanelHeading(const QString &title, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setContentsMargins(padding, 0, padding, 1);
    m_row->setSpacing(space::related);
    m_row->addStretch(1);
    setTitle(title);
}

void PanelHeading::setTitle(const QString &title)
{
    if (m_title == title)
        return;
    m_title = title;
    setAccessibleName(title);
    update();
}

void PanelHeading::setDetail(const QString &detail)
{
    if (m_detail == detail)
        return;
    m_detail = detail;
    setAccessibleDescription(detail);
    update();
}

void PanelHeading::setDetailAtEnd(bool atEnd)
{
    m_detailAtEnd = atEnd;
    update();
}

void PanelHeading::setGlyph(Glyph glyph)
{
    m_glyph = std::move(glyph);
    update();
}

void PanelHeading::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

void PanelHeading::setRuled(bool ruled)
{
    m_ruled = ruled;
    update();
}

QSize PanelHeading::sizeHint() const
{
    return {layout()->sizeHint().width() + 120, qRound(headingHeight * typeFactor())};
}

QSize PanelHeading::minimumSizeHint() const
{
    return {layout()->minimumSize().width(), sizeHint().height()};
}

double PanelHeading::controlsLeft() const
{
    double left = width() - padding;
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget *control = m_row->itemAt(i)->widget();
        if (control && control->isVisibleTo(this))
            left = std::min(left, double(control->x()) - gap);
    }
    return left;
}

void PanelHeading::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    if (m_ruled)
        painter.fillRect(QRectF(0, height() - 1, width(), 1), t.hair);
    const double tall = height() - 1;
    double x = padding;
    if (m_glyph) {
        m_glyph(painter, QRectF(x, std::round((tall - glyphSize) / 2), glyphSize, glyphSize));
        x += glyphSize + gap;
    }
    const double right = controlsLeft();
    const QFontMetricsF titleMetrics(titleFont());
    const double titleWidth =
        std::min(titleMetrics.horizontalAdvance(m_title) + 1, std::max(0.0, right - x));
    painter.setFont(titleFont());
    painter.setPen(t.ink);
    painter.drawText(QRectF(x, 0, titleWidth, tall), Qt::AlignVCenter | Qt::AlignLeft,
                     titleMetrics.elidedText(m_title, Qt::ElideRight, titleWidth));
    x += titleWidth + gap;
    if (x >= right || m_detail.isEmpty())
        return;
    painter.setPen(t.ink3);
    const QString detail =
        QFontMetricsF(detailFont()).elidedText(m_detail, Qt::ElideRight, right - x);
    drawDigits(painter, QRectF(x, 0, right - x, tall),
               Qt::AlignVCenter | (m_detailAtEnd ? Qt::AlignRight : Qt::AlignLeft), detail,
               detailFont());
}

} // namespace offstage
