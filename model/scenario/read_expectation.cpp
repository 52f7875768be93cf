// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/read_context.h"

#include <algorithm>
#include <sstream>

#include "model/core/time_text.h"
#include "model/scenario/scenario_words.h"

namespace offstage {

namespace {

/// How often and when; as ExpectRuns and ExpectCalls have it.
struct Extent {
    std::uint32_t atLeast = 1;
    std::uint32_t atMost = 0xffffffff;
    Instant from{};
    Instant to = kNever;
};

/// Reads one sentence word by word. The first thing that is wrong is kept and ends the reading.
class SentenceReader {
public:
    SentenceReader(const NodeReader &node, const ReadContext &context)
        : m_node(node), m_context(context)
    {
        std::istringstream words(node.node().text);
        for (std::string word; words >> word;)
            m_words.push_back(word);
    }

    std::optional<Expectation> read()
    {
        Expectation result;
        result.text = m_node.node().text;
        result.line = m_node.node().line;
        if (const auto mechanism = takeMechanism())
            readDecision(*mechanism, result);
        else
            readAboutApp(result);
        if (!m_isWrong && !isAtEnd())
            fail("\"" + rest() + "\" is not understood");
        return m_isWrong ? std::nullopt : std::optional(std::move(result));
    }

private:
    bool isAtEnd() const { return m_at == m_words.size(); }
    bool isNext(std::string_view word, std::size_t ahead = 0) const
    {
        return m_at + ahead < m_words.size() && m_words[m_at + ahead] == word;
    }
    bool take(std::string_view word)
    {
        if (!isNext(word))
            return false;
        ++m_at;
        return true;
    }
    /// Two words, or none of them.
    bool take(std::string_view first, std::string_view second)
    {
        if (!isNext(first) || !isNext(second, 1))
            return false;
        m_at += 2;
        return true;
    }
    std::string takeAny() { return isAtEnd() ? std::string() : m_words[m_at++]; }
    std::string rest() const
    {
        std::string result;
        for (std::size_t i = m_at; i < m_words.size(); ++i)
            result += (result.empty() ? "" : " ") + m_words[i];
        return result;
    }
    void fail(const std::string &message)
    {
        if (!m_isWrong)
            m_node.complain(message);
        m_isWrong = true;
        m_at = m_words.size();
    }

    /// The next word is none of these.
    void failWord(std::string_view kind, const std::vector<std::string> &words)
    {
        const std::string word = takeAny();
        fail("no " + std::string(kind) + " is called \"" + word + "\"" + hint(word, words));
    }

    /// A word of several parts, written with hyphens or spaces; the longest that fits.
    std::optional<std::size_t> takeOneOf(const std::vector<std::string> &words)
    {
        std::optional<std::size_t> best;
        std::size_t length = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            std::string spaced = words[i];
            std::replace(spaced.begin(), spaced.end(), '-', ' ');
            std::string next;
            for (std::size_t count = 1; m_at + count <= m_words.size() && count <= 4; ++count) {
                next += (count == 1 ? "" : " ") + m_words[m_at + count - 1];
                std::string given = next;
                std::replace(given.begin(), given.end(), '-', ' ');
                if (given == spaced && count > length) {
                    best = i;
                    length = count;
                }
            }
        }
        m_at += length;
        return best;
    }

    std::optional<MechanismId> takeMechanism()
    {
        // "2nd silent-push of courier" and "silent-push 2 of courier" are the same.
        const bool isApp =
            !isAtEnd() && std::find(m_context.appKeys.begin(), m_context.appKeys.end(),
                                    m_words[m_at]) != m_context.appKeys.end();
        if (isApp || isAtEnd())
            return std::nullopt;
        const std::size_t before = m_at;
        if (const auto ordinal = parseOrdinal(m_words[m_at])) {
            m_ordinal = *ordinal;
            ++m_at;
        }
        if (const auto index = takeOneOf(wordsOf<MechanismId>()))
            return static_cast<MechanismId>(*index);
        m_at = before;
        return std::nullopt;
    }

    std::optional<AppId> appWithKey(const std::string &key)
    {
        const auto &keys = m_context.appKeys;
        const auto found = std::find(keys.begin(), keys.end(), key);
        if (found != keys.end())
            return AppId(static_cast<std::uint64_t>(found - keys.begin()));
        fail("no app has the key \"" + key + "\"" + hint(key, keys));
        return std::nullopt;
    }

    void readDecision(MechanismId mechanism, Expectation &result)
    {
        ExpectDecision what;
        what.mechanism = mechanism;
        if (!isAtEnd()) {
            if (const auto ordinal = parseOrdinal(m_words[m_at])) {
                m_ordinal = *ordinal;
                ++m_at;
            }
        }
        what.ordinal = m_ordinal;
        if (take("of"))
            what.app = appWithKey(takeAny()).value_or(AppId());
        else if (m_context.appKeys.size() == 1)
            what.app = AppId(0);
        else if (!isAtEnd())
            return fail("of which app? write \"of\" and its key");
        if (!take("is"))
            take("was");
        if (take("allowed")) {
            what.isAllowed = true;
        } else if (take("refused")) {
            if (take("by"))
                readPolicy(what);
        } else if (!m_isWrong) {
            return fail(isAtEnd() && !m_node.node().isQuoted
                            ? "\"allowed\" or \"refused\" is missing; \" #\" starts a comment, so "
                              "quote the line or write the number without #"
                            : "\"allowed\" or \"refused\" is expected before \"" + rest() + "\"");
        }
        result.what = what;
    }

    void readPolicy(ExpectDecision &what)
    {
        // What people call it, beside the policy that knows it.
        if (take("force-quit") || take("force", "quit")) {
            what.by = PolicyId::Application;
            return;
        }
        const auto words = wordsOf<PolicyId>();
        if (const auto index = takeOneOf(words))
            what.by = static_cast<PolicyId>(*index);
        else
            failWord("policy", words);
    }

    void readAboutApp(Expectation &result)
    {
        if (isAtEnd())
            return fail("an expectation is missing");
        const std::string key = takeAny();
        const bool isKnown = std::find(m_context.appKeys.begin(), m_context.appKeys.end(), key) !=
                             m_context.appKeys.end();
        if (!isKnown) {
            std::vector<std::string> known = m_context.appKeys;
            const auto mechanisms = wordsOf<MechanismId>();
            known.insert(known.end(), mechanisms.begin(), mechanisms.end());
            return fail("\"" + key + "\" is neither an app nor a mechanism" + hint(key, known));
        }
        const AppId app = *appWithKey(key);
        if (take("is", "ended") || take("was", "ended"))
            readEnd(app, result);
        else if (take("is"))
            readState(app, result);
        else if (take("never", "runs"))
            result.what = runs(app, readExtent(true));
        else if (take("runs"))
            result.what = runs(app, readExtent(false));
        else if (take("never", "calls"))
            readCalls(app, true, result);
        else if (take("calls"))
            readCalls(app, false, result);
        else
            fail("\"is\", \"is ended by\", \"runs\", \"never runs\" or \"calls\" is expected after "
                 "\"" +
                 key + "\"");
    }

    void readState(AppId app, Expectation &result)
    {
        const auto words = wordsOf<ShownState>();
        const auto state = takeOneOf(words);
        if (!state)
            return failWord("state", words);
        if (!take("at"))
            return fail("\"at\" and a time are missing");
        result.what = ExpectState{app, static_cast<ShownState>(*state), takeInstant("")};
    }

    void readEnd(AppId app, Expectation &result)
    {
        const auto words = wordsOf<ExitReason>();
        std::optional<std::size_t> reason;
        if (take("by"))
            reason = takeOneOf(words);
        if (!reason)
            return fail("\"by\" and what ended it are missing" + hint(rest(), words));
        Extent extent;
        readWindow(extent);
        result.what = ExpectEnd{app, static_cast<ExitReason>(*reason), extent.from, extent.to};
    }

    static ExpectRuns runs(AppId app, const Extent &extent)
    {
        return {app, extent.atLeast, extent.atMost, extent.from, extent.to};
    }

    void readCalls(AppId app, bool isNever, Expectation &result)
    {
        const auto words = wordsOf<HookId>();
        const auto hook = takeOneOf(words);
        if (!hook)
            return failWord("callback", words);
        std::string name;
        while (!isAtEnd() && !isExtentWord())
            name += (name.empty() ? "" : " ") + takeAny();
        const Extent extent = readExtent(isNever);
        if (m_isWrong)
            return;
        const auto &names = m_context.setup.names;
        const auto known = std::find(names.begin(), names.end(), name);
        if (!name.empty() && known == names.end())
            return fail("no app has anything called \"" + name + "\"" + hint(name, names));
        result.what = ExpectCalls{
            app,
            static_cast<HookId>(*hook),
            name.empty() ? NameId() : NameId(static_cast<std::uint64_t>(known - names.begin())),
            extent.atLeast,
            extent.atMost,
            extent.from,
            extent.to};
    }

    bool isExtentWord() const
    {
        for (const std::string_view word :
             {"exactly", "once", "twice", "between", "before", "after"}) {
            if (isNext(word))
                return true;
        }
        return isNext("at") || isNext("times", 1) || isNext("time", 1);
    }

    std::uint32_t takeCount()
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

    Extent readExtent(bool isNever)
    {
        Extent extent;
        if (isNever)
            extent.atLeast = extent.atMost = 0;
        else
            readTimes(extent);
        readWindow(extent);
        return extent;
    }

    void readTimes(Extent &extent)
    {
        if (take("at", "least")) {
            extent.atLeast = takeCount();
        } else if (take("at", "most")) {
            extent.atLeast = 0;
            extent.atMost = takeCount();
        } else if (take("once")) {
            extent.atLeast = extent.atMost = 1;
        } else if (take("twice")) {
            extent.atLeast = extent.atMost = 2;
        } else if (take("exactly") || isNext("times", 1) || isNext("time", 1)) {
            extent.atLeast = extent.atMost = takeCount();
        }
    }

    void readWindow(Extent &extent)
    {
        if (take("between")) {
            extent.from = takeInstant("and");
            if (!m_isWrong && !take("and"))
                fail("\"and\" and a second time are missing after \"between\"");
            extent.to = takeInstant("");
            if (!m_isWrong && extent.to < extent.from)
                fail("the second time is before the first");
        } else if (take("before")) {
            extent.to = takeInstant("");
        } else if (take("after")) {
            extent.from = takeInstant("");
        }
    }

    /// A time of one or more words, up to `end` or the end of the sentence.
    Instant takeInstant(std::string_view end)
    {
        std::string text;
        while (!isAtEnd() && (end.empty() || !isNext(end)))
            text += (text.empty() ? "" : " ") + takeAny();
        if (m_isWrong)
            return {};
        const Instant start = m_context.setup.start;
        const auto at = parseInstant(text, start, start, BareTime::Offset);
        if (!at)
            fail("\"" + text + "\" is not a time");
        else if (*at < start)
            fail("\"" + text + "\" is before the start");
        else if (*at > m_context.end)
            fail("\"" + text + "\" is after the end of the scenario");
        return at.value_or(Instant{});
    }

    const NodeReader &m_node;
    const ReadContext &m_context;
    std::vector<std::string> m_words;
    std::size_t m_at = 0;
    std::uint32_t m_ordinal = 1;
    bool m_isWrong = false;
};

} // namespace

std::optional<Expectation> readExpectation(const NodeReader &node, const ReadContext &context)
{
    constexpr std::size_t longest = 1000;
    const auto text = node.scalar("an expectation");
    if (!text)
        return std::nullopt;
    if (text->size() > longest) {
        node.complain("an expectation is one sentence of at most 1000 bytes");
        return std::nullopt;
    }
    return SentenceReader(node, context).read();
}

} // namespace offstage
