// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/phone/input.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;
class QMenu;

namespace offstage {

class BadgeRow;
class Button;
class CausesList;
class ChangeCard;
class EmptyState;
class IconButton;
class PolicyList;
class ScoreSheet;
class SentenceView;
class Session;
class ViewState;

// Why the selection happened: the answer in words, what would change it, what every policy said
// and what the score was; for a record that is no decision, what led to it. The head stays while
// the rest scrolls.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    WhyPanel(Session *session, ViewState *view, QWidget *parent = nullptr);

    // The record that is explained, if any.
    std::optional<RecordId> subject() const;

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
    void showDecision(RecordId decision);
    void showSources(RecordId record);
    void stepCause(int direction);
    void tryChange(const Input &input);

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
};

} // namespace offstage
