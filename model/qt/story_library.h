// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>

#include "model/qt/word_search.h"
#include "model/scenario/load_facts.h"
#include "model/scenario/load_goals.h"
#include "model/scenario/scenario.h"
#include "model/sim/lanes.h"

namespace offstage {

/// A story of the gallery. Its scenario is there from the start; `lanes` come when it was played,
/// `holds` when its expectations were judged.
struct Story {
    QString path;
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const Lanes> lanes;
    std::optional<bool> holds;
    /// Whose lane stands for the story.
    AppId app;
    StoryStretch picture;
    /// How firm the fact is that its answer rests on first; nothing without facts.
    std::optional<Trust> trust;

    const StoryCard &card() const { return *scenario->story; }
    /// The name by which other stories and goals know it.
    QString name() const;
    Duration length() const { return scenario->end - scenario->setup->start; }
};

/// The stories that come with the program, by group, with the facts, goals and rules they rest on.
/// Everything is read and played on a worker thread; what is ready is handed over piece by piece,
/// so a window shows what it has and never waits. Files without a story, and files with problems,
/// are left out.
class StoryLibrary : public QObject {
    Q_OBJECT

public:
    explicit StoryLibrary(QString resourcesFolder, QObject *parent = nullptr);
    ~StoryLibrary() override;

    /// Starts over with these files.
    void load(const QStringList &files);
    bool isLoading() const;

    /// In the order of groups, then as the files were given.
    const std::vector<Story> &stories() const { return m_stories; }
    std::vector<std::size_t> storiesOf(StoryGroup group) const;
    std::optional<std::size_t> storyNamed(const QString &name) const;
    /// The stories that plain words ask for, the best first.
    std::vector<std::size_t> find(const QString &words) const { return m_search.find(words); }

    const Facts &facts() const { return m_facts; }
    const Goals &goals() const { return m_goals; }
    /// The goals that plain words ask for, the best first.
    std::vector<std::size_t> findGoals(const QString &words) const
    {
        return m_goalSearch.find(words);
    }
    /// For the newest version of iOS; null until they are read.
    const Rules *rules() const { return m_rules.get(); }

signals:
    /// The stories, facts and goals are known; no picture is ready yet.
    void listed();
    /// A story has its lanes, or its judgement.
    void storyChanged(std::size_t index);
    /// Everything is there.
    void loaded();

private:
    struct Reading;
    struct Work;

    void take(Reading reading);
    void makeSearch();

    QString m_resources;
    std::vector<Story> m_stories;
    Facts m_facts;
    Goals m_goals;
    std::shared_ptr<const Rules> m_rules;
    WordSearch m_search;
    WordSearch m_goalSearch;
    std::unique_ptr<Work> m_work;
};

} // namespace offstage
