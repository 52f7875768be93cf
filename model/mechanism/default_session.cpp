// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <vector>

#include "model/mechanism/app_code.h"
#include "model/mechanism/background_session.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/energy.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Requests of a default session run in the app's process and on its connections: they go on only
// while it runs, and what is open when it is suspended is dead afterwards (LC-45..LC-49).
//
// A request is an errand: `done` its error or 0, `total` its kilobytes, extra[0] the milliseconds
// of the instant at which it times out, extra[3] of how long it may take. The kept-alive connection
// is a resource of the process.
namespace offstage {

namespace {

enum class RequestState : std::uint8_t { Waits, InFlight, Broken };
enum class ConnectionState : std::uint8_t { Open, Defunct };

enum { Name, Size, Latency, Timeout, WaitsForConnectivity };
constexpr std::array kFields = {
    Field{"name", FieldType::Name, true, 0, {}, "what is asked for"},
    Field{"size", FieldType::Bytes, false, 20, {}, "how much comes back"},
    Field{"latency", FieldType::Time, false, 300, {}, "until the server answers"},
    Field{"timeout", FieldType::Time, false, 0, {}, "timeoutIntervalForRequest; 60 s without"},
    Field{"waits-for-connectivity", FieldType::Flag, false, 0, {}, "waitsForConnectivity"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "URLSession.shared.dataTask(with:completionHandler:).resume()",
               .meaning = "a request in the app's own process",
               .fields = kFields,
               .word = "startRequest"},
};
constexpr std::array kHooks = {
    HookWord{.swift = "dataTask(with:) completionHandler",
             .meaning = "a request is over; the value is the error's code, 0 for none",
             .takesName = true,
             .word = "requestCompleted"},
};
enum { RequestTimeout, Connect, ConnectionFails, DefunctAtLock, CanWait };
constexpr std::array<std::string_view, 5> kNumbers = {
    "request_timeout", "connect", "connection_fails", "defunct_at_lock", "can_wait"};

ParameterId number(std::size_t place)
{
    return ownNumber(kDefaultSession, place);
}

bool isRequest(const Errand &errand)
{
    return errand.mechanism == MechanismId::DefaultSession;
}

void setState(Errand &request, RequestState state)
{
    request.state = static_cast<std::uint8_t>(state);
}

Instant timesOutAt(const Errand &request)
{
    return Instant(milliseconds(request.extra[0]));
}

void failAt(Errand &request, Instant at, int error)
{
    request.done = error;
    request.dueAt = at;
}

/// Sends it on the connection that is there, or on a new one.
void send(RunningBoard &board, AppId app, Errand &request, Duration latency)
{
    setState(request, RequestState::InFlight);
    request.watches = bits(Condition::Network);
    // What waits for connectivity has not begun: its time counts from here (ME-09).
    request.extra[0] = (board.now() + milliseconds(request.extra[3])).time_since_epoch().count();
    request.dueAt = timesOutAt(request);
    request.done = UrlTimedOut;
    const Resource *kept = findResource(board, app, MechanismId::DefaultSession, 0);
    if (kept && kept->state == static_cast<std::uint8_t>(ConnectionState::Defunct)) {
        // The first use finds out that it died (LC-49); the next request makes a new one.
        closeResource(board, app, MechanismId::DefaultSession, 0);
        failAt(request, board.now() + board.rules().duration(number(ConnectionFails)),
               UrlConnectionLost);
        return;
    }
    const std::int64_t rate = linkRate(board.phone());
    if (rate == 0)
        return; // the server is silent until the time is up
    const Duration answer = latency +
                            (kept ? Duration() : board.rules().duration(number(Connect))) +
                            milliseconds(request.total * 1'000'000 / rate);
    if (board.now() + answer < timesOutAt(request))
        failAt(request, board.now() + answer, 0);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const RecordId done = acted(board, app, action, action.name(Name));
    RunningBoard::Because because(board, done);
    Errand &request = addErrand(board, app, MechanismId::DefaultSession, 0, action.name(Name));
    const Duration timeout = action.duration(Timeout) > Duration()
                                 ? action.duration(Timeout)
                                 : board.rules().duration(number(RequestTimeout));
    request.total = action.count(Size);
    request.extra[3] = timeout.count();
    request.extra[1] = action.duration(Latency).count();
    if (board.phone().device.network() != Network::None)
        return send(board, app, request, action.duration(Latency));
    if (!action.flag(WaitsForConnectivity) || !board.rules().flag(number(CanWait))) {
        setState(request, RequestState::InFlight);
        return failAt(request, board.now(), UrlOffline);
    }
    setState(request, RequestState::Waits);
    request.watches = bits(Condition::Network);
}

bool isRunning(const App &app)
{
    return app.process && app.process->isRunning && app.process->readyAt == kNever;
}

void finish(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    const Errand request = *findErrand(board, app, ordinal);
    const auto error = static_cast<int>(request.done);
    const RecordId ended =
        endErrand(board, app, ordinal, error == 0 ? ErrandStage::Done : ErrandStage::Fails,
                  error == 0 ? request.total : error);
    RunningBoard::Because because(board, ended);
    if (error == 0) {
        chargeData(board, app, request.total);
        if (!findResource(board, app, MechanismId::DefaultSession, 0))
            openResource(board, app, MechanismId::DefaultSession, 0);
    }
    callApp(board, app, ownHook(kDefaultSession, 0), request.name, 0, error);
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand &request = *findErrand(board, app, ordinal);
    const bool isOffline = board.phone().device.network() == Network::None;
    const auto state = static_cast<RequestState>(request.state);
    if (!isRunning(board.app(app)))
        return; // nothing runs in a suspended process
    if (state == RequestState::Waits && !isOffline) {
        send(board, app, request, milliseconds(request.extra[1]));
    } else if (request.dueAt == kNever && state != RequestState::Waits) {
        finish(board, app, ordinal);
    } else if (state == RequestState::InFlight && isOffline && request.done != UrlConnectionLost) {
        failAt(request, board.now(), UrlConnectionLost);
    }
}

/// The process's connections are dead, and with them what is in flight (LC-46).
void reclaim(RunningBoard &board, AppId app)
{
    for (Errand &errand : board.app(app).errands) {
        if (isRequest(errand) && errand.state == static_cast<std::uint8_t>(RequestState::InFlight))
            setState(errand, RequestState::Broken);
    }
    if (Resource *kept = findResource(board, app, MechanismId::DefaultSession, 0))
        kept->state = static_cast<std::uint8_t>(ConnectionState::Defunct);
}

/// Xcode is attached: the system leaves the process alone (LC-41).
bool isDebugged(RunningBoard &board, AppId app)
{
    return board.spec(app).isDebugged || board.app(app).process->isDebugged;
}

void suspended(RunningBoard &board, AppId app)
{
    for (Errand &errand : board.app(app).errands) {
        if (!isRequest(errand))
            continue;
        // When the answer would come; it is read after the resume, if the connection still lives.
        errand.extra[2] = errand.dueAt.time_since_epoch().count();
        errand.dueAt = kNever;
        moveErrand(board, app, errand.ordinal, ErrandStage::Pauses);
    }
    const bool isSpared =
        board.rules().flag(number(DefunctAtLock)) && !board.phone().device.isLocked;
    if (!isSpared && !isDebugged(board, app))
        reclaim(board, app);
}

void resumed(RunningBoard &board, AppId app)
{
    for (Errand &errand : board.app(app).errands) {
        if (!isRequest(errand) || errand.dueAt != kNever)
            continue;
        const bool isLate = timesOutAt(errand) <= board.now();
        switch (static_cast<RequestState>(errand.state)) {
        case RequestState::Broken:
            failAt(errand, board.now(), isLate ? UrlTimedOut : UrlConnectionLost);
            break;
        case RequestState::InFlight:
            if (isLate)
                errand.done = UrlTimedOut;
            errand.dueAt = std::max(board.now(), Instant(milliseconds(errand.extra[2])));
            break;
        case RequestState::Waits:
            errand.dueAt = board.now();
            break;
        }
    }
    board.touch(app);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::Suspends)
        suspended(board, app);
    else if (what == Happening::Resumed)
        resumed(board, app);
    else if (what == Happening::Locked && board.rules().flag(number(DefunctAtLock))) {
        for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
            if (board.app(AppId(i)).process && !isRunning(board.app(AppId(i))))
                reclaim(board, AppId(i));
        }
    } else if (what == Happening::NetworkChanged) {
        // Connections do not move from one network to another.
        for (std::size_t i = 0; i < board.phone().apps.size(); ++i)
            closeResource(board, AppId(i), MechanismId::DefaultSession, 0);
    }
}

void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    std::vector<std::uint32_t> gone;
    for (const Errand &errand : board.app(app).errands) {
        if (isRequest(errand))
            gone.push_back(errand.ordinal);
    }
    for (const std::uint32_t ordinal : gone)
        endErrand(board, app, ordinal, ErrandStage::Cancelled);
}

} // namespace

const Mechanism kDefaultSession = {
    .id = MechanismId::DefaultSession,
    .actions = kActions,
    .hooks = kHooks,
    .numbers = kNumbers,
    .perform = perform,
    .errandDue = errandDue,
    .processEnds = processEnds,
    .happened = happened,
};

} // namespace offstage
