// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/apns.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// CloudKit subscriptions (ME-99): a change in the database becomes a silent push, several changes
// become one, and everything that holds for silent pushes holds for it.
namespace offstage {

namespace {

constexpr std::array kFields = {
    Field{"name", FieldType::Name, false, -1, {}, "the subscription"},
};
enum { Save, Delete };
constexpr std::array kWords = {
    ActionWord{.swift = "CKDatabase.save(CKSubscription)",
               .meaning = "the server tells of changes from now on, with a silent push",
               .fields = kFields,
               .word = "saveSubscription",
               .since = {8, 0}},
    ActionWord{.swift = "CKDatabase.deleteSubscription(withID:)",
               .meaning = "ends that",
               .fields = kFields,
               .word = "deleteSubscription",
               .since = {8, 0}},
};
enum { Unavailable };
constexpr std::array kResults = {
    ResultWord{"CKError.networkUnavailable", "the phone has no network"},
};
enum { NobodyTold };
constexpr std::array kNotices = {
    NoticeWord{"change-untold", "no subscription tells the app of the change"},
};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose data changed"},
};
constexpr std::array kEvents = {
    EventWord{.word = "cloudkit-change",
              .title = "Change in iCloud",
              .meaning = "another device changes an app's records in CloudKit",
              .group = PanelGroup::Push,
              .fields = kEventFields,
              .since = {8, 0}},
};
constexpr std::array<std::string_view, 1> kNumbers = {"coalescing"};
constexpr std::array kModes = {BackgroundMode::RemoteNotification};

/// Its errands, both on the server: the subscription, and changes that wait to be told together.
enum ErrandKind : std::uint8_t { Subscription, Changes };

Errand *errandOf(RunningBoard &board, AppId app, ErrandKind kind, NameId name = {})
{
    return findErrand(board, app, MechanismId::CloudKitSubscription, kind, name);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const bool saves = placeOf(kCloudKitSubscription, action.id) == Save;
    const NameId name = action.name(0);
    const Errand *former = errandOf(board, app, Subscription, name);
    ApiResult result = ApiResult::Fine;
    if (!isReachable(board.phone()))
        result = ownResult(kCloudKitSubscription, Unavailable);
    else if (!saves && !former)
        result = ApiResult::NothingToEnd;
    const RecordId called = acted(board, app, action, name, result);
    if (result != ApiResult::Fine)
        return;
    RunningBoard::Because because(board, called);
    if (saves && !former)
        addErrand(board, app, MechanismId::CloudKitSubscription, Subscription, name);
    else if (!saves)
        endErrand(board, app, former->ordinal, ErrandStage::Cancelled);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    if (!errandOf(board, event.app, Subscription)) {
        notice(board, event.app, ownNotice(kCloudKitSubscription, NobodyTold));
        return;
    }
    Errand *changes = errandOf(board, event.app, Changes);
    if (!changes) {
        changes = &addErrand(board, event.app, MechanismId::CloudKitSubscription, Changes);
        changes->dueAt = board.now() + board.rules().duration(ownNumber(kCloudKitSubscription, 0));
    }
    moveErrand(board, event.app, changes->ordinal, ErrandStage::Moves, ++changes->done);
}

/// The changes so far become one silent push.
void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    const Errand changes = *findErrand(board, app, ordinal);
    const RecordId told = endErrand(board, app, ordinal, ErrandStage::Delivered, changes.done);
    RunningBoard::Because because(board, told);
    input::SendPush push;
    push.app = app;
    sendPush(board, push);
}

} // namespace

const Mechanism kCloudKitSubscription = {
    .id = MechanismId::CloudKitSubscription,
    .actions = kWords,
    .results = kResults,
    .notices = kNotices,
    .events = kEvents,
    .numbers = kNumbers,
    .modes = kModes,
    .perform = perform,
    .errandDue = errandDue,
    .occurred = occurred,
};

} // namespace offstage
