// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/gallery_scene.h"
#include "widgets/controls/button.h"
#include "widgets/controls/search_field.h"
#include "widgets/controls/trust_badge.h"
#include "widgets/gallery/advice_view.h"
#include "widgets/gallery/adviser_page.h"
#include "widgets/gallery/adviser_questions.h"
#include "widgets/gallery/gallery_rail.h"
#include "widgets/gallery/gallery_view.h"
#include "widgets/gallery/rail_item.h"
#include "widgets/panels/sentence_view.h"

#include <QLabel>
#include <QMenu>

using namespace offstage;

class TestAdviserPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_scene = std::make_unique<GalleryScene>();
        QVERIFY(m_scene->load());
    }

    void cleanupTestCase() { m_scene.reset(); }

    void init()
    {
        m_view = std::make_unique<GalleryView>(&m_scene->library);
        m_view->resize(1440, 900);
        m_view->show();
        m_view->showAdviser();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void listsEveryGoalAtFirst()
    {
        QCOMPARE(page()->goalItems().size(), m_scene->library.goals().all.size());
        QVERIFY(said().isEmpty());
    }

    void newerPhonesStandBesideTheDeploymentTarget()
    {
        QTest::keyClicks(edit(), QStringLiteral("alarm clock"));
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(page()->chosen(), QStringLiteral("alarm-clock"));
        QVERIFY(said().contains(QStringLiteral("Local notification")));
        QVERIFY(said().contains(QStringLiteral("Before iOS 26")));
        QVERIFY(said().contains(QStringLiteral("iOS 26 and later")));
        QVERIFY(said().contains(QStringLiteral("Why the others do not fit")));
        QVERIFY(!page()->advice()->findChildren<TrustBadge *>().empty());
        QVERIFY(!page()->advice()->findChildren<QLabel *>().empty());
        // With iOS 26 as the oldest there is nothing to stand beside.
        QAction *newest = page()->findChild<QMenu *>()->actions().last();
        QCOMPARE(newest->text(), QStringLiteral("iOS 26"));
        newest->trigger();
        QVERIFY(!said().contains(QStringLiteral("Before iOS 26")));
    }

    void otherWaysStandBelowTheFirst()
    {
        for (const Goal &goal : m_scene->library.goals().all) {
            const Advice advice = adviseOn(goal, {26, 0}, *m_scene->library.rules());
            page()->choose(QString::fromStdString(goal.id));
            page()->setDeploymentTarget({26, 0});
            QCOMPARE(said().contains(QStringLiteral("Also possible")), !advice.others.empty());
            QCOMPARE(said().contains(QStringLiteral("Use this")), advice.first != nullptr);
        }
    }

    void saysThePurposeOfTheMechanismsPage()
    {
        page()->choose(QStringLiteral("alarm-clock"));
        page()->setDeploymentTarget({26, 0});
        const Goal *goal = m_scene->library.goals().find("alarm-clock");
        const std::string &purpose = purposeOf(goal->options.front(), *m_scene->library.rules());
        QVERIFY(!purpose.empty());
        QVERIFY(said().contains(QString::fromStdString(purpose)));
    }

    void thatNoMechanismExistsIsAnAnswer()
    {
        page()->choose(QStringLiteral("every-15-minutes"));
        QVERIFY(said().contains(QStringLiteral("No mechanism exists: change the product")));
        QVERIFY(said().contains(QStringLiteral("Why nothing fits")));
        QVERIFY(!said().contains(QStringLiteral("Use this")));
    }

    void questionsNarrowTheGoals()
    {
        const auto all = page()->goalItems().size();
        click("A time");
        const auto timed = page()->goalItems().size();
        QVERIFY(timed > 0 && timed < all);
        click("No");
        QVERIFY(page()->goalItems().size() <= timed);
        // Who needs no code is not asked for how long.
        QVERIFY(!button("A moment")->isEnabled());
        click("No");
        click("A time");
        QCOMPARE(page()->goalItems().size(), all);
    }

    void noAnswerLeadsNowhere()
    {
        for (Button *each : page()->questions()->buttons()) {
            if (!each->isEnabled() || each->isChecked())
                continue;
            QTest::mouseClick(each, Qt::LeftButton);
            QVERIFY2(!page()->goalItems().empty(), qPrintable(each->text()));
            QTest::mouseClick(each, Qt::LeftButton);
        }
    }

    void arrowsAndEnterChooseAGoal()
    {
        QTest::keyClick(edit(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), page()->goalItems()[0]);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(page()->chosen(), page()->goalItems()[1]->objectName());
        QVERIFY(page()->goalItems()[1]->isChecked());
    }

    void escapeBeginsAnewAndThenLeaves()
    {
        click("A time");
        page()->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_view->isAdviserShown());
        QVERIFY(page()->questions()->answers() == AdviserAnswers());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->isAdviserShown());
    }

    void wordsThatFoundNoStoryAreTakenAlong()
    {
        m_view->showAdviser(QStringLiteral("podcast"));
        QCOMPARE(page()->search()->text(), QStringLiteral("podcast"));
        QVERIFY(page()->goalItems().size() < m_scene->library.goals().all.size());
    }

private:
    AdviserPage *page() const { return m_view->adviser(); }
    QWidget *edit() const { return page()->search()->focusProxy(); }

    Button *button(const char *words) const
    {
        for (Button *each : page()->questions()->buttons()) {
            if (each->text() == QLatin1String(words))
                return each;
        }
        return nullptr;
    }

    void click(const char *words) { QTest::mouseClick(button(words), Qt::LeftButton); }

    /// Everything that the advice says, as it is on screen.
    QString said() const
    {
        QStringList parts;
        for (const SentenceView *view : page()->advice()->findChildren<SentenceView *>()) {
            if (view->isVisibleTo(page()->advice()))
                parts << view->text();
        }
        return parts.join(u'\n');
    }

    std::unique_ptr<GalleryScene> m_scene;
    std::unique_ptr<GalleryView> m_view;
};

QTEST_MAIN(TestAdviserPage)
#include "tst_adviser_page.moc"
