// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <vector>

#include "model/mechanism/app_code.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/event_wake.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// WatchConnectivity (ME-102): a message from the watch's active app wakes the phone's app, not the
// other way round. What is queued for the watch goes on while the app is suspended.
namespace offstage {

namespace {

enum { SendMessage, TransferUserInfo, UpdateContext, TransferComplication };
enum { DidReceiveMessage, DidFinishTransfer };
enum { Wake };
enum { NotReachable, NoMoreComplications };
enum { Complications };
enum { WatchMessageComes };
enum { Watch };
enum { WakeTime, ComplicationsPerDay, TransferTime };
/// Errand::kind.
enum { UserInfo, Context, Complication };
/// The fact's values.
enum { InRange, AppActive, OutOfRange };

constexpr std::array kNameField = {
    Field{"name", FieldType::Name, true, 0, {}, "what it is called in the story"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "WCSession.sendMessage(_:replyHandler:)",
               .meaning = "reaches the watch's app only while it is active",
               .fields = kNameField,
               .word = "sendMessage",
               .since = {9, 0}},
    ActionWord{.swift = "WCSession.transferUserInfo(_:)",
               .meaning = "queued; goes on while the app is suspended",
               .fields = kNameField,
               .word = "transferUserInfo",
               .since = {9, 0}},
    ActionWord{.swift = "WCSession.updateApplicationContext(_:)",
               .meaning = "only the latest one is kept",
               .fields = kNameField,
               .word = "updateApplicationContext",
               .since = {9, 0}},
    ActionWord{.swift = "WCSession.transferCurrentComplicationUserInfo(_:)",
               .meaning = "wakes the watch; 50 a day",
               .fields = kNameField,
               .word = "transferCurrentComplicationUserInfo",
               .since = {9, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "session(_:didReceiveMessage:)",
             .meaning = "the watch's app has sent a message",
             .takesName = true,
             .word = "didReceiveMessage",
             .since = {9, 0}},
    HookWord{.swift = "session(_:didFinish:error:)",
             .meaning = "what was queued has reached the watch",
             .takesName = true,
             .word = "didFinishUserInfoTransfer",
             .since = {9, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "watch wake"}};
constexpr std::array kResults = {
    ResultWord{"WCError.notReachable", "the watch's app is not active", 0},
    ResultWord{"no more complication transfers", "it goes as usual user info", 0},
};
constexpr std::array kAccounts = {
    AccountWord{"complication transfers", "Complication transfers today", Quantity::Number,
                "A new day begins."},
};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "the phone's app"},
    Field{"name", FieldType::Name, false, -1, {}, "what the message is called in the story"},
};
constexpr std::array kEvents = {
    EventWord{"watch-message", "Message from the watch",
              "The watch's active app sends a message to the phone's app.", PanelGroup::Accessories,
              kEventFields, Version{9, 0}},
};
constexpr std::array<std::string_view, 3> kWatches = {"in-range", "app-active", "out-of-range"};
constexpr std::array kFacts = {
    FactWord{"watch", "Apple Watch", "The paired watch is near, runs the app, or is away.",
             PanelGroup::Accessories, kWatches, 0, Version{9, 0}},
};
constexpr std::array<std::string_view, 3> kNumbers = {"wake", "complications_per_day",
                                                      "transfer_time"};

ParameterId number(int place)
{
    return ownNumber(kWatchMessage, static_cast<std::size_t>(place));
}

std::int32_t watch(const Phone &phone)
{
    return phone.fact(ownFact(kWatchMessage, Watch));
}

void queue(RunningBoard &board, AppId app, std::uint8_t kind, NameId name)
{
    std::vector<std::uint32_t> former;
    for (const Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::WatchMessage && errand.kind == Context &&
            kind == Context)
            former.push_back(errand.ordinal);
    }
    for (const std::uint32_t ordinal : former)
        endErrand(board, app, ordinal, ErrandStage::Replaced);
    Errand &errand = addErrand(board, app, MechanismId::WatchMessage, kind, name);
    if (watch(board.phone()) != OutOfRange)
        errand.dueAt = board.now() + board.rules().duration(number(TransferTime));
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const std::size_t place = placeOf(kWatchMessage, action.id);
    const AccountId spent = ownAccount(kWatchMessage, Complications);
    const std::int64_t used = account(board.phone(), app, spent);
    ApiResult result = ApiResult::Fine;
    if (place == SendMessage && watch(board.phone()) != AppActive)
        result = ownResult(kWatchMessage, NotReachable);
    if (place == TransferComplication && used >= board.rules().count(number(ComplicationsPerDay)))
        result = ownResult(kWatchMessage, NoMoreComplications);
    RunningBoard::Because because(board, acted(board, app, action, action.name(0), result));
    if (place == SendMessage)
        return;
    if (place == TransferComplication && result == ApiResult::Fine)
        setAccount(board, app, spent, used + 1);
    const std::uint8_t kind = place == UpdateContext          ? Context
                              : place == TransferComplication ? Complication
                                                              : UserInfo;
    queue(board, app, kind, action.name(0));
}

/// It has reached the watch; the app hears of it when it runs.
void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    const Errand &errand = *findErrand(board, app, ordinal);
    const NameId name = errand.name;
    const bool isTold = errand.kind != Context && isRunningNow(board.phone(), app);
    RunningBoard::Because because(board, endErrand(board, app, ordinal, ErrandStage::Done));
    if (isTold)
        callApp(board, app, ownHook(kWatchMessage, DidFinishTransfer), name);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    if (watch(board.phone()) == OutOfRange)
        return;
    const AppId app = event.app;
    if (!isOnScreen(board.phone(), app)) {
        Question question;
        question.mechanism = MechanismId::WatchMessage;
        question.app = app;
        if (!decide(board, question, event.name(0)).ruling.mayProceed)
            return;
    }
    wakeFor(board, app,
            {MechanismId::WatchMessage, ownKind(kWatchMessage, Wake),
             board.rules().duration(number(WakeTime)), ownHook(kWatchMessage, DidReceiveMessage),
             event.name(0), 0});
}

void factChanged(RunningBoard &board, std::size_t, std::int32_t former)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        for (Errand &errand : board.phone().apps[i].errands) {
            if (errand.mechanism != MechanismId::WatchMessage)
                continue;
            if (watch(board.phone()) == OutOfRange)
                errand.dueAt = kNever;
            else if (former == OutOfRange)
                errand.dueAt = board.now() + board.rules().duration(number(TransferTime));
            board.touch(AppId(i));
        }
    }
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::Deleted && app.isValid())
        forgetErrands(board, app, MechanismId::WatchMessage, ErrandStage::Cancelled);
    for (std::size_t i = 0; what == Happening::DayBegins && i < board.phone().apps.size(); ++i)
        setAccount(board, AppId(i), ownAccount(kWatchMessage, Complications), 0);
}

} // namespace

const Mechanism kWatchMessage = {
    .id = MechanismId::WatchMessage,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .accounts = kAccounts,
    .events = kEvents,
    .facts = kFacts,
    .numbers = kNumbers,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = wakeExpired,
    .happened = happened,
    .occurred = occurred,
    .factChanged = factChanged,
};

} // namespace offstage
