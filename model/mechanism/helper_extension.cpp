// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/life_cycle.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/timer.h"
#include "model/mechanism/told.h"

// A helper of an app in a process of its own (ME-110). The host starts it and controls its life
// (ME-109): it never wakes its host, is suspended with it (assumed), and ends with it.
namespace offstage {

namespace {

constexpr Version kFirst{26, 0};
constexpr std::array kNameFields = {
    Field{"name", FieldType::Name, true, 0, {}, "what is asked for"},
};
enum { StartHelper, InvalidateHelper, AskHelper, AnswerHost };
constexpr std::array kActions = {
    ActionWord{.swift = "AppExtensionProcess(configuration:)",
               .meaning = "starts the app's helper",
               .fields = {},
               .word = "startHelper",
               .since = kFirst},
    ActionWord{.swift = "AppExtensionProcess.invalidate()",
               .meaning = "ends the app's helper",
               .fields = {},
               .word = "invalidateHelper",
               .since = kFirst},
    ActionWord{.swift = "XPCSession.send(_:)",
               .meaning = "asks the helper for something",
               .fields = kNameFields,
               .word = "askHelper",
               .since = kFirst},
    ActionWord{.swift = "XPCReceivedMessage.reply(_:)",
               .meaning = "the helper answers its host",
               .fields = kNameFields,
               .word = "answerHost",
               .since = kFirst},
};
enum { HelperRequest, HelperAnswer, HelperInterrupted };
constexpr std::array kHooks = {
    HookWord{.swift = "XPCListener.incomingMessageHandler",
             .meaning = "the helper is asked for something",
             .takesName = true,
             .word = "helperRequest",
             .since = kFirst},
    HookWord{.swift = "XPCSession.send(_:replyHandler:)",
             .meaning = "the helper has answered",
             .takesName = true,
             .word = "helperAnswer",
             .since = kFirst},
    HookWord{.swift = "AppExtensionProcess.Configuration.onInterruption",
             .meaning = "the helper's process has ended",
             .word = "helperInterrupted",
             .since = kFirst},
};
constexpr std::array kKinds = {KindWord{.word = "host of the helper", .isUnlimited = true}};
enum { NoHelper, NotRunning };
constexpr std::array kResults = {
    ResultWord{"AppExtensionProcess: no such extension", "the app has no helper", 0},
    ResultWord{"XPCError: peer not running", "the other process is not there", 0},
};
constexpr auto kNumbers = std::to_array<std::string_view>({"message_time"});

AppId helperOf(const Phone &phone, AppId host)
{
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        const AppSpec &spec = phone.spec(AppId(i));
        if (spec.extensionPoint == MechanismId::HelperExtension && spec.host == host)
            return AppId(i);
    }
    return AppId();
}

bool isHelper(const Phone &phone, AppId app)
{
    return phone.spec(app).extensionPoint == MechanismId::HelperExtension;
}

void message(RunningBoard &board, AppId to, int hook, NameId name)
{
    callAppLater(board, to, board.rules().duration(ownNumber(kHelperExtension, 0)),
                 ownHook(kHelperExtension, static_cast<std::size_t>(hook)), name);
}

void hold(RunningBoard &board, AppId helper)
{
    if (!board.find(helper, ownKind(kHelperExtension, 0)))
        board.take(helper, ownKind(kHelperExtension, 0), {}, kForever);
}

ApiResult resultOf(RunningBoard &board, AppId other, std::size_t place)
{
    if (!other.isValid())
        return ownResult(kHelperExtension, NoHelper);
    return place != StartHelper && !board.app(other).process
               ? ownResult(kHelperExtension, NotRunning)
               : ApiResult::Fine;
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const std::size_t place = placeOf(kHelperExtension, action.id);
    const AppId other = place == AnswerHost
                            ? (isHelper(board.phone(), app) ? board.spec(app).host : AppId())
                            : helperOf(board.phone(), app);
    const NameId name = place >= AskHelper ? action.name(0) : NameId();
    const ApiResult result = resultOf(board, other, place);
    RunningBoard::Because because(board, acted(board, app, action, name, result));
    if (result != ApiResult::Fine)
        return;
    switch (place) {
    case StartHelper:
        startProcess(board, other, MechanismId::HelperExtension, false);
        if (board.app(other).process)
            hold(board, other);
        break;
    case InvalidateHelper:
        endProcess(board, other, ExitReason::HostEnded);
        break;
    case AskHelper:
        message(board, other, HelperRequest, name);
        break;
    default:
        message(board, other, HelperAnswer, name);
        break;
    }
}

void processEnds(RunningBoard &board, AppId app, ExitReason reason)
{
    if (isHelper(board.phone(), app)) {
        const AppId host = board.spec(app).host;
        if (reason != ExitReason::HostEnded && board.app(host).process)
            message(board, host, HelperInterrupted, {});
        return;
    }
    const AppId helper = helperOf(board.phone(), app);
    if (helper.isValid())
        endProcess(board, helper, ExitReason::HostEnded);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (!app.isValid() || (what != Happening::Suspends && what != Happening::Resumed))
        return;
    const AppId helper = helperOf(board.phone(), app);
    if (!helper.isValid() || !board.app(helper).process)
        return;
    if (what == Happening::Resumed)
        hold(board, helper);
    else if (const Assertion *held = board.find(helper, ownKind(kHelperExtension, 0)))
        board.end(helper, held->ordinal, AssertionEnd::Dropped);
}

} // namespace

const Mechanism kHelperExtension = {
    .id = MechanismId::HelperExtension,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .numbers = kNumbers,
    .isExtensionPoint = true,
    .perform = perform,
    .kinds = kKinds,
    .processEnds = processEnds,
    .happened = happened,
};

} // namespace offstage
