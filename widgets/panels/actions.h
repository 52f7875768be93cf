// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/device_switch.h"

#include <QAction>
#include <QList>
#include <QMenu>
#include <QObject>

#include <array>

class QAbstractButton;

namespace offstage {

class Session;
class ViewState;

// Where an action stands in the menus.
enum class ActionMenu { Session, Edit, Run, Device, View, Help };

// Everything that can be done from the keyboard or a menu.
enum class Verb {
    Gallery,
    Open,
    Reload,
    Save,
    SaveAs,
    Answer,
    Stage,
    Quit,
    Undo,
    Redo,
    AddNote,
    Find,
    Play,
    PreviousRecord,
    NextRecord,
    PreviousInLane,
    NextInLane,
    CauseOf,
    EffectOf,
    JumpToStart,
    JumpToEnd,
    Slower,
    Faster,
    NormalSpeed,
    RunUntil,
    PreviousCue,
    NextCue,
    Why,
    ForkHere,
    LockScreen,
    Charger,
    LowPowerMode,
    Network,
    AppRefresh,
    AirplaneMode,
    Memory,
    User,
    IncomingCall,
    EndCall,
    Reboot,
    Home,
    AppSwitcher,
    Lock,
    SendPush,
    Acts,
    XRay,
    FollowPlayhead,
    ClearSelection,
    ZoomIn,
    ZoomOut,
    PanLeft,
    PanRight,
    Centre,
    Elastic,
    ShowPhone,
    ShowBottom,
    ShowRight,
    Theme,
    Commands,
    Disputes,
    Shortcuts,
    About,
    Count,
};

// Every action of the program with its words, key, icon and one sentence on what it does, so that
// menus, buttons, the list of keys and the command palette say the same. Those that are verbs of
// Session or ViewState are connected; the others (see isOwn) are hidden until claim() connects
// them, so that nothing on screen does nothing. Space and the arrows stay with a control that the
// keyboard has chosen.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(Session *session, ViewState *view, QObject *parent = nullptr);

    QAction *action(Verb verb) const { return m_actions[std::size_t(verb)]; }
    QAction *action(DeviceSwitch device) const;
    const QList<QAction *> &actions(ActionMenu menu) const { return m_menus[std::size_t(menu)]; }
    QList<QAction *> all() const;

    // Shows an action of the window and lets it do something.
    template <class Receiver, class Slot> QAction *claim(Verb verb, Receiver *receiver, Slot slot)
    {
        QAction *claimed = action(verb);
        claimed->setVisible(true);
        connect(claimed, &QAction::triggered, receiver, slot);
        return claimed;
    }

    // Puts an action of the window's own, such as a submenu's, behind another in its menu.
    void insertAfter(Verb verb, QAction *added);

    static QString menuTitle(ActionMenu menu);
    // The caller owns it.
    QMenu *makeMenu(ActionMenu menu, QWidget *parent) const;
    // All menus in one, for the button of a window without a menu bar.
    QMenu *makeMainMenu(QWidget *parent) const;

    // The push that P sends; the push row changes it.
    void setPush(PushKind kind, AppId app, int count);
    void sendPush();
    AppId pushApp() const { return m_pushApp; }
    PushKind pushKind() const { return m_pushKind; }
    int pushCount() const { return m_pushCount; }

signals:
    void pushChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void connectSession();
    void connectDevice();
    void connectView();
    void refresh();
    void refreshUndo();
    void stepCue(int direction);
    void stepCause(int direction);

    Session *m_session;
    ViewState *m_view;
    std::array<QAction *, std::size_t(Verb::Count)> m_actions{};
    std::array<QList<QAction *>, 6> m_menus;
    PushKind m_pushKind = PushKind::Silent;
    AppId m_pushApp;
    int m_pushCount = 1;
    bool m_focusByKeyboard = false;
};

// Lets a button do, allow, show and explain what its action does.
void bindAction(QAbstractButton *button, QAction *action);
// Name, key and sentence of an action, as a tooltip.
QString actionToolTip(const QAction *action);

// The speeds that have a name, simulated seconds per second.
inline constexpr std::array<double, 7> kSpeeds{0.1, 1, 10, 60, 600, 3600, 86400};
QString speedText(double speed);
// The round speed at which a story of this length takes one to three minutes; a story that is
// shorter than a minute is played as it is.
double storySpeed(Duration length);

} // namespace offstage
