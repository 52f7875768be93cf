// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>
#include <memory>

#include <QTest>

#include "model/policy/answer.h"
#include "model/policy/arbiter.h"
#include "model/scenario/scenario.h"

namespace offstage {

/// Thursday, 10:00: two hours short of the border between two nights.
inline constexpr Instant kNow = startOfDay(20412) + hours(10);

inline Rules rulesOf(Version ios)
{
    const auto rules =
        loadRules(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources").toStdString(), ios);
    if (!rules) {
        for (const Problem &problem : rules.error())
            qCritical("%s", text(problem).c_str());
        qFatal("the data files do not load");
    }
    return *rules;
}

/// A phone with one app on which every policy lets everything through with full score: locked for
/// an hour, on power, on Wi-Fi, the app opened an hour ago and always expected to be opened. A test
/// changes the one thing it is about.
struct CalmPhone {
    explicit CalmPhone(MechanismId mechanism, Version ios = {26, 0})
    {
        static const Rules current = rulesOf({26, 0});
        setup->rules = ios == Version{26, 0} ? current : rulesOf(ios);
        setup->apps.resize(1);
        phone.setup = setup;
        phone.now = kNow;
        phone.apps.resize(1);
        phone.device.isLocked = true;
        phone.device.isScreenOn = false;
        phone.device.lockedAt = kNow - hours(1);
        phone.device.screenOffAt = kNow - hours(1);
        phone.device.isOnCharger = true;
        phone.device.chargeAsOf = kNow;
        phone.device.bootedAt = kNow - days(3);
        app().lastOpened = kNow - hours(1);
        app().isInSwitcher = true;
        app().account.use.fill(65535);
        question.mechanism = mechanism;
        question.app = AppId(0);
        question.since = kNow;
    }

    std::shared_ptr<Setup> setup = std::make_shared<Setup>();
    Phone phone;
    Question question;

    App &app() { return phone.apps[0]; }
    AppAccount &account() { return phone.apps[0].account; }
    Device &device() { return phone.device; }
    void setUnplugged()
    {
        phone.device.isOnCharger = false;
        phone.device.screenOffAt = kNow - minutes(10);
    }
    void setInUse()
    {
        phone.device.isLocked = false;
        phone.device.isScreenOn = true;
        phone.device.lockedAt.reset();
        phone.device.screenOffAt.reset();
    }
    void setInFront()
    {
        setInUse();
        phone.device.front = AppId(0);
        app().scene = SceneState::ForegroundActive;
    }
    void setPercent(double percent)
    {
        phone.device.charge = static_cast<std::int64_t>(percent * 1e6);
    }
    void setUse(double share) { account().use.fill(static_cast<std::uint16_t>(share * 65535)); }

    Verdict answer(PolicyId policy) const
    {
        return policies()[static_cast<std::size_t>(policy)].evaluate(question, phone);
    }
    Ruling ruling() const { return ask(question, phone); }
};

using Change = std::function<void(CalmPhone &)>;

inline void nothing(CalmPhone & /*phone*/)
{}

struct AnswerRow {
    const char *name;
    MechanismId mechanism;
    Change change;
    Verdict expected;
};

inline void addRows(std::initializer_list<AnswerRow> rows)
{
    QTest::addColumn<MechanismId>("mechanism");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Verdict>("expected");
    for (const AnswerRow &row : rows)
        QTest::newRow(row.name) << row.mechanism << row.change << row.expected;
}

/// The policy's answer on the row's phone is the row's, field by field.
inline void checkAnswer(PolicyId policy)
{
    QFETCH(const MechanismId, mechanism);
    QFETCH(const Change, change);
    QFETCH(const Verdict, expected);
    CalmPhone phone(mechanism);
    change(phone);
    const Verdict answer = phone.answer(policy);
    QCOMPARE(QByteArray(nameOf(answer.decision).data()),
             QByteArray(nameOf(expected.decision).data()));
    QCOMPARE(static_cast<int>(answer.rationale), static_cast<int>(expected.rationale));
    QCOMPARE(answer.observed, expected.observed);
    QCOMPARE(answer.required, expected.required);
    QCOMPARE(answer.score, expected.score);
    QCOMPARE(answer.again.time_since_epoch().count(), expected.again.time_since_epoch().count());
}

struct RefusalRow {
    const char *name;
    MechanismId mechanism;
    Change change;
};

inline void addRefusals(std::initializer_list<RefusalRow> rows)
{
    QTest::addColumn<MechanismId>("mechanism");
    QTest::addColumn<Change>("change");
    for (const RefusalRow &row : rows)
        QTest::newRow(row.name) << row.mechanism << row.change;
}

/// The row's change alone turns a yes into a no, and no policy but this one says so: were it to
/// answer Can Proceed, the work would proceed.
inline void checkRefusesAlone(PolicyId policy)
{
    QFETCH(const MechanismId, mechanism);
    QFETCH(const Change, change);
    CalmPhone phone(mechanism);
    QVERIFY2(phone.ruling().mayProceed, "the calm phone refuses already");
    change(phone);
    const Ruling ruling = phone.ruling();
    QVERIFY(!ruling.mayProceed);
    QVERIFY(!ruling.isScored);
    QCOMPARE(QByteArray(nameOf(ruling.decider).data()), QByteArray(nameOf(policy).data()));
    for (std::size_t i = 0; i < ruling.count; ++i) {
        const StoredVerdict &verdict = ruling.verdicts[i];
        QVERIFY2(isRefusal(verdict.decision) == (verdict.policy == policy),
                 nameOf(verdict.policy).data());
    }
    const Condition watches = policies()[static_cast<std::size_t>(policy)].watches;
    QCOMPARE(ruling.watches, watches | Condition::Foreground);
}

} // namespace offstage
