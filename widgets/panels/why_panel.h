// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/what_if_search.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;
class QMenu;

namespace offstage {

class BadgeRow;
class Button;
class CausesList;
class ChangeCard;
class ConsideredList;
class EmptyState;
class IconButton;
class PolicyList;
class ScoreSheet;
class SentenceView;
class Session;
class ViewState;

// Why the selection is as it is: the answer in words, what would change it (looked for in the
// background), and then what there is: every policy's answer and the score of a decision, who
// refused how often in a gap, what led to any other record. What nobody knows is said. The head
// stays while the rest scrolls.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    WhyPanel(Session *session, ViewState *view, QWidget *parent = nullptr);

    // What is explained, if anything.
    const std::optional<Topic> &topic() const { return m_topic; }
    // What would change it, once that is known.
    const std::optional<WhatIf> &whatIf() const { return m_whatIf; }
    bool isSearching() const { return m_search.isUnderWay(); }

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Head;

    void makeHead(QVBoxLayout *column);
    void makeBody(QVBoxLayout *column);
    void refresh();
    void refreshIfMoved();
    void showTopic();
    void showRecord(RecordId record);
    void showStretch();
    void showSources();
    void search();
    void searched(const WhatIf &result);
    void stepCause(int direction);
    void tryRemedy(const Remedy &remedy);

    Session *m_session;
    ViewState *m_view;
    Head *m_head = nullptr;
    IconButton *m_previous = nullptr;
    IconButton *m_next = nullptr;
    QWidget *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
    SentenceView *m_answer = nullptr;
    BadgeRow *m_badges = nullptr;
    Button *m_sources = nullptr;
    QMenu *m_sourceMenu = nullptr;
    ChangeCard *m_changes = nullptr;
    PolicyList *m_policies = nullptr;
    ScoreSheet *m_score = nullptr;
    CausesList *m_causes = nullptr;
    ConsideredList *m_considered = nullptr;
    SentenceView *m_notKnown = nullptr;
    WhatIfSearch m_search;
    std::optional<Topic> m_topic;
    std::optional<WhatIf> m_whatIf;
};

} // namespace offstage
