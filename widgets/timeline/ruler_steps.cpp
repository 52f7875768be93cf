// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/ruler_steps.h"

#include <algorithm>
#include <array>

#include <QDate>
#include <QLocale>
#include <QTime>

namespace offstage {

namespace {

constexpr double leastApart = 72;
constexpr qint64 julianOfEpoch = 2440588;

constexpr std::array<RulerStep, 14> steps = {{
    {milliseconds(100), milliseconds(10)},
    {milliseconds(500), milliseconds(100)},
    {seconds(1), milliseconds(100)},
    {seconds(5), seconds(1)},
    {seconds(15), seconds(5)},
    {minutes(1), seconds(15)},
    {minutes(5), minutes(1)},
    {minutes(15), minutes(5)},
    {hours(1), minutes(15)},
    {hours(2), minutes(30)},
    {hours(6), hours(1)},
    {days(1), hours(6)},
    {days(7), days(1), StepUnit::Week},
    {days(31), days(7), StepUnit::Month},
}};

QDate dateOf(Instant at)
{
    return QDate::fromJulianDay(dayNumber(at) + julianOfEpoch);
}

Instant instantOf(const QDate &date)
{
    return startOfDay(date.toJulianDay() - julianOfEpoch);
}

QString dayName(Instant at)
{
    return QLocale::c().dayName(weekday(at) + 1, QLocale::ShortFormat);
}

QString timeText(Instant at, const char *format)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(timeOfDay(at).count()))
        .toString(QLatin1String(format));
}

QString labelOf(Instant at, const RulerStep &step)
{
    const QDate date = dateOf(at);
    if (step.unit == StepUnit::Month)
        return QLocale::c().monthName(date.month(), QLocale::ShortFormat);
    if (step.major >= days(1)) {
        const QString text = QStringLiteral("%1 %2").arg(dayName(at)).arg(date.day());
        // The first label of a month says so.
        const bool isNewMonth = date.day() <= (step.unit == StepUnit::Week ? 7 : 1);
        return isNewMonth ? text + u' ' + QLocale::c().monthName(date.month(), QLocale::ShortFormat)
                          : text;
    }
    if (step.major < seconds(1))
        return timeText(at, "HH:mm:ss.zzz").chopped(2);
    return timeText(at, step.major < minutes(1) ? "HH:mm:ss" : "HH:mm");
}

// The last multiple of a step of fixed length at or before an instant; weeks begin on Monday.
Instant floorTo(Instant at, Duration step, bool isWeek)
{
    const Duration shift = isWeek ? days(3) : Duration(0);
    const auto since = at.time_since_epoch() + shift;
    auto rest = since % step;
    if (rest < Duration(0))
        rest += step;
    return at - rest;
}

std::vector<Tick> monthTicks(const TimeAxis &axis, const RulerStep &step)
{
    std::vector<Tick> found;
    for (Instant at = floorTo(axis.from(), step.minor, true); at <= axis.to(); at += step.minor) {
        if (at >= axis.from() && dateOf(at).day() != 1)
            found.push_back({at, false, {}});
    }
    const QDate first = dateOf(axis.from());
    for (QDate month(first.year(), first.month(), 1); instantOf(month) <= axis.to();
         month = month.addMonths(1)) {
        if (instantOf(month) >= axis.from())
            found.push_back({instantOf(month), true, labelOf(instantOf(month), step)});
    }
    std::sort(found.begin(), found.end(), [](const Tick &a, const Tick &b) { return a.at < b.at; });
    return found;
}

} // namespace

RulerStep rulerStep(double millisecondsPerPixel)
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const RulerStep &step) {
        const auto shortest = step.unit == StepUnit::Month ? days(28) : step.major;
        return static_cast<double>(shortest.count()) / millisecondsPerPixel >= leastApart;
    });
    return found == steps.end() ? steps.back() : *found;
}

std::vector<Tick> ticks(const TimeAxis &axis, const RulerStep &step)
{
    if (step.unit == StepUnit::Month)
        return monthTicks(axis, step);
    const bool isWeek = step.unit == StepUnit::Week;
    std::vector<Tick> found;
    for (Instant at = floorTo(axis.from(), step.minor, false); at <= axis.to(); at += step.minor) {
        if (at < axis.from())
            continue;
        const bool isMajor = floorTo(at, step.major, isWeek) == at;
        found.push_back({at, isMajor, isMajor ? labelOf(at, step) : QString()});
    }
    return found;
}

QString rulerContext(const TimeAxis &axis, const RulerStep &step)
{
    const Instant last = axis.to() - milliseconds(1);
    if (step.major < minutes(1)) {
        return dayName(axis.from()) + u' ' + timeText(axis.from(), "HH:mm");
    }
    const auto between = [](const QString &a, const QString &b, bool neighbours) {
        if (a == b && neighbours)
            return a;
        return neighbours ? a + QStringLiteral(", ") + b : a + QStringLiteral(" – ") + b;
    };
    const auto dayCount = dayNumber(last) - dayNumber(axis.from());
    if (step.major < days(1))
        return between(dayName(axis.from()), dayName(last), dayCount <= 1);
    const QDate a = dateOf(axis.from());
    const QDate b = dateOf(last);
    const bool isOne = a.month() == b.month() && a.year() == b.year();
    if (isOne)
        return QLocale::c().monthName(a.month());
    return between(QLocale::c().monthName(a.month(), QLocale::ShortFormat),
                   QLocale::c().monthName(b.month(), QLocale::ShortFormat),
                   a.addMonths(1).month() == b.month());
}

QString clockLabel(Instant at, bool withTenths)
{
    return withTenths ? timeText(at, "HH:mm:ss.zzz").chopped(2) : timeText(at, "HH:mm:ss");
}

} // namespace offstage
