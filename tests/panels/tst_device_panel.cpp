// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/device_panel.h"

#include "tests/panels/panel_scene.h"
#include "widgets/controls/labeled_slider.h"
#include "widgets/controls/tile.h"
#include "widgets/panels/actions.h"
#include "widgets/panels/push_repeater.h"
#include "widgets/panels/push_row.h"

#include <QMenu>

using namespace offstage;

class TestDevicePanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<PanelScene>();
        QVERIFY(m_scene->open());
        m_actions = std::make_unique<Actions>(&m_scene->session, &m_scene->view);
        m_panel = std::make_unique<DevicePanel>(&m_scene->session, &m_scene->view, m_actions.get());
        m_panel->resize(304, m_panel->sizeHint().height());
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_actions.reset();
        m_scene.reset();
    }

    void aTilesClickIsOneInput()
    {
        m_scene->runTo(minutes(1));
        const std::size_t before = m_scene->session.run().inputs().size();
        Tile *charger = m_panel->tile(DeviceSwitch::Charger);
        QTest::mouseClick(charger, Qt::LeftButton);
        QCOMPARE(m_scene->session.run().inputs().size(), before + 1);
        QVERIFY(m_scene->session.phone().device.isOnCharger);
        QVERIFY(charger->isChecked());
        QCOMPARE(charger->value(), QStringLiteral("Plugged in"));
    }

    void tilesShowThePhoneAtThePlayhead()
    {
        m_scene->runTo(minutes(1));
        QTest::mouseClick(m_panel->tile(DeviceSwitch::LowPowerMode), Qt::LeftButton);
        m_scene->session.runUntil(m_scene->session.begin() + minutes(2));
        QCOMPARE(m_panel->tile(DeviceSwitch::LowPowerMode)->value(), QStringLiteral("On"));
        m_scene->runTo(seconds(30));
        QCOMPARE(m_panel->tile(DeviceSwitch::LowPowerMode)->value(), QStringLiteral("Off"));
        QVERIFY(!m_panel->tile(DeviceSwitch::LowPowerMode)->isChecked());
    }

    void aClickInThePastForks()
    {
        m_scene->runTo(minutes(4));
        m_scene->runTo(minutes(1));
        QTest::mouseClick(m_panel->tile(DeviceSwitch::AirplaneMode), Qt::LeftButton);
        QCOMPARE(m_scene->session.branches().size(), 2);
    }

    void everyConditionChangesByItsKey_data()
    {
        QTest::addColumn<int>("device");
        for (const DeviceSwitch device : kDeviceSwitches)
            QTest::newRow(qPrintable(switchName(device))) << int(device);
    }
    void everyConditionChangesByItsKey()
    {
        QFETCH(int, device);
        m_scene->runTo(seconds(5));
        const DeviceSwitch which = DeviceSwitch(device);
        const QString before = readingOf(which, m_scene->session.phone()).value;
        m_panel->addAction(m_actions->action(which));
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTest::keyClick(m_panel.get(), Qt::Key(Qt::Key_1 + device));
        QVERIFY(readingOf(which, m_scene->session.phone()).value != before);
    }

    void aTileWithThreeValuesOpensAMenu()
    {
        m_scene->runTo(seconds(5));
        QTest::mouseClick(m_panel->tile(DeviceSwitch::Memory), Qt::LeftButton);
        const auto menus = m_panel->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(menus.size(), 1);
        QCOMPARE(menus.first()->actions().size(), 3);
        menus.first()->actions().at(2)->trigger();
        QCOMPARE(m_scene->session.phone().device.memory, MemoryPressure::Critical);
    }

    void theBatteryIsOneInputWhenItIsLetGo()
    {
        m_scene->runTo(minutes(1));
        const std::size_t before = m_scene->session.run().inputs().size();
        auto *slider = m_panel->findChild<LabeledSlider *>();
        QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(150, slider->height() / 2));
        for (const int x : {160, 170, 190, 200})
            QTest::mouseMove(slider, QPoint(x, slider->height() / 2));
        QCOMPARE(m_scene->session.run().inputs().size(), before);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(200, slider->height() / 2));
        QCOMPARE(m_scene->session.run().inputs().size(), before + 1);
    }

    void sendGivesAsManyPushesAsWanted()
    {
        m_scene->runTo(seconds(70));
        m_actions->setPush(PushKind::Alert, AppId(1), 3);
        QAction *send = m_actions->action(Verb::SendPush);
        send->trigger();
        QCOMPARE(m_scene->session.phone().app(AppId(1)).pushes, 3U);
    }

    void aRepeaterSendsAtTheHeadOnly()
    {
        m_scene->runTo(minutes(4));
        PushRepeater *repeater = m_panel->pushRow()->repeater();
        repeater->start(pushOf(PushKind::Silent, AppId(1)), minutes(1));
        QCOMPARE(pushes(), 1U);
        m_scene->session.setSpeed(60);
        for (int i = 0; i < 10; ++i)
            m_scene->session.elapse(milliseconds(300));
        m_scene->session.play();
        for (int i = 0; i < 10; ++i)
            m_scene->session.elapse(milliseconds(300));
        QCOMPARE(pushes(), 4U);
        repeater->stop();
        for (int i = 0; i < 10; ++i)
            m_scene->session.elapse(milliseconds(300));
        QCOMPARE(pushes(), 4U);
    }

    void itsFormFollowsItsWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("form");
        QTest::newRow("narrow") << 232 << int(DevicePanel::Form::Narrow);
        QTest::newRow("normal") << 304 << int(DevicePanel::Form::Normal);
        QTest::newRow("hands on") << 400 << int(DevicePanel::Form::Wide);
    }
    void itsFormFollowsItsWidth()
    {
        QFETCH(int, width);
        QFETCH(int, form);
        m_panel->resize(width, 300);
        QCOMPARE(int(m_panel->form()), form);
        QVERIFY(m_panel->minimumSizeHint().width() <= width);
        for (const DeviceSwitch device : kDeviceSwitches)
            QVERIFY(m_panel->rect().contains(m_panel->tile(device)->geometry().center()));
    }

private:
    std::uint32_t pushes() const { return m_scene->session.phone().app(AppId(1)).pushes; }

    std::unique_ptr<PanelScene> m_scene;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<DevicePanel> m_panel;
};

QTEST_MAIN(TestDevicePanel)
#include "tst_device_panel.moc"
