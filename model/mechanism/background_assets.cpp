// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/decisions.h"
#include "model/mechanism/extension_process.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Background Assets (ME-101): a small extension fetches what the app needs at install, before its
// first launch, at updates, and now and then. It has a few minutes a day.
namespace offstage {

namespace {

enum { Download };
enum { SkippedBecauseRemoved };
enum { Runtime };
enum Why : std::int32_t { Install, Update, Periodic };

constexpr std::array<std::string_view, 3> kWhys = {"install", "update", "periodic"};
constexpr std::array kActions = {
    ActionWord{.swift = "BADownloadManager.shared.scheduleDownload(_:)",
               .meaning = "has handed its downloads to the system",
               .fields = {},
               .word = "assetsScheduled",
               .since = {16, 1}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "downloads(for:manifestURL:extensionInfo:)",
             .meaning = "the extension may say what to download",
             .word = "assetsRequested",
             .since = {16, 1}},
};
constexpr std::array kKinds = {KindWord{.word = "background assets"}};
constexpr std::array kAccounts = {
    AccountWord{"assets-runtime", "Runtime of the downloader today", Quantity::Time,
                "It starts again at midnight."},
};
constexpr std::array kNotices = {
    NoticeWord{"assets-skipped", "The downloader is not woken for the update of a swiped app"},
};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose assets"},
    Field{"why", FieldType::Choice, false, Periodic, kWhys, "why the system thinks of it"},
};
constexpr std::array kEvents = {
    EventWord{"assets-moment",
              "A moment for Background Assets",
              "The App Store installs or updates the app, or the system finds the time.",
              PanelGroup::System,
              kEventFields,
              {16, 1}},
};
constexpr std::array<std::string_view, 1> kNumbers = {"runtime_per_day"};

void charge(RunningBoard &board, AppId extension, const Assertion &held)
{
    const AccountId used = ownAccount(kBackgroundAssets, Runtime);
    setAccount(board, extension, used,
               account(board.phone(), extension, used) + (board.now() - held.takenAt).count());
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    if (const Assertion *held = board.find(app, ownKind(kBackgroundAssets, 0)))
        charge(board, app, *held);
    finishExtension(board, app, kBackgroundAssets, action);
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    charge(board, app, *board.find(app, ordinal));
    extensionExpired(board, app, ordinal);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    const AppId extension = extensionOf(board.phone(), event.app, MechanismId::BackgroundAssets);
    if (!extension.isValid() || board.find(extension, ownKind(kBackgroundAssets, 0)))
        return;
    const AppId host = board.spec(extension).host;
    if (event.values[0] == Update && board.app(host).isForceQuit) {
        notice(board, host, ownNotice(kBackgroundAssets, SkippedBecauseRemoved));
        return;
    }
    const auto used =
        Duration(account(board.phone(), extension, ownAccount(kBackgroundAssets, Runtime)));
    const Duration most = board.rules().duration(ownNumber(kBackgroundAssets, Runtime));
    Question question;
    question.mechanism = MechanismId::BackgroundAssets;
    question.app = host;
    question.ordinal = board.app(host).questions + 1;
    question.limitUsed = static_cast<std::int32_t>(used / seconds(1));
    question.limit = static_cast<std::int32_t>(most / seconds(1));
    question.limitEnds = startOfDay(dayNumber(board.now()) + 1);
    const Decided decided = decide(board, question);
    if (!decided.ruling.mayProceed)
        return;
    RunningBoard::Because because(board, decided.record);
    callExtension(board, extension, kBackgroundAssets, Download, {}, most - used);
}

void happened(RunningBoard &board, AppId, Happening what)
{
    for (std::size_t i = 0; what == Happening::DayBegins && i < board.phone().apps.size(); ++i) {
        if (board.spec(AppId(i)).extensionPoint == MechanismId::BackgroundAssets)
            setAccount(board, AppId(i), ownAccount(kBackgroundAssets, Runtime), 0);
    }
}

} // namespace

const Mechanism kBackgroundAssets = {
    .id = MechanismId::BackgroundAssets,
    .actions = kActions,
    .hooks = kHooks,
    .accounts = kAccounts,
    .notices = kNotices,
    .events = kEvents,
    .numbers = kNumbers,
    .isExtensionPoint = true,
    .perform = perform,
    .kinds = kKinds,
    .expired = expired,
    .happened = happened,
    .occurred = occurred,
};

} // namespace offstage
