// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/rules.h"

#include <QWidget>

namespace offstage {

// The document of a policy: its rule in a sentence, its numbers with unit, origin and the version
// they hold for, and its sources, which open in the browser.
class PolicySheet : public QWidget {
    Q_OBJECT

public:
    PolicySheet(const Rules &rules, PolicyId policy, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A number of the rules with its unit: "20 %", "15 min", "on".
QString parameterValue(const Parameter &parameter);

} // namespace offstage
