// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/story_library.h"

#include <algorithm>
#include <atomic>

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrent>

#include "model/qt/sentences.h"
#include "model/scenario/check.h"
#include "model/sim/run.h"

namespace offstage {

namespace {

// A question is what people type; the answer holds words of many other questions.
constexpr double kQuestionCounts = 4;
constexpr double kAskedCounts = 3.6;
constexpr double kTitleCounts = 3;
constexpr double kNounCounts = 2;
constexpr double kRestCounts = 1;

using Stop = std::shared_ptr<std::atomic<bool>>;

/// The app that most happens to, for a story that does not say whom it is about.
AppId busiest(const Lanes &lanes)
{
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < lanes.apps.size(); ++i) {
        const std::size_t happened = lanes.apps[i].marks.size() + lanes.apps[i].states.size();
        if (happened > most) {
            most = happened;
            best = i;
        }
    }
    return AppId(best);
}

std::shared_ptr<const Lanes> play(const Scenario &scenario, const Stop &stop)
{
    Run run(scenario.setup, scenario.inputs);
    run.advanceTo(scenario.end, [&](Instant) { return !stop->load(); });
    auto lanes = std::make_shared<Lanes>(*scenario.setup);
    lanes->extend(run.trace(), run.head());
    return lanes;
}

bool allHold(const Scenario &scenario)
{
    const std::vector<StoryCheck> checks = checkScenario(scenario);
    return std::all_of(checks.begin(), checks.end(), [](const StoryCheck &check) {
        return std::all_of(check.outcomes.begin(), check.outcomes.end(),
                           [](const Outcome &outcome) { return outcome.holds; });
    });
}

Story storyFrom(Scenario &&scenario, const QString &path, const Facts &facts)
{
    Story story;
    story.path = path;
    story.scenario = std::make_shared<const Scenario>(std::move(scenario));
    const StoryCard &card = story.card();
    story.app = card.moment ? card.moment->app : AppId(0);
    story.picture =
        card.picture.value_or(StoryStretch{story.scenario->setup->start, story.scenario->end});
    for (const std::string &id : card.facts) {
        if (const Fact *fact = facts.find(id); fact && !story.trust)
            story.trust = fact->trust;
    }
    return story;
}

} // namespace

QString Story::name() const
{
    return QFileInfo(path).completeBaseName();
}

struct StoryLibrary::Reading {
    std::vector<Story> stories;
    Facts facts;
    Goals goals;
    std::shared_ptr<const Rules> rules;
};

struct StoryLibrary::Work {
    Stop stop;
    QFutureWatcher<void> watcher;

    void end()
    {
        if (stop)
            stop->store(true);
        watcher.waitForFinished();
    }
};

StoryLibrary::StoryLibrary(QString resourcesFolder, QObject *parent)
    : QObject(parent), m_resources(std::move(resourcesFolder)), m_work(std::make_unique<Work>())
{}

StoryLibrary::~StoryLibrary()
{
    m_work->end();
}

bool StoryLibrary::isLoading() const
{
    return m_work->watcher.isRunning();
}

void StoryLibrary::load(const QStringList &files)
{
    m_work->end();
    m_work->stop = std::make_shared<std::atomic<bool>>(false);
    const std::string resources = m_resources.toStdString();
    // This object outlives the work: its destructor waits for it. What a work that was stopped
    // still hands over is dropped.
    const auto tell = [this, stop = m_work->stop](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, stop, what = std::move(what)]() mutable {
                if (stop == m_work->stop)
                    what();
            },
            Qt::QueuedConnection);
    };
    const auto work = [this, files, resources, tell, stop = m_work->stop] {
        Reading reading;
        reading.facts = loadFacts(resources).value_or(Facts());
        reading.goals = loadGoals(resources).value_or(Goals());
        if (auto rules = loadRules(resources, Version{}))
            reading.rules = std::make_shared<const Rules>(*std::move(rules));
        for (const QString &path : files) {
            if (stop->load())
                return;
            auto scenario = loadScenario(path.toStdString(), resources);
            if (scenario && scenario->story)
                reading.stories.push_back(storyFrom(*std::move(scenario), path, reading.facts));
        }
        std::stable_sort(
            reading.stories.begin(), reading.stories.end(),
            [](const Story &a, const Story &b) { return a.card().group < b.card().group; });
        const std::vector<Story> stories = reading.stories;
        tell([this, reading = std::move(reading)]() mutable { take(std::move(reading)); });
        for (std::size_t i = 0; i < stories.size() && !stop->load(); ++i) {
            auto lanes = play(*stories[i].scenario, stop);
            const AppId app =
                stories[i].card().moment ? stories[i].card().moment->app : busiest(*lanes);
            tell([this, i, app, lanes = std::move(lanes)] {
                m_stories[i].lanes = lanes;
                m_stories[i].app = app;
                emit storyChanged(i);
            });
        }
        for (std::size_t i = 0; i < stories.size() && !stop->load(); ++i) {
            const bool holds = allHold(*stories[i].scenario);
            tell([this, i, holds] {
                m_stories[i].holds = holds;
                emit storyChanged(i);
            });
        }
        tell([this] { emit loaded(); });
    };
    m_work->watcher.setFuture(QtConcurrent::run(work));
}

void StoryLibrary::take(Reading reading)
{
    m_stories = std::move(reading.stories);
    m_facts = std::move(reading.facts);
    m_goals = std::move(reading.goals);
    m_rules = std::move(reading.rules);
    makeSearch();
    emit listed();
}

void StoryLibrary::makeSearch()
{
    const auto text = [](const std::string &words) { return QString::fromStdString(words); };
    m_search = {};
    for (const Story &story : m_stories) {
        const StoryCard &card = story.card();
        std::vector<WordSearch::Field> fields{{kQuestionCounts, text(card.question)},
                                              {kTitleCounts, text(story.scenario->title)},
                                              {kRestCounts, text(card.answer)},
                                              {kRestCounts, text(story.scenario->summary)}};
        for (const std::string &asked : card.asked)
            fields.push_back({kAskedCounts, text(asked)});
        if (card.mechanism)
            fields.push_back({kNounCounts, sentences::mechanism(*card.mechanism)});
        m_search.add(fields);
    }
    m_goalSearch = {};
    for (const Goal &goal : m_goals.all) {
        std::vector<WordSearch::Field> fields{{kQuestionCounts, text(goal.goal)},
                                              {kRestCounts, text(goal.product)}};
        for (const std::string &asked : goal.asked)
            fields.push_back({kAskedCounts, text(asked)});
        for (const GoalOption &option : goal.options)
            fields.push_back({kNounCounts, sentences::mechanism(option.mechanism)});
        m_goalSearch.add(fields);
    }
}

std::vector<std::size_t> StoryLibrary::storiesOf(StoryGroup group) const
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < m_stories.size(); ++i) {
        if (m_stories[i].card().group == group)
            result.push_back(i);
    }
    return result;
}

std::optional<std::size_t> StoryLibrary::storyNamed(const QString &name) const
{
    const auto found = std::find_if(m_stories.begin(), m_stories.end(),
                                    [&](const Story &story) { return story.name() == name; });
    if (found == m_stories.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_stories.begin());
}

} // namespace offstage
