// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/cause_chain.h"

#include <QtTest>

#include "tests/timeline/played_timeline.h"

using namespace offstage;

class TestCauseChain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_played.isOpened);
        m_refused = m_played.lastMark(AppId(0));
        QCOMPARE(m_refused.kind, MarkKind::Refused);
    }

    void aRefusalAfterAForceQuitHasThePushAndTheSwipe()
    {
        const auto links = chain(m_refused.record);
        QVERIFY(links.size() >= 2);
        QCOMPARE(links.back().to, m_refused.record);
        QVERIFY(isInput<input::SendPush>(links.back().from));
        QVERIFY(isInput<input::SwipeCard>(links.front().from));
    }

    void everyLinkLeadsForwardAndEndsAtWhatIsShown()
    {
        int links = 0;
        for (const AppLanes &app : m_played.session.lanes().apps) {
            for (const Mark &mark : app.marks) {
                for (const CauseLink &link : chain(mark.record)) {
                    QVERIFY(link.from < link.to);
                    ++links;
                }
            }
        }
        QVERIFY(links > 5);
    }

    void anInputHasNoCause()
    {
        for (const InputChip &chip : m_played.session.lanes().inputs)
            QVERIFY(chain(chip.record).empty());
    }

    void whatIsNoRecordHasNoChain()
    {
        QVERIFY(chain({}).empty());
        QVERIFY(chain(RecordId(m_played.session.trace().size())).empty());
        QVERIFY(!firstEffect(m_played.session.trace(), {}).isValid());
    }

    void theFirstEffectNamesItsCause()
    {
        const Trace &trace = m_played.session.trace();
        for (const InputChip &chip : m_played.session.lanes().inputs) {
            const RecordId effect = firstEffect(trace, chip.record);
            if (effect.isValid())
                QCOMPARE(trace[effect].cause, chip.record);
        }
    }

private:
    std::vector<CauseLink> chain(RecordId record) const
    {
        return causeChain(m_played.session.trace(), m_played.session.lanes(), record);
    }

    template <class T> bool isInput(RecordId record) const
    {
        const auto *given =
            std::get_if<record::InputGiven>(&m_played.session.trace()[record].payload);
        return given && std::holds_alternative<T>(given->input);
    }

    PlayedTimeline m_played;
    Mark m_refused;
};

QTEST_MAIN(TestCauseChain)
#include "tst_cause_chain.moc"
