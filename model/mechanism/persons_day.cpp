// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/persons_day.h"

#include <algorithm>
#include <cmath>

#include "model/core/keyed_random.h"

namespace offstage {

namespace {

/// Nobody puts the phone away sooner, or takes it up again sooner after that.
constexpr Duration kShortestPickUp = seconds(15);
constexpr Duration kShortestGap = seconds(20);
/// One of five pick-ups ends on the home screen, the others with the side button (assumed).
constexpr double kEndsAtHomeShare = 0.2;
/// At most so many draws of one purpose a day, so that ordinals never meet.
constexpr std::uint64_t kMostADay = 1024;

bool isOn(std::uint8_t weekdays, std::int64_t day)
{
    return (weekdays & (1U << static_cast<unsigned>(weekday(startOfDay(day))))) != 0;
}

/// Draws for the person, not for an app.
double drawDay(const Setup &setup, Purpose purpose, std::int64_t day, std::uint64_t number)
{
    return draw(setup.seed, purpose, AppId(), static_cast<std::uint64_t>(day) * kMostADay + number);
}

Duration shareOf(Duration length, double share)
{
    return Duration(static_cast<std::int64_t>(share * static_cast<double>(length.count())));
}

std::optional<Stretch> drawnPart(const Setup &setup, DayPartKind kind, std::size_t index,
                                 std::int64_t day)
{
    const DayPart &part = setup.user.of(kind)[index];
    const auto purpose = static_cast<Purpose>(static_cast<std::size_t>(Purpose::Sleep) +
                                              static_cast<std::size_t>(kind));
    const std::uint64_t number = 4 * index;
    if (!isOn(part.weekdays, day) ||
        drawDay(setup, purpose, day, number) * 100 >= static_cast<double>(part.percent))
        return std::nullopt;
    const auto shift = [&](std::uint64_t end) {
        return shareOf(part.spread, 2 * drawDay(setup, purpose, day, number + end) - 1);
    };
    const std::int64_t firstDay = part.from > part.to ? day - 1 : day;
    Stretch when{startOfDay(firstDay) + part.from + shift(1), startOfDay(day) + part.to + shift(2)};
    when.to = std::max(when.to, when.from + minutes(1));
    return when;
}

/// Nobody plugs in or out while asleep: it is done on the way to bed or after getting up.
void keepOutOfSleep(Stretch &part, const std::vector<Stretch> &asleep)
{
    for (const Stretch &sleep : asleep) {
        if (sleep.contains(part.from))
            part.from = sleep.from - minutes(2);
        if (sleep.contains(part.to))
            part.to = sleep.to + minutes(2);
    }
}

/// The end of the sleep that belongs to this day: the first line for it is the night's.
Instant wakingUp(const Setup &setup, std::int64_t day)
{
    const auto &parts = setup.user.of(DayPartKind::Asleep);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (const auto night = drawnPart(setup, DayPartKind::Asleep, i, day))
            return night->to;
    }
    return startOfDay(day);
}

std::int64_t busyness(const PickUps &habit, Instant at)
{
    const Duration time = timeOfDay(at);
    for (const BusyPart &part : habit.busy) {
        const bool isWithin = part.from < part.to ? part.from <= time && time < part.to
                                                  : part.from <= time || time < part.to;
        if (isWithin)
            return part.percent;
    }
    return 100;
}

void cutAwake(const Setup &setup, PersonsDay &day)
{
    const Instant begin = wakingUp(setup, day.number);
    const Instant end = wakingUp(setup, day.number + 1);
    std::vector<Stretch> gone = partsOf(setup, DayPartKind::Asleep, day.number - 1, day.number + 1);
    const std::vector<Stretch> away =
        partsOf(setup, DayPartKind::Away, day.number - 1, day.number + 1);
    gone.insert(gone.end(), away.begin(), away.end());
    std::vector<Instant> cuts{begin, end};
    for (const Stretch &stretch : gone) {
        cuts.push_back(stretch.from);
        cuts.push_back(stretch.to);
    }
    for (const BusyPart &part : setup.user.pickUps.busy) {
        for (std::int64_t other = day.number; other <= day.number + 1; ++other) {
            cuts.push_back(startOfDay(other) + part.from);
            cuts.push_back(startOfDay(other) + part.to);
        }
    }
    std::sort(cuts.begin(), cuts.end());
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const Stretch when{cuts[i], cuts[i + 1]};
        const bool isGone = std::any_of(gone.begin(), gone.end(), [&](const Stretch &stretch) {
            return stretch.contains(when.from);
        });
        if (when.from == when.to || when.from < begin || when.to > end || isGone)
            continue;
        const std::int64_t weight =
            busyness(setup.user.pickUps, when.from) * (when.to - when.from).count();
        day.awake.push_back({when, weight});
    }
}

/// Until when the person stays awake and at the phone; `at` itself if not so then.
Instant awakeUntil(const PersonsDay &day, Instant at)
{
    Instant until = at;
    for (const PersonsDay::Piece &piece : day.awake) {
        if (piece.when.contains(until))
            until = piece.when.to;
    }
    return until;
}

Duration pickUpLength(const Setup &setup, std::int64_t day, std::uint64_t number)
{
    // The cube of an even draw has the mean 1/4: half of all are shorter than half of the mean.
    const double u = drawDay(setup, Purpose::PickUpLength, day, number);
    return kShortestPickUp +
           shareOf(std::max(setup.user.pickUps.length - kShortestPickUp, Duration::zero()),
                   4 * u * u * u);
}

void drawPickUps(const Setup &setup, PersonsDay &day)
{
    const PickUps &habit = setup.user.pickUps;
    const bool isWeekend = weekday(startOfDay(day.number)) >= 5;
    const double mean = isWeekend ? habit.onWeekends : habit.onWeekdays;
    const double varied =
        mean * (1 + habit.variesPercent / 100.0 *
                        (2 * drawDay(setup, Purpose::PickUpCount, day.number, 0) - 1));
    const auto count = static_cast<std::uint64_t>(std::lround(varied));
    Instant free = Instant::min();
    for (std::uint64_t i = 0; i < count && i < kMostADay; ++i) {
        // One in each of as many equally busy parts of the day: nobody has an hour of sixty.
        const auto drawn = day.atShare(
            (static_cast<double>(i) + drawDay(setup, Purpose::PickUpTime, day.number, i)) /
            static_cast<double>(count));
        if (!drawn)
            return;
        const Instant from = std::max(*drawn, free);
        const Instant to =
            std::min(from + pickUpLength(setup, day.number, i), awakeUntil(day, from));
        if (to - from < kShortestPickUp)
            continue;
        free = to + kShortestGap;
        const bool endsAtHome =
            drawDay(setup, Purpose::PickUpEnd, day.number, i) < kEndsAtHomeShare;
        day.pickUps.push_back({{from, to}, endsAtHome, false});
    }
}

void drawNightPickUp(const Setup &setup, PersonsDay &day)
{
    const auto draws = [&](std::uint64_t number) {
        return drawDay(setup, Purpose::NightPickUp, day.number, number);
    };
    const std::vector<Stretch> nights = partsOf(setup, DayPartKind::Asleep, day.number, day.number);
    if (nights.empty() || draws(0) * 100 >= setup.user.pickUps.nightPercent)
        return;
    const Duration length = nights.front().to - nights.front().from;
    const Instant from = nights.front().from + shareOf(length, 0.1 + 0.8 * draws(1));
    day.pickUps.push_back(
        {{from, from + seconds(20) + shareOf(minutes(3), draws(2))}, false, true});
}

/// How often on this day, in the mean as often as the habit says.
std::uint64_t timesOn(const Setup &setup, const UsageHabit &habit, AppId app, std::uint64_t key)
{
    double mean = static_cast<double>(habit.times) / habit.perDays;
    if (mean > 2)
        mean *= 0.7 + 0.6 * draw(setup.seed, Purpose::UseCount, app, 2 * key);
    const auto count =
        static_cast<std::uint64_t>(mean + draw(setup.seed, Purpose::UseCount, app, 2 * key + 1));
    return std::min<std::uint64_t>(count, kMostADay / 2);
}

/// Which pick-up an app is opened in: a longer one is likelier, and each only once a round.
class PlacesInPickUps {
public:
    explicit PlacesInPickUps(const PersonsDay &day)
    {
        for (std::size_t i = 0; i < day.pickUps.size(); ++i) {
            if (day.pickUps[i].isAtNight)
                continue;
            const Stretch &when = day.pickUps[i].when;
            m_total += (when.to - when.from + minutes(1)).count();
            m_places.push_back({i, m_total, false});
        }
    }

    bool isEmpty() const { return m_places.empty(); }
    std::size_t take(double share)
    {
        if (m_free == 0) {
            for (Place &place : m_places)
                place.isTaken = false;
            m_free = m_places.size();
        }
        const auto wanted = static_cast<std::int64_t>(share * static_cast<double>(m_total));
        auto it = std::upper_bound(
            m_places.begin(), m_places.end(), wanted,
            [](std::int64_t value, const Place &place) { return value < place.upTo; });
        while (it == m_places.end() || it->isTaken)
            it = it == m_places.end() ? m_places.begin() : it + 1;
        it->isTaken = true;
        --m_free;
        return it->index;
    }

private:
    struct Place {
        std::size_t index;
        std::int64_t upTo;
        bool isTaken;
    };
    std::vector<Place> m_places;
    std::int64_t m_total = 0;
    std::size_t m_free = 0;
};

void addRandomUses(const Setup &setup, const PersonsDay &day, const UsageHabit &habit, AppId app,
                   std::uint64_t key, std::vector<AppUse> &uses)
{
    const std::uint64_t count = timesOn(setup, habit, app, key);
    if (count == 0)
        return;
    PlacesInPickUps places(day);
    for (std::uint64_t i = 0; i < count; ++i) {
        const double place = draw(setup.seed, Purpose::UsePlace, app, key * kMostADay + i);
        if (places.isEmpty()) {
            if (const auto at = day.atShare(place))
                uses.push_back(
                    {*at, habit.length > Duration::zero() ? habit.length : minutes(4), app});
            continue;
        }
        const Stretch &when = day.pickUps[places.take(place)].when;
        const Duration latest = shareOf(when.to - when.from, 0.75);
        const double moment = draw(setup.seed, Purpose::UseMoment, app, key * kMostADay + i);
        uses.push_back(
            {when.from + seconds(2) + shareOf(latest - seconds(2), moment), habit.length, app});
    }
}

} // namespace

std::optional<Instant> PersonsDay::atShare(double share) const
{
    std::int64_t total = 0;
    for (const Piece &piece : awake)
        total += piece.weight;
    if (total == 0)
        return std::nullopt;
    auto left = static_cast<std::int64_t>(share * static_cast<double>(total));
    for (const Piece &piece : awake) {
        if (left < piece.weight) {
            const double part = static_cast<double>(left) / static_cast<double>(piece.weight);
            return piece.when.from + shareOf(piece.when.to - piece.when.from, part);
        }
        left -= piece.weight;
    }
    return awake.back().when.to - Duration(1);
}

std::vector<Stretch> partsOf(const Setup &setup, DayPartKind kind, std::int64_t first,
                             std::int64_t last)
{
    std::vector<Stretch> result;
    const bool needsHands = kind == DayPartKind::Charging || kind == DayPartKind::LowPowerMode;
    const std::vector<Stretch> asleep =
        needsHands ? partsOf(setup, DayPartKind::Asleep, first - 1, last + 1)
                   : std::vector<Stretch>();
    for (std::int64_t day = first; day <= last; ++day) {
        for (std::size_t i = 0; i < setup.user.of(kind).size(); ++i) {
            auto part = drawnPart(setup, kind, i, day);
            if (!part)
                continue;
            if (setup.user.of(kind)[i].spread != Duration::zero())
                keepOutOfSleep(*part, asleep);
            result.push_back(*part);
        }
    }
    return result;
}

PersonsDay personsDay(const Setup &setup, std::int64_t number)
{
    PersonsDay day;
    day.number = number;
    cutAwake(setup, day);
    drawPickUps(setup, day);
    drawNightPickUp(setup, day);
    return day;
}

void addUses(const Setup &setup, const PersonsDay &day, AppId app, std::vector<AppUse> &uses)
{
    const AppSpec &spec = setup.app(app);
    const auto keyOf = [&](std::size_t habit) {
        return static_cast<std::uint64_t>(day.number) * 64 + habit;
    };
    for (std::size_t i = 0; i < spec.habits.size(); ++i) {
        const UsageHabit &habit = spec.habits[i];
        if (!isOn(habit.weekdays, day.number))
            continue;
        if (habit.times != 0) {
            addRandomUses(setup, day, habit, app, keyOf(i), uses);
            continue;
        }
        const double shift = 2 * draw(setup.seed, Purpose::UsageTime, app, keyOf(i)) - 1;
        uses.push_back({startOfDay(day.number) + habit.timeOfDay + shareOf(habit.spread, shift),
                        habit.length, app});
    }
    if (!spec.use)
        return;
    const UsageHabit &habit = setup.user.of(*spec.use);
    if (habit.times != 0 && isOn(habit.weekdays, day.number))
        addRandomUses(setup, day, habit, app, keyOf(63), uses);
}

} // namespace offstage
