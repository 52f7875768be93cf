// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/rules.h"

#include <QWidget>

namespace offstage {

// A mechanism's page: what it does, how it stands with the app, what Apple made it for and the
// guideline that says so, its API, since when there is one, and its sources, which open in the
// browser.
class MechanismSheet : public QWidget {
    Q_OBJECT

public:
    MechanismSheet(const Rules &rules, MechanismId mechanism, const QString &standing,
                   QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace offstage
