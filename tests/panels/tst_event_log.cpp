// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/event_log.h"

#include "tests/panels/panel_scene.h"
#include "widgets/controls/button.h"
#include "widgets/controls/chip.h"
#include "widgets/panels/log_table.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QScrollBar>

using namespace offstage;

class TestEventLog : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<PanelScene>();
        QVERIFY(m_scene->open());
        m_log = std::make_unique<EventLog>(&m_scene->session, &m_scene->view);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_log->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_log->resize(732, 280);
        m_log->show();
    }
    void cleanup()
    {
        m_tester.reset();
        m_log.reset();
        m_scene.reset();
    }

    void everyRecordHasARow()
    {
        m_scene->runTo(minutes(4));
        QCOMPARE(std::size_t(m_log->model()->rowCount()), m_scene->session.trace().size());
        QVERIFY(m_log->model()->rowCount() > 10);
    }

    void rowsFollowAnotherFuture()
    {
        m_scene->runTo(minutes(4));
        m_scene->runTo(seconds(20));
        m_scene->session.give(input::SetAirplaneMode{true});
        QCOMPARE(std::size_t(m_log->model()->rowCount()), m_scene->session.trace().size());
        m_scene->session.undo();
        QCOMPARE(std::size_t(m_log->model()->rowCount()), m_scene->session.trace().size());
    }

    void chipsShowOneKind_data()
    {
        QTest::addColumn<QString>("chip");
        QTest::newRow("inputs") << QStringLiteral("Inputs");
        QTest::newRow("decisions") << QStringLiteral("Decisions");
    }
    void chipsShowOneKind()
    {
        QFETCH(QString, chip);
        m_scene->runTo(minutes(4));
        for (Chip *candidate : m_log->findChildren<Chip *>()) {
            if (candidate->text() == chip)
                QTest::mouseClick(candidate, Qt::LeftButton);
        }
        const std::size_t wanted =
            chip == QStringLiteral("Inputs")
                ? m_scene->count<record::InputGiven>()
                : m_scene->count<record::Decided>() + m_scene->count<record::Asked>();
        QCOMPARE(std::size_t(m_log->model()->rowCount()), wanted);
        QVERIFY(wanted > 0);
    }

    void typedWordsFilter()
    {
        m_scene->runTo(minutes(4));
        const int all = m_log->model()->rowCount();
        QTest::keyClicks(m_log->findChild<QLineEdit *>(), QStringLiteral("courier push"));
        const int some = m_log->model()->rowCount();
        QVERIFY(some > 0 && some < all);
        QTest::keyClicks(m_log->findChild<QLineEdit *>(), QStringLiteral(" voip"));
        QCOMPARE(m_log->model()->rowCount(), 0);
        QVERIFY(!m_log->table()->isVisible());
        QTest::keyClick(m_log->findChild<QLineEdit *>(), Qt::Key_Escape);
        QCOMPARE(m_log->model()->rowCount(), all);
        QVERIFY(m_log->table()->isVisible());
    }

    void aFilteredLogTakesInWhatComes()
    {
        m_log->model()->setKind(LogModel::Kind::Inputs);
        QCOMPARE(m_log->model()->rowCount(), 0);
        m_scene->runTo(seconds(50));
        QCOMPARE(m_log->model()->rowCount(), 2);
    }

    void aClickSelectsTheRecordForAllViews()
    {
        m_scene->runTo(minutes(4));
        LogTable *table = m_log->table();
        const QModelIndex row = m_log->model()->index(m_log->model()->rowCount() - 2, 3);
        table->scrollTo(row);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
        QCOMPARE(m_scene->view.selection().record, m_log->model()->recordAt(row.row()));
    }

    void aSelectionElsewhereSelectsTheRow()
    {
        m_scene->runTo(minutes(4));
        const RecordId refused = m_scene->last<record::Decided>();
        m_scene->select(refused);
        QCOMPARE(m_log->table()->currentIndex().row(), int(refused.index()));
        m_scene->view.clearSelection();
        QVERIFY(m_log->table()->selectionModel()->selectedRows().isEmpty());
    }

    void aCauseIsALink()
    {
        m_scene->runTo(minutes(4));
        const RecordId refused = m_scene->last<record::Decided>();
        LogTable *table = m_log->table();
        const QModelIndex cell = m_log->model()->index(int(refused.index()), LogModel::Cause);
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QCOMPARE(m_scene->view.selection().record, m_scene->session.trace()[refused].cause);
    }

    void followsThePlayheadUntilScrolled()
    {
        m_scene->runTo(minutes(4));
        QScrollBar *bar = m_log->table()->verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        QTRY_VERIFY(!m_log->isFollowing());
        m_scene->runTo(minutes(5));
        QCOMPARE(bar->value(), 0);
        Button *follow = nullptr;
        for (Button *button : m_log->findChildren<Button *>()) {
            if (button->text() == QStringLiteral("Follow"))
                follow = button;
        }
        QVERIFY(follow && follow->isVisible());
        QTest::mouseClick(follow, Qt::LeftButton);
        QVERIFY(m_log->isFollowing());
        QCOMPARE(bar->value(), bar->maximum());
    }

private:
    std::unique_ptr<PanelScene> m_scene;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestEventLog)
#include "tst_event_log.moc"
