// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/push_repeater.h"

#include "model/qt/session.h"

namespace offstage {

PushRepeater::PushRepeater(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(session, &Session::playheadChanged, this, &PushRepeater::sendDue);
    connect(session, &Session::scenarioChanged, this, &PushRepeater::stop);
}

void PushRepeater::start(const input::SendPush &push, Duration interval)
{
    if (!m_session->hasScenario() || interval <= Duration::zero())
        return;
    m_push = push;
    m_interval = interval;
    m_next = m_session->playhead();
    m_isRunning = true;
    // The first one may fork; from then on the repeater stays at the head.
    m_isSending = true;
    m_session->give(push);
    m_isSending = false;
    m_next += interval;
    emit runningChanged(true);
}

void PushRepeater::stop()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    emit runningChanged(false);
}

void PushRepeater::sendDue()
{
    if (!m_isRunning || m_isSending || m_session->isInPast() || m_session->playhead() < m_next)
        return;
    m_isSending = true;
    m_session->give(m_push);
    // An input stands at the head: what a fast clock jumped over cannot be sent any more.
    while (m_next <= m_session->playhead())
        m_next += m_interval;
    m_isSending = false;
}

} // namespace offstage
