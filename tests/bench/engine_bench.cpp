// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine_bench.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <queue>
#include <vector>

#include "model/core/keyed_random.h"
#include "model/mechanism/inputs.h"
#include "model/scenario/scenario.h"
#include "model/sim/lanes.h"

namespace offstage {

namespace {

using Clock = std::chrono::steady_clock;

/// Processor time of this process: on a shared machine other work does not count, neither for what
/// is measured nor for its limit.
double processorNanoseconds()
{
    return static_cast<double>(std::clock()) * (1e9 / CLOCKS_PER_SEC);
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double nanoseconds(Clock::duration length)
{
    return static_cast<double>(
        std::chrono::duration_cast<std::chrono::nanoseconds>(length).count());
}

std::shared_ptr<Setup> phoneWith(std::size_t apps, const Rules &rules)
{
    auto setup = std::make_shared<Setup>();
    setup->rules = rules;
    setup->seed = 7;
    setup->start = Instant(days(20412));
    setup->names = {"refresh", "upload"};
    setup->user.of(DayPartKind::Asleep) = {{0x7f, hours(23), hours(7)}};
    setup->user.of(DayPartKind::Charging) = {{0x7f, hours(22), hours(7)}};
    for (std::size_t i = 0; i < apps; ++i) {
        AppSpec app;
        app.key = "app" + std::to_string(i);
        app.name = "App " + std::to_string(i);
        app.backgroundModes = 0b111;
        app.permittedIdentifiers = {NameId(0)};
        app.memoryMegabytes = 20;
        app.habits = {
            {0x7f, hours(8) + minutes(7 * static_cast<int>(i)), minutes(20), minutes(4)},
            {0x7f, hours(18) + minutes(5 * static_cast<int>(i)), minutes(40), minutes(6)}};
        Reaction leave;
        leave.hook = HookId::SceneDidEnterBackground;
        leave.actions = {{ActionId::BeginBackgroundTask, {1}},
                         {ActionId::SubmitRefresh, {0, 900'000}},
                         {ActionId::Work, {8000, 40}},
                         {ActionId::EndBackgroundTask, {1}}};
        Reaction push;
        push.hook = HookId::DidReceiveRemoteNotification;
        push.actions = {{ActionId::Work, {2000, 10}}, {ActionId::FetchCompletion, {0}}};
        Reaction refresh;
        refresh.hook = HookId::LaunchHandler;
        refresh.actions = {{ActionId::SubmitRefresh, {0, 900'000}},
                           {ActionId::Work, {5000, 60}},
                           {ActionId::SetTaskCompleted, {1}}};
        app.reactions = {leave, push, refresh};
        setup->apps.push_back(std::move(app));
    }
    return setup;
}

/// The cost of one push and one pop of a bare queue that holds as many as the agenda.
double queueCost(std::size_t size)
{
    struct Event {
        std::int64_t at;
        std::uint64_t slot;
        std::uint64_t payload[2];
        bool operator>(const Event &other) const { return at > other.at; }
    };
    std::priority_queue<Event, std::vector<Event>, std::greater<>> queue;
    std::uint64_t ordinal = 0;
    const auto next = [&] {
        return static_cast<std::int64_t>(drawBits(1, Purpose::PushLatency, AppId(0), ++ordinal) >>
                                         40);
    };
    for (std::size_t i = 0; i < size; ++i)
        queue.push({next(), i, {}});
    constexpr int kRounds = 2'000'000;
    std::vector<std::int64_t> waits;
    for (int i = 0; i < 4096; ++i)
        waits.push_back(next());
    const double from = processorNanoseconds();
    for (int i = 0; i < kRounds; ++i) {
        Event event = queue.top();
        queue.pop();
        event.at += waits[static_cast<std::size_t>(i) % waits.size()];
        queue.push(event);
    }
    return (processorNanoseconds() - from) / kRounds;
}

std::size_t questionsOf(const Trace &trace)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < trace.size(); ++i)
        count += std::holds_alternative<record::Asked>(trace.at(i).payload);
    return count;
}

/// Every push asks every policy, with the trace on. The limit is measured between the runs. The
/// first run writes to memory that the process never had, which the system hands out page by page;
/// the later ones write to memory that the ones before gave back.
void storm(const Rules &rules)
{
    constexpr std::size_t kApps = 50;
    constexpr int kRuns = 9;
    const auto setup = phoneWith(kApps, rules);
    std::vector<TimedInput> inputs;
    for (int i = 0; i < 100'000; ++i) {
        input::SendPush push;
        push.app = AppId(static_cast<std::uint64_t>(i * 7 % 50));
        inputs.push_back({setup->start + milliseconds(800) * i, push});
    }
    std::vector<double> costs;
    std::vector<double> ratios;
    double limit = 0;
    for (int i = 0; i < kRuns; ++i) {
        Run run(setup, inputs);
        const double from = processorNanoseconds();
        const std::size_t events = run.advanceTo(inputs.back().at + minutes(1));
        const double taken = processorNanoseconds() - from;
        const Trace &trace = run.trace();
        const std::size_t questions = questionsOf(trace);
        costs.push_back(taken / static_cast<double>(events + questions));
        limit = queueCost(run.phone().agenda.size());
        ratios.push_back(costs.back() / limit);
        if (i > 0)
            continue;
        std::printf("storm: 50 apps, %zu events, %zu questions, %zu records\n", events, questions,
                    trace.size());
        std::printf("  %zu bytes per record, %.1f with verdicts\n", sizeof(Record),
                    static_cast<double>(trace.bytes()) / static_cast<double>(trace.size()));
        std::printf("  in fresh memory: %.0f ns per (event + question), ratio %.2f\n", costs.back(),
                    ratios.back());
    }
    std::printf("  median of %d runs: %.0f ns per (event + question), bare priority_queue push+pop "
                "%.0f ns: ratio %.2f\n",
                kRuns, median(costs), limit, median(ratios));
}

/// The worst of many seeks. Each is taken three times and its best counts: what is asked is what
/// the seek costs, not when the system gave the processor to another process.
void seeks(const Run &run)
{
    constexpr int kSeeks = 200;
    const auto length = static_cast<double>((run.head() - run.begin()).count());
    double worst = 0;
    double sum = 0;
    for (int i = 0; i < kSeeks; ++i) {
        const double share = draw(3, Purpose::PushLatency, AppId(1), static_cast<std::uint64_t>(i));
        const Instant at = run.begin() + Duration(static_cast<std::int64_t>(share * length));
        double best = 1e9;
        for (int attempt = 0; attempt < 3; ++attempt) {
            const auto from = Clock::now();
            const Phone phone = run.phoneAt(at);
            const double taken = nanoseconds(Clock::now() - from) / 1e6;
            best = std::min(best, phone.now == at ? taken : 1e9);
        }
        worst = std::max(worst, best);
        sum += best;
    }
    std::printf("  seek: mean %.2f ms, worst %.2f ms of a 16.7 ms frame\n", sum / kSeeks, worst);
}

void lanesOf(const Run &run)
{
    Lanes lanes(*run.setup());
    const double from = processorNanoseconds();
    lanes.extend(run.trace(), run.head());
    const double taken = processorNanoseconds() - from;
    std::printf("  lanes: %.1f ms, %.0f ns per record\n", taken / 1e6,
                taken / static_cast<double>(run.trace().size()));
}

void longRun(const char *name, const std::shared_ptr<const Setup> &setup, Duration length)
{
    Run run(setup, {});
    const double from = processorNanoseconds();
    const std::size_t events = run.advanceTo(run.begin() + length);
    const double taken = (processorNanoseconds() - from) / 1e6;
    std::printf("%s: %.0f ms, %zu events, %zu records, %.1f MB\n", name, taken, events,
                run.trace().size(), static_cast<double>(run.trace().bytes()) / 1e6);
    seeks(run);
    lanesOf(run);
}

/// Forty apps of somebody with habits: about 110 uses in 60 pick-ups a day.
std::shared_ptr<const Setup> livedPhone(const std::string &resourcesFolder)
{
    constexpr const char *kUses[] = {"constantly", "constantly", "constantly", "often",  "often",
                                     "daily",      "daily",      "weekly",     "weekly", "rarely"};
    std::string text = "title: A month\nios: 26.0\nseed: 7\nstart: 2025-11-17 00:00\nlength: 30 d\n"
                       "user: {habits: office-worker}\napps:\n";
    for (std::size_t i = 0; i < 40; ++i) {
        // Only the first three are used all the time, the others much less.
        const std::size_t use = i < 10 ? i : 5 + i % 5;
        text += "  app" + std::to_string(i) + ":\n    use: " + kUses[use] +
                "\n    memory: 20 MB\n"
                "    background-modes: [fetch, remote-notification]\n"
                "    permitted-identifiers: [r]\n"
                "    reactions:\n"
                "      sceneDidEnterBackground:\n"
                "        - beginBackgroundTask: u\n"
                "        - submitRefresh: {identifier: r, earliest: 15 min}\n"
                "        - work: {length: 8 s, kilobytes: 40}\n"
                "        - endBackgroundTask: u\n"
                "      launchHandler:\n"
                "        - submitRefresh: {identifier: r, earliest: 15 min}\n"
                "        - work: {length: 5 s, kilobytes: 60}\n"
                "        - setTaskCompleted\n";
    }
    const auto scenario = readScenario(text, "month", resourcesFolder);
    return scenario ? scenario->setup : nullptr;
}

bool longRuns(const Rules &rules, const std::string &resourcesFolder)
{
    for (const auto &[apps, length, name] :
         {std::tuple{std::size_t{12}, days(7), "a week of 12 apps"},
          std::tuple{std::size_t{12}, days(28), "four weeks of 12 apps"},
          std::tuple{std::size_t{40}, days(30), "a month of 40 apps"}})
        longRun(name, phoneWith(apps, rules), length);
    const auto lived = livedPhone(resourcesFolder);
    if (!lived)
        return false;
    const double from = processorNanoseconds();
    const Run started(lived, {});
    std::printf("a phone with 28 days of habits behind it: %.1f ms\n",
                (processorNanoseconds() - from) / 1e6);
    longRun("a month of 40 apps of an office worker", lived, days(30));
    return true;
}

} // namespace

bool benchEngine(const std::string &resourcesFolder)
{
    const Result<Rules> rules = loadRules(resourcesFolder, Version{26, 0});
    if (!rules)
        return false;
    storm(*rules);
    return longRuns(*rules, resourcesFolder);
}

} // namespace offstage
