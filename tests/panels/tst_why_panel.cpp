// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/why_panel.h"

#include "tests/panels/panel_scene.h"
#include "widgets/controls/button.h"
#include "widgets/panels/causes_list.h"
#include "widgets/panels/causes_panel.h"
#include "widgets/panels/change_card.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/policy_list.h"
#include "widgets/panels/policy_sheet.h"
#include "widgets/panels/score_sheet.h"
#include "widgets/panels/selection_panel.h"
#include "widgets/panels/sentence_view.h"

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

    void forceQuitIsChangedByOpeningTheApp()
    {
        const std::vector<Change> changes = changesFor(m_scene->session.run(), m_refused);
        QVERIFY(!changes.empty());
        QCOMPARE(changes.front().title, QStringLiteral("You open Courier"));
        QVERIFY(changes.front().input.has_value());
    }

    void tryingAChangeBeginsAFuture()
    {
        WhyPanel panel(&m_scene->session, &m_scene->view);
        panel.resize(480, 800);
        panel.show();
        m_scene->select(m_refused);
        auto *card = panel.findChild<ChangeCard *>();
        QVERIFY(card->isVisible());
        QTest::mouseClick(card->findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(m_scene->session.branches().size(), 2);
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
        QVERIFY(!panel.subject());
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
