// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/mechanism/registry.h"
#include "tests/policy/calm_phone.h"

using namespace offstage;

class TestPolicyData : public QObject {
    Q_OBJECT

private slots:
    void registryIsInTheOrderOfItsIds()
    {
        QCOMPARE(policies().size(), kPolicyCount);
        for (std::size_t i = 0; i < kPolicyCount; ++i) {
            QCOMPARE(static_cast<std::size_t>(policies()[i].id), i);
            QVERIFY(policies()[i].evaluate != nullptr);
        }
    }

    void everyPolicyIsDocumentedAndConsulted()
    {
        const Rules rules = rulesOf({26, 0});
        for (std::size_t i = 0; i < kPolicyCount; ++i) {
            const char *word = kEnumNames<PolicyId>[i].data();
            const PolicyDocument &document = rules.policies[i];
            QVERIFY2(!document.title.empty(), word);
            QVERIFY2(document.rule.size() > 20 && document.rule.back() == '.', word);
            QVERIFY2(!document.facts.empty(), word);
            QVERIFY2(!document.sources.empty(), word);
            for (const Source &source : document.sources)
                QVERIFY2(source.url.rfind("https://", 0) == 0, word);
            const bool isAsked = std::any_of(rules.gates.begin(), rules.gates.end(),
                                             [i](const GateRow &row) { return row.weights[i]; });
            QVERIFY2(isAsked, word);
        }
    }

    void everyNumberSaysWhatItMeansAndWhereItComesFrom()
    {
        const Rules rules = rulesOf({26, 0});
        for (std::size_t i = 0; i < parameterWords().size(); ++i) {
            const Parameter &parameter = rules.parameters[i];
            const char *word = parameterWords()[i].c_str();
            QVERIFY2(parameter.meaning.size() > 20 && parameter.meaning.back() == '.', word);
            // Only what we assume may lack a fact.
            QVERIFY2(!parameter.facts.empty() || parameter.trust == Trust::Assumed, word);
            QVERIFY2(parameter.value >= 0, word);
        }
    }

    void valuesFollowTheVersion_data()
    {
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("minor");
        QTest::addColumn<int>("poolSeconds");
        QTest::addColumn<int>("poolWokenSeconds");
        QTest::addColumn<bool>("runsAfterForceQuit");
        QTest::addColumn<bool>("rebootClears");
        QTest::newRow("6.1") << 6 << 1 << 600 << 600 << false << true;
        QTest::newRow("7.0") << 7 << 0 << 180 << 30 << false << true;
        QTest::newRow("8.0") << 8 << 0 << 180 << 30 << false << false;
        QTest::newRow("12.4") << 12 << 4 << 180 << 30 << false << false;
        QTest::newRow("13.0") << 13 << 0 << 30 << 30 << false << false;
        QTest::newRow("18.2") << 18 << 2 << 30 << 30 << false << false;
        QTest::newRow("18.3") << 18 << 3 << 30 << 30 << true << false;
        QTest::newRow("26.0") << 26 << 0 << 30 << 30 << true << false;
    }
    void valuesFollowTheVersion()
    {
        QFETCH(const int, major);
        QFETCH(const int, minor);
        QFETCH(const int, poolSeconds);
        QFETCH(const int, poolWokenSeconds);
        QFETCH(const bool, runsAfterForceQuit);
        QFETCH(const bool, rebootClears);
        const Rules rules =
            rulesOf({static_cast<std::uint8_t>(major), static_cast<std::uint8_t>(minor)});
        QCOMPARE(rules.duration(ParameterId::BackgroundTaskPool) / seconds(1), poolSeconds);
        QCOMPARE(rules.duration(ParameterId::BackgroundTaskPoolWoken) / seconds(1),
                 poolWokenSeconds);
        QCOMPARE(rules.flag(ParameterId::ProcessingAfterForceQuit), runsAfterForceQuit);
        QCOMPARE(rules.flag(ParameterId::RebootClearsForceQuit), rebootClears);
    }
};

QTEST_APPLESS_MAIN(TestPolicyData)
#include "tst_policy_data.moc"
