// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "model/explain/account.h"
#include "model/explain/causes.h"
#include "model/explain/holds.h"
#include "model/explain/verdict_rows.h"
#include "model/scenario/scenario.h"

using namespace offstage;

/// The story of a force quit: push 1 wakes Courier at 6:02, the card is flicked up, push 2 is
/// refused.
class TestExplain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const std::string root = OFFSTAGE_SOURCE_DIR;
        auto loaded = loadScenario(root + "/scenarios/force-quit.yaml", root + "/resources");
        QVERIFY(loaded.has_value());
        m_scenario = *std::move(loaded);
        m_run = Run(m_scenario.setup, m_scenario.inputs);
        m_run.advanceTo(m_scenario.end);
        for (std::size_t i = 0; i < m_run.trace().size(); ++i) {
            const Record &record = m_run.trace().at(i);
            const auto *decided = std::get_if<record::Decided>(&record.payload);
            if (!decided || decided->mechanism != MechanismId::SilentPush)
                continue;
            (isRefusal(decided->decision) ? m_refused : m_allowed) = RecordId(i);
        }
        QVERIFY(m_refused.isValid() && m_allowed.isValid());
    }

    void leadsFromTheInputToTheRecord()
    {
        const std::vector<RecordId> path = causePath(m_run.trace(), m_refused);
        QVERIFY(isInput<input::SendPush>(path.front()));
        QCOMPARE(path.back().value(), m_refused.value());
        for (std::size_t i = 1; i < path.size(); ++i) {
            QCOMPARE(m_run.trace()[path[i]].cause.value(), path[i - 1].value());
            const auto next = effects(m_run.trace(), path[i - 1]);
            QVERIFY(std::find(next.begin(), next.end(), path[i]) != next.end());
        }
    }

    void namesWhatMadeAPolicyRefuse()
    {
        const RecordId condition = conditionOf(m_run.trace(), m_refused);
        QVERIFY(condition.isValid());
        QVERIFY(std::get<record::FlagChanged>(m_run.trace()[condition].payload).isForceQuit);
        QVERIFY(!conditionOf(m_run.trace(), m_allowed).isValid());
    }

    void tellsTheFlickBeforeThePush()
    {
        const std::vector<RecordId> path = whyPath(m_run.trace(), m_refused);
        QVERIFY(isInput<input::SwipeCard>(path.front()));
        QVERIFY(std::is_sorted(path.begin(), path.end()));
        QCOMPARE(path.back().value(), m_refused.value());
    }

    void listsBlockingAnswersFirst()
    {
        const auto sheet = verdictSheet(m_run, m_refused);
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->decider, PolicyId::Application);
        QCOMPARE(sheet->rows.front().verdict.policy, PolicyId::Application);
        bool isPastBlocks = false;
        double sum = 0;
        for (const VerdictRow &row : sheet->rows) {
            QVERIFY(!(isPastBlocks && row.isBlocking()));
            isPastBlocks = isPastBlocks || !row.isBlocking();
            sum += row.contribution;
        }
        QVERIFY(std::abs(sum - sheet->score) < 1e-9);
        QVERIFY(sheet->scoreWithoutBlocks > sheet->score);
        QCOMPARE(sheet->rows.size() + sheet->notAsked.size(), kPolicyCount);
        QVERIFY(!verdictSheet(m_run, RecordId(0)).has_value());
    }

    void groupsTheOthersByWhoCanChangeThem()
    {
        const auto sheet = verdictSheet(m_run, m_allowed);
        QVERIFY(sheet.has_value());
        for (std::size_t i = 1; i < sheet->rows.size(); ++i) {
            const VerdictRow &before = sheet->rows[i - 1];
            const VerdictRow &row = sheet->rows[i];
            QVERIFY(before.changedBy < row.changedBy ||
                    (before.changedBy == row.changedBy && before.weight >= row.weight));
        }
    }

    void saysWhatHoldsAnAppAndForHowLong()
    {
        const AppId courier(0);
        const Instant wake = m_run.trace()[m_allowed].at;
        const auto held = holds(m_run.phoneAt(wake + seconds(2)), courier);
        const auto push = std::find_if(held.begin(), held.end(), [](const Hold &hold) {
            return hold.kind == AssertionKind::PushWake;
        });
        QVERIFY(push != held.end());
        QVERIFY(push->isEffective);
        QCOMPARE((push->ends - push->since).count(), seconds(30).count());
        QVERIFY(holds(m_run.phoneAt(wake + minutes(1)), courier).empty());
    }

    void countsAPushAgainstTheBucket()
    {
        const AppId courier(0);
        const Instant wake = m_run.trace()[m_allowed].at;
        const auto left = [&](Instant at) {
            for (const Budget &budget : budgets(m_run.phoneAt(at), courier)) {
                if (budget.kind == BudgetKind::PushWakes)
                    return budget.left;
            }
            return -1.0;
        };
        const double before = left(wake - seconds(1));
        QVERIFY(before > 0);
        QVERIFY(left(wake) < before);
        QVERIFY(left(wake) > before - 1.1);
        QVERIFY(budgets(m_run.phone(), AppId(1)).empty());
    }

private:
    template <class Wanted> bool isInput(RecordId id) const
    {
        const auto *given = std::get_if<record::InputGiven>(&m_run.trace()[id].payload);
        return given && std::holds_alternative<Wanted>(given->input);
    }

    Scenario m_scenario;
    Run m_run;
    RecordId m_refused;
    RecordId m_allowed;
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
