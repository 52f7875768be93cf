// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;

namespace offstage {

class BadgeRow;
class Button;
class EmptyState;
class FactList;
class HeldList;
class LetGoList;
class MechanismList;
class PanelHeading;
class SentenceView;
class Session;
class StateChip;
class ViewState;

// The selected record in words, how sure they are, and its app at the playhead: state, what holds
// it, its process, what is pending, its budgets, what iOS
// holds against it, and how it stands with every mechanism. In a wide panel the app stands beside
// the record.
class SelectionPanel : public QWidget {
    Q_OBJECT

public:
    SelectionPanel(Session *session, ViewState *view, QWidget *parent = nullptr);

    // While the card of `app` is held: what a force quit would do, in the place of the selection.
    void showHeld(AppId app, bool held);

signals:
    void whyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class AppTitle;

    QWidget *makeRecordPart();
    QWidget *makeAppPart();
    void refresh();
    void refreshRun();
    void refreshHeld();
    void refreshRecord();
    void refreshApp();
    AppId shownApp() const;

    Session *m_session;
    AppId m_held;
    ViewState *m_view;
    PanelHeading *m_heading;
    QStackedLayout *m_pages;
    EmptyState *m_empty;
    QBoxLayout *m_parts;
    QWidget *m_record;
    SentenceView *m_sentence;
    BadgeRow *m_badges;
    Button *m_why;
    QWidget *m_app;
    AppTitle *m_appTitle;
    StateChip *m_state;
    FactList *m_facts;
    HeldList *m_heldAgainst;
    MechanismList *m_mechanisms;
    LetGoList *m_letGo;
};

} // namespace offstage
