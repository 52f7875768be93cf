// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/iphone_widget.h"

#include <QWidget>

#include <string_view>

namespace offstage {

class GestureBar;
class Session;
class ViewState;

/// The iPhone of a session: it shows the phone at the playhead, also in the past, and turns what
/// the hand does to it into inputs there. Under it stand the same gestures as buttons.
class PhoneView : public QWidget {
    Q_OBJECT

public:
    PhoneView(Session *session, ViewState *view, QWidget *parent = nullptr);

    IPhoneWidget *phone() const { return m_phone; }

signals:
    /// While a card is between the fingers: whose, and how far it is lifted in card heights; below
    /// 0 when it is let go.
    void cardHeld(int app, double fraction);

private:
    void connectPhone();
    void refresh();
    void home();
    void switcher();
    void sideButton();
    void controlTile(ControlTile tile);
    void endRinging(std::string_view word);
    void activityButton(int index, int button);
    void alertButton(int index);
    void hold(int app, double fraction);
    AppId notifiedApp(int index) const;

    Session *m_session;
    ViewState *m_view;
    IPhoneWidget *m_phone;
    GestureBar *m_gestures;
    Instant m_shownAt{};
};

} // namespace offstage
