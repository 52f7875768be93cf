// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "model/phone/rules.h"

class QVBoxLayout;

namespace offstage {

class Session;

/// Where sources disagree: every rule with more than one side, what each side says, and which one
/// this future follows. Choosing another side lets the same story run again beside this one.
class DisputeSheet : public QDialog {
    Q_OBJECT

public:
    explicit DisputeSheet(Session *session, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRule(QVBoxLayout *to, ParameterId id);

    Session *m_session;
};

} // namespace offstage
