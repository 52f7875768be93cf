// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/advice_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include "widgets/controls/painted_button.h"
#include "widgets/panels/sentence_view.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"

namespace offstage {

namespace {

constexpr int padding = 16;
constexpr int vertical = 14;
constexpr int nameWidth = 132;
constexpr int lineGap = 6;

} // namespace

AdviceCard::AdviceCard(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_column(new QVBoxLayout(this))
{
    const int icon = look.icon.isEmpty() ? 0 : look.iconSize + space::three;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_column->setContentsMargins(padding + (isMirrored ? 0 : icon), vertical,
                                 padding + (isMirrored ? icon : 0), vertical);
    m_column->setSpacing(lineGap);
}

void AdviceCard::say(const QString &text, TypeToken type, bool isQuiet)
{
    auto *view = new SentenceView(type, this);
    view->setQuiet(isQuiet);
    view->setText(text);
    m_column->addWidget(view);
}

void AdviceCard::sayBold(const QString &text, TypeToken type)
{
    auto *view = new SentenceView(type, this);
    view->setLeadBold(true);
    view->setText(text);
    m_column->addWidget(view);
}

void AdviceCard::say(const QString &name, const QString &text, bool isNameBold)
{
    if (text.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::two);
    auto *first = new SentenceView(TypeToken::Body, this);
    first->setQuiet(!isNameBold);
    first->setLeadBold(isNameBold);
    first->setText(name);
    first->setFixedWidth(qRound(nameWidth * typeFactor()));
    auto *second = new SentenceView(TypeToken::Body, this);
    second->setText(text);
    row->addWidget(first, 0, Qt::AlignTop);
    row->addWidget(second, 1);
    m_column->addLayout(row);
}

void AdviceCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), radius::card, t.*m_look.fill, t.*m_look.border);
    if (m_look.icon.isEmpty())
        return;
    const QRect box(padding, vertical, m_look.iconSize, m_look.iconSize);
    drawIcon(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), box)), m_look.icon,
             t.*m_look.iconColor);
}

} // namespace offstage
