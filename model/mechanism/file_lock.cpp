// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <utility>

#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// A lock on a file that others share would hang them while its owner is frozen, so iOS looks at
// every suspension and ends an app that holds one, with 0xdead10cc (LC-34). A background task only
// postpones it.
namespace offstage {

namespace {

constexpr std::array<std::string_view, 2> kContainers = {"group", "private"};
enum LockKind { Sqlite, Flock };
constexpr std::array<std::string_view, 2> kLockKinds = {"sqlite", "flock"};
enum ActionPlace { Lock, Unlock };
constexpr std::array kLockFields = {
    Field{"name", FieldType::Name, true, -1, {}, "the file"},
    Field{"container", FieldType::Choice, false, 0, kContainers, "where it lies"},
    Field{"kind", FieldType::Choice, false, Sqlite, kLockKinds, "a transaction or a plain lock"},
    Field{"for", FieldType::Time, false, 0, {}, "for how long; without it until it is unlocked"},
};
constexpr std::array kUnlockFields = {
    Field{"name", FieldType::Name, true, -1, {}, "the file"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "BEGIN IMMEDIATE",
               .meaning = "locks a file or database",
               .fields = kLockFields,
               .word = "lockFile"},
    ActionWord{.swift = "COMMIT",
               .meaning = "gives the lock back",
               .fields = kUnlockFields,
               .word = "unlockFile"},
};
enum Number { PrivateToo, FlockCounts };
constexpr std::array<std::string_view, 2> kNumbers = {"private_too", "flock_counts"};

constexpr std::uint8_t kPrivate = 1;

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const NameId name = action.name(0);
    if (placeOf(kFileLock, action.id) == Unlock) {
        const bool isHeld = findResource(board, app, MechanismId::FileLock, Sqlite, name) ||
                            findResource(board, app, MechanismId::FileLock, Flock, name);
        acted(board, app, action, name, isHeld ? ApiResult::Fine : ApiResult::NothingToEnd);
        closeResource(board, app, MechanismId::FileLock, Sqlite, name);
        closeResource(board, app, MechanismId::FileLock, Flock, name);
        return;
    }
    const RecordId cause = acted(board, app, action, name, ApiResult::Fine, action.duration(3));
    RunningBoard::Because because(board, cause);
    Resource &lock = openResource(board, app, MechanismId::FileLock,
                                  static_cast<std::uint8_t>(action.count(2)), name);
    lock.state = static_cast<std::uint8_t>(action.count(1));
    lock.value = action.count(3);
}

bool isFatal(const RunningBoard &board, const Resource &lock)
{
    const bool isOver = lock.value > 0 && board.now() >= lock.since + Duration(lock.value);
    const bool isSeen =
        lock.state != kPrivate || board.rules().flag(ownNumber(kFileLock, PrivateToo));
    const bool counts =
        lock.kind == Sqlite || board.rules().flag(ownNumber(kFileLock, FlockCounts));
    return !isOver && isSeen && counts;
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what != Happening::Suspends || !board.app(app).process)
        return;
    for (const Resource &lock : board.app(app).process->resources) {
        if (lock.mechanism != MechanismId::FileLock || !isFatal(board, lock))
            continue;
        RunningBoard::Because because(board, lock.record);
        endProcess(board, app, ExitReason::LockedFile);
        return;
    }
}

} // namespace

const Mechanism kFileLock = {
    .id = MechanismId::FileLock,
    .actions = kActions,
    .numbers = kNumbers,
    .perform = perform,
    .happened = happened,
};

} // namespace offstage
