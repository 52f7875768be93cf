// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/habit_life.h"
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

constexpr std::uint64_t kPhones = 60;

const Input kFallsAsleep = input::SetUser{UserPresence::Asleep};
const Input kWakesUp = input::SetUser{UserPresence::AtPhone};

/// Twelve apps with which an office worker comes to about 110 uses a day.
const std::string kPhone = R"(user: {habits: office-worker}
phone: {battery: 100 %}
apps:
  chat: {use: constantly}
  mail: {use: constantly}
  feed: {use: constantly}
  news: {use: often}
  maps: {use: often}
  music: {use: often}
  bank: {use: daily}
  game: {use: daily}
  tidy: {use: weekly}
  tax: {use: rarely}
  dust: {use: never}
  alarm: {opened: weekdays 08:00 about 10 min for 1 min}
)";

/// How often this was done between two hours of the weekdays or the weekend of a week.
double perDay(const Life &acts, bool atWeekend)
{
    const auto count = std::count_if(acts.begin(), acts.end(), [&](const TimedInput &act) {
        return (weekday(act.at) >= 5) == atWeekend;
    });
    return static_cast<double>(count) / (atWeekend ? 2 : 5);
}

Life withoutApp(const Life &life, AppId app)
{
    Life result;
    for (const TimedInput &act : only<input::LaunchApp>(life)) {
        if (std::get<input::LaunchApp>(act.input).app != app)
            result.push_back(act);
    }
    return result;
}

} // namespace

class TestHabits : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a use that begins late ends after midnight", R"(length: 16 h
apps:
  c:
    bundle: org.example.c
    opened: [daily 23:55 for 20 min]
)",
             R"(23:55:00.000 c input launch c
00:15:00.000 - input lock
c background -> suspended)"},
            {"the phone is charged at night", R"(length: 24 h
user: {asleep: 23:00 to 07:00, charging: 22:00 to 07:00}
apps:
  c:
    bundle: org.example.c
    name: C
)",
             R"(22:00:00.000 - input charger on
23:00:00.000 - input user asleep
07:00:00.000 - input user at-phone
07:00:00.000 - input charger off)"},
            {"on the way the network is cellular and the phone moves", R"(length: 24 h
user: {commute: [17:30 to 18:00, Fri 08:00 to 08:30]}
apps:
  c:
    bundle: org.example.c
)",
             R"(17:30:00.000 - input network cellular
17:30:00.000 - input motion driving
18:00:00.000 - input network wifi
18:00:00.000 - input motion still
08:00:00.000 - input network cellular
08:00:00.000 - input motion driving
08:30:00.000 - input network wifi
08:30:00.000 - input motion still)"},
            {"what the habits say of the start is true from there on", R"(length: 1 h
phone: {battery: 40 %}
user: {asleep: 08:00 to 15:00, charging: 08:00 to 15:00, low-power-mode: 08:00 to 09:30}
apps:
  c:
    bundle: org.example.c
)",
             R"(09:00:00.000 - input user asleep
09:00:00.000 - input charger on
09:00:00.000 - input low-power-mode on
09:30:00.000 - input low-power-mode off)"},
            {"whoever opens an app in the night sleeps again", R"(length: 24 h
user: {asleep: 23:00 to 07:00}
apps:
  c:
    bundle: org.example.c
    opened: daily 03:00 for 1 min
)",
             R"(23:00:00.000 - input user asleep
03:00:00.000 c input launch c
03:01:00.000 - input lock
03:01:00.000 - input user asleep
07:00:00.000 - input user at-phone)"},
            {"nobody opens an app while the phone boots", R"(length: 1 h
apps:
  c:
    bundle: org.example.c
    opened: daily 09:10 for 1 min
inputs: [{at: "9:50", reboot}]
)",
             "09:10:20.000 - power", "input launch c"},
            {"the offer of Low Power Mode is accepted", R"(length: 1 h
phone: {battery: 21 %}
user: {accepts-low-power: 100 %}
apps:
  c:
    bundle: org.example.c
    opened: daily 09:01 for 30 min
)",
             R"(overlay = low-power-prompt
input low-power-mode on
low power mode = yes)"},
            {"the offer of Low Power Mode is declined", R"(length: 1 h
phone: {battery: 21 %}
user: {accepts-low-power: 0 %}
apps:
  c:
    bundle: org.example.c
    opened: daily 09:01 for 30 min
)",
             R"(overlay = low-power-prompt
input dismiss
overlay = none)",
             "input low-power-mode on"},
        });
    }
    void tells() { checkStory(); }

    void aWeekOfAnOfficeWorkerIsBelievable()
    {
        double weekdayPickUps = 0;
        double weekendPickUps = 0;
        double uses = 0;
        double screen = 0;
        for (std::uint64_t seed = 1; seed <= kPhones; ++seed) {
            const Life life = liveThrough(habitScenario(kPhone, seed, "7 d"));
            const Life pickUps = only<input::Unlock>(life);
            weekdayPickUps += perDay(pickUps, false) / kPhones;
            weekendPickUps += perDay(pickUps, true) / kPhones;
            uses += static_cast<double>(only<input::LaunchApp>(life).size()) / 7 / kPhones;
            for (const auto &[from, to] : spans(life, input::Unlock{}, input::Lock{}))
                screen += static_cast<double>((to - from).count()) / 3'600'000 / 7 / kPhones;
        }
        qInfo("%.1f pick-ups on weekdays, %.1f at weekends, %.1f uses, %.2f h of screen a day",
              weekdayPickUps, weekendPickUps, uses, screen);
        QVERIFY(weekdayPickUps > 54 && weekdayPickUps < 64);
        QVERIFY(weekendPickUps > 54 && weekendPickUps < 66);
        QVERIFY(uses > 100 && uses < 120);
        QVERIFY(screen > 3.5 && screen < 4.5);
    }

    void nobodyUsesThePhoneAsleepButRarely()
    {
        int nights = 0;
        int disturbed = 0;
        for (std::uint64_t seed = 1; seed <= kPhones; ++seed) {
            const Life life = liveThrough(habitScenario(kPhone, seed, "7 d"));
            // At the start the night is half over already.
            for (const auto &[from, to] : spans(life, kFallsAsleep, kWakesUp)) {
                ++nights;
                const auto touched = std::count_if(life.begin(), life.end(), [&](const auto &act) {
                    return from < act.at && act.at < to &&
                           !std::holds_alternative<input::SetUser>(act.input);
                });
                QVERIFY2(touched <= 2, qPrintable(QString::number(touched)));
                disturbed += touched > 0;
            }
        }
        qInfo("%d of %d nights disturbed", disturbed, nights);
        QVERIFY(nights >= 6 * static_cast<int>(kPhones));
        QVERIFY(disturbed > 0 && disturbed * 100 < 8 * nights);
    }

    void thePhoneIsOnTheChargerAtNight()
    {
        double hoursAtNight = 0;
        int nights = 0;
        for (std::uint64_t seed = 1; seed <= kPhones; ++seed) {
            const Life life = liveThrough(habitScenario(kPhone, seed, "7 d"));
            for (const auto &[from, to] :
                 spans(life, input::SetCharger{true}, input::SetCharger{false})) {
                ++nights;
                hoursAtNight += static_cast<double>((to - from).count()) / 3'600'000;
                QVERIFY(timeOfDay(to) > hours(6) && timeOfDay(to) < hours(11));
            }
        }
        QVERIFY(nights > 380 && nights <= 7 * static_cast<int>(kPhones));
        hoursAtNight /= nights;
        QVERIFY2(hoursAtNight > 7 && hoursAtNight < 9, qPrintable(QString::number(hoursAtNight)));
    }

    void theWeekendIsLater()
    {
        double latest[2] = {};
        int counts[2] = {};
        for (std::uint64_t seed = 1; seed <= kPhones; ++seed) {
            const Life life = liveThrough(habitScenario(kPhone, seed, "7 d"));
            for (const auto &[from, to] : spans(life, kFallsAsleep, kWakesUp)) {
                const std::size_t kind = weekday(to) >= 5;
                latest[kind] += static_cast<double>(timeOfDay(to).count()) / 3'600'000;
                ++counts[kind];
            }
        }
        QVERIFY(std::abs(latest[0] / counts[0] - 7) < 0.2);
        QVERIFY(std::abs(latest[1] / counts[1] - 8.75) < 0.2);
    }

    void theBatteryIsAtAThirdInTheEvening()
    {
        double percent = 0;
        for (std::uint64_t seed = 1; seed <= kPhones; ++seed) {
            const Scenario scenario = habitScenario(kPhone, seed, "7 d");
            Run run(scenario.setup, {});
            run.advanceTo(run.begin() + days(2));
            const Life life = lifeOf(run);
            const auto plugged = std::find_if(life.begin(), life.end(), [&](const auto &act) {
                return act.at > run.begin() + hours(12) && act.input == Input(input::SetCharger{});
            });
            QVERIFY(plugged != life.end());
            percent += batteryPercent(run.phoneAt(plugged->at)) / kPhones;
        }
        qInfo("%.1f %% when the phone is plugged in for the night", percent);
        QVERIFY(percent > 24 && percent < 38);
    }

    void theSameSeedDoesTheSame()
    {
        const Life life = liveThrough(habitScenario(kPhone, 3, "3 d"));
        QVERIFY(life == liveThrough(habitScenario(kPhone, 3, "3 d")));
        QVERIFY(life != liveThrough(habitScenario(kPhone, 4, "3 d")));
    }

    void anotherHabitOfOneAppChangesNoOther()
    {
        std::string other = kPhone;
        other.replace(other.find("news: {use: often}"), 18, "news: {use: constantly}");
        const AppId news(3);
        const Life before = liveThrough(habitScenario(kPhone, 5, "3 d"));
        const Life after = liveThrough(habitScenario(other, 5, "3 d"));
        QVERIFY(only<input::LaunchApp>(before) != only<input::LaunchApp>(after));
        QVERIFY(withoutApp(before, news) == withoutApp(after, news));
        QVERIFY(only<input::Unlock>(before) == only<input::Unlock>(after));
        QVERIFY(only<input::Lock>(before) == only<input::Lock>(after));
        QVERIFY(only<input::SetUser>(before) == only<input::SetUser>(after));
    }

    void aForkDoesTheSameTomorrow()
    {
        const Scenario scenario = habitScenario(kPhone, 6, "3 d");
        Run run(scenario.setup, {});
        run.advanceTo(scenario.end);
        Run fork = run.forkedAt(run.begin() + hours(12));
        fork.give(input::Reboot{});
        fork.give(input::SetAirplaneMode{true});
        fork.advanceTo(scenario.end);
        const auto tomorrow = [&](const Run &of) {
            Life life = lifeOf(of);
            std::erase_if(life,
                          [&](const TimedInput &act) { return act.at < of.begin() + hours(13); });
            return only<input::LaunchApp>(life);
        };
        QVERIFY(!tomorrow(run).empty());
        QVERIFY(tomorrow(run) == tomorrow(fork));
    }

    void aPlanDoesNotDependOnWhenTheRunBegan()
    {
        const Scenario early = habitScenario(kPhone, 7, "3 d");
        auto setup = std::make_shared<Setup>(*early.setup);
        setup->start += days(1);
        Run late(setup, {});
        late.advanceTo(early.end);
        Life whole = liveThrough(early);
        std::erase_if(whole,
                      [&](const TimedInput &act) { return act.at < setup->start + hours(12); });
        Life part = lifeOf(late);
        std::erase_if(part,
                      [&](const TimedInput &act) { return act.at < setup->start + hours(12); });
        QVERIFY(whole == part);
    }

    void everyPresetLives_data()
    {
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("office-worker") << 54 << 64;
        QTest::newRow("student") << 85 << 103;
        QTest::newRow("night-shift") << 46 << 62;
        QTest::newRow("stays-at-home") << 44 << 54;
        QTest::newRow("rarely-used-phone") << 10 << 14;
    }
    void everyPresetLives()
    {
        QFETCH(const int, least);
        QFETCH(const int, most);
        std::string text = kPhone;
        text.replace(text.find("office-worker"), 13, QTest::currentDataTag());
        double pickUps = 0;
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const Life life = liveThrough(habitScenario(text, seed, "14 d"));
            pickUps += static_cast<double>(only<input::Unlock>(life).size()) / 140;
            for (const auto &[from, to] : spans(life, input::Unlock{}, input::Lock{}))
                QVERIFY(to - from < hours(1));
        }
        QVERIFY2(pickUps > least && pickUps < most, qPrintable(QString::number(pickUps)));
    }

    void anAppIsOpenedAsOftenAsItsHabitSays_data()
    {
        QTest::addColumn<QString>("habit");
        QTest::addColumn<double>("aDay");
        QTest::newRow("25 times") << QStringLiteral("25 times a day") << 25.0;
        QTest::newRow("10 times, in a pick-up")
            << QStringLiteral("10 times a day for 2 min") << 10.0;
        QTest::newRow("once a day") << QStringLiteral("once a day") << 1.0;
        QTest::newRow("3 times a week") << QStringLiteral("3 times a week") << 3.0 / 7;
        QTest::newRow("weekends") << QStringLiteral("weekends 7 times a day") << 2.0;
    }
    void anAppIsOpenedAsOftenAsItsHabitSays()
    {
        QFETCH(const QString, habit);
        QFETCH(const double, aDay);
        for (const char *user : {"{habits: office-worker}", "{asleep: 23:00 to 07:00}"}) {
            double opened = 0;
            for (std::uint64_t seed = 1; seed <= 20; ++seed) {
                const Life life = liveThrough(
                    habitScenario("user: " + std::string(user) +
                                      "\napps:\n  c: {opened: " + habit.toStdString() + "}\n",
                                  seed, "14 d"));
                const Life launches = only<input::LaunchApp>(life);
                opened += static_cast<double>(launches.size()) / 280;
            }
            QVERIFY2(std::abs(opened - aDay) < 0.1 * aDay + 0.05,
                     qPrintable(QString::number(opened)));
        }
    }
};

QTEST_APPLESS_MAIN(TestHabits)
#include "tst_habits.moc"
