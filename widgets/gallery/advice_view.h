// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/explain/adviser.h"
#include "model/qt/story_library.h"

class QVBoxLayout;

namespace offstage {

class AdviceCard;

/// The adviser's answer to one goal: what to use at the deployment target with its limits, what
/// newer phones have, what else would do, why the rest does not, and on what all that rests. That
/// there is no mechanism is an answer like any other.
class AdviceView : public QWidget {
    Q_OBJECT

public:
    explicit AdviceView(const StoryLibrary *library, QWidget *parent = nullptr);

    /// Null shows nothing.
    void show(const Goal *goal, Version deploymentTarget);

signals:
    void storyRequested(std::size_t index);

private:
    void clear();
    void addHeading(const QString &text);
    void addImpossible(const Goal &goal);
    void addNothingYet(const Advice &advice, Version deploymentTarget);
    void addFirst(const GoalOption &option, const QString &title);
    void addEras(const Advice &advice);
    void addOthers(const Advice &advice);
    void addMisfits(const Goal &goal);
    void addSources(const Goal &goal);
    void addOpenButton(AdviceCard *card, const std::string &story);
    void addBadges(AdviceCard *card, const std::vector<std::string> &facts);

    const StoryLibrary *m_library;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace offstage
