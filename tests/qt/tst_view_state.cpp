// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/view_state.h"

#include <QSignalSpy>
#include <QTest>

using namespace offstage;

class TestViewState : public QObject {
    Q_OBJECT

private slots:
    void tellsOnlyRealChanges()
    {
        ViewState view;
        QSignalSpy visible(&view, &ViewState::visibleChanged);
        const TimeRange range{Instant(seconds(1)), Instant(seconds(9))};
        view.setVisible(range);
        view.setVisible(range);
        QCOMPARE(visible.size(), 1);
        view.setVisible({Instant(seconds(9)), Instant(seconds(9))}); // shows nothing
        QCOMPARE(visible.size(), 1);
        QVERIFY(view.visible() == range);

        QSignalSpy open(&view, &ViewState::openChanged);
        view.setOpen(AppId(1), false);
        QCOMPARE(open.size(), 0);
        view.setOpen(AppId(1), true);
        view.setOpen(AppId(1), true);
        QCOMPARE(open.size(), 1);
        QVERIFY(view.isOpen(AppId(1)));
    }

    void takesTheSelectionsAppAlong()
    {
        ViewState view;
        QSignalSpy app(&view, &ViewState::selectedAppChanged);
        view.select({RecordId(5), AppId(2), {}, {}});
        QCOMPARE(app.size(), 1);
        QVERIFY(view.selectedApp() == AppId(2));
        view.clearSelection();
        QVERIFY(!view.selection().record.isValid());
        QVERIFY(view.selectedApp() == AppId(2)); // the lane stays the one that is looked at
    }
};

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_view_state.moc"
