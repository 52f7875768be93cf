// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/explain/adviser.h"
#include "model/qt/story_library.h"

class QMenu;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace offstage {

class AdviceView;
class AdviserQuestions;
class Button;
class EmptyState;
class RailItem;
class SearchField;
class SentenceView;

/// Which mechanism serves a goal: goals at the left, narrowed by words and by three questions, and
/// the advice on the chosen one beside them, for the deployment target that is set.
class AdviserPage : public QWidget {
    Q_OBJECT

public:
    explicit AdviserPage(const StoryLibrary *library, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    AdviserQuestions *questions() const { return m_questions; }
    AdviceView *advice() const { return m_advice; }
    /// The goals that are listed, in order.
    std::vector<RailItem *> goalItems() const;
    void focusSearch();
    /// From the beginning, with the words that were searched for before.
    void start(const QString &words);
    /// Chooses a goal by its id, if there is one.
    void choose(const QString &id);
    QString chosen() const { return m_chosen; }
    void setDeploymentTarget(Version version);
    /// One step up within the page; false if it is at its start.
    bool stepBack();

signals:
    void storyRequested(std::size_t index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void fillTargets();
    void narrow();
    std::vector<const Goal *> wanted() const;
    void showAdvice();

    const StoryLibrary *m_library;
    SearchField *m_search;
    Button *m_target;
    QMenu *m_targets;
    AdviserQuestions *m_questions;
    SentenceView *m_count;
    QVBoxLayout *m_goals = nullptr;
    std::vector<RailItem *> m_items;
    QScrollArea *m_list = nullptr;
    AdviceView *m_advice;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty;
    QStackedWidget *m_right = nullptr;
    QString m_chosen;
    Version m_version{18, 0};
};

} // namespace offstage
