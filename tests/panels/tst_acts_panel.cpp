// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/acts_panel.h"

#include "model/mechanism/registry.h"
#include "tests/panels/panel_scene.h"
#include "widgets/controls/button.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/icon_button.h"
#include "widgets/controls/panel_heading.h"
#include "widgets/controls/search_field.h"
#include "widgets/panels/act_row.h"
#include "widgets/panels/actions.h"
#include "widgets/panels/app_button.h"
#include "widgets/panels/device_panel.h"

#include <QLineEdit>

using namespace offstage;

class TestActsPanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<PanelScene>();
        QVERIFY(m_scene->open());
        m_scene->runTo(minutes(1));
        m_window = std::make_unique<QWidget>();
        m_window->resize(780, 700);
        m_actions = std::make_unique<Actions>(&m_scene->session, &m_scene->view);
        m_device =
            new DevicePanel(&m_scene->session, &m_scene->view, m_actions.get(), m_window.get());
        m_device->setGeometry(0, 400, 304, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *more = m_device->findChild<PanelHeading *>()->findChild<IconButton *>();
        QTest::mouseClick(more, Qt::LeftButton);
        m_panel = m_device->findChild<ActsPanel *>();
        QVERIFY(m_panel && m_panel->isVisible());
    }
    void cleanup()
    {
        m_window.reset();
        m_actions.reset();
        m_scene.reset();
    }

    void itStandsInsideOfTheWindow()
    {
        const QRect window(m_window->mapToGlobal(QPoint(0, 0)), m_window->size());
        QVERIFY(window.contains(m_panel->geometry()));
        QVERIFY(line()->hasFocus());
    }

    void typingLeavesWhatAnswers()
    {
        type("blue");
        QVERIFY(!m_panel->shownRows().empty());
        for (const ActRow *row : m_panel->shownRows())
            QVERIFY2(matchOf(row->act(), QStringLiteral("blue")) == 2,
                     qPrintable(row->act().title));
    }

    void enterDoesTheMarkedRow()
    {
        type("restart");
        QCOMPARE(m_panel->shownRows().size(), std::size_t(1));
        QVERIFY(m_panel->shownRows().front()->isMarked());
        const std::size_t before = inputs();
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(inputs(), before + 1);
        QCOMPARE(m_scene->session.phone().device.power, PowerPhase::Booting);
        QVERIFY(m_panel->isVisible());
    }

    void enterDoesNothingWhileNothingIsSearched()
    {
        const std::size_t before = inputs();
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(inputs(), before);
    }

    void aChipIsOneInput()
    {
        type("camera use");
        ActRow *row = rowOf(QStringLiteral("Camera"));
        QVERIFY(row);
        const auto chips = row->findChildren<Chip *>();
        QCOMPARE(chips.size(), 2);
        QVERIFY(chips[0]->isChecked());
        const std::size_t before = inputs();
        QTest::mouseClick(chips[1], Qt::LeftButton);
        QCOMPARE(inputs(), before + 1);
        QVERIFY(m_scene->session.phone().device.isCameraInUse);
        QVERIFY(chips[1]->isChecked() && !chips[0]->isChecked());
        QTest::mouseClick(chips[1], Qt::LeftButton);
        QCOMPARE(inputs(), before + 1);
        QVERIFY(chips[1]->isChecked());
    }

    void aPermissionIsOfTheChosenApp()
    {
        emit m_panel->permissionApp()->appChosen(AppId(1));
        type("microphone");
        ActRow *row = rowOf(QStringLiteral("Microphone"));
        QVERIFY(row);
        QTest::mouseClick(row->findChildren<Chip *>().at(1), Qt::LeftButton);
        const auto answerOf = [this](AppId app) {
            return m_scene->session.phone()
                .app(app)
                .permissions[std::size_t(Permission::Microphone)];
        };
        QCOMPARE(answerOf(AppId(1)), Answer::Denied);
        QCOMPARE(answerOf(AppId(0)), Answer::Allowed);
    }

    void anActIsForTheChosenApp()
    {
        type("push sent");
        ActRow *row = rowOf(QStringLiteral("A push is sent"));
        QVERIFY(row);
        emit row->findChild<AppButton *>()->appChosen(AppId(1));
        QTest::mouseClick(doButton(row), Qt::LeftButton);
        QCOMPARE(m_scene->session.phone().app(AppId(1)).pushes, 1U);
    }

    void anActInThePastForks()
    {
        m_scene->runTo(minutes(4));
        m_scene->runTo(minutes(1));
        type("call comes");
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(m_scene->session.branches().size(), 2);
    }

    void tabAndArrowsReachEveryRow()
    {
        type("call");
        QTest::keyClick(line(), Qt::Key_Tab);
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(m_panel->isAncestorOf(focused) && focused != line());
        QTest::keyClick(focused, Qt::Key_Down);
        QVERIFY(QApplication::focusWidget() != focused);
    }

    void lettersOnARowGoOnWithTheSearch()
    {
        type("call");
        ActRow *row = rowOf(QStringLiteral("The call ends"));
        QVERIFY(row);
        doButton(row)->setFocus();
        QTest::keyClick(doButton(row), Qt::Key_E);
        QCOMPARE(m_panel->searchField()->text(), QStringLiteral("calle"));
        QVERIFY(line()->hasFocus());
    }

    void escapeEmptiesTheSearchAndThenCloses()
    {
        type("blue");
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(m_panel->searchField()->text().isEmpty());
        QVERIFY(m_panel->isVisible());
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(!m_panel->isVisible());
    }

    void everyActCanBeDone()
    {
        const std::size_t rows = m_panel->shownRows().size();
        for (std::size_t i = 0; i < rows; ++i) {
            ActRow *row = m_panel->shownRows().at(i);
            const std::size_t before = inputs();
            const Act act = row->act();
            row->perform();
            const bool mustWork = act.missing.isEmpty() && act.fields.empty() && !act.number;
            QVERIFY2(!mustWork || inputs() == before + 1, qPrintable(act.title));
            QCOMPARE(m_panel->shownRows().size(), rows);
        }
    }

private:
    QLineEdit *line() const { return m_panel->searchField()->findChild<QLineEdit *>(); }
    void type(const char *text) const { QTest::keyClicks(line(), QString::fromLatin1(text)); }
    std::size_t inputs() const { return m_scene->session.run().inputs().size(); }
    ActRow *rowOf(const QString &title) const
    {
        for (ActRow *row : m_panel->shownRows())
            if (row->act().title == title)
                return row;
        return nullptr;
    }
    static Button *doButton(ActRow *row)
    {
        for (Button *button : row->findChildren<Button *>())
            if (button->text() == QStringLiteral("Do it"))
                return button;
        return nullptr;
    }

    std::unique_ptr<PanelScene> m_scene;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Actions> m_actions;
    DevicePanel *m_device = nullptr;
    ActsPanel *m_panel = nullptr;
};

QTEST_MAIN(TestActsPanel)
#include "tst_acts_panel.moc"
