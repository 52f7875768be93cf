// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/mechanism/background_session.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"

// What the system starts when it likes: power and Wi-Fi first, and less and less picky as the
// transfer comes near its resource timeout (ME-04, ME-05). Only the order is known; the sizes are
// assumed.
namespace offstage {

namespace {

enum { NeedStart, NeedEnd, NeedInBackground, DailyFactor, PoorLink };
constexpr std::array<std::string_view, 5> kNumbers = {
    "need_start", "need_end", "need_in_background", "daily_factor", "poor_link"};

double number(const Phone &phone, std::size_t place)
{
    return phone.rules().number(ownNumber(kDiscretionaryTransfer, place));
}

} // namespace

const Mechanism kDiscretionaryTransfer = {
    .id = MechanismId::DiscretionaryTransfer,
    .numbers = kNumbers,
};

Need needOf(const Phone &phone, AppId owner, const Errand &transfer)
{
    Need need;
    need.from = number(phone, NeedStart);
    need.to = number(phone, NeedEnd);
    // One that was made in the background without wanting to be discretionary starts milder.
    if (!has(transfer, TransferMark::Discretionary))
        need.from = std::min(need.from, number(phone, NeedInBackground));
    need.to = std::min(need.to, need.from);
    Duration length = deadlineOf(transfer) - transfer.createdAt;
    // The app is opened daily: more urgent (ME-05).
    const auto &opened = phone.app(owner).lastOpened;
    if (opened && phone.now - *opened <= days(1))
        length = Duration(static_cast<std::int64_t>(static_cast<double>(length.count()) /
                                                    number(phone, DailyFactor)));
    need.ends = transfer.createdAt + length;
    return need;
}

bool isPoorLink(const Phone &phone)
{
    return static_cast<double>(linkRate(phone)) < number(phone, PoorLink) * 125;
}

} // namespace offstage
