// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/actions.h"

#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/panels/action_table.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace offstage {

Actions::Actions(Session *session, ViewState *view, QObject *parent)
    : QObject(parent), m_session(session), m_view(view)
{
    make();
    connectSession();
    connectDevice();
    connectView();
    qApp->installEventFilter(this);
    refresh();
    refreshUndo();
}

void Actions::make()
{
    for (const ActionRow &row : actionRows()) {
        auto *made = new QAction(row.text, this);
        made->setObjectName(QString::number(int(row.verb)));
        made->setShortcut(QKeySequence(QString::fromLatin1(row.keys)));
        made->setStatusTip(row.meaning);
        made->setIcon(icon(QString::fromLatin1(row.icon), tokensFor(desktopScheme())));
        made->setIconText(QString::fromLatin1(row.icon));
        made->setCheckable(row.isCheckable);
        made->setVisible(!row.isClaimed);
        made->setProperty("beginsGroup", row.beginsGroup);
        made->setToolTip(actionToolTip(made));
        m_actions[std::size_t(row.verb)] = made;
        m_menus[std::size_t(row.menu)].append(made);
    }
}

QAction *Actions::action(DeviceSwitch device) const
{
    return action(Verb(int(Verb::LockScreen) + int(device)));
}

QList<QAction *> Actions::all() const
{
    return {m_actions.begin(), m_actions.end()};
}

void Actions::connectSession()
{
    const auto on = [this](Verb verb, auto slot) {
        connect(action(verb), &QAction::triggered, this, slot);
    };
    on(Verb::Undo, [this] { m_session->undo(); });
    on(Verb::Redo, [this] { m_session->redo(); });
    on(Verb::AddNote, [this] { m_session->addNote(m_session->playhead(), tr("Marked here")); });
    on(Verb::Play, [this] { m_session->setPlaying(!m_session->isPlaying()); });
    on(Verb::PreviousRecord, [this] { m_session->stepRecord(-1); });
    on(Verb::NextRecord, [this] { m_session->stepRecord(1); });
    on(Verb::PreviousInLane, [this] { m_session->stepRecordOf(m_view->selectedApp(), -1); });
    on(Verb::NextInLane, [this] { m_session->stepRecordOf(m_view->selectedApp(), 1); });
    on(Verb::CauseOf, [this] { stepCause(-1); });
    on(Verb::EffectOf, [this] { stepCause(1); });
    on(Verb::JumpToStart, [this] { m_session->jumpToStart(); });
    on(Verb::JumpToEnd, [this] { m_session->jumpToEnd(); });
    on(Verb::Slower, [this] {
        const auto at = std::lower_bound(kSpeeds.begin(), kSpeeds.end(), m_session->speed());
        m_session->setSpeed(at == kSpeeds.begin() ? kSpeeds.front() : *std::prev(at));
    });
    on(Verb::Faster, [this] {
        const auto at = std::upper_bound(kSpeeds.begin(), kSpeeds.end(), m_session->speed());
        m_session->setSpeed(at == kSpeeds.end() ? kSpeeds.back() : *at);
    });
    on(Verb::NormalSpeed, [this] { m_session->setSpeed(1); });
    on(Verb::PreviousCue, [this] { stepCue(-1); });
    on(Verb::NextCue, [this] { stepCue(1); });
    connect(m_session, &Session::scenarioChanged, this, &Actions::refresh);
    connect(m_session, &Session::playingChanged, this, &Actions::refresh);
    connect(m_session, &Session::undoChanged, this, &Actions::refreshUndo);
    connect(m_session, &Session::branchesChanged, this, &Actions::refreshUndo);
}

void Actions::connectDevice()
{
    for (const DeviceSwitch device : kDeviceSwitches) {
        connect(action(device), &QAction::triggered, this,
                [this, device] { m_session->give(readingOf(device, m_session->phone()).next); });
    }
    const auto give = [this](Verb verb, const Input &input) {
        connect(action(verb), &QAction::triggered, this, [this, input] { m_session->give(input); });
    };
    give(Verb::IncomingCall, input::IncomingCall{});
    give(Verb::EndCall, input::EndCall{});
    give(Verb::Reboot, input::Reboot{});
    // As on the phone, the way home from the lock screen is to unlock it.
    connect(action(Verb::Home), &QAction::triggered, this, [this] {
        m_session->give(m_session->phone().device.isLocked ? Input(input::Unlock{})
                                                           : Input(input::Home{}));
    });
    give(Verb::AppSwitcher, input::OpenAppSwitcher{});
    connect(action(Verb::Lock), &QAction::triggered, action(Verb::LockScreen), &QAction::trigger);
    connect(action(Verb::SendPush), &QAction::triggered, this, &Actions::sendPush);
}

void Actions::connectView()
{
    connect(action(Verb::XRay), &QAction::toggled, m_view, &ViewState::setXRay);
    connect(m_view, &ViewState::xRayChanged, action(Verb::XRay), &QAction::setChecked);
    action(Verb::XRay)->setChecked(m_view->isXRay());
    connect(action(Verb::FollowPlayhead), &QAction::toggled, m_view, &ViewState::setFollowing);
    connect(m_view, &ViewState::followingChanged, action(Verb::FollowPlayhead),
            &QAction::setChecked);
    action(Verb::FollowPlayhead)->setChecked(m_view->isFollowing());
    connect(action(Verb::ClearSelection), &QAction::triggered, m_view, &ViewState::clearSelection);
    connect(m_view, &ViewState::selectionChanged, this, &Actions::refresh);
    connect(m_view, &ViewState::selectedAppChanged, this, &Actions::refresh);
}

void Actions::refresh()
{
    const bool has = m_session->hasScenario();
    for (int verb = int(Verb::Undo); verb <= int(Verb::SendPush); ++verb) {
        if (Verb(verb) != Verb::Undo && Verb(verb) != Verb::Redo)
            action(Verb(verb))->setEnabled(has);
    }
    const bool isPlaying = m_session->isPlaying();
    action(Verb::Play)->setText(isPlaying ? tr("Hold") : tr("Play"));
    action(Verb::Play)->setIconText(isPlaying ? QStringLiteral("pause") : QStringLiteral("play"));
    action(Verb::Play)->setIcon(icon(action(Verb::Play)->iconText(), tokensFor(desktopScheme())));
    const bool hasRecord = offstage::hasRecord(*m_session, m_view->selection().record);
    action(Verb::CauseOf)
        ->setEnabled(hasRecord && m_session->trace()[m_view->selection().record].cause.isValid());
    action(Verb::EffectOf)->setEnabled(hasRecord);
    const bool hasApp = has && m_view->selectedApp().isValid();
    action(Verb::PreviousInLane)->setEnabled(hasApp);
    action(Verb::NextInLane)->setEnabled(hasApp);
    if (has && (!m_pushApp.isValid() || m_pushApp.index() >= m_session->setup().apps.size()))
        setPush(m_pushKind, m_session->setup().apps.empty() ? AppId() : AppId(0), m_pushCount);
    action(Verb::SendPush)->setEnabled(has && m_pushApp.isValid());
}

void Actions::refreshUndo()
{
    QAction *undo = action(Verb::Undo);
    undo->setEnabled(m_session->canUndo());
    undo->setText(m_session->canUndo() ? tr("Undo %1").arg(m_session->undoText()) : tr("Undo"));
    QAction *redo = action(Verb::Redo);
    redo->setEnabled(m_session->canRedo());
    redo->setText(m_session->canRedo() ? tr("Redo %1").arg(m_session->redoText()) : tr("Redo"));
}

void Actions::stepCue(int direction)
{
    const auto &captions = m_session->scenario().captions;
    const Instant now = m_session->playhead();
    if (direction > 0) {
        const auto next = std::find_if(captions.begin(), captions.end(),
                                       [now](const Caption &cue) { return cue.at > now; });
        if (next != captions.end())
            m_session->seek(next->at);
        return;
    }
    const auto before = std::find_if(captions.rbegin(), captions.rend(),
                                     [now](const Caption &cue) { return cue.at < now; });
    m_session->seek(before == captions.rend() ? m_session->begin() : before->at);
}

void Actions::stepCause(int direction)
{
    const RecordId here = m_view->selection().record;
    if (!hasRecord(*m_session, here))
        return;
    const Trace &trace = m_session->trace();
    RecordId there = trace[here].cause;
    if (direction > 0) {
        there = RecordId();
        for (std::size_t i = here.index() + 1; i < trace.size() && !there.isValid(); ++i) {
            if (trace.at(i).cause == here)
                there = RecordId(i);
        }
    }
    if (there.isValid())
        m_view->select({there, trace[there].app, std::nullopt, std::nullopt});
}

void Actions::setPush(PushKind kind, AppId app, int count)
{
    if (kind == m_pushKind && app == m_pushApp && count == m_pushCount)
        return;
    m_pushKind = kind;
    m_pushApp = app;
    m_pushCount = count;
    action(Verb::SendPush)->setEnabled(m_session->hasScenario() && app.isValid());
    emit pushChanged();
}

void Actions::sendPush()
{
    for (int i = 0; i < m_pushCount; ++i)
        m_session->give(pushOf(m_pushKind, m_pushApp));
}

QString Actions::menuTitle(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::Session:
        return tr("Session");
    case ActionMenu::Edit:
        return tr("Edit");
    case ActionMenu::Run:
        return tr("Run");
    case ActionMenu::Device:
        return tr("Device");
    case ActionMenu::View:
        return tr("View");
    case ActionMenu::Help:
        return tr("Help");
    }
    return {};
}

void Actions::insertAfter(Verb verb, QAction *added)
{
    for (QList<QAction *> &menu : m_menus) {
        if (const qsizetype place = menu.indexOf(action(verb)); place >= 0)
            menu.insert(place + 1, added);
    }
}

QMenu *Actions::makeMenu(ActionMenu menu, QWidget *parent) const
{
    auto *made = new QMenu(menuTitle(menu), parent);
    for (QAction *item : actions(menu)) {
        if (item->property("beginsGroup").toBool())
            made->addSeparator();
        made->addAction(item);
    }
    return made;
}

QMenu *Actions::makeMainMenu(QWidget *parent) const
{
    auto *main = new QMenu(parent);
    main->setMinimumWidth(qRound(140 * typeFactor()));
    for (const ActionMenu menu : {ActionMenu::Session, ActionMenu::Edit, ActionMenu::Run,
                                  ActionMenu::Device, ActionMenu::View, ActionMenu::Help}) {
        if (std::any_of(actions(menu).begin(), actions(menu).end(),
                        [](const QAction *item) { return item->isVisible(); }))
            main->addMenu(makeMenu(menu, main));
    }
    return main;
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        m_focusByKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                            reason == Qt::ShortcutFocusReason;
    } else if (event->type() == QEvent::ShortcutOverride && m_focusByKeyboard &&
               watched == QApplication::focusWidget()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        const bool isButton = qobject_cast<QAbstractButton *>(watched) != nullptr;
        const bool isSlider = qobject_cast<QAbstractSlider *>(watched) != nullptr;
        if (key->modifiers() == Qt::NoModifier &&
            ((isButton && key->key() == Qt::Key_Space) || (isSlider && isArrow))) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QString actionToolTip(const QAction *action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString head =
        keys.isEmpty() ? action->text() : Actions::tr("%1 (%2)").arg(action->text(), keys);
    return action->statusTip().isEmpty() ? head : head + u'\n' + action->statusTip();
}

void bindAction(QAbstractButton *button, QAction *action)
{
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(actionToolTip(action));
        button->setAccessibleDescription(action->statusTip());
        if (action->isCheckable())
            button->setChecked(action->isChecked());
    };
    button->setCheckable(action->isCheckable());
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
}

double storySpeed(Duration length)
{
    // Round speeds, so close to one another that the next slower one never takes twice as long.
    constexpr std::array<double, 18> speeds{1,   2,   5,    10,   20,   30,    60,    120,   300,
                                            600, 900, 1800, 3600, 7200, 14400, 28800, 43200, 86400};
    const double wanted = static_cast<double>(length.count()) / 60'000.0;
    double speed = 1;
    for (const double round : speeds) {
        if (round <= wanted)
            speed = round;
    }
    return speed;
}

QString speedText(double speed)
{
    if (speed >= 86400)
        return Actions::tr("%1 day/s").arg(speed / 86400);
    if (speed >= 3600)
        return Actions::tr("%1 h/s").arg(speed / 3600);
    return QStringLiteral("%1\u00d7").arg(speed);
}

} // namespace offstage
