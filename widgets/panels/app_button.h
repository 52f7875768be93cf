// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "widgets/controls/painted_button.h"

namespace offstage {

class Session;

// Shows one of the scenario's apps with its icon, and offers the others in a menu.
class AppButton : public PaintedButton {
    Q_OBJECT

public:
    explicit AppButton(Session *session, QWidget *parent = nullptr);

    AppId app() const { return m_app; }
    void setApp(AppId app);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {56, sizeHint().height()}; }

signals:
    void appChosen(offstage::AppId app);

protected:
    void paint(QPainter &painter, const Tokens &tokens) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();

    Session *m_session;
    AppId m_app;
};

} // namespace offstage
