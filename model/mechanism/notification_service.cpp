// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/notification_service.h"

#include <algorithm>
#include <array>

#include "model/mechanism/apns.h"
#include "model/mechanism/app_code.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/push_rules.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// A process of its own changes an alert push before it is shown (ME-53, SC-75, SC-76), also after
// the app was swiped away (LC-82). What it does not finish is shown as it came.
namespace offstage {

namespace {

constexpr std::array kFields = {
    Field{"title", FieldType::Name, false, -1, {}, "what the notification says now"},
    Field{"dropped", FieldType::Flag, false, 0, {}, "nothing is to be shown"},
};
enum { CallContentHandler };
constexpr std::array kWords = {
    ActionWord{.swift = "contentHandler(_:)",
               .meaning = "hands the changed notification back; it is shown",
               .fields = kFields,
               .word = "contentHandler",
               .since = {10, 0}},
};
enum { DidReceive, WillExpire };
constexpr std::array kHooks = {
    HookWord{.swift = "didReceive(_:withContentHandler:)",
             .meaning = "an alert push with mutable-content is about to be shown",
             .word = "didReceiveWithContentHandler",
             .since = {10, 0}},
    HookWord{.swift = "serviceExtensionTimeWillExpire()",
             .meaning = "the time is over; the best attempt may still be handed back",
             .word = "serviceExtensionTimeWillExpire",
             .since = {10, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "notification service"}};
enum { FilteringDenied };
constexpr std::array kNotices = {
    NoticeWord{"filtering-denied",
               "the notification is shown all the same: the app may not drop notifications", true},
    NoticeWord{"shown-unchanged", "the notification is shown as it came", true},
};
enum { Unchanged = 1 };
enum { Filtering };
constexpr std::array kKeys = {
    KeyWord{"notification-filtering",
            "com.apple.developer.usernotifications.filtering",
            "its notification service extension may drop notifications",
            {13, 3}},
};
enum { Runtime, LastChance, MostMegabytes };
constexpr std::array<std::string_view, 3> kNumbers = {"runtime", "last_chance", "most_memory"};
constexpr std::array kPermissions = {Permission::Notifications};

AppId hostOf(const RunningBoard &board, AppId service)
{
    return board.spec(service).host;
}

Errand *requestOf(RunningBoard &board, AppId service, std::uint32_t assertion)
{
    for (Errand &errand : board.app(service).errands) {
        if (errand.mechanism == MechanismId::NotificationService &&
            (assertion == 0 || errand.extra[0] == assertion))
            return &errand;
    }
    return nullptr;
}

void finish(RunningBoard &board, AppId service, const Errand &request, NameId title,
            ErrandStage stage)
{
    const auto level = static_cast<InterruptionLevel>(request.extra[1]);
    const auto assertion = static_cast<std::uint32_t>(request.extra[0]);
    const RecordId ended = endErrand(board, service, request.ordinal, stage);
    RunningBoard::Because because(board, ended);
    const bool isInTime = stage == ErrandStage::Delivered || stage == ErrandStage::Cancelled;
    if (!isInTime)
        notice(board, hostOf(board, service), ownNotice(kNotificationService, Unchanged), title);
    if (stage != ErrandStage::Cancelled)
        showPushed(board, hostOf(board, service), title, level);
    board.end(service, assertion, isInTime ? AssertionEnd::GivenBack : AssertionEnd::Expired);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves)
{
    const Assertion *held = servedAssertion(board, app, serves, {ownKind(kNotificationService, 0)});
    Errand *found = held ? requestOf(board, app, held->ordinal) : nullptr;
    const NameId title = action.name(0);
    const RecordId called =
        acted(board, app, action, title, found ? ApiResult::Fine : ApiResult::NothingToEnd);
    if (!found)
        return;
    RunningBoard::Because because(board, called);
    const bool mayDrop =
        board.spec(hostOf(board, app)).declares(ownKey(kNotificationService, Filtering));
    if (action.flag(1) && !mayDrop)
        notice(board, hostOf(board, app), ownNotice(kNotificationService, FilteringDenied));
    const bool isDropped = action.flag(1) && mayDrop;
    const Errand request = *found;
    finish(board, app, request, title.isValid() ? title : request.name,
           isDropped ? ErrandStage::Cancelled : ErrandStage::Delivered);
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Assertion *assertion = board.find(app, ordinal);
    const Errand *request = requestOf(board, app, ordinal);
    if (!request) {
        board.end(app, ordinal, AssertionEnd::Expired);
        return;
    }
    if (!assertion->isExpiring) {
        assertion->isExpiring = true;
        assertion->deadline =
            board.now() + board.rules().duration(ownNumber(kNotificationService, LastChance));
        callApp(board, app, ownHook(kNotificationService, WillExpire), request->name, ordinal);
        return;
    }
    const Errand late = *request;
    finish(board, app, late, late.name, ErrandStage::Expires);
}

/// Beyond it the extension ends without a word (SC-76).
ParameterId memoryLimitOf(const Phone &, AppId)
{
    return ownNumber(kNotificationService, MostMegabytes);
}

void processEnds(RunningBoard &board, AppId app, ExitReason reason)
{
    while (const Errand *request = requestOf(board, app, 0)) {
        const Errand lost = *request;
        if (reason == ExitReason::Reboot)
            endErrand(board, app, lost.ordinal, ErrandStage::Cancelled);
        else
            finish(board, app, lost, lost.name, ErrandStage::Fails);
    }
}

} // namespace

const Mechanism kNotificationService = {
    .id = MechanismId::NotificationService,
    .actions = kWords,
    .hooks = kHooks,
    .notices = kNotices,
    .keys = kKeys,
    .numbers = kNumbers,
    .permissions = kPermissions,
    .isExtensionPoint = true,
    .memoryLimit = memoryLimitOf,
    .perform = perform,
    .kinds = kKinds,
    .expired = expired,
    .processEnds = processEnds,
};

bool askNotificationService(RunningBoard &board, AppId host, const ServiceRequest &request)
{
    const AppId service = extensionOf(board.phone(), host, MechanismId::NotificationService);
    if (!service.isValid())
        return false;
    Question question;
    question.mechanism = MechanismId::NotificationService;
    question.app = host;
    question.ordinal = request.push;
    question.since = board.now();
    question.isDeclared = request.isMutable;
    question.isPermitted = isAllowed(board.phone(), host, Permission::Notifications);
    const Decided decided = decide(board, question, request.title);
    if (!decided.ruling.mayProceed)
        return false;
    RunningBoard::Because because(board, decided.record);
    Errand &errand = addErrand(board, service, MechanismId::NotificationService, 0, request.title);
    const std::uint32_t ordinal = errand.ordinal;
    RunningBoard::Because created(board, errand.record);
    startProcess(board, service, MechanismId::NotificationService, false);
    const std::uint32_t assertion =
        board.take(service, ownKind(kNotificationService, 0), request.title,
                   board.rules().duration(ownNumber(kNotificationService, Runtime)));
    findErrand(board, service, ordinal)->extra = {assertion,
                                                  static_cast<std::int64_t>(request.level), 0, 0};
    callApp(board, service, ownHook(kNotificationService, DidReceive), request.title, assertion);
    return true;
}

} // namespace offstage
