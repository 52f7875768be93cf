// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/transport_bar.h"

#include "model/core/time_text.h"
#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/button.h"
#include "widgets/controls/icon_button.h"
#include "widgets/controls/speed_control.h"
#include "widgets/controls/time_field.h"
#include "widgets/panels/actions.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/title_block.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr int barHeight = 52;
constexpr int wideLeft = 294;
constexpr int narrowLeft = 216;
constexpr int lastStep = 6;

IconButton *iconButton(QAction *action, QWidget *parent)
{
    auto *button = new IconButton(action->iconText(), action->text(), parent);
    bindAction(button, action);
    return button;
}

// A line between groups of buttons.
class Divider : public QWidget {
public:
    explicit Divider(QWidget *parent) : QWidget(parent) { setFixedSize(13, 24); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRectF(6, 0, 1, height()), tokensOf(this).line);
    }
};

} // namespace

TransportBar::TransportBar(Session *session, ViewState *view, Actions *actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view), m_actions(actions)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Toolbar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 11, 1);
    row->setSpacing(0);
    // The bar fits itself to any width.
    row->setSizeConstraint(QLayout::SetNoConstraint);
    makeLeft(row);
    makeMiddle(row);
    row->addStretch(1);
    makeRight(row);
    connectTime();
    connect(session, &Session::scenarioChanged, this, &TransportBar::showScenario);
    connect(session, &Session::speedChanged, this, &TransportBar::showSpeed);
    connect(session, &Session::branchesChanged, this, &TransportBar::showBranches);
    showScenario();
    showSpeed();
    fit();
}

void TransportBar::makeLeft(QBoxLayout *row)
{
    m_left = new QWidget(this);
    auto *left = new QHBoxLayout(m_left);
    left->setContentsMargins(10, 0, 8, 0);
    left->setSpacing(2);
    auto *menu = new IconButton(QStringLiteral("menu"), tr("Menu"), m_left);
    menu->setToolTip(tr("Menu (F10)"));
    connect(menu, &QAbstractButton::clicked, this, [this, menu] {
        QMenu *main = m_actions->makeMainMenu(this);
        main->setAttribute(Qt::WA_DeleteOnClose);
        main->popup(menu->mapToGlobal(QPoint(0, menu->height() + 4)));
    });
    m_gallery = iconButton(m_actions->action(Verb::Gallery), m_left);
    m_title = new TitleBlock(m_left);
    left->addWidget(menu);
    left->addWidget(m_gallery);
    left->addSpacing(7);
    left->addWidget(m_title, 1);
    row->addWidget(m_left);
}

void TransportBar::makeMiddle(QBoxLayout *row)
{
    const auto add = [&](Verb verb) {
        IconButton *button = iconButton(m_actions->action(verb), this);
        row->addWidget(button);
        row->addSpacing(6);
        return button;
    };
    row->addSpacing(8);
    add(Verb::JumpToStart);
    add(Verb::PreviousRecord);
    m_play = new PlayButton(this);
    bindAction(m_play, m_actions->action(Verb::Play));
    connect(m_session, &Session::playingChanged, m_play, &PlayButton::setPlaying);
    row->addWidget(m_play);
    row->addSpacing(6);
    add(Verb::NextRecord);
    add(Verb::JumpToEnd);
    row->addSpacing(6);
    m_time = new TimeField(this);
    row->addWidget(m_time);
    row->addSpacing(10);
    m_speed = new SpeedControl(this);
    row->addWidget(m_speed);
    row->addSpacing(4);
    m_runUntil = new IconButton(QStringLiteral("run-until"), tr("Run until..."), this);
    bindAction(m_runUntil, m_actions->action(Verb::RunUntil));
    connect(m_actions->action(Verb::RunUntil), &QAction::triggered, this,
            &TransportBar::openRunUntil);
    row->addWidget(m_runUntil);
    row->addWidget(new Divider(this));
    add(Verb::Undo);
    m_redo = add(Verb::Redo);
}

void TransportBar::makeRight(QBoxLayout *row)
{
    const auto add = [&](QWidget *widget) {
        row->addWidget(widget);
        row->addSpacing(6);
    };
    m_branch = new Button(tr("Main"), QStringLiteral("branch"), this);
    m_branchMenu = new QMenu(this);
    m_branch->setMenu(m_branchMenu);
    m_branch->setToolTip(tr("Futures\nEvery input in the past begins one; all are kept."));
    add(m_branch);
    const auto addBound = [&](Verb verb) {
        QAction *action = m_actions->action(verb);
        auto *button = new Button(action->text(), action->iconText(), this);
        bindAction(button, action);
        button->setCheckable(false);
        add(button);
        return button;
    };
    m_why = addBound(Verb::Why);
    m_answer = addBound(Verb::Answer);
    m_stage = addBound(Verb::Stage);
    auto *search = iconButton(m_actions->action(Verb::Commands), this);
    row->addWidget(search);
    const auto follow = [this, search] {
        showWhy();
        search->setVisible(m_actions->action(Verb::Commands)->isVisible());
        fit();
    };
    for (const Verb verb : {Verb::Why, Verb::Answer, Verb::Stage, Verb::Commands, Verb::Gallery})
        connect(m_actions->action(verb), &QAction::changed, this, follow);
    follow();
}

void TransportBar::connectTime()
{
    QStringList presets;
    for (const double speed : kSpeeds)
        presets << speedText(speed);
    m_speed->setPresets(presets);
    connect(m_speed, &SpeedControl::slowerRequested, m_actions->action(Verb::Slower),
            &QAction::trigger);
    connect(m_speed, &SpeedControl::fasterRequested, m_actions->action(Verb::Faster),
            &QAction::trigger);
    connect(m_speed, &SpeedControl::normalRequested, m_session, [this] { m_session->setSpeed(1); });
    connect(m_speed, &SpeedControl::presetChosen, m_session,
            [this](int index) { m_session->setSpeed(kSpeeds[std::size_t(index)]); });
    connect(m_time, &TimeField::edited, this, &TransportBar::readTime);
    connect(m_time, &TimeField::entered, this, &TransportBar::enterTime);
    connect(m_session, &Session::playheadChanged, this, &TransportBar::showTime);
}

void TransportBar::showScenario()
{
    if (m_session->hasScenario()) {
        const Scenario &scenario = m_session->scenario();
        const QString file = QFileInfo(m_session->filePath()).fileName();
        const QString rules =
            tr("%1 \u00b7 seed %2").arg(rulesName(m_session->setup())).arg(m_session->setup().seed);
        m_title->setText(words(scenario.title),
                         file.isEmpty() ? rules : tr("%1 \u00b7 %2").arg(file, rules), rules);
    } else {
        m_title->setText(tr("Offstage"), tr("no scenario open"), tr("no scenario"));
    }
    m_time->setEnabled(m_session->hasScenario());
    m_speed->setEnabled(m_session->hasScenario());
    m_play->setPlaying(m_session->isPlaying());
    showTime();
    showBranches();
}

void TransportBar::showTime()
{
    if (!m_session->hasScenario())
        return;
    const Instant now = m_session->playhead();
    m_time->setTime(sentences::day(now), sentences::clock(now, true));
}

void TransportBar::showSpeed()
{
    m_speed->setValue(speedText(m_session->speed()));
    fit();
}

void TransportBar::showBranches()
{
    const QList<BranchInfo> branches = m_session->branches();
    m_branchMenu->clear();
    for (int i = 0; i < branches.size(); ++i) {
        const BranchInfo &branch = branches[i];
        const QString text =
            branch.forkedAt ? tr("%1, from %2").arg(branch.name, sentences::clock(*branch.forkedAt))
                            : branch.name;
        QAction *item = m_branchMenu->addAction(text);
        item->setCheckable(true);
        item->setChecked(branch.isCurrent);
        connect(item, &QAction::triggered, m_session, [this, i] { m_session->switchBranch(i); });
        if (branch.isCurrent)
            m_branch->setText(branch.name);
    }
    if (branches.size() < 2) {
        m_branchMenu->addSeparator();
        m_branchMenu->addAction(tr("An input in the past begins a new future"))->setEnabled(false);
    }
    m_branch->setEnabled(m_session->hasScenario());
    fit();
}

void TransportBar::showWhy()
{
    m_why->setPrimary(m_actions->action(Verb::Why)->isChecked());
}

std::optional<Instant> TransportBar::timeOf(const QString &text) const
{
    return parseInstant(text.trimmed().toStdString(), m_session->begin(), m_session->playhead(),
                        BareTime::Clock);
}

void TransportBar::readTime(const QString &text)
{
    const auto at = timeOf(text);
    if (!at) {
        m_time->showReading(tr("14:05, tomorrow 3am, +15 min, Mon 09:00"));
        return;
    }
    const QString time = tr("%1 %2").arg(sentences::day(*at), sentences::clock(*at));
    if (*at < m_session->begin())
        m_time->showReading(tr("%1, before the start").arg(time));
    else if (*at > m_session->head())
        m_time->showReading(
            tr("%1, runs %2 ahead").arg(time, sentences::duration(*at - m_session->head())));
    else
        m_time->showReading(time);
}

void TransportBar::enterTime(const QString &text)
{
    const auto at = timeOf(text);
    if (!at) {
        m_time->showError(tr("\u201c%1\u201d is not a time").arg(text.trimmed()));
    } else if (*at < m_session->begin()) {
        m_time->showError(
            tr("The run begins at %1 %2")
                .arg(sentences::day(m_session->begin()), sentences::clock(m_session->begin())));
    } else {
        m_time->finishEditing();
        m_session->seek(*at);
    }
}

void TransportBar::editTime()
{
    m_time->startEditing();
}

void TransportBar::openRunUntil()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Instant head = m_session->head();
    const auto offer = [&](const QString &text, Instant at) {
        connect(menu->addAction(text), &QAction::triggered, m_session,
                [this, at] { m_session->runUntil(at); });
    };
    offer(tr("15 min later"), head + minutes(15));
    offer(tr("1 h later"), head + hours(1));
    const Instant night = startOfDay(dayNumber(head) + 1) + hours(3);
    offer(tr("%1 03:00").arg(sentences::day(night)), night);
    offer(tr("1 day later"), head + days(1));
    if (m_session->scenario().end > head)
        offer(tr("The end of the story, %1").arg(sentences::clock(m_session->scenario().end)),
              m_session->scenario().end);
    menu->addSeparator();
    connect(menu->addAction(tr("A time...")), &QAction::triggered, this, &TransportBar::editTime);
    QWidget *below = m_runUntil->isVisible() ? static_cast<QWidget *>(m_runUntil) : m_speed;
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 4)));
}

void TransportBar::applyStep(int step)
{
    const auto isShown = [this](Verb verb) { return m_actions->action(verb)->isVisible(); };
    m_answer->setVisible(isShown(Verb::Answer));
    m_stage->setVisible(isShown(Verb::Stage));
    m_why->setVisible(isShown(Verb::Why));
    m_answer->setIconOnly(step >= 1);
    m_stage->setIconOnly(step >= 1);
    m_branch->setIconOnly(step >= 2);
    m_runUntil->setVisible(step < 3);
    m_gallery->setVisible(step < 4 && isShown(Verb::Gallery));
    m_redo->setVisible(step < 4);
    m_left->setFixedWidth(step < 4 ? wideLeft : narrowLeft);
    m_why->setIconOnly(step >= 5);
    m_title->setVisible(step < 6);
    if (step >= 6)
        m_left->setFixedWidth(64);
}

void TransportBar::fit()
{
    if (!m_stage || !layout())
        return;
    for (int step = 0; step <= lastStep; ++step) {
        applyStep(step);
        layout()->invalidate();
        m_step = step;
        if (layout()->minimumSize().width() <= width())
            break;
    }
}

QSize TransportBar::sizeHint() const
{
    return {1200, qRound(barHeight * typeFactor())};
}

QSize TransportBar::minimumSizeHint() const
{
    return {400, sizeHint().height()};
}

void TransportBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), t.line);
}

void TransportBar::resizeEvent(QResizeEvent *)
{
    fit();
}

void TransportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace offstage
