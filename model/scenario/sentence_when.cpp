// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/core/time_text.h"
#include "model/scenario/record_words.h"
#include "model/scenario/scenario_words.h"
#include "model/scenario/sentence.h"

namespace offstage {

// How often and when: the parts of a sentence that many of them end with.

namespace {

/// About a point in time is a tenth of the time since the start, and no more than this.
constexpr Duration kMostTolerance = minutes(1);

} // namespace

bool Sentence::isCountNext() const
{
    return isNext("once") || isNext("twice") || isNext("at least") || isNext("at most") ||
           isNext("exactly") || isNext("times", 1) || isNext("time", 1);
}

std::uint32_t Sentence::takeTimes()
{
    const std::string word = takeAny();
    const auto count = parseCount(word);
    if (!count || *count > 1'000'000'000) {
        fail("\"" + word + "\" is not a number of times");
        return 0;
    }
    if (!take("times") && !take("time"))
        fail("\"times\" is missing after " + word);
    return static_cast<std::uint32_t>(*count);
}

Count Sentence::takeCount(bool isNever)
{
    Count count;
    if (isNever)
        count.least = count.most = 0;
    else if (take("at least"))
        count.least = takeTimes();
    else if (take("at most"))
        count = {0, takeTimes()};
    else if (take("once") || take("exactly once"))
        count = {1, 1};
    else if (take("twice") || take("exactly twice"))
        count = {2, 2};
    else if (take("exactly") || isNext("times", 1) || isNext("time", 1))
        count.least = count.most = takeTimes();
    return count;
}

bool Sentence::isPercentNext() const
{
    constexpr std::size_t most = 4;
    for (std::size_t i = m_at; i < std::min(m_at + most, m_words.size()); ++i) {
        if (m_words[i].text.ends_with('%') || m_words[i].text == "percent")
            return true;
    }
    return false;
}

Window Sentence::whole() const
{
    Window window;
    if (m_day) {
        window.from.at = *m_day;
        window.to.at = *m_day + days(1) - milliseconds(1);
    }
    return window;
}

bool Sentence::isWindowNext() const
{
    return isNext("between") || isNext("before") || isNext("after") || isNext("within") ||
           isNext("at");
}

void Sentence::name(Instant at)
{
    m_named = {std::min(m_named.from, at), std::max(m_named.to, at)};
}

Window Sentence::takeWindow(AppId app)
{
    Window window = whole();
    if (take("between")) {
        window.from = takeMoment(app);
        if (!isWrong() && !take("and"))
            fail("\"and\" and a second time are missing after \"between\"");
        window.to = takeMoment(app);
        if (!isWrong() && !window.hasOccasion() && window.to.at < window.from.at)
            fail("the second time is before the first");
    } else if (take("before")) {
        window.to = takeMoment(app);
    } else if (take("after")) {
        window.from = takeMoment(app);
    } else if (take("within")) {
        takeWithin(window, app);
    } else if (take("at")) {
        takeAt(window, app);
    }
    if (m_day && !window.hasOccasion()) {
        name(window.from.at);
        name(window.to.at);
    } else if (m_day) {
        name(*m_day);
        name(*m_day + days(1) - milliseconds(1));
    }
    return window;
}

/// "0:40", "about 10:00", "about 10:00 give or take 5 s"; of an occasion "about" needs the latter.
void Sentence::takeAt(Window &window, AppId app)
{
    const bool isAbout = take("about");
    window.from = window.to = takeMoment(app);
    if (!isAbout || isWrong())
        return;
    const Duration since = window.from.at - m_day.value_or(m_context.setup.start);
    const auto given = takeTolerance();
    window.before = window.after = given ? *given
                                   : window.hasOccasion()
                                       ? aboutTolerance(Duration())
                                       : std::min(aboutTolerance(since), kMostTolerance);
}

/// "10 s of X": up to so much before and after; "10 s after X": from X on.
void Sentence::takeWithin(Window &window, AppId app)
{
    const Duration length = takeLength().value_or(Duration());
    const bool isOf = take("of");
    const bool isBefore = !isOf && take("before");
    if (!isWrong() && !isOf && !isBefore && !take("after"))
        fail("\"of\", \"before\" or \"after\" and a time are missing after \"within\" and its "
             "length");
    window.from = window.to = takeMoment(app);
    window.before = isOf || isBefore ? length : Duration();
    window.after = isOf || !isBefore ? length : Duration();
}

Moment Sentence::takeMoment(AppId app)
{
    Moment moment;
    if (isWrong())
        return moment;
    moment.occasion = takeOccasion(app);
    if (!moment.occasion)
        moment.at = takeInstant().value_or(m_context.setup.start);
    return moment;
}

std::optional<Occasion> Sentence::takeOccasion(AppId app)
{
    const std::size_t before = m_at;
    Occasion occasion;
    take("the");
    if (!take("first"))
        occasion.nth = takeOrdinal().value_or(1);
    if (m_day) {
        occasion.since = *m_day;
        occasion.until = *m_day + days(1) - milliseconds(1);
    }
    const std::size_t word = m_at;
    if (const auto input = takeOneOf(inputWords())) {
        occasion.word = inputWords()[*input];
        return occasion;
    }
    if (const auto hook = app.isValid() ? takeOneOf(hookWords()) : std::nullopt) {
        occasion.word = m_words[word].text;
        occasion.hook = static_cast<HookId>(*hook);
        occasion.app = app;
        return occasion;
    }
    m_at = before;
    return std::nullopt;
}

std::optional<Instant> Sentence::takeInstant()
{
    constexpr std::size_t mostParts = 4;
    const Instant start = m_context.setup.start;
    std::optional<Instant> best;
    std::size_t length = 0;
    std::string text;
    for (std::size_t count = 1; count <= mostParts && m_at + count <= m_words.size(); ++count) {
        text += (count == 1 ? "" : " ") + m_words[m_at + count - 1].text;
        std::optional<Instant> parsed;
        if (!m_day)
            parsed = parseInstant(text, start, start, BareTime::Offset);
        else if (const auto time = parseTimeOfDay(text))
            parsed = *m_day + *time;
        if (parsed) {
            best = parsed;
            length = count;
        }
    }
    std::string written;
    for (std::size_t i = 0; i < length; ++i)
        written += (i == 0 ? "" : " ") + m_words[m_at + i].text;
    if (!best) {
        const std::string all = rest();
        fail(all.empty() ? "a time is missing"
             : m_day     ? "\"" + all + "\" is not a time of day like 09:00"
                         : "\"" + all + "\" is not a time, an input or a callback");
    } else if (!m_day && *best < start) {
        fail("\"" + written + "\" is before the start");
    } else if (!m_day && *best > m_context.end) {
        fail("\"" + written + "\" is after the end of the scenario");
    }
    m_at = isWrong() ? m_words.size() : m_at + length;
    return isWrong() ? std::nullopt : best;
}

} // namespace offstage
