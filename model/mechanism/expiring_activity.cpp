// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/background_task.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// ProcessInfo's way to delay suspension, also for extensions (LC-65): its block is called with
// false when an assertion was taken, and once more with true when suspension is due while it still
// runs. Then the process is suspended, not ended.
namespace offstage {

namespace {

constexpr std::array kFields = {
    Field{"reason", FieldType::Name, true, -1, {}, "what it is for"},
    Field{"length", FieldType::Time, true, 0, {}, "how long its block runs"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "ProcessInfo.performExpiringActivity(withReason:using:)",
               .meaning = "holds the process while its block runs, for what is left of about 30 s",
               .fields = kFields,
               .word = "performExpiringActivity",
               .since = {8, 2}},
};
enum HookPlace { Begins, Expires };
constexpr std::array kHooks = {
    HookWord{.swift = "using block, expired = false",
             .meaning = "the process is held while this block runs",
             .takesName = true,
             .word = "expiringActivity",
             .since = {8, 2}},
    HookWord{.swift = "using block, expired = true",
             .meaning = "there is no time, or no more: the process will be suspended",
             .takesName = true,
             .word = "expiringActivityExpired",
             .since = {8, 2}},
};
constexpr std::array kKinds = {
    KindWord{.word = "expiring activity", .isDormantInFront = true, .usesPool = true}};

AssertionKind kind()
{
    return ownKind(kExpiringActivity, 0);
}

enum ResourceKind : std::uint8_t { Block, Told };

/// Calls the block with true, once at one instant: it may try again, but time has to pass.
void tellExpired(RunningBoard &board, AppId app, NameId reason)
{
    const Resource *told = findResource(board, app, MechanismId::ExpiringActivity, Told, reason);
    if (told && told->since == board.now())
        return;
    closeResource(board, app, MechanismId::ExpiringActivity, Told, reason);
    openResource(board, app, MechanismId::ExpiringActivity, Told, reason);
    callApp(board, app, ownHook(kExpiringActivity, Expires), reason);
}

/// When the block will be done, by its own length.
Instant doneAt(RunningBoard &board, AppId app, NameId reason)
{
    const Resource *block = findResource(board, app, MechanismId::ExpiringActivity, Block, reason);
    return block ? block->since + Duration(block->value) : board.now();
}

/// In the background it also ends with the time that background tasks share.
void limit(RunningBoard &board, AppId app, Assertion &assertion)
{
    const Process &process = *board.app(app).process;
    assertion.deadline = doneAt(board, app, assertion.name);
    if (!isOnScreen(board.phone(), app) && !isUnderXcode(process))
        assertion.deadline =
            std::min(assertion.deadline, board.now() + poolLeft(board.phone(), process));
    board.touch(app);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const NameId reason = action.name(0);
    const RecordId cause = acted(board, app, action, reason);
    RunningBoard::Because because(board, cause);
    const bool isTooLate = !isOnScreen(board.phone(), app) &&
                           poolLeft(board.phone(), *board.app(app).process) <= Duration(0);
    if (board.find(app, kind(), reason))
        return; // it is held already
    if (isTooLate) {
        tellExpired(board, app, reason);
        return;
    }
    openResource(board, app, MechanismId::ExpiringActivity, Block, reason).value = action.count(1);
    const std::uint32_t ordinal = board.take(app, kind(), reason, action.duration(1));
    limit(board, app, *board.find(app, ordinal));
    callApp(board, app, ownHook(kExpiringActivity, Begins), reason, ordinal);
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    const NameId reason = board.find(app, ordinal)->name;
    const bool isDone = doneAt(board, app, reason) <= board.now();
    closeResource(board, app, MechanismId::ExpiringActivity, Block, reason);
    if (!isDone)
        tellExpired(board, app, reason);
    board.end(app, ordinal, isDone ? AssertionEnd::GivenBack : AssertionEnd::Expired);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what != Happening::EntersBackground && what != Happening::EntersForeground)
        return;
    if (!board.app(app).process)
        return;
    for (Assertion &assertion : board.app(app).process->assertions) {
        if (assertion.kind == kind())
            limit(board, app, assertion);
    }
}

} // namespace

const Mechanism kExpiringActivity = {
    .id = MechanismId::ExpiringActivity,
    .actions = kActions,
    .hooks = kHooks,
    .perform = perform,
    .kinds = kKinds,
    .expired = expired,
    .happened = happened,
};

} // namespace offstage
