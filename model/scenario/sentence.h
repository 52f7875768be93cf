// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/scenario/expectation.h"
#include "model/scenario/read_context.h"
#include "model/scenario/window.h"

namespace offstage {

/// The sentence of an expectation, read word by word; what is in quotes is one word. The first
/// thing that is wrong is kept and ends the reading: from then on it is at its end. Said of a day
/// (`day` is its midnight), its times are times of that day.
class Sentence {
public:
    Sentence(const NodeReader &node, const ReadContext &context, std::string_view text,
             std::optional<Instant> day = std::nullopt);

    const ReadContext &context() const { return m_context; }
    const std::optional<std::string> &problem() const { return m_problem; }
    bool isWrong() const { return m_problem.has_value(); }
    /// The first and last instant that the sentence names or means without naming it.
    Span named() const { return m_named; }

    bool isAtEnd() const { return m_at == m_words.size(); }
    bool isNext(std::string_view words, std::size_t ahead = 0) const;
    /// One or more words separated by spaces: all of them, or none.
    bool take(std::string_view words);
    std::string takeAny();
    std::string rest() const;
    std::string next() const { return isAtEnd() ? std::string() : m_words[m_at].text; }
    std::size_t place() const { return m_at; }
    void goBackTo(std::size_t place) { m_at = place; }

    /// Why a sentence may end too early, if it may.
    std::string cutHint() const;

    void fail(const std::string &message);
    /// None of these words is next.
    void failWord(std::string_view kind, const std::vector<std::string> &words);

    /// The index of a word of several parts, written with hyphens or spaces; the longest that fits.
    std::optional<std::size_t> takeOneOf(const std::vector<std::string> &words);
    template <class Enum> std::optional<Enum> takeEnum()
    {
        const auto index = takeOneOf(wordsOf<Enum>());
        return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
    }
    std::optional<AppId> takeApp();
    bool isAppNext() const;
    /// "2", "2nd" or "#2".
    std::optional<std::uint32_t> takeOrdinal();
    /// The name of something, up to a word that cannot be part of one; invalid without any.
    NameId takeName();
    std::optional<Duration> takeLength();
    /// "3", "-999" or "0x8badf00d".
    std::optional<std::int64_t> takeNumber();

    /// "at least 2 times", "once"; at least once without any. `isNever` allows none.
    Count takeCount(bool isNever);
    bool isCountNext() const;
    /// "about 30 s give or take 2 s", "at least 30 s"; of a length of time, in milliseconds.
    Bound takeLengthBound();
    /// "at least 50 %", in percent.
    Bound takePercentBound();
    /// "at least 50 MB", in kilobytes.
    Bound takeBytesBound();
    /// A value of this quantity, or one of the words: "background", "yes", "about 30 s", "-999".
    Bound takeValue(Quantity quantity, std::span<const std::string_view> choices);
    bool isWindowNext() const;
    /// "between 1:00 and 2:00", "at about 10:00", "within 10 s after unlock"; the whole run or day
    /// without any. Occasions may be callbacks of `app`.
    Window takeWindow(AppId app);
    /// A share of the time, "at least 50 % of the time", and not a number of times.
    bool isPercentNext() const;
    /// An amount of bytes, "at least 50 MB", and not a number of times.
    bool isAmountNext(std::size_t ahead) const;
    /// The whole run, or the whole day.
    Window whole() const;

private:
    struct Word {
        std::string text;
        bool isQuoted = false;
    };
    enum class Bounded { About, AtLeast, AtMost, Exactly };

    void split(std::string_view text);
    void name(Instant at);
    /// With `usual` also without a word.
    Bounded takeBounded(std::optional<Bounded> usual = std::nullopt);
    Bound takeLengthBound(Bounded how);
    Bound takePercentBound(Bounded how);
    Bound takeBytesBound(Bounded how);
    Bound takeNumberBound(Bounded how);
    Bound takeFlag();
    std::optional<Duration> takeTolerance();
    std::optional<double> takeAmount(std::span<const std::pair<std::string_view, double>> units,
                                     std::string_view what);
    static Bound boundOf(Bounded how, double value, double tolerance, const std::string &text);
    std::uint32_t takeTimes();
    Moment takeMoment(AppId app);
    std::optional<Occasion> takeOccasion(AppId app);
    std::optional<Instant> takeInstant();
    void takeAt(Window &window, AppId app);
    void takeWithin(Window &window, AppId app);

    const NodeReader &m_node;
    const ReadContext &m_context;
    std::optional<Instant> m_day;
    std::vector<Word> m_words;
    std::size_t m_at = 0;
    std::optional<std::string> m_problem;
    Span m_named{kNever, Instant{}};
};

} // namespace offstage
