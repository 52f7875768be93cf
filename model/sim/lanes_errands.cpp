// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sim/lanes.h"

#include <algorithm>
#include <array>

namespace offstage {

namespace {

/// The lowest track without an open bar; the last one takes all that is over.
std::uint8_t freeTrack(const std::vector<ErrandBar> &bars)
{
    std::array<bool, kMostTracks> isTaken{};
    std::size_t lookBack = 0;
    for (auto it = bars.rbegin(); it != bars.rend() && lookBack < 256; ++it, ++lookBack) {
        if (it->end == kNever)
            isTaken[it->track] = true;
    }
    const auto it = std::find(isTaken.begin(), isTaken.end() - 1, false);
    return static_cast<std::uint8_t>(it - isTaken.begin());
}

bool isLast(ErrandStage stage)
{
    switch (stage) {
    case ErrandStage::Done:
    case ErrandStage::Fails:
    case ErrandStage::Cancelled:
    case ErrandStage::Replaced:
    case ErrandStage::Expires:
    case ErrandStage::Delivered:
        return true;
    case ErrandStage::Created:
    case ErrandStage::Waits:
    case ErrandStage::Starts:
    case ErrandStage::Moves:
    case ErrandStage::Pauses:
    case ErrandStage::GoesOn:
    case ErrandStage::Kept:
        return false;
    }
    return false;
}

} // namespace

void Lanes::moveErrand(AppLanes &lanes, const record::ErrandMoved &moved, Instant at, RecordId id)
{
    if (moved.stage == ErrandStage::Created) {
        ErrandBar bar;
        bar.begin = at;
        bar.mechanism = moved.mechanism;
        bar.name = moved.name;
        bar.ordinal = moved.ordinal;
        bar.points.push_back({at, moved.stage, moved.amount, id});
        bar.track = freeTrack(lanes.errands);
        lanes.errandTracks = std::max(lanes.errandTracks, static_cast<std::uint8_t>(bar.track + 1));
        lanes.errands.push_back(std::move(bar));
        return;
    }
    for (auto it = lanes.errands.rbegin(); it != lanes.errands.rend(); ++it) {
        if (it->ordinal != moved.ordinal)
            continue;
        it->points.push_back({at, moved.stage, moved.amount, id});
        if (isLast(moved.stage))
            it->end = at;
        return;
    }
}

void Lanes::keepAccount(AppLanes &lanes, const record::AccountChanged &changed, Instant at,
                        RecordId id)
{
    const auto it =
        std::find_if(lanes.accounts.begin(), lanes.accounts.end(),
                     [&](const AccountLine &line) { return line.account == changed.account; });
    AccountLine &line = it == lanes.accounts.end()
                            ? lanes.accounts.emplace_back(AccountLine{changed.account, {}})
                            : *it;
    line.steps.push_back({at, changed.value, id});
}

} // namespace offstage
