// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/event_log.h"

#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/button.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/panel_heading.h"
#include "widgets/controls/search_field.h"
#include "widgets/panels/log_table.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/offstage_style.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace offstage {

namespace {

constexpr int searchWidth = 150;
constexpr int searchWidthFocused = 260;
constexpr int roomForAllChips = 560;

} // namespace

EventLog::EventLog(Session *session, ViewState *view, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view), m_model(new LogModel(session, this)),
      m_heading(new PanelHeading(tr("Event log"), this)),
      m_search(new SearchField(tr("Filter"), this)), m_table(new LogTable(session, m_model, this)),
      m_empty(new EmptyState(QStringLiteral("search"), QString(), QString(), this)),
      m_follow(new Button(tr("Follow"), QStringLiteral("run-until"), this))
{
    setAccessibleName(tr("Event log"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHeading();
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(m_empty->addButton(tr("Clear the filter")), &QAbstractButton::clicked, this, [this] {
        m_search->setText({});
        chooseKind(LogModel::Kind::All);
    });
    m_follow->setSmall(true);
    m_follow->setToolTip(tr("Follow\nKeeps the record at the playhead in view."));
    m_follow->hide();
    connect(m_follow, &QAbstractButton::clicked, this, [this] { setFollowing(true); });
    connect(m_table, &LogTable::movedByHand, this, [this] { setFollowing(false); });
    connect(m_table, &LogTable::causePressed, this, [this](int row) {
        const RecordId record = m_model->recordAt(row);
        if (const RecordId cause = m_session->trace()[record].cause; cause.isValid())
            m_view->select({cause, m_session->trace()[cause].app, std::nullopt, std::nullopt});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { selectRow(current.row()); });
    connect(m_model, &LogModel::countChanged, this, &EventLog::refreshCount);
    connect(session, &Session::playingChanged, this, &EventLog::refreshCount);
    connect(session, &Session::playheadChanged, this, &EventLog::followPlayhead);
    connect(session, &Session::runChanged, this, &EventLog::followPlayhead);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_next = {}; });
    connect(view, &ViewState::selectionChanged, this, &EventLog::refreshSelection);
    refreshCount();
}

void EventLog::makeHeading()
{
    const std::array<QString, 4> names{tr("All"), tr("Inputs"), tr("Decisions"), tr("Code")};
    const std::array<QString, 4> meanings{
        tr("Every record of the run."), tr("What you, the world and habits did."),
        tr("What iOS decided, and what it asked."), tr("What the apps' own code did.")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_chips[i] = new Chip(names[i], this);
        m_chips[i]->setToolTip(names[i] + u'\n' + meanings[i]);
        m_chips[i]->setCheckable(true);
        m_heading->addControl(m_chips[i]);
        connect(m_chips[i], &QAbstractButton::clicked, this,
                [this, i] { chooseKind(LogModel::Kind(i)); });
    }
    m_chips[0]->setChecked(true);
    m_search->setFixedWidth(searchWidth);
    m_heading->addControl(m_search);
    connect(m_search, &SearchField::textChanged, m_model, &LogModel::setText);
    m_search->focusProxy()->installEventFilter(this);
    // As they stand: the kinds, the filter, the rows.
    for (std::size_t i = 0; i + 1 < m_chips.size(); ++i)
        setTabOrder(m_chips[i], m_chips[i + 1]);
    setTabOrder(m_chips.back(), m_search->focusProxy());
    setTabOrder(m_search->focusProxy(), m_table);
}

bool EventLog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const bool isWide = event->type() == QEvent::FocusIn && width() >= roomForAllChips;
        m_search->setFixedWidth(isWide ? searchWidthFocused : searchWidth);
    }
    return QWidget::eventFilter(watched, event);
}

void EventLog::startFilter()
{
    m_search->focusProxy()->setFocus(Qt::ShortcutFocusReason);
}

void EventLog::chooseKind(LogModel::Kind kind)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(i == std::size_t(kind));
    m_model->setKind(kind);
}

void EventLog::refreshCount()
{
    const int all = m_model->recordCount();
    m_heading->setDetail(counted(all, tr("%1 record"), tr("%1 records")));
    m_search->setResult(
        m_search->text().isEmpty() ? QString() : tr("%1 of %2").arg(m_model->rowCount()).arg(all));
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty) {
        refreshSelection();
        return;
    }
    if (m_model->isFiltered())
        m_empty->setText(m_search->text().isEmpty()
                             ? tr("No record of this kind")
                             : tr("No record matches \u201c%1\u201d").arg(m_search->text()),
                         counted(all,
                                 tr("The filter looks in %1 record: number, time, who and what."),
                                 tr("The filter looks in %1 records: number, time, who and what. "
                                    "Try push, refresh or 14:05.")));
    else
        m_empty->setText(tr("Nothing has happened yet"),
                         m_session->isPlaying()
                             ? tr("Time runs. Every record lands here.")
                             : tr("Press Space to play, or press a condition on the left. Every "
                                  "record lands here."));
    for (QAbstractButton *button : m_empty->findChildren<QAbstractButton *>())
        button->setVisible(m_model->isFiltered());
}

void EventLog::selectRow(int row)
{
    if (m_isShowing || row < 0)
        return;
    const RecordId record = m_model->recordAt(row);
    if (hasRecord(*m_session, record))
        m_view->select({record, m_session->trace()[record].app, std::nullopt, std::nullopt});
}

void EventLog::refreshSelection()
{
    m_isShowing = true;
    const RecordId record = m_view->selection().record;
    const int row = hasRecord(*m_session, record) ? m_model->rowUpTo(record) : -1;
    if (row >= 0 && m_model->recordAt(row) == record) {
        m_table->setCurrentIndex(m_model->index(row, LogModel::What));
        m_table->scrollTo(m_model->index(row, LogModel::What));
    } else {
        m_table->clearSelection();
        m_table->selectionModel()->clearCurrentIndex();
    }
    m_isShowing = false;
}

void EventLog::followPlayhead()
{
    if (!m_session->hasScenario())
        return;
    // Between two records the playhead moves, but no row changes its side.
    const std::size_t next = m_session->trace().firstAt(m_session->playhead() + milliseconds(1));
    const std::pair<int, std::size_t> shown(m_model->rowCount(), next);
    if (m_next == shown)
        return;
    m_next = shown;
    m_table->viewport()->update();
    if (!m_isFollowing || m_model->rowCount() == 0)
        return;
    const int row = next == 0 ? 0 : m_model->rowUpTo(RecordId(next - 1));
    m_table->showRow(std::max(0, row));
}

void EventLog::setFollowing(bool following)
{
    m_isFollowing = following;
    m_follow->setVisible(!following);
    placeFollow();
    m_next = {};
    followPlayhead();
}

void EventLog::placeFollow()
{
    m_follow->resize(m_follow->sizeHint());
    m_follow->move(width() - m_follow->width() - 24, height() - m_follow->height() - 12);
    m_follow->raise();
}

void EventLog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).panel);
}

void EventLog::resizeEvent(QResizeEvent *)
{
    const bool isRoomy = width() >= roomForAllChips;
    m_chips[2]->setVisible(isRoomy);
    m_chips[3]->setVisible(isRoomy);
    placeFollow();
}

} // namespace offstage
