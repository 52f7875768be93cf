// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include "tests/sim/random_walk.h"

using namespace offstage;

namespace {

constexpr std::int64_t kDays = 14;

/// One app that asks for a refresh every 15 minutes, opened by these habits on a common phone.
Run refreshRun(std::uint64_t seed, const std::vector<UsageHabit> &habits)
{
    auto setup = std::make_shared<Setup>();
    setup->rules = rulesOf({26, 0});
    setup->seed = seed;
    setup->start = startOfDay(20412);
    setup->names = {"refresh"};
    setup->user.of(DayPartKind::Asleep) = {{0x7f, hours(23), hours(7)}};
    setup->user.of(DayPartKind::Charging) = {{0x7f, hours(23), hours(7)}};
    setup->device.isLocked = true;
    AppSpec app;
    app.key = app.name = "app";
    app.backgroundModes = 1;
    app.permittedIdentifiers = {NameId(0)};
    app.habits = habits;
    const Action submit{ActionId::SubmitRefresh, {0, 900'000}};
    app.reactions = {
        {HookId::SceneDidEnterBackground, {}, 0, {submit}},
        {HookId::LaunchHandler,
         {},
         0,
         {submit, {ActionId::Work, {5000, 60}}, {ActionId::SetTaskCompleted, {1}}}},
    };
    setup->apps = {app};
    Run run(setup, {});
    run.advanceTo(setup->start + days(kDays));
    return run;
}

/// When refreshes were launched; no launch may be before the date its request asked for.
std::vector<Instant> launches(const Run &run)
{
    std::vector<Instant> result;
    for (std::size_t i = 0; i < run.trace().size(); ++i) {
        const Record &record = run.trace().at(i);
        const auto *moved = std::get_if<record::RequestMoved>(&record.payload);
        if (!moved || moved->stage != RequestStage::Launched)
            continue;
        if (record.at < moved->earliest)
            qFatal("launched before the date asked");
        result.push_back(record.at);
    }
    return result;
}

} // namespace

class TestNotAToy : public QObject {
    Q_OBJECT

private slots:
    void refreshDiffersBetweenPhones()
    {
        std::set<std::size_t> counts;
        for (std::uint64_t seed = 1; seed <= 100; ++seed)
            counts.insert(launches(refreshRun(seed, {{0x7f, hours(19), hours(2)}})).size());
        QVERIFY2(counts.size() >= 5, qPrintable(QString::number(counts.size())));
    }

    void refreshFollowsUse_data()
    {
        QTest::addColumn<QList<int>>("hours");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("once at a fixed hour") << QList<int>{18} << 0.5 << 2.0;
        QTest::newRow("three times at fixed hours") << QList<int>{8, 13, 20} << 1.0 << 4.0;
    }
    void refreshFollowsUse()
    {
        QFETCH(const QList<int>, hours);
        QFETCH(const double, least);
        QFETCH(const double, most);
        std::vector<UsageHabit> habits;
        for (const int hour : hours)
            habits.push_back({0x7f, offstage::hours(hour), minutes(10)});
        std::size_t runs = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed)
            runs += launches(refreshRun(seed, habits)).size();
        const double perDay = static_cast<double>(runs) / (20.0 * kDays);
        qInfo("%.2f refreshes a day", perDay);
        QVERIFY2(perDay >= least && perDay <= most, qPrintable(QString::number(perDay)));
    }
};

QTEST_APPLESS_MAIN(TestNotAToy)
#include "tst_not_a_toy.moc"
