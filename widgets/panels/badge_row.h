// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/panel_words.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace offstage {

// Trust badges side by side, and at the end what its owner adds.
class BadgeRow : public QWidget {
    Q_OBJECT

public:
    explicit BadgeRow(QWidget *parent = nullptr);

    void setBadges(const std::vector<Badge> &badges);
    void addAtEnd(QWidget *widget);

private:
    QBoxLayout *m_badges;
    QBoxLayout *m_row;
    std::vector<Badge> m_shown;
};

} // namespace offstage
