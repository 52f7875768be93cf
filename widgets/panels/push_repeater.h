// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/input.h"

#include <QObject>

namespace offstage {

class Session;

// A provider that sends the same push again and again: one at once, then one every interval of
// simulated time, whenever the head of the run has come that far. It waits while the playhead is
// in the past, and ends with the scenario.
class PushRepeater : public QObject {
    Q_OBJECT

public:
    explicit PushRepeater(Session *session, QObject *parent = nullptr);

    bool isRunning() const { return m_isRunning; }
    Duration interval() const { return m_interval; }

public slots:
    void start(const offstage::input::SendPush &push, offstage::Duration interval);
    void stop();

signals:
    void runningChanged(bool running);

private:
    void sendDue();

    Session *m_session;
    input::SendPush m_push;
    Duration m_interval{};
    Instant m_next{};
    bool m_isRunning = false;
    bool m_isSending = false;
};

} // namespace offstage
