// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

#include "model/policy/policy.h"

namespace offstage {

constexpr Verdict canProceed(Rationale rationale, std::int32_t observed, std::int32_t required,
                             float score = 1.0F)
{
    return {Decision::CanProceed, rationale, score, observed, required, kNever};
}

/// A refusal that may be asked about again: at `again`, or when a watched condition changes.
constexpr Verdict mustNot(Rationale rationale, std::int32_t observed, std::int32_t required,
                          Instant again = kNever)
{
    return {Decision::MustNotProceed, rationale, 0.0F, observed, required, again};
}

/// A refusal by the user's will: it names no time, and what it refuses is not kept for later.
constexpr Verdict absolutelyMustNot(Rationale rationale, std::int32_t observed,
                                    std::int32_t required)
{
    return {Decision::AbsolutelyMustNotProceed, rationale, 0.0F, observed, required, kNever};
}

/// What a verdict observes of something that never happened.
inline constexpr std::int32_t kNeverHappened = std::numeric_limits<std::int32_t>::max();

constexpr std::int32_t inSeconds(Duration length)
{
    return static_cast<std::int32_t>(std::min<std::int64_t>(length.count() / 1000, kNeverHappened));
}

/// Seconds since an instant that may be Instant::min() for "never", which cannot be subtracted.
constexpr std::int32_t secondsSince(Instant past, Instant now)
{
    return past == Instant::min() ? kNeverHappened : inSeconds(now - past);
}

/// A transfer that the user waits for: its app is on screen, and no saving holds it.
inline bool isTransferInFront(const Question &question, const Phone &phone)
{
    return question.mechanism == MechanismId::BackgroundSession && isOnScreen(phone, question.app);
}

constexpr Instant nextMidnight(Instant now)
{
    return startOfDay(dayNumber(now) + 1);
}

/// The quarter of an hour of the day, as AppAccount::use counts them.
constexpr std::size_t quarterOfDay(Instant now)
{
    return static_cast<std::size_t>(timeOfDay(now) / minutes(15));
}

} // namespace offstage
