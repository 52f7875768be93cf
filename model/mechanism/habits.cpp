// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/habits.h"

#include <algorithm>
#include <array>

#include "model/core/keyed_random.h"
#include "model/core/overloaded.h"
#include "model/mechanism/inputs.h"
#include "model/mechanism/location_updates.h"
#include "model/mechanism/persons_day.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

constexpr Duration kHomeBeforeLock = seconds(3);
/// How long a person looks at the offer of Low Power Mode before answering it (assumed).
constexpr Duration kReadsOfferFor = seconds(4);

/// What the person does when a part of the day begins and ends.
struct PartActs {
    std::vector<Input> begin;
    std::vector<Input> end;
};

PartActs actsOf(DayPartKind kind)
{
    switch (kind) {
    case DayPartKind::Asleep:
        return {{input::SetUser{UserPresence::Asleep}}, {input::SetUser{UserPresence::AtPhone}}};
    case DayPartKind::Charging:
        return {{input::SetCharger{true}}, {input::SetCharger{false}}};
    case DayPartKind::Commute:
        return {{input::SetNetwork{Network::Cellular}, driven(true)},
                {input::SetNetwork{Network::WiFi}, driven(false)}};
    case DayPartKind::Away:
        return {{input::SetUser{UserPresence::Away}}, {input::SetUser{UserPresence::AtPhone}}};
    case DayPartKind::LowPowerMode:
        return {{input::SetLowPowerMode{true}}, {input::SetLowPowerMode{false}}};
    }
    return {};
}

/// A pick-up, or an app's use if `app` is valid.
struct Doing {
    Instant at{};
    Instant until{};
    AppId app;
    bool endsAtHome = false;
};

/// Turns what is done into inputs: pick-ups and uses that touch are one time with the phone, which
/// is unlocked at its start and locked at its end.
class Hands {
public:
    Hands(std::vector<PlannedAct> &acts, const std::vector<Stretch> &asleep,
          const std::vector<Stretch> &away)
        : m_acts(acts), m_asleep(asleep), m_away(away)
    {}

    void add(const Doing &doing)
    {
        if (m_isHeld && doing.at > end())
            putAway();
        if (!m_isHeld) {
            m_isHeld = true;
            m_since = m_lastLaunch = m_pickUpEnd = m_useEnd = doing.at;
            m_endsAtHome = false;
            if (!doing.app.isValid())
                m_acts.push_back({doing.at, input::Unlock{}});
        }
        if (doing.app.isValid()) {
            m_acts.push_back({doing.at, input::LaunchApp{doing.app, LaunchVia::Icon}});
            m_lastLaunch = doing.at;
            m_useEnd = doing.until;
        } else {
            m_pickUpEnd = std::max(m_pickUpEnd, doing.until);
            m_endsAtHome = doing.endsAtHome;
        }
    }
    void putAway()
    {
        if (!m_isHeld)
            return;
        m_isHeld = false;
        if (m_endsAtHome && end() - kHomeBeforeLock > std::max(m_lastLaunch, m_useEnd))
            m_acts.push_back({end() - kHomeBeforeLock, input::Home{}});
        m_acts.push_back({end(), input::Lock{}});
        goBackTo(m_asleep, UserPresence::Asleep);
        goBackTo(m_away, UserPresence::Away);
    }

private:
    Instant end() const { return std::max(m_pickUpEnd, m_useEnd); }
    /// Who takes the phone in the night or comes back for it is at it only for so long.
    void goBackTo(const std::vector<Stretch> &parts, UserPresence presence)
    {
        const bool isStill = std::any_of(parts.begin(), parts.end(), [&](const Stretch &part) {
            return part.contains(m_since) && part.contains(end());
        });
        if (isStill)
            m_acts.push_back({end(), input::SetUser{presence}});
    }

    std::vector<PlannedAct> &m_acts;
    const std::vector<Stretch> &m_asleep;
    const std::vector<Stretch> &m_away;
    bool m_isHeld = false;
    bool m_endsAtHome = false;
    Instant m_since{};
    Instant m_lastLaunch{};
    Instant m_pickUpEnd{};
    Instant m_useEnd{};
};

/// Yesterday's last use may reach into today, and tomorrow's first may be a little early.
std::vector<Doing> doingsAround(const Setup &setup, std::int64_t today)
{
    std::vector<Doing> doings;
    std::vector<AppUse> uses;
    for (std::int64_t number = today - 1; number <= today + 1; ++number) {
        const PersonsDay day = personsDay(setup, number);
        for (const PickUp &pickUp : day.pickUps)
            doings.push_back({pickUp.when.from, pickUp.when.to, AppId(), pickUp.endsAtHome});
        for (std::size_t i = 0; i < setup.apps.size(); ++i)
            addUses(setup, day, AppId(i), uses);
    }
    for (const AppUse &use : uses)
        doings.push_back({use.at, use.at + use.length, use.app, false});
    std::stable_sort(doings.begin(), doings.end(),
                     [](const Doing &a, const Doing &b) { return a.at < b.at; });
    return doings;
}

std::array<std::vector<Stretch>, kDayPartKinds> partsAround(const Setup &setup, std::int64_t today)
{
    std::array<std::vector<Stretch>, kDayPartKinds> parts;
    for (std::size_t i = 0; i < kDayPartKinds; ++i)
        parts[i] = partsOf(setup, static_cast<DayPartKind>(i), today - 1, today + 2);
    return parts;
}

std::vector<PlannedAct> actsAround(const Setup &setup, std::int64_t today)
{
    const auto parts = partsAround(setup, today);
    std::vector<PlannedAct> acts;
    for (std::size_t i = 0; i < kDayPartKinds; ++i) {
        const PartActs ends = actsOf(static_cast<DayPartKind>(i));
        for (const Stretch &part : parts[i]) {
            for (const Input &begin : ends.begin)
                acts.push_back({part.from, begin});
            for (const Input &end : ends.end)
                acts.push_back({part.to, end});
        }
    }
    Hands hands(acts, parts[static_cast<std::size_t>(DayPartKind::Asleep)],
                parts[static_cast<std::size_t>(DayPartKind::Away)]);
    for (const Doing &doing : doingsAround(setup, today))
        hands.add(doing);
    hands.putAway();
    std::stable_sort(acts.begin(), acts.end(),
                     [](const PlannedAct &a, const PlannedAct &b) { return a.at < b.at; });
    return acts;
}

void schedulePlanned(Phone &phone)
{
    phone.agenda.schedule(Phone::slot(DeviceSlot::Habit),
                          phone.planned.empty() ? kNever : phone.planned.back().at);
}

/// Whether a person would still do this: nobody locks a locked phone or plugs in twice, and hands
/// can do nothing while it boots.
bool makesSense(const Phone &phone, const Input &input)
{
    const Device &device = phone.device;
    const bool isOn = device.power == PowerPhase::On;
    return std::visit(
        Overloaded{
            [&](const input::LaunchApp &) { return isOn; },
            [&](const input::Unlock &) { return isOn && !device.isInUse(); },
            [&](const input::Lock &) { return isOn && (device.isScreenOn || !device.isLocked); },
            [&](const input::Home &) { return device.isInUse(); },
            [&](const input::DismissOverlay &) {
                return device.overlay == Overlay::LowPowerPrompt;
            },
            [&](const input::SetUser &i) { return device.user != i.presence; },
            [&](const input::SetCharger &i) { return device.isOnCharger != i.isConnected; },
            [&](const input::SetNetwork &i) { return device.link != i.network; },
            [&](const input::SetLowPowerMode &i) {
                return isOn && device.isLowPowerMode != i.isOn;
            },
            [&](const input::SetFact &i) { return phone.fact(i.id) != i.value; },
            [](const auto &) { return true; },
        },
        input);
}

} // namespace

void planDay(Phone &phone)
{
    const Setup &setup = *phone.setup;
    const std::int64_t day = dayNumber(phone.now);
    const std::vector<PlannedAct> acts = actsAround(setup, day);
    phone.planned.clear();
    for (auto it = acts.rbegin(); it != acts.rend(); ++it) {
        if (it->at >= phone.now && it->at < startOfDay(day + 1))
            phone.planned.push_back(*it);
    }
    schedulePlanned(phone);
    phone.agenda.schedule(Phone::slot(DeviceSlot::Midnight), startOfDay(day + 1));
}

void planFirstDay(Phone &phone)
{
    planDay(phone);
    const Setup &setup = *phone.setup;
    const auto parts = partsAround(setup, dayNumber(phone.now));
    const auto isIn = [&](std::size_t kind) {
        return std::any_of(parts[kind].begin(), parts[kind].end(),
                           [&](const Stretch &part) { return part.contains(phone.now); });
    };
    std::vector<PlannedAct> first;
    // A phone that is picked up by habit lies locked until then.
    const bool isPickedUp = setup.user.pickUps != PickUps{};
    if (isPickedUp && !phone.device.isLocked)
        first.push_back({phone.now, input::Lock{}});
    for (std::size_t i = 0; i < kDayPartKinds; ++i) {
        for (const Input &begin : actsOf(static_cast<DayPartKind>(i)).begin) {
            if (isIn(i) && makesSense(phone, begin))
                first.push_back({phone.now, begin});
        }
    }
    phone.planned.insert(phone.planned.end(), first.rbegin(), first.rend());
    schedulePlanned(phone);
}

void habitDue(RunningBoard &board)
{
    Phone &phone = board.phone();
    const PlannedAct act = phone.planned.back();
    phone.planned.pop_back();
    schedulePlanned(phone);
    if (makesSense(phone, act.input))
        giveInput(board, act.input, Origin::Habit);
}

void answerLowPowerOffer(RunningBoard &board, int percent)
{
    Phone &phone = board.phone();
    const auto accepts = phone.setup->user.acceptsLowPowerPercent;
    if (!accepts)
        return;
    const auto ordinal = static_cast<std::uint64_t>(dayNumber(phone.now)) * 128 +
                         static_cast<std::uint64_t>(percent);
    const bool isAccepted =
        draw(phone.setup->seed, Purpose::LowPowerAnswer, AppId(), ordinal) * 100 < *accepts;
    PlannedAct answer{phone.now + kReadsOfferFor, input::DismissOverlay{}};
    if (isAccepted)
        answer.input = input::SetLowPowerMode{true};
    // The earliest act is last.
    const auto place =
        std::partition_point(phone.planned.begin(), phone.planned.end(),
                             [&](const PlannedAct &act) { return act.at > answer.at; });
    phone.planned.insert(place, answer);
    schedulePlanned(phone);
}

void midnight(RunningBoard &board)
{
    Phone &phone = board.phone();
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        AppAccount &account = phone.apps[i].account;
        learnDay(account, board.rules(), usageHalfLife(phone.setup->seed, AppId(i)));
        account.kilobytesToday = 0;
    }
    planDay(phone);
    tell(board, AppId(), Happening::DayBegins);
}

} // namespace offstage
