// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/phone_invariants.h"
#include "tests/sim/random_walk.h"
#include "tests/sim/trace_invariants.h"

using namespace offstage;

namespace {

/// Every seed is a row, and its number is in the row's name.
void seeds(std::uint64_t from, std::uint64_t count)
{
    QTest::addColumn<quint64>("seed");
    for (std::uint64_t seed = from; seed < from + count; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << quint64(seed);
}

QString lastLines(const Run &run)
{
    const QStringList lines = QString::fromStdString(traceText(run)).split(u'\n');
    return lines.mid(std::max<qsizetype>(0, lines.size() - 40)).join(u'\n');
}

Run finished(const RandomWalk &walk)
{
    Run run = walk.run();
    run.advanceTo(walk.end());
    return run;
}

} // namespace

class TestRun : public QObject {
    Q_OBJECT

private slots:
    void everyStepKeepsTheInvariants_data() { seeds(1, 500); }
    void everyStepKeepsTheInvariants()
    {
        QFETCH(const quint64, seed);
        const RandomWalk walk(seed);
        Run run = walk.run();
        TraceInvariants trace(run);
        std::size_t steps = 0;
        while (run.nextEventAt() <= walk.end()) {
            QVERIFY2(++steps < 100'000, "the walk does not get on");
            run.advanceTo(run.nextEventAt());
            QString broken = PhoneInvariants(run.phone()).broken();
            if (broken.isEmpty())
                broken = trace.broken(run);
            if (!broken.isEmpty())
                QFAIL(qPrintable(broken + u'\n' + lastLines(run)));
        }
        QVERIFY(run.trace().size() > 200);
    }

    void aReplayIsTheSameRun_data() { seeds(1000, 20); }
    void aReplayIsTheSameRun()
    {
        QFETCH(const quint64, seed);
        const RandomWalk walk(seed);
        Run stepped = walk.run();
        while (stepped.nextEventAt() <= walk.end())
            stepped.advanceTo(stepped.nextEventAt());
        stepped.advanceTo(walk.end());
        const Run run = finished(walk);
        QCOMPARE(traceText(stepped), traceText(run));
        QVERIFY(stepped.phone() == run.phone());
    }

    void seekingFindsThePhoneAsItWas_data() { seeds(2000, 15); }
    void seekingFindsThePhoneAsItWas()
    {
        QFETCH(const quint64, seed);
        RandomWalk walk(seed);
        const Run run = finished(walk);
        for (int i = 0; i < 10; ++i) {
            const Instant at = walk.at();
            Run fresh = walk.run();
            fresh.advanceTo(at);
            QVERIFY(run.phoneAt(at) == fresh.phone());
        }
    }

    void thePhoneBeforeARecordHasNotRecordedIt_data() { seeds(2500, 10); }
    void thePhoneBeforeARecordHasNotRecordedIt()
    {
        QFETCH(const quint64, seed);
        RandomWalk walk(seed);
        const Run run = finished(walk);
        for (int i = 0; i < 10; ++i) {
            const RecordId record(static_cast<std::uint64_t>(
                walk.dice.roll(static_cast<std::int64_t>(run.trace().size()))));
            const Phone phone = run.phoneBefore(record);
            QVERIFY(phone.records <= record.value());
            QVERIFY(phone.now <= run.trace()[record].at);
        }
    }

    void aForkWithoutAChangeIsTheSameRun_data() { seeds(3000, 15); }
    void aForkWithoutAChangeIsTheSameRun()
    {
        QFETCH(const quint64, seed);
        RandomWalk walk(seed);
        const Run run = finished(walk);
        const Instant at = walk.at();
        Run fork = run.forkedAt(at).withInputs(walk.inputs);
        fork.advanceTo(walk.end());
        QCOMPARE(traceText(fork), traceText(run));
        QVERIFY(fork.phone() == run.phone());
    }

    void aForkBeforeTheRunBeganIsTheSameRun_data() { seeds(3500, 5); }
    void aForkBeforeTheRunBeganIsTheSameRun()
    {
        QFETCH(const quint64, seed);
        RandomWalk walk(seed);
        walk.inputs.insert(walk.inputs.begin(), {walk.setup->start, input::LaunchApp{AppId(0)}});
        Run fork = walk.run().withInputs(walk.inputs);
        fork.advanceTo(walk.end());
        QCOMPARE(traceText(fork), traceText(finished(walk)));
    }

    void otherInputsReplayOnlyWhatIsAfterThem_data() { seeds(4000, 20); }
    void otherInputsReplayOnlyWhatIsAfterThem()
    {
        QFETCH(const quint64, seed);
        RandomWalk walk(seed);
        const Run run = finished(walk);
        const auto toggled = static_cast<std::size_t>(walk.dice.roll(std::ssize(walk.inputs)));
        const Instant at = walk.inputs[toggled].at;
        walk.inputs[toggled].input = walk.anyInput();
        Run other = run.withInputs(walk.inputs);
        other.advanceTo(walk.end());
        QCOMPARE(traceText(other), traceText(finished(walk)));

        const std::string before = traceText(run.forkedAt(at - milliseconds(1)));
        QCOMPARE(traceText(other).substr(0, before.size()), before);
        // The run it came from is as it was.
        QCOMPARE(traceText(run), traceText(finished(RandomWalk(seed))));
    }

    void whatIsGivenByHandIsWhatTheScriptSays_data() { seeds(5000, 20); }
    void whatIsGivenByHandIsWhatTheScriptSays()
    {
        QFETCH(const quint64, seed);
        const RandomWalk walk(seed);
        Run live(walk.setup, {});
        for (const TimedInput &input : walk.inputs) {
            live.advanceTo(input.at);
            live.give(input.input);
        }
        live.advanceTo(walk.end());
        QVERIFY(live.inputs() == walk.inputs);
        QCOMPARE(traceText(live), traceText(finished(walk)));
    }

    void aStoppedRunGoesOnWhereItStood()
    {
        const RandomWalk walk(7);
        const Instant end = walk.setup->start + days(20);
        Run run = walk.run();
        int asked = 0;
        while (run.head() < end)
            run.advanceTo(end, [&](Instant) { return ++asked % 2 == 0; });
        QVERIFY(asked > 1);
        Run whole = walk.run();
        whole.advanceTo(end);
        QCOMPARE(traceText(run), traceText(whole));
    }

    void inputsBeforeTheStartAreIgnored()
    {
        RandomWalk walk(11);
        const std::string expected = traceText(finished(walk));
        walk.inputs.insert(walk.inputs.begin(),
                           {walk.setup->start - seconds(1), input::LaunchApp{AppId(0)}});
        QCOMPARE(traceText(finished(walk)), expected);
    }
};

QTEST_APPLESS_MAIN(TestRun)
#include "tst_run.moc"
