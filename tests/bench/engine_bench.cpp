// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine_bench.h"

#include <chrono>
#include <cstdio>
#include <queue>

#include "model/core/keyed_random.h"
#include "model/mechanism/inputs.h"
#include "model/scenario/scenario.h"
#include "model/sim/lanes.h"

namespace offstage {

namespace {

using Clock = std::chrono::steady_clock;

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
    setup->user.sleepAt = hours(23);
    setup->user.wakeAt = hours(7);
    setup->user.chargeFrom = hours(22);
    setup->user.chargeTo = hours(7);
    for (std::size_t i = 0; i < apps; ++i) {
        AppSpec app;
        app.key = "app" + std::to_string(i);
        app.name = "App " + std::to_string(i);
        app.backgroundModes = 0b111;
        app.permittedIdentifiers = {NameId(0)};
        app.memoryMegabytes = 20;
        app.habits = {{0x7f, hours(8) + minutes(7 * static_cast<int>(i)), minutes(20), minutes(4)},
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
        return static_cast<std::int64_t>(drawBits(1, Purpose::PushLatency, AppId(0), ++ordinal) >> 40);
    };
    for (std::size_t i = 0; i < size; ++i)
        queue.push({next(), i, {}});
    constexpr int kRounds = 2'000'000;
    std::vector<std::int64_t> waits;
    for (int i = 0; i < 4096; ++i)
        waits.push_back(next());
    const auto from = Clock::now();
    for (int i = 0; i < kRounds; ++i) {
        Event event = queue.top();
        queue.pop();
        event.at += waits[static_cast<std::size_t>(i) % waits.size()];
        queue.push(event);
    }
    return nanoseconds(Clock::now() - from) / kRounds;
}

struct Counts {
    std::size_t events = 0;
    std::size_t questions = 0;
};

std::size_t questionsOf(const Trace &trace)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < trace.size(); ++i)
        count += std::holds_alternative<record::Asked>(trace.at(i).payload);
    return count;
}

void storm(const Rules &rules)
{
    constexpr std::size_t kApps = 50;
    const auto setup = phoneWith(kApps, rules);
    std::vector<TimedInput> inputs;
    for (int i = 0; i < 100'000; ++i)
        inputs.push_back({setup->start + milliseconds(800) * i,
                          input::SendPush{AppId(static_cast<std::uint64_t>(i * 7 % 50))}});
    Run run(setup, inputs);
    const auto from = Clock::now();
    const std::size_t events = run.advanceTo(inputs.back().at + minutes(1));
    const double taken = nanoseconds(Clock::now() - from);
    const std::size_t questions = questionsOf(run.trace());
    const double each = taken / static_cast<double>(events + questions);
    const double limit = queueCost(run.phone().agenda.size());
    std::printf("storm: 50 apps, %zu events, %zu questions, %zu records\n", events, questions,
                run.trace().size());
    std::printf("  %.0f ns per (event + question); bare priority_queue push+pop %.0f ns: ratio %.2f\n",
                each, limit, each / limit);
    std::printf("  %.1f bytes per record, %.1f with verdicts\n", 40.0,
                static_cast<double>(run.trace().bytes()) / static_cast<double>(run.trace().size()));
}

void longRuns(const Rules &rules)
{
    for (const auto &[apps, length, name] :
         {std::tuple{std::size_t{12}, days(7), "a week of 12 apps"},
          std::tuple{std::size_t{12}, days(28), "four weeks of 12 apps"},
          std::tuple{std::size_t{40}, days(30), "a month of 40 apps"}}) {
        Run run(phoneWith(apps, rules), {});
        const auto from = Clock::now();
        const std::size_t events = run.advanceTo(run.begin() + length);
        const double taken = nanoseconds(Clock::now() - from) / 1e6;
        std::printf("%s: %.0f ms, %zu events, %zu records, %.1f MB\n", name, taken, events,
                    run.trace().size(), static_cast<double>(run.trace().bytes()) / 1e6);
        double worst = 0;
        double sum = 0;
        for (int i = 0; i < 200; ++i) {
            const double share = draw(3, Purpose::PushLatency, AppId(1), static_cast<std::uint64_t>(i));
            const Instant at = run.begin() + Duration(static_cast<std::int64_t>(
                                                 share * static_cast<double>(length.count())));
            const auto seekFrom = Clock::now();
            const Phone phone = run.phoneAt(at);
            const double seek = nanoseconds(Clock::now() - seekFrom) / 1e6;
            worst = std::max(worst, seek);
            sum += seek + (phone.now == at ? 0 : 1e9);
        }
        std::printf("  seek: mean %.2f ms, worst %.2f ms of a 16.7 ms frame\n", sum / 200, worst);
        Lanes lanes(*run.setup());
        const auto lanesFrom = Clock::now();
        lanes.extend(run.trace(), run.head());
        std::printf("  lanes: %.1f ms\n", nanoseconds(Clock::now() - lanesFrom) / 1e6);
    }
}

} // namespace

bool benchEngine(const std::string &resourcesFolder)
{
    const Result<Rules> rules = loadRules(resourcesFolder, Version{26, 0});
    if (!rules)
        return false;
    storm(*rules);
    longRuns(*rules);
    return true;
}

} // namespace offstage
