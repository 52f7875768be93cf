// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/selection_keeper.h"

#include <QTest>

#include "model/qt/session.h"

using namespace offstage;

class TestSelectionKeeper : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources"));
        m_view = std::make_unique<ViewState>();
        m_keeper = std::make_unique<SelectionKeeper>(m_session.get(), m_view.get());
        QVERIFY(m_session->open(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/force-quit.yaml")));
        runTo(minutes(11));
    }

    void keepsTheRecordThatHasAnotherNumber()
    {
        const RecordId refused = lastDecision(AppId(0));
        select(refused);
        m_session->seek(m_session->begin() + minutes(7));
        m_session->give(input::SetCharger{true});
        // In the new future it has not happened yet.
        QVERIFY(!m_view->selection().record.isValid());
        QCOMPARE(m_view->selection().app, AppId(0));
        runTo(minutes(11));
        const RecordId moved = m_view->selection().record;
        QVERIFY(moved.isValid());
        QVERIFY(moved != refused);
        QCOMPARE(moved, lastDecision(AppId(0)));
    }

    void forgetsWhenTheUserSelectsSomethingElse()
    {
        select(lastDecision(AppId(0)));
        m_view->clearSelection();
        m_session->seek(m_session->begin() + minutes(7));
        m_session->give(input::SetCharger{true});
        runTo(minutes(11));
        QVERIFY(!m_view->selection().record.isValid());
    }

private:
    void runTo(Duration offset)
    {
        m_session->seek(m_session->begin() + offset);
        while (m_session->isWorking())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void select(RecordId record)
    {
        Selection selection;
        selection.record = record;
        m_view->select(selection);
    }
    RecordId lastDecision(AppId app) const
    {
        const Trace &trace = m_session->trace();
        for (std::size_t i = trace.size(); i-- > 0;) {
            if (trace.at(i).app == app &&
                std::holds_alternative<record::Decided>(trace.at(i).payload))
                return RecordId(i);
        }
        return RecordId();
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<SelectionKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(TestSelectionKeeper)
#include "tst_selection_keeper.moc"
