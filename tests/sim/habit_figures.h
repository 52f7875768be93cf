// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/scenario/scenario.h"

namespace offstage {

/// How often one app did something a day, over many phones and days.
struct HabitFigure {
    std::string what;
    double mean = 0;
    double tenth = 0;     ///< the count that a tenth of days do not exceed
    double ninetieth = 0; ///< and nine tenths
    /// Share of days without any.
    double none = 0;
    /// Median day of the first one on the phones that had one, and the share of phones without.
    double firstDay = 0;
    double never = 0;
    /// Median minutes from one to the next opening by the user on the same day.
    double minutesBeforeUse = 0;
    /// The most in one hour of the clock, and the longest gap in hours.
    double mostAnHour = 0;
    double longestGap = 0;
};

/// A phone on which every app stands for one row of the table.
struct HabitPhone {
    std::string user;
    std::string apps;
    /// Silent pushes to apps: the key of the app and how far apart they are sent, from the start.
    std::vector<std::pair<std::string, Duration>> pushes = {};
    std::string phone = "{battery: 100 %}";
    /// Apps whose card is swiped off the switcher every day at this time.
    std::vector<std::pair<std::string, Duration>> swipes = {};
};

inline double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(share * last + 0.5)];
}

/// Counts, for each app and day, what its trace tells: tasks launched and pushes that woke.
class HabitCounter {
public:
    HabitCounter(std::int64_t days, std::int64_t settledAfter)
        : m_days(days), m_settled(settledAfter)
    {}

    void add(const Run &run)
    {
        const std::size_t apps = run.setup()->apps.size();
        m_rows.resize(apps);
        std::vector<std::vector<Instant>> done(apps);
        std::vector<std::vector<Instant>> opened(apps);
        for (std::size_t i = 0; i < run.trace().size(); ++i) {
            const Record &record = run.trace().at(i);
            if (isCounted(record.payload))
                done[record.app.index()].push_back(record.at);
            const auto *given = std::get_if<record::InputGiven>(&record.payload);
            if (given && std::holds_alternative<input::LaunchApp>(given->input))
                opened[record.app.index()].push_back(record.at);
        }
        for (std::size_t app = 0; app < apps; ++app)
            addRow(m_rows[app], run.begin(), done[app], opened[app]);
    }
    std::vector<HabitFigure> figures(const Setup &setup) const
    {
        std::vector<HabitFigure> result;
        for (std::size_t app = 0; app < m_rows.size(); ++app) {
            const Row &row = m_rows[app];
            HabitFigure figure;
            figure.what = setup.apps[app].name;
            for (const double count : row.counts)
                figure.mean += count / static_cast<double>(row.counts.size());
            figure.tenth = quantile(row.counts, 0.1);
            figure.ninetieth = quantile(row.counts, 0.9);
            figure.none = static_cast<double>(std::count(row.counts.begin(), row.counts.end(), 0)) /
                          static_cast<double>(row.counts.size());
            figure.firstDay = quantile(row.firstDays, 0.5);
            figure.never = static_cast<double>(row.never) / row.phones;
            figure.minutesBeforeUse = quantile(row.leads, 0.5);
            figure.mostAnHour = row.mostAnHour;
            figure.longestGap = quantile(row.gaps, 1);
            result.push_back(figure);
        }
        return result;
    }

private:
    struct Row {
        std::vector<double> counts;
        std::vector<double> firstDays;
        std::vector<double> leads;
        std::vector<double> gaps;
        double mostAnHour = 0;
        int phones = 0;
        int never = 0;
    };

    static bool isCounted(const Payload &payload)
    {
        const auto *request = std::get_if<record::RequestMoved>(&payload);
        const auto *push = std::get_if<record::PushMoved>(&payload);
        return (request && request->stage == RequestStage::Launched) ||
               (push && push->stage == PushStage::Woken);
    }

    void addRow(Row &row, Instant begin, const std::vector<Instant> &done,
                const std::vector<Instant> &opened)
    {
        std::vector<double> counts(static_cast<std::size_t>(m_days));
        std::map<std::int64_t, int> anHour;
        for (std::size_t i = 0; i < done.size(); ++i) {
            const Instant at = done[i];
            const auto day = static_cast<std::size_t>((at - begin) / days(1));
            if (day >= counts.size())
                continue;
            counts[day] += 1;
            if (static_cast<std::int64_t>(day) < m_settled)
                continue;
            const int inHour = ++anHour[(at - begin) / hours(1)];
            row.mostAnHour = std::max(row.mostAnHour, static_cast<double>(inHour));
            if (i > 0)
                row.gaps.push_back(static_cast<double>((at - done[i - 1]).count()) / 3'600'000);
            const auto next = std::upper_bound(opened.begin(), opened.end(), at);
            if (next != opened.end() && dayNumber(*next) == dayNumber(at))
                row.leads.push_back(static_cast<double>((*next - at).count()) / 60'000);
        }
        row.counts.insert(row.counts.end(), counts.begin() + m_settled, counts.end());
        ++row.phones;
        if (done.empty())
            ++row.never;
        else
            row.firstDays.push_back(static_cast<double>((done.front() - begin) / days(1)) + 1);
    }

    std::int64_t m_days;
    std::int64_t m_settled;
    std::vector<Row> m_rows;
};

/// The pushes and swipes of the phone; the order does not matter.
inline std::vector<TimedInput> inputsOf(const HabitPhone &phone, const Setup &setup,
                                        std::int64_t length)
{
    const Instant end = setup.start + days(length);
    const auto idOf = [&](const std::string &key) {
        const auto app = std::find_if(setup.apps.begin(), setup.apps.end(),
                                      [&](const AppSpec &spec) { return spec.key == key; });
        return AppId(static_cast<std::uint64_t>(app - setup.apps.begin()));
    };
    std::vector<TimedInput> inputs;
    for (const auto &[key, apart] : phone.pushes) {
        input::SendPush push;
        push.app = idOf(key);
        for (Instant at = setup.start + minutes(1); at < end; at += apart)
            inputs.push_back({at, push});
    }
    for (const auto &[key, time] : phone.swipes) {
        for (Instant at = setup.start + time; at < end; at += days(1)) {
            inputs.push_back({at, input::OpenAppSwitcher{}});
            inputs.push_back({at + seconds(1), input::SwipeCard{idOf(key)}});
            inputs.push_back({at + seconds(2), input::CloseAppSwitcher{}});
        }
    }
    return inputs;
}

/// The figures of this phone with so many seeds; nothing if its scenario does not load.
inline std::optional<std::vector<HabitFigure>>
measure(const HabitPhone &phone, int phones, std::int64_t length, const std::string &resources)
{
    HabitCounter counter(length, 7);
    std::shared_ptr<const Setup> setup;
    for (int seed = 1; seed <= phones; ++seed) {
        const auto scenario = readScenario(
            "title: Figures\nios: 26.0\nstart: 2025-11-17 00:00\nlength: 30 d\nseed: " +
                std::to_string(seed) + "\nphone: " + phone.phone + "\nuser: " + phone.user +
                "\napps:\n" + phone.apps,
            "figures", resources);
        if (!scenario)
            return std::nullopt;
        setup = scenario->setup;
        std::vector<TimedInput> inputs = inputsOf(phone, *setup, length);
        Run run(setup, std::move(inputs));
        run.advanceTo(setup->start + days(length));
        counter.add(run);
    }
    return counter.figures(*setup);
}

/// The person of the table: charges every night, picks the phone up at any time of the day, and
/// switches Low Power Mode on on some evenings.
inline std::string tableUser()
{
    return "{asleep: 23:30 to 07:00, charging: 23:30 to 07:00, "
           "low-power-mode: 19:00 to 23:00 on 15 % of days, "
           "pick-ups: {weekdays: 60, weekends: 60, length: 4 min}}";
}

/// An app that asks for a refresh every 15 minutes; `more` are its other lines.
inline std::string refreshingApp(const std::string &key, const std::string &name,
                                 const std::string &more)
{
    return "  " + key + ":\n    name: " + name +
           "\n    background-modes: [fetch]\n    permitted-identifiers: [r]\n" + more +
           "    reactions:\n"
           "      sceneDidEnterBackground: [{submitRefresh: {identifier: r, earliest: 15 min}}]\n"
           "      launchHandler:\n"
           "        - submitRefresh: {identifier: r, earliest: 15 min}\n"
           "        - work: {length: 5 s, kilobytes: 60}\n"
           "        - setTaskCompleted\n";
}

inline HabitPhone refreshTable()
{
    return {tableUser(),
            refreshingApp("a", "opened 25 times a day", "    opened: 25 times a day\n") +
                refreshingApp("b", "opened 10 times a day", "    opened: 10 times a day\n") +
                refreshingApp("c", "3 times at fixed hours",
                              "    opened: [08:00 about 20 min, 13:00 about 20 min, "
                              "20:00 about 20 min]\n") +
                refreshingApp("d", "once at a fixed hour", "    opened: 19:00 about 10 min\n") +
                refreshingApp("e", "once in the evening", "    opened: 20:00 about 2 h 30 min\n") +
                refreshingApp("f", "once at any time", "    opened: once a day\n") +
                refreshingApp("g", "once a week", "    opened: once a week\n") +
                refreshingApp("h", "not opened", "    last-opened: 9 d\n") +
                refreshingApp("i", "refresh switched off",
                              "    opened: 10 times a day\n    background-refresh: off\n") +
                refreshingApp("j", "newly installed, opened daily",
                              "    opened: 18:30 about 10 min\n    history: 0 s\n"
                              "    last-opened: never\n")};
}

inline HabitPhone lowPowerTable()
{
    return {"{asleep: 23:30 to 07:00, pick-ups: {weekdays: 60, weekends: 60, length: 2 min}}",
            refreshingApp("a", "Low Power Mode all day", "    opened: 10 times a day\n"),
            {},
            "{battery: 100 %, charger: on, low-power-mode: on}"};
}

/// Two apps that are opened twice a day, one of which is swiped off the switcher after each use.
inline HabitPhone forceQuitTable()
{
    const std::string opened = "    opened: [08:00 for 1 min, 20:00 for 1 min]\n";
    HabitPhone phone{"{asleep: 23:30 to 07:00, charging: 23:30 to 07:00}",
                     refreshingApp("a", "twice a day", opened) +
                         refreshingApp("b", "twice a day, force quit", opened)};
    phone.swipes = {{"b", hours(8) + seconds(40)}, {"b", hours(20) + seconds(40)}};
    return phone;
}

inline std::string pushedApp(const std::string &key, const std::string &name,
                             const std::string &work)
{
    return "  " + key + ":\n    name: " + name +
           "\n    background-modes: [remote-notification]\n    opened: 20:00 about 10 min\n"
           "    reactions: {didReceiveRemoteNotification: [{work: " +
           work + "}, fetchCompletion]}\n";
}

/// One app gets a push so often; its handler works for so long.
inline HabitPhone pushTable(const std::string &name, Duration apart, const std::string &work,
                            const std::string &network = "wifi")
{
    return {"{asleep: 23:30 to 07:00, charging: 23:30 to 07:00, "
            "pick-ups: {weekdays: 60, weekends: 60, length: 4 min}}",
            pushedApp("a", name, work),
            {{"a", apart}},
            "{battery: 100 %, network: " + network + "}"};
}

inline HabitPhone crowdTable()
{
    HabitPhone phone = pushTable("1 of 12, every 10 min", minutes(10), "{length: 2 s}");
    phone.apps.clear();
    phone.pushes.clear();
    for (char key = 'a'; key < 'a' + 12; ++key) {
        phone.apps += pushedApp(std::string(1, key), "1 of 12, every 10 min", "{length: 2 s}");
        phone.pushes.emplace_back(std::string(1, key), minutes(10));
    }
    return phone;
}

inline std::string processingApp(const std::string &key, const std::string &name,
                                 const std::string &work, const std::string &opened)
{
    return "  " + key + ":\n    name: " + name +
           "\n    background-modes: [processing]\n    permitted-identifiers: [p]\n    opened: " +
           opened +
           "\n    reactions:\n"
           "      sceneDidEnterBackground 1st: [{submitProcessing: {identifier: p}}]\n"
           "      launchHandler: [{submitProcessing: {identifier: p}}, {work: {length: " +
           work +
           "}}, setTaskCompleted]\n"
           "      expirationHandler: [{setTaskCompleted: {success: no}}]\n";
}

inline HabitPhone processingTable(const std::string &name, const std::string &work)
{
    return {"{asleep: 23:30 to 07:00, charging: 23:30 to 07:00}",
            processingApp("a", name, work, "20:00 about 10 min")};
}

/// Charged only while it is used.
inline HabitPhone neverIdleTable()
{
    return {"{asleep: 23:30 to 07:00, charging: 19:01 to 20:59}",
            processingApp("a", "processing, never idle on power", "1 min", "19:00 for 2 h")};
}

} // namespace offstage
