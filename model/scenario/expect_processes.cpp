// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/scenario/expect_forms.h"

namespace offstage {

namespace {

struct Ending {
    std::optional<ExitReason> reason;
    std::optional<std::uint32_t> code;
    std::optional<bool> wasRunning;
    std::optional<bool> hasReport;

    bool fits(const record::ProcessEnded &ended) const
    {
        return (!reason || ended.reason == *reason) && (!code || ended.code == *code) &&
               (!wasRunning || ended.wasRunning == *wasRunning) &&
               (!hasReport || ended.hasReport == *hasReport);
    }
};

std::string hexText(std::uint32_t code)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result = "0x";
    for (int shift = 28; shift >= 0; shift -= 4)
        result += digits[(code >> static_cast<unsigned>(shift)) & 0xfU];
    return result;
}

std::string endText(const record::ProcessEnded &ended, bool tellsReport)
{
    return std::string(nameOf(ended.reason)) +
           (ended.code == 0 ? "" : " with code " + hexText(ended.code)) +
           (!tellsReport      ? ""
            : ended.hasReport ? " with a crash report"
                              : " without a crash report");
}

Outcome judgeEnd(const Evidence &evidence, const Span &span, AppId app, const Ending &ending,
                 const Count &count)
{
    std::vector<Instant> fitting;
    std::string others;
    evidence.forEach<record::ProcessEnded>(
        app, [&](Instant at, const record::ProcessEnded &ended, auto) {
            if (span.has(at) && ending.fits(ended))
                fitting.push_back(at);
            else
                others += (others.empty() ? "" : ", ") +
                          endText(ended, ending.hasReport.has_value()) + " at " + evidence.when(at);
        });
    if (fitting.empty() && count.least > 0)
        return {false, evidence.key(app) +
                           (others.empty() ? " was not ended" : " was ended by " + others)};
    const std::string by = ending.reason ? " by " + std::string(nameOf(*ending.reason)) : "";
    return evidence.counted(evidence.key(app) + " is ended" + by, fitting, count, span);
}

/// "by watchdog with code 0x8badf00d with a crash report while running".
Claim readEnded(Sentence &sentence, AppId app, bool isNever)
{
    Ending ending;
    if (sentence.take("by")) {
        ending.reason = sentence.takeEnum<ExitReason>();
        if (!ending.reason)
            sentence.failWord("reason", wordsOf<ExitReason>());
    }
    if (sentence.take("with code"))
        ending.code = static_cast<std::uint32_t>(sentence.takeNumber().value_or(0));
    if (sentence.take("with a crash report"))
        ending.hasReport = true;
    else if (sentence.take("without a crash report"))
        ending.hasReport = false;
    if (sentence.take("while running"))
        ending.wasRunning = true;
    else if (sentence.take("while suspended"))
        ending.wasRunning = false;
    const Count count = sentence.takeCount(isNever);
    return claimIn(sentence.takeWindow(app), [=](const auto &evidence, const Span &span) {
        return judgeEnd(evidence, span, app, ending, count);
    });
}

/// The launch of a process that was prewarmed before starts no other process: what it was launched
/// for is what decided so, or the user.
std::optional<record::ProcessStarted>
launchOfPrewarmed(const Trace &trace, const record::AssertionTaken &taken, RecordId cause)
{
    if (taken.kind != AssertionKind::Launch)
        return std::nullopt;
    for (; cause.isValid(); cause = trace[cause].cause) {
        const auto &payload = trace[cause].payload;
        if (std::holds_alternative<record::ProcessStarted>(payload))
            return std::nullopt; // told by the start itself
        if (const auto *decided = std::get_if<record::Decided>(&payload))
            return record::ProcessStarted{StartKind::Background, decided->mechanism, 0};
        if (std::holds_alternative<record::InputGiven>(payload))
            return record::ProcessStarted{StartKind::Warm, MechanismId::LifeCycle, 0};
    }
    return std::nullopt;
}

Outcome judgeLaunch(const Evidence &evidence, const Span &span, const std::string &verb, AppId app,
                    const std::function<bool(const record::ProcessStarted &)> &isWanted,
                    const Count &count)
{
    const Trace &trace = evidence.run().trace();
    std::vector<Instant> launches;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Record &record = trace.at(i);
        if (record.app != app || !span.has(record.at))
            continue;
        std::optional<record::ProcessStarted> launch;
        if (const auto *started = std::get_if<record::ProcessStarted>(&record.payload))
            launch = *started;
        else if (const auto *taken = std::get_if<record::AssertionTaken>(&record.payload))
            launch = launchOfPrewarmed(trace, *taken, record.cause);
        if (launch && isWanted(*launch))
            launches.push_back(record.at);
    }
    return evidence.counted(evidence.key(app) + verb, launches, count, span);
}

Outcome judgeStart(const Evidence &evidence, const Span &span, const std::string &verb, AppId app,
                   const std::function<bool(const record::ProcessStarted &)> &isWanted,
                   const Count &count)
{
    std::vector<Instant> starts;
    evidence.forEach<record::ProcessStarted>(
        app, [&](Instant at, const record::ProcessStarted &started, auto) {
            if (span.has(at) && isWanted(started))
                starts.push_back(at);
        });
    return evidence.counted(evidence.key(app) + verb, starts, count, span);
}

/// "cold by silent-push in the background".
Claim readLaunched(Sentence &sentence, AppId app, bool isNever)
{
    std::optional<MechanismId> by;
    std::optional<bool> isBackground;
    std::optional<StartKind> kind;
    std::string verb = " is launched";
    if (sentence.take("cold"))
        kind = StartKind::Cold;
    else if (sentence.take("warm"))
        kind = StartKind::Warm;
    if (kind)
        verb += " " + std::string(nameOf(*kind));
    if (sentence.take("by")) {
        by = sentence.takeEnum<MechanismId>();
        if (by)
            verb += " by " + std::string(nameOf(*by));
        else
            sentence.failWord("mechanism", wordsOf<MechanismId>());
    }
    if (sentence.take("in the background"))
        isBackground = true;
    else if (sentence.take("in front"))
        isBackground = false;
    const auto isWanted = [=](const record::ProcessStarted &started) {
        return (!by || started.by == *by) && (!kind || started.kind == *kind) &&
               (!isBackground || (started.kind == StartKind::Background ||
                                  started.kind == StartKind::Prewarm) == *isBackground);
    };
    const Count count = sentence.takeCount(isNever);
    return claimIn(sentence.takeWindow(app), [=](const auto &evidence, const Span &span) {
        return judgeLaunch(evidence, span, verb, app, isWanted, count);
    });
}

Claim readStarts(Sentence &sentence, AppId app, bool isNever)
{
    if (!sentence.take("a new process"))
        sentence.fail("\"a new process\" is missing behind \"starts\"");
    const Count count = sentence.takeCount(isNever);
    return claimIn(sentence.takeWindow(app), [=](const auto &evidence, const Span &span) {
        return judgeStart(
            evidence, span, " starts a new process", app,
            [](const record::ProcessStarted &) { return true; }, count);
    });
}

constexpr auto kForms = std::to_array<AppForm>(
    {{"is ended", readEnded}, {"is launched", readLaunched}, {"starts", readStarts}});

} // namespace

std::span<const AppForm> processForms()
{
    return kForms;
}

} // namespace offstage
