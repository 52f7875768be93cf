// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/wish.h"

#include <algorithm>

#include "model/core/overloaded.h"

namespace offstage {

namespace {

/// How long after a refusal the wish still counts as fulfilled: a push or event is of use soon, a
/// task any time in the next hours.
constexpr Duration kSoon = minutes(10);
constexpr Duration kLater = hours(6);
/// A change is made this long before, and its effect may come that early.
constexpr Duration kLead = seconds(5);

template <class Match>
std::size_t countOf(const Run &run, AppId app, Instant from, Instant until, const Match &isIt)
{
    const Trace &trace = run.trace();
    std::size_t count = 0;
    for (std::size_t i = trace.firstAt(from); i < trace.size() && trace.at(i).at <= until; ++i)
        count += trace.at(i).app == app && isIt(trace.at(i));
    return count;
}

bool isAllowed(const Record &record, MechanismId mechanism)
{
    const auto *decided = std::get_if<record::Decided>(&record.payload);
    return decided && decided->mechanism == mechanism && !isRefusal(decided->decision);
}

bool isStage(const Record &record, std::initializer_list<PushStage> stages)
{
    const auto *moved = std::get_if<record::PushMoved>(&record.payload);
    return moved && std::find(stages.begin(), stages.end(), moved->stage) != stages.end();
}

/// Code that is told of the end, or of what goes on around it, is no time to work.
bool isCode(const Record &record)
{
    const auto *called = std::get_if<record::CodeCalled>(&record.payload);
    return called && called->hook != HookId::ApplicationWillTerminate &&
           called->hook != HookId::ApplicationDidReceiveMemoryWarning;
}

/// The mechanism lets the app run, or hands it what came for it because it runs anyway.
bool letsRun(const Record &record, MechanismId mechanism)
{
    return isAllowed(record, mechanism) ||
           (mechanism == MechanismId::SilentPush &&
            isStage(record, {PushStage::Delivered, PushStage::Woken}));
}

std::size_t arrivals(const Wish &wish, const Run &run)
{
    return countOf(run, wish.app, wish.from, wish.until,
                   [](const Record &r) { return isStage(r, {PushStage::OnDevice}); });
}

std::size_t handed(const Wish &wish, const Run &run)
{
    return countOf(run, wish.app, wish.from, wish.until, [](const Record &r) {
        return isStage(r, {PushStage::Delivered, PushStage::Woken});
    });
}

std::size_t lost(const Wish &wish, const Run &run)
{
    return countOf(run, wish.app, wish.from, wish.until, [](const Record &r) {
        return isStage(
            r, {PushStage::ReplacedAtApns, PushStage::ReplacedOnDevice, PushStage::ExpiredAtApns});
    });
}

bool isSameCall(const Record &record, const Wish &wish)
{
    const auto *acted = std::get_if<record::Acted>(&record.payload);
    return acted && acted->action == wish.action && acted->name == wish.name;
}

bool succeeds(const Wish &wish, const Run &run)
{
    std::size_t nth = 0;
    for (std::size_t i = 0; i < run.trace().size(); ++i) {
        const Record &record = run.trace().at(i);
        if (record.app == wish.app && isSameCall(record, wish) && ++nth == wish.count)
            return std::get<record::Acted>(record.payload).result == ApiResult::Fine;
    }
    return false;
}

bool goes(const Wish &wish, const Run &run)
{
    const auto moves = [&](ErrandStage stage) {
        return countOf(run, wish.app, wish.from, wish.until, [&](const Record &r) {
            const auto *moved = std::get_if<record::ErrandMoved>(&r.payload);
            return moved && moved->mechanism == wish.mechanism && moved->name == wish.name &&
                   moved->stage == stage;
        });
    };
    return moves(ErrandStage::Created) > 0 && moves(ErrandStage::Fails) == 0;
}

bool survives(const Wish &wish, const Run &run)
{
    const std::size_t ends = countOf(run, wish.app, wish.from, wish.until, [&](const Record &r) {
        const auto *ended = std::get_if<record::ProcessEnded>(&r.payload);
        return ended && ended->reason == wish.exit;
    });
    return ends == 0 && run.phoneAt(wish.at).app(wish.app).process.has_value();
}

/// When the app's last record of this kind before another one was written.
template <class Match>
Instant lastBefore(const Run &run, AppId app, RecordId before, const Match &isIt)
{
    for (std::size_t i = before.index(); i-- > 0;) {
        const Record &record = run.trace().at(i);
        if (record.app == app && isIt(record))
            return record.at;
    }
    return run.begin();
}

/// When the run itself lets the app run after all; `until` if it does not before.
Instant allowedAfter(const Run &run, AppId app, MechanismId mechanism, Instant from, Instant until)
{
    const Trace &trace = run.trace();
    for (std::size_t i = trace.firstAt(from); i < trace.size() && trace.at(i).at <= until; ++i) {
        if (trace.at(i).app == app && letsRun(trace.at(i), mechanism))
            return trace.at(i).at - Duration(1);
    }
    return until;
}

std::optional<Wish> forRefusal(const Run &run, const Record &record, MechanismId mechanism)
{
    const bool isTask =
        mechanism == MechanismId::AppRefresh || mechanism == MechanismId::Processing;
    Wish wish;
    wish.kind = WishKind::Wakes;
    wish.app = record.app;
    wish.mechanism = mechanism;
    wish.at = record.at;
    wish.from = std::max(run.begin(), record.at - kLead);
    const Instant latest = record.at + (isTask ? kLater : kSoon);
    Run longer = run;
    if (longer.head() < latest)
        longer.advanceTo(latest);
    wish.until = allowedAfter(longer, record.app, mechanism, wish.from, latest);
    if (wish.until <= record.at)
        return std::nullopt; // it ran at once all the same
    return wish;
}

std::optional<Wish> forPush(const Run &run, const Record &record, PushStage stage)
{
    Wish wish;
    wish.app = record.app;
    wish.mechanism = MechanismId::SilentPush;
    wish.at = record.at;
    wish.from = run.begin();
    wish.until = std::max(run.head(), record.at + kSoon);
    Run longer = run;
    longer.advanceTo(wish.until);
    switch (stage) {
    case PushStage::ReplacedAtApns:
    case PushStage::ExpiredAtApns:
    case PushStage::ReplacedOnDevice:
        wish.kind = WishKind::IsKept;
        wish.count = lost(wish, longer) - 1;
        return wish;
    case PushStage::RejectedByApns:
        wish.kind = WishKind::Arrives;
        wish.count = arrivals(wish, longer) + 1;
        return wish;
    case PushStage::NotForApp:
        wish.kind = WishKind::IsHanded;
        wish.count = handed(wish, longer) + 1;
        return wish;
    default:
        return std::nullopt;
    }
}

std::optional<Wish> forRecord(const Run &run, RecordId id)
{
    const Record &record = run.trace()[id];
    Wish wish;
    wish.app = record.app;
    wish.at = record.at;
    wish.from = run.begin();
    wish.until = record.at + minutes(1);
    return std::visit(
        Overloaded{
            [&](const record::Decided &r) -> std::optional<Wish> {
                return isRefusal(r.decision) ? forRefusal(run, record, r.mechanism) : std::nullopt;
            },
            [&](const record::PushMoved &r) { return forPush(run, record, r.stage); },
            [&](const record::ProcessEnded &r) -> std::optional<Wish> {
                wish.kind = WishKind::Survives;
                wish.exit = r.reason;
                wish.from = lastBefore(run, record.app, id, [](const Record &before) {
                    return std::holds_alternative<record::ProcessStarted>(before.payload);
                });
                return wish;
            },
            [&](const record::Acted &r) -> std::optional<Wish> {
                if (r.result == ApiResult::Fine)
                    return std::nullopt;
                wish.kind = WishKind::Succeeds;
                wish.action = r.action;
                wish.name = r.name;
                for (std::size_t i = 0; i <= id.index(); ++i)
                    wish.count +=
                        run.trace().at(i).app == record.app && isSameCall(run.trace().at(i), wish);
                wish.until = record.at;
                return wish;
            },
            [&](const record::ErrandMoved &r) -> std::optional<Wish> {
                if (r.stage != ErrandStage::Fails)
                    return std::nullopt;
                wish.kind = WishKind::Goes;
                wish.mechanism = r.mechanism;
                wish.name = r.name;
                wish.from = lastBefore(run, record.app, id, [&](const Record &before) {
                    const auto *moved = std::get_if<record::ErrandMoved>(&before.payload);
                    return moved && moved->ordinal == r.ordinal &&
                           moved->stage == ErrandStage::Created;
                });
                return wish;
            },
            [&](const record::RequestMoved &r) -> std::optional<Wish> {
                if (r.stage != RequestStage::Failed)
                    return std::nullopt;
                wish.kind = WishKind::Completes;
                wish.mechanism = r.mechanism;
                wish.name = r.name;
                wish.from = lastBefore(run, record.app, id, [&](const Record &before) {
                    const auto *moved = std::get_if<record::RequestMoved>(&before.payload);
                    return moved && moved->stage == RequestStage::Launched;
                });
                return wish;
            },
            [](const auto &) -> std::optional<Wish> { return std::nullopt; },
        },
        record.payload);
}

} // namespace

std::optional<Wish> wishedFor(const Run &run, const Topic &topic)
{
    if (topic.kind == TopicKind::Record)
        return forRecord(run, topic.record);
    // Who asks why an app does not run since it was ended wishes that it had not been.
    if (const RecordId end = endBehind(run, topic);
        topic.kind == TopicKind::Stretch && end.isValid())
        return forRecord(run, end);
    if (topic.state > ShownState::Suspended)
        return std::nullopt;
    Wish wish;
    wish.kind = WishKind::RunsCode;
    wish.app = topic.app;
    wish.at = topic.from;
    wish.from = topic.from + Duration(1);
    wish.until = topic.to - Duration(1);
    return wish.until > wish.from ? std::optional(wish) : std::nullopt;
}

bool comesOut(const Wish &wish, const Run &run)
{
    switch (wish.kind) {
    case WishKind::Wakes:
        return countOf(run, wish.app, wish.from, wish.until,
                       [&](const Record &r) { return letsRun(r, wish.mechanism); }) > 0;
    case WishKind::Arrives:
        return arrivals(wish, run) >= wish.count;
    case WishKind::IsHanded:
        return handed(wish, run) >= wish.count;
    case WishKind::IsKept:
        return lost(wish, run) <= wish.count;
    case WishKind::Survives:
        return survives(wish, run);
    case WishKind::Succeeds:
        return succeeds(wish, run);
    case WishKind::Goes:
        return goes(wish, run);
    case WishKind::Completes:
        return countOf(run, wish.app, wish.from, wish.until, [&](const Record &r) {
                   const auto *moved = std::get_if<record::RequestMoved>(&r.payload);
                   return moved && moved->mechanism == wish.mechanism && moved->name == wish.name &&
                          moved->stage == RequestStage::Completed;
               }) > 0;
    case WishKind::RunsCode:
        return countOf(run, wish.app, wish.from, wish.until, isCode) > 0;
    }
    return false;
}

} // namespace offstage
