// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/held_list.h"
#include "widgets/panels/mechanism_list.h"
#include "widgets/panels/mechanism_sheet.h"
#include "widgets/panels/selection_panel.h"

#include "model/mechanism/registry.h"
#include "tests/panels/panel_scene.h"

#include <QLabel>

using namespace offstage;

class TestAppPage : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<PanelScene>();
        QVERIFY(m_scene->open());
        m_scene->runTo(minutes(4));
        m_scene->view.selectApp(AppId(0));
        m_panel = std::make_unique<SelectionPanel>(&m_scene->session, &m_scene->view);
        m_panel->resize(404, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_list = m_panel->findChild<MechanismList *>();
    }
    void cleanup()
    {
        m_panel.reset();
        m_scene.reset();
    }

    void everyMechanismWithAnApiIsListed()
    {
        const Rules &rules = m_scene->session.setup().rules;
        std::size_t wanted = 0;
        for (const Mechanism &mechanism : mechanisms())
            wanted += rules.mechanism(mechanism.id).api.empty() ? 0 : 1;
        QVERIFY(wanted > 0);
        QCOMPARE(standings().size(), wanted);
    }

    void whatWasUsedComesFirstAndWhatIsNotDeclaredLast()
    {
        const auto rows = standings();
        QVERIFY(rows.front().uses > 0);
        int last = 0;
        for (const MechanismStanding &row : rows) {
            const int rank = row.isFolded ? 2 : row.uses > 0 ? 0 : 1;
            QVERIFY(rank >= last);
            last = rank;
        }
        QCOMPARE(last, 2);
    }

    void everyStandingIsASentence()
    {
        for (const MechanismStanding &row : standings()) {
            QVERIFY2(row.sentence.endsWith(u'.'), qPrintable(row.sentence));
            QVERIFY2(row.sentence.front().isUpper(), qPrintable(row.sentence));
            QVERIFY2(!row.sentence.contains(QLatin1String("add .")), qPrintable(row.name));
        }
    }

    void aSilentPushToAForceQuitAppWaitsForThePerson()
    {
        QCOMPARE(sentenceOf(MechanismId::SilentPush),
                 QStringLiteral("Force-quit until the person opens it."));
    }

    void whatIsNotDeclaredSaysWhatToAdd()
    {
        QCOMPARE(sentenceOf(MechanismId::AppRefresh),
                 QStringLiteral("Not declared: add the fetch background mode."));
    }

    void itIsOfThePlayhead()
    {
        m_scene->runTo(seconds(100));
        QVERIFY(sentenceOf(MechanismId::SilentPush) !=
                QStringLiteral("Force-quit until the person opens it."));
    }

    void aClickUnfoldsTheRest()
    {
        QVERIFY(!rowOf(MechanismId::AppRefresh)->isVisibleTo(m_panel.get()));
        for (auto *button : m_list->findChildren<QAbstractButton *>())
            if (button->text().endsWith(QLatin1String("more")))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_list->isUnfolded());
        QVERIFY(rowOf(MechanismId::AppRefresh)->isVisibleTo(m_panel.get()));
    }

    void aRowOpensItsPageAndClosesIt()
    {
        MechanismRow *row = rowOf(MechanismId::SilentPush);
        QTest::mouseClick(row, Qt::LeftButton);
        QCOMPARE(m_list->openMechanism(), MechanismId::SilentPush);
        auto *sheet = m_list->findChild<MechanismSheet *>();
        QVERIFY(sheet && sheet->isVisibleTo(m_panel.get()));
        QVERIFY(!sheet->findChildren<QLabel *>().isEmpty());
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        QVERIFY(!m_list->openMechanism());
        QVERIFY(!m_list->findChild<MechanismSheet *>());
    }

    void nothingHeldSaysSo()
    {
        auto *held = m_panel->findChild<HeldList *>();
        held->setFacts({});
        QCOMPARE(held->accessibleName(), QStringLiteral("iOS holds nothing against it"));
        held->setFacts({{QStringLiteral("Missed calls"), QStringLiteral("3"),
                         QStringLiteral("Reinstalling the app resets it.")}});
        QCOMPARE(held->accessibleName(),
                 QStringLiteral("Missed calls: 3. Reinstalling the app resets it."));
        QVERIFY(held->heightForWidth(100) > held->heightForWidth(400));
    }

private:
    std::vector<MechanismStanding> standings() const
    {
        return mechanismStandings(m_scene->session.run(), m_scene->session.phone(), AppId(0));
    }
    MechanismRow *rowOf(MechanismId mechanism) const
    {
        for (MechanismRow *row : m_list->findChildren<MechanismRow *>())
            if (row->standing().mechanism == mechanism)
                return row;
        return nullptr;
    }
    QString sentenceOf(MechanismId mechanism) const
    {
        const MechanismRow *row = rowOf(mechanism);
        return row ? row->standing().sentence : QString();
    }

    std::unique_ptr<PanelScene> m_scene;
    std::unique_ptr<SelectionPanel> m_panel;
    MechanismList *m_list = nullptr;
};

QTEST_MAIN(TestAppPage)
#include "tst_app_page.moc"
