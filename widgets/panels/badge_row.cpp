// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/badge_row.h"

#include "widgets/controls/trust_badge.h"

#include <QHBoxLayout>

namespace offstage {

BadgeRow::BadgeRow(QWidget *parent)
    : QWidget(parent), m_badges(new QHBoxLayout), m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_badges->setSpacing(space::related);
    m_row->addLayout(m_badges);
    m_row->addStretch(1);
}

void BadgeRow::setBadges(const std::vector<Badge> &badges)
{
    if (m_shown == badges)
        return;
    m_shown = badges;
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Badge &badge : badges) {
        auto *widget = new TrustBadge(badge.mark, BadgeForm::Full, this);
        widget->setDetail(badge.detail);
        m_badges->addWidget(widget);
    }
}

void BadgeRow::addAtEnd(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace offstage
