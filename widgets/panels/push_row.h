// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace offstage {

class Actions;
class AppButton;
class Button;
class IconButton;
class PushRepeater;
class Session;

// Sends pushes: to which app, of which kind, how many, once or again every few simulated minutes.
// Narrow, it keeps app, kind and Send.
class PushRow : public QWidget {
    Q_OBJECT

public:
    PushRow(Session *session, Actions *actions, QWidget *parent = nullptr);

    void setCompact(bool compact);
    PushRepeater *repeater() const { return m_repeater; }

private:
    void makeKindMenu();
    void makeCountMenu();
    void openRepeatMenu();
    void refresh();

    Session *m_session;
    Actions *m_actions;
    AppButton *m_app;
    Button *m_kind;
    Button *m_count;
    Button *m_send;
    IconButton *m_repeat;
    PushRepeater *m_repeater;
};

} // namespace offstage
