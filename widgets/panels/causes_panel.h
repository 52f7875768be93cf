// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace offstage {

class CausesList;
class EmptyState;
class PanelHeading;
class Session;
class ViewState;

// The path from what the user did to the selection, step by step. Walking along the path keeps it
// whole; another selection brings its own.
class CausesPanel : public QWidget {
    Q_OBJECT

public:
    CausesPanel(Session *session, ViewState *view, QWidget *parent = nullptr);

    CausesList *list() const { return m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Session *m_session;
    ViewState *m_view;
    PanelHeading *m_heading;
    EmptyState *m_empty;
    QWidget *m_scroll;
    CausesList *m_list;
};

} // namespace offstage
