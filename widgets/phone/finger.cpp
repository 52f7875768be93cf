// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/finger.h"

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr quint64 velocitySpan = 100;

} // namespace

Finger::Finger(QPointF position, quint64 at) : m_start(position), m_samples{{position, at}}
{}

void Finger::moveTo(QPointF position, quint64 at)
{
    const QPointF travelled = position - m_start;
    m_farthest = std::max(m_farthest, std::hypot(travelled.x(), travelled.y()));
    m_samples.push_back({position, at});
    while (m_samples.size() > 2 && m_samples[1].at + velocitySpan < at) {
        m_samples.pop_front();
    }
}

QPointF Finger::velocity(quint64 at) const
{
    const auto first = std::find_if(m_samples.begin(), m_samples.end(), [at](const Sample &each) {
        return each.at + velocitySpan >= at;
    });
    if (first == m_samples.end() || first->at >= m_samples.back().at) {
        return {};
    }
    const double seconds = static_cast<double>(m_samples.back().at - first->at) / 1000;
    return (m_samples.back().position - first->position) / seconds;
}

} // namespace offstage
