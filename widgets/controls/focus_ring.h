// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QFocusEvent>
#include <QFocusFrame>
#include <QPointer>

namespace offstage {

// The ring around a control that has the keyboard's focus, 2 px wide and 2 px outside of it, as a
// widget beside the control, so that no control has to keep room for it. It shows when the focus
// came by keyboard, not by a click.
class FocusRing : public QFocusFrame {
    Q_OBJECT

public:
    explicit FocusRing(QWidget *control, double cornerRadius);

    // To be called by the control for every focus event.
    void follow(const QFocusEvent &event);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<QWidget> m_control;
    double m_cornerRadius;
};

} // namespace offstage
