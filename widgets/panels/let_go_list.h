// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/phone.h"
#include "widgets/theme/trust_badge.h"

#include <QWidget>

#include <vector>

namespace offstage {

// One thing that a force quit does to an app, and how sure it is.
struct Consequence {
    QString icon;
    QString title;
    QString detail;
    TrustMark trust{};
    bool isLoss = true;

    bool operator==(const Consequence &) const = default;
};

// What follows if the card of an app is flicked out of the App Switcher now, the nearest first.
std::vector<Consequence> consequencesOfQuit(const Phone &phone, AppId app);

// Those consequences as rows, to be read while the card is between the fingers.
class LetGoList : public QWidget {
    Q_OBJECT

public:
    explicit LetGoList(QWidget *parent = nullptr);

    void setConsequences(std::vector<Consequence> consequences);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Consequence> m_rows;
};

} // namespace offstage
