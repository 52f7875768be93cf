// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/causes_panel.h"

#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/panel_heading.h"
#include "widgets/panels/causes_list.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/plain_scroll.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace offstage {

CausesPanel::CausesPanel(Session *session, ViewState *view, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view),
      m_heading(new PanelHeading(tr("Causes"), this)),
      m_empty(new EmptyState(QStringLiteral("cause"), tr("No path yet"),
                             tr("Select a record to see what led to it, from the first action on."),
                             this))
{
    setAccessibleName(tr("Causes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_heading->setGlyph([this](QPainter &painter, const QRectF &box) {
        drawIcon(painter, box, u"cause", tokensOf(this).ink2);
    });
    column->addWidget(m_heading);
    column->addWidget(m_empty, 1);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(6, 6, 6, 6);
    m_list = new CausesList(session, view, content);
    inner->addWidget(m_list);
    inner->addStretch(1);
    QScrollArea *scroll = plainScroll(content, this);
    m_scroll = scroll;
    column->addWidget(scroll, 1);
    connect(session, &Session::scenarioChanged, this, &CausesPanel::refresh);
    connect(session, &Session::runChanged, this, &CausesPanel::refresh);
    connect(view, &ViewState::selectionChanged, this, &CausesPanel::refresh);
    refresh();
}

void CausesPanel::refresh()
{
    const RecordId record = m_view->selection().record;
    const bool has = hasRecord(*m_session, record);
    if (!has)
        m_list->clear();
    else if (!m_list->contains(record) ||
             causesOf(m_session->trace(), m_list->steps().back()) != m_list->steps())
        m_list->setRecord(record);
    m_heading->setDetail(
        has ? counted(qsizetype(m_list->steps().size()), tr("%1 step"), tr("%1 steps"))
            : QString());
    m_empty->setVisible(!has);
    m_scroll->setVisible(has);
}

void CausesPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).panel);
}

} // namespace offstage
