// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/push_row.h"

#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "widgets/controls/button.h"
#include "widgets/controls/icon_button.h"
#include "widgets/panels/actions.h"
#include "widgets/panels/app_button.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/push_repeater.h"
#include "widgets/theme/type.h"

#include <QHBoxLayout>
#include <QMenu>

namespace offstage {

namespace {

constexpr int rowHeight = 28;

} // namespace

PushRow::PushRow(Session *session, Actions *actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_actions(actions), m_app(new AppButton(session, this)),
      m_kind(new Button(QString(), {}, this)), m_count(new Button(QString(), {}, this)),
      m_send(new Button(tr("Send"), {}, this)),
      m_repeat(new IconButton(QStringLiteral("chevron-down"), tr("Send again and again"), this)),
      m_repeater(new PushRepeater(session, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_app, 1);
    const int tall = qRound(rowHeight * typeFactor());
    for (Button *button : {m_kind, m_count, m_send}) {
        button->setSmall(true);
        button->setFixedHeight(tall);
        row->addWidget(button);
    }
    m_repeat->setFramed(true);
    m_repeat->setSizes(QSize(18, tall), 12);
    row->addWidget(m_repeat);
    m_send->setPrimary(true);
    bindAction(m_send, actions->action(Verb::SendPush));
    makeKindMenu();
    makeCountMenu();
    connect(m_app, &AppButton::appChosen, this, [this](AppId app) {
        m_actions->setPush(m_actions->pushKind(), app, m_actions->pushCount());
    });
    connect(m_repeat, &QAbstractButton::clicked, this, &PushRow::openRepeatMenu);
    connect(m_repeater, &PushRepeater::runningChanged, this, &PushRow::refresh);
    connect(actions, &Actions::pushChanged, this, &PushRow::refresh);
    connect(session, &Session::scenarioChanged, this, &PushRow::refresh);
    refresh();
}

void PushRow::makeKindMenu()
{
    auto *menu = new QMenu(this);
    for (const PushKind kind : kPushKinds) {
        connect(menu->addAction(pushKindName(kind)), &QAction::triggered, this, [this, kind] {
            m_actions->setPush(kind, m_actions->pushApp(), m_actions->pushCount());
        });
    }
    m_kind->setMenu(menu);
}

void PushRow::makeCountMenu()
{
    auto *menu = new QMenu(this);
    for (const int count : {1, 2, 3, 5, 10, 20}) {
        connect(menu->addAction(counted(count, tr("%1 push at once"), tr("%1 pushes at once"))),
                &QAction::triggered, this, [this, count] {
                    m_actions->setPush(m_actions->pushKind(), m_actions->pushApp(), count);
                });
    }
    connect(m_count, &QAbstractButton::clicked, menu,
            [this, menu] { menu->popup(m_count->mapToGlobal(QPoint(0, m_count->height() + 4))); });
}

void PushRow::openRepeatMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_repeater->isRunning()) {
        connect(menu->addAction(
                    tr("Stop sending every %1").arg(sentences::duration(m_repeater->interval()))),
                &QAction::triggered, m_repeater, &PushRepeater::stop);
        menu->addSeparator();
    }
    for (const int every : {1, 5, 15, 20, 30, 60}) {
        connect(menu->addAction(counted(every, tr("Every minute"), tr("Every %1 minutes"))),
                &QAction::triggered, this, [this, every] {
                    m_repeater->start(pushOf(m_actions->pushKind(), m_actions->pushApp()),
                                      minutes(every));
                });
    }
    menu->popup(m_repeat->mapToGlobal(QPoint(0, m_repeat->height() + 4)));
}

void PushRow::setCompact(bool compact)
{
    m_count->setVisible(!compact);
    m_repeat->setVisible(!compact);
    refresh();
}

void PushRow::refresh()
{
    const bool has = m_session->hasScenario();
    m_app->setEnabled(has);
    m_app->setApp(m_actions->pushApp());
    m_kind->setText(pushKindShortName(m_actions->pushKind()));
    m_kind->setToolTip(tr("%1\nThe kind of push.").arg(pushKindName(m_actions->pushKind())));
    m_count->setText(QStringLiteral("\u00d7 %1").arg(m_actions->pushCount()));
    m_count->setToolTip(tr("How many pushes Send hands to Apple's servers at once."));
    m_repeat->setEnabled(has);
    m_repeat->setIconName(m_repeater->isRunning() ? QStringLiteral("timer")
                                                  : QStringLiteral("chevron-down"));
    m_repeat->setToolTip(
        m_repeater->isRunning()
            ? tr("Sending every %1").arg(sentences::duration(m_repeater->interval()))
            : tr("Send every few minutes"));
}

} // namespace offstage
