// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/why_panel.h"

#include "tests/panels/panel_scene.h"
#include "widgets/controls/button.h"
#include "widgets/panels/causes_list.h"
#include "widgets/panels/causes_panel.h"
#include "widgets/panels/change_card.h"
#include "widgets/panels/code_sheet.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/policy_list.h"
#include "widgets/panels/policy_sheet.h"
#include "widgets/panels/score_sheet.h"
#include "widgets/panels/selection_panel.h"
#include "widgets/panels/sentence_view.h"

#include "model/explain/wish.h"

#include <QSignalSpy>

using namespace offstage;

class TestWhyPanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<PanelScene>();
        QVERIFY(m_scene->open());
        m_scene->runTo(minutes(4));
        m_refused = m_scene->last<record::Decided>();
        QVERIFY(m_refused.isValid());
    }

    void aRefusalNamesEveryPolicyOnce()
    {
        WhyPanel panel(&m_scene->session, &m_scene->view);
        m_scene->select(m_refused);
        const PolicyAnswers answers = answersOf(m_scene->session.run(), m_refused);
        QCOMPARE(answers.asked.size() + answers.notAsked.size(), kPolicyCount);
        const auto rows = panel.findChildren<PolicyRow *>();
        const auto cards = panel.findChildren<BlockingCard *>();
        QCOMPARE(std::size_t(rows.size() + cards.size()), kPolicyCount);
        QCOMPARE(cards.first()->policy(), PolicyId::Application);
    }

    void aForceQuitIsChangedByWhatIsProven()
    {
        WhyPanel panel(&m_scene->session, &m_scene->view);
        panel.resize(480, 800);
        panel.show();
        m_scene->select(m_refused);
        QTRY_VERIFY(panel.whatIf().has_value());
        QVERIFY(!panel.whatIf()->remedies.empty());
        auto *card = panel.findChild<ChangeCard *>();
        QVERIFY(card->isVisible());
        QVERIFY(!card->remedies().empty());
    }

    void tryingARemedyShowsTheFutureInWhichItRuns()
    {
        WhyPanel panel(&m_scene->session, &m_scene->view);
        panel.resize(480, 800);
        panel.show();
        m_scene->select(m_refused);
        const auto wish = wishedFor(m_scene->session.run(), *panel.topic());
        QVERIFY(wish.has_value());
        QTRY_VERIFY(panel.whatIf().has_value());
        QVERIFY(!comesOut(*wish, m_scene->session.run()));
        auto *card = panel.findChild<ChangeCard *>();
        Button *tryIt = nullptr;
        for (Button *button : card->findChildren<Button *>()) {
            if (button->isVisibleTo(card) && tryIt == nullptr)
                tryIt = button;
        }
        QVERIFY(tryIt != nullptr);
        QTest::mouseClick(tryIt, Qt::LeftButton);
        QCOMPARE(m_scene->session.branches().size(), 2);
        QTRY_VERIFY(!m_scene->session.isWorking());
        QVERIFY(comesOut(*wish, m_scene->session.run()));
    }

    void aStretchSaysWhatHeldTheAppLast()
    {
        WhyPanel panel(&m_scene->session, &m_scene->view);
        panel.resize(480, 800);
        panel.show();
        const Instant at = m_scene->session.begin() + seconds(50);
        m_scene->view.select({RecordId(), AppId(0), at, at + seconds(10)});
        QVERIFY(panel.topic().has_value());
        QCOMPARE(panel.topic()->kind, TopicKind::Stretch);
        QCOMPARE(panel.topic()->state, ShownState::Suspended);
        auto *sentence = panel.findChild<SentenceView *>();
        QVERIFY(sentence->text().contains(QStringLiteral("suspended")));
        QTRY_VERIFY(panel.whatIf().has_value());
    }

    void withoutASelectionItIsAboutThePlayhead()
    {
        WhyPanel panel(&m_scene->session, &m_scene->view);
        panel.resize(480, 800);
        panel.show();
        m_scene->view.selectApp(AppId(0));
        QVERIFY(panel.topic().has_value());
        QCOMPARE(panel.topic()->state, ShownState::ForceQuit);
        m_scene->session.seek(m_scene->session.begin() + seconds(20));
        QCOMPARE(panel.topic()->state, ShownState::Active);
    }

    void theCodeOfAStretchCanBeCopied()
    {
        CodeSheet sheet(&m_scene->session, &m_scene->view);
        sheet.resize(480, 300);
        sheet.show();
        m_scene->select(m_scene->last<record::WorkEnded>());
        QVERIFY(sheet.text().contains(QStringLiteral("completionHandler(.newData)")));
        QVERIFY(sheet.text().contains(QStringLiteral("<string>remote-notification</string>")));
    }

    void aRowOpensItsDocumentAndClosesIt()
    {
        WhyPanel panel(&m_scene->session, &m_scene->view);
        panel.resize(480, 800);
        panel.show();
        m_scene->select(m_refused);
        auto *row = panel.findChildren<PolicyRow *>().first();
        auto *list = panel.findChild<PolicyList *>();
        QTest::mouseClick(row, Qt::LeftButton);
        QCOMPARE(list->openPolicy(), std::optional(row->policy()));
        QCOMPARE(panel.findChildren<PolicySheet *>().size(), 1);
        QTest::mouseClick(row, Qt::LeftButton);
        QVERIFY(!list->openPolicy());
        QVERIFY(panel.findChildren<PolicySheet *>().isEmpty());
    }

    void aRecordThatIsNoDecisionShowsItsCauses()
    {
        WhyPanel panel(&m_scene->session, &m_scene->view);
        panel.resize(480, 800);
        panel.show();
        const RecordId ended = m_scene->last<record::ProcessEnded>();
        QVERIFY(ended.isValid());
        m_scene->select(ended);
        auto *causes = panel.findChild<CausesList *>();
        QVERIFY(causes->isVisible());
        QCOMPARE(causes->steps().back(), ended);
        QVERIFY(!panel.findChild<PolicyList *>()->isVisible());
    }

    void aSelectionOfAnotherTraceIsNoSubject()
    {
        WhyPanel panel(&m_scene->session, &m_scene->view);
        m_scene->view.select({RecordId(100'000), AppId(0), std::nullopt, std::nullopt});
        QVERIFY(!panel.topic());
    }

    void theScoreWithoutRefusalsCountsThemAsBest()
    {
        ScoreSheet sheet;
        PolicyAnswer good;
        good.score = 0.5;
        good.weight = 1;
        PolicyAnswer block;
        block.score = 0;
        block.weight = 3;
        block.blocks = true;
        sheet.setAnswers({block, good}, 0.7);
        QCOMPARE(sheet.scoreWithoutBlocks(), 0.875);
        QVERIFY(sheet.accessibleName().contains(QStringLiteral("0.875")));
    }

    void thePathStaysWholeWhileItIsWalked()
    {
        CausesPanel panel(&m_scene->session, &m_scene->view);
        panel.resize(300, 300);
        panel.show();
        m_scene->select(m_refused);
        const auto path = panel.list()->steps();
        QVERIFY(path.size() >= 2);
        QVERIFY(!m_scene->session.trace()[path.front()].cause.isValid());
        panel.list()->setFocus();
        QTest::keyClick(panel.list(), Qt::Key_Up);
        QCOMPARE(m_scene->view.selection().record, path[path.size() - 2]);
        QCOMPARE(panel.list()->steps(), path);
    }

    void theSelectionPanelSaysWhatToDoFirst()
    {
        SelectionPanel panel(&m_scene->session, &m_scene->view);
        panel.resize(404, 280);
        panel.show();
        QSignalSpy why(&panel, &SelectionPanel::whyRequested);
        m_scene->select(m_refused);
        auto *sentence = panel.findChild<SentenceView *>();
        QVERIFY(sentence->isVisible());
        QVERIFY(!sentence->text().isEmpty());
        QTest::mouseClick(panel.findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(why.size(), 1);
    }

    void aTimeInASentenceIsALink()
    {
        SentenceView view(TypeToken::Reading);
        view.resize(400, 40);
        const Instant at = m_scene->session.begin() + seconds(125);
        view.setText(QStringLiteral("14:02:05, it ended."), at);
        view.show();
        QSignalSpy gone(&view, &SentenceView::timeActivated);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(10, 9));
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().first().value<Instant>(), at);
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(gone.size(), 2);
    }

    void longWordsElideInsteadOfBeingClipped()
    {
        SentenceView view(TypeToken::Reading);
        view.setMaximumLines(2);
        const QString text = QStringLiteral("Courier does nothing at all. ").repeated(20);
        view.setText(text);
        view.resize(240, 40);
        view.show();
        QCOMPARE(view.lineCountAt(240), 2);
        QCOMPARE(view.toolTip(), text);
    }

private:
    std::unique_ptr<PanelScene> m_scene;
    RecordId m_refused;
};

QTEST_MAIN(TestWhyPanel)
#include "tst_why_panel.moc"
