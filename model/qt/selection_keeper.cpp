// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/selection_keeper.h"

#include "model/qt/session.h"

namespace offstage {

SelectionKeeper::SelectionKeeper(Session *session, ViewState *view, QObject *parent)
    : QObject(parent), m_session(session), m_view(view)
{
    connect(view, &ViewState::selectionChanged, this, &SelectionKeeper::remember);
    connect(session, &Session::runChanged, this, &SelectionKeeper::check);
    connect(session, &Session::scenarioChanged, view, &ViewState::clearSelection);
}

void SelectionKeeper::remember()
{
    if (m_isMoving)
        return;
    const RecordId record = m_view->selection().record;
    m_identity.reset();
    if (!m_session->hasScenario() || !record.isValid() ||
        record.index() >= m_session->trace().size())
        return;
    m_identity = identityOf(m_session->trace(), record);
    m_at = m_session->trace()[record].at;
}

void SelectionKeeper::check()
{
    if (!m_identity || !m_session->hasScenario())
        return;
    const Selection selection = m_view->selection();
    const Trace &trace = m_session->trace();
    // A run that grew keeps its numbers; only one that was replaced is searched.
    if (selection.record.isValid() && selection.record.index() < trace.size()) {
        const Record &record = trace[selection.record];
        if (record.at == m_at && record.app == m_identity->app &&
            record.payload.index() == m_identity->kind)
            return;
    }
    Selection moved;
    moved.app = m_identity->app.isValid() ? m_identity->app : selection.app;
    if (const auto same = recordWith(*m_identity, trace)) {
        moved.record = *same;
        m_at = trace[*same].at;
    }
    // What has not happened yet in the new future is selected when it does.
    m_isMoving = true;
    m_view->select(moved);
    m_isMoving = false;
}

} // namespace offstage
