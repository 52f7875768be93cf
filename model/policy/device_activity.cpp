// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// A phone in use lowers the score of pushes and refreshes to the 0.25 seen in logs (SC-102) and
// stops processing, which starts some minutes after the lock (SC-34, SC-46, SC-52). A push waits
// while the phone sleeps on battery, until it wakes (SC-62); how long at most is assumed.
namespace offstage {

namespace {

Verdict evaluateProcessing(const Phone &phone)
{
    const Device &device = phone.device;
    if (device.isInUse())
        return mustNot(Rationale::DeviceInUse, 1, 0);
    const Instant idleSince =
        device.lockedAt.value_or(device.screenOffAt.value_or(device.bootedAt));
    const Duration wanted = phone.rules().duration(ParameterId::ProcessingIdle);
    const std::int32_t idle = secondsSince(idleSince, phone.now);
    if (phone.now < idleSince + wanted)
        return mustNot(Rationale::IdleFor, idle, inSeconds(wanted), idleSince + wanted);
    return canProceed(Rationale::IdleFor, idle, inSeconds(wanted));
}

bool isAsleep(const Phone &phone)
{
    const Device &device = phone.device;
    return !device.isScreenOn && !device.isOnCharger && device.screenOffAt &&
           phone.now - *device.screenOffAt > phone.rules().duration(ParameterId::PushAsleepAfter);
}

} // namespace

Verdict evaluateDeviceActivity(const Question &question, const Phone &phone)
{
    const Device &device = phone.device;
    const Rules &rules = phone.rules();
    if (question.mechanism == MechanismId::Processing)
        return evaluateProcessing(phone);
    if (device.isInUse())
        return canProceed(Rationale::DeviceInUse, 1, 0,
                          static_cast<float>(rules.number(ParameterId::ScoreDeviceInUse)));
    if (question.mechanism == MechanismId::SilentPush && isAsleep(phone)) {
        const Instant patience = question.since + rules.duration(ParameterId::PushAsleepWait);
        if (phone.now < patience)
            return mustNot(Rationale::AsleepUntilWake, secondsSince(*device.screenOffAt, phone.now),
                           inSeconds(rules.duration(ParameterId::PushAsleepAfter)), patience);
    }
    return canProceed(Rationale::DeviceInUse, 0, 0);
}

} // namespace offstage
