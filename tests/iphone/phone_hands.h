// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/iphone_widget.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTest>

#include <memory>

// A phone with five apps, and hands that move with the times a test gives them.
namespace offstage::hands {

inline PhoneFace phoneFace()
{
    PhoneFace face;
    face.clock = QDateTime(QDate(2026, 11, 19), QTime(14, 6, 34), Qt::UTC);
    face.network = FaceNetwork::Cellular;
    face.batteryPercent = 63;
    const char *const names[] = {"Pulse", "Nightly", "Ledger", "Courier", "Atlas"};
    int id = 1;
    for (const char *name : names) {
        const QString text = QString::fromLatin1(name);
        face.apps.push_back({id, text.toLower(), text, ShownState::Suspended, id > 3, 0});
        ++id;
    }
    face.cards = {5, 4, 1};
    return face;
}

inline PhoneFace switcherFace()
{
    PhoneFace face = phoneFace();
    face.frontApp = 5;
    face.overlay = FaceOverlay::AppSwitcher;
    return face;
}

// A phone on the screen that has the keyboard.
inline std::unique_ptr<IPhoneWidget> shownPhone()
{
    auto phone = std::make_unique<IPhoneWidget>();
    phone->resize(440, 660);
    phone->setFace(phoneFace());
    phone->show();
    phone->activateWindow();
    [[maybe_unused]] const bool isExposed = QTest::qWaitForWindowExposed(phone.get());
    phone->setFocus();
    return phone;
}

inline void mouse(IPhoneWidget &phone, QEvent::Type type, QPointF point, quint64 at)
{
    const QPointF local = phone.fromScreen(point);
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, local, phone.mapToGlobal(local), isMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                      Qt::NoModifier);
    event.setTimestamp(at);
    QCoreApplication::sendEvent(&phone, &event);
}

// Presses, moves in ten even steps and stays down.
inline void pull(IPhoneWidget &phone, QPointF from, QPointF to, quint64 duration)
{
    mouse(phone, QEvent::MouseButtonPress, from, 1000);
    for (quint64 step = 1; step <= 10; ++step) {
        const QPointF point = from + (to - from) * (static_cast<double>(step) / 10);
        mouse(phone, QEvent::MouseMove, point, 1000 + duration * step / 10);
    }
}

// The same and lets go, after a rest if one is given.
inline void swipe(IPhoneWidget &phone, QPointF from, QPointF to, quint64 duration, quint64 rest = 0)
{
    pull(phone, from, to, duration);
    mouse(phone, QEvent::MouseButtonRelease, to, 1000 + duration + rest);
}

} // namespace offstage::hands
