// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/core/id.h"

class QSplitter;

namespace offstage {

class CausesPanel;
class CodeSheet;
class Chip;
class EventLog;
class SelectionPanel;
class Session;
class ViewState;

/// Under the timeline: the selection and the event log side by side, or, where there is little
/// room, one of selection, event log and causes at a time behind tabs.
class BottomStrip : public QWidget {
    Q_OBJECT

public:
    BottomStrip(Session *session, ViewState *view, QWidget *parent = nullptr);

    void setTabbed(bool tabbed);
    /// While a why is open, what led there and the app's code can be seen beside the selection.
    void setExplaining(bool explaining);
    bool isTabbed() const { return m_isTabbed; }
    /// While a card is held its consequences stand in the place of the selection, whatever tab.
    void showHeld(AppId app, bool held);
    EventLog *log() const { return m_log; }

signals:
    void whyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void showTab(int index);
    int chosenTab() const;

    SelectionPanel *m_selection;
    EventLog *m_log;
    CausesPanel *m_causes;
    CodeSheet *m_code;
    QWidget *m_tabs;
    QSplitter *m_split;
    QList<Chip *> m_chips;
    bool m_isTabbed = false;
    bool m_isExplaining = false;
};

} // namespace offstage
