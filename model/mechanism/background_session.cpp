// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/background_session.h"

#include <algorithm>
#include <array>
#include <vector>

#include "model/mechanism/app_code.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// URLSession background sessions (ME-01..ME-30): the app hands its transfers to nsurlsessiond,
// which goes on while the app is suspended or gone.
namespace offstage {

namespace {

constexpr std::array kCreateFields = {
    Field{"identifier", FieldType::Name, true, 0, {}, "background(withIdentifier:)"},
    Field{"discretionary", FieldType::Flag, false, 0, {}, "isDiscretionary"},
    Field{"launch-events", FieldType::Flag, false, 1, {}, "sessionSendsLaunchEvents"},
    Field{"cellular", FieldType::Flag, false, 1, {}, "allowsCellularAccess"},
    Field{"expensive", FieldType::Flag, false, 1, {}, "allowsExpensiveNetworkAccess"},
    Field{"constrained", FieldType::Flag, false, 1, {}, "allowsConstrainedNetworkAccess"},
    Field{"timeout", FieldType::Time, false, 0, {}, "timeoutIntervalForResource; 7 days without"},
};
constexpr std::array kInvalidateFields = {
    Field{"identifier", FieldType::Name, true, 0, {}, "the session's identifier"},
    Field{"cancel", FieldType::Flag, false, 1, {}, "cancels its tasks too"},
};
constexpr std::array kStartFields = {
    Field{"name", FieldType::Name, true, 0, {}, "what is transferred"},
    Field{"size", FieldType::Bytes, true, 0, {}, "how much that is"},
    Field{"session", FieldType::Name, false, -1, {}, "its session; without it the only one"},
    Field{"earliest", FieldType::Time, false, 0, {}, "earliestBeginDate, from now"},
};
constexpr std::array kDownloadFields = {
    kStartFields[0],
    kStartFields[1],
    kStartFields[2],
    kStartFields[3],
    Field{
        "resume", FieldType::Flag, false, 0, {}, "downloadTask(withResumeData:), if there is any"},
};
constexpr std::array kCancelFields = {
    Field{"name", FieldType::Name, true, 0, {}, "what is transferred"},
    Field{"resume-data", FieldType::Flag, false, 0, {}, "cancel(byProducingResumeData:)"},
};
constexpr std::array<std::string_view, 2> kAnswers = {"credential", "cancel"};
constexpr std::array kAnswerFields = {
    Field{"name", FieldType::Name, true, 0, {}, "what is transferred"},
    Field{"with", FieldType::Choice, false, 0, kAnswers, "a credential, or nothing"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "URLSession(configuration: .background(withIdentifier:), ...)",
               .meaning = "creates a background session, or connects to the one there is",
               .fields = kCreateFields,
               .word = "createSession",
               .since = {7, 0}},
    ActionWord{.swift = "session.invalidateAndCancel()",
               .meaning = "ends a session",
               .fields = kInvalidateFields,
               .word = "invalidateSession",
               .since = {7, 0}},
    ActionWord{.swift = "session.downloadTask(with:).resume()",
               .meaning = "hands a download to the system",
               .fields = kDownloadFields,
               .word = "startDownload",
               .since = {7, 0}},
    ActionWord{.swift = "session.uploadTask(with:fromFile:).resume()",
               .meaning = "hands the upload of a file to the system",
               .fields = kStartFields,
               .word = "startUpload",
               .since = {7, 0}},
    ActionWord{.swift = "session.dataTask(with:).resume()",
               .meaning = "a data task in a background session: it lasts only while the app runs",
               .fields = kStartFields,
               .word = "startDataTask",
               .since = {7, 0}},
    ActionWord{.swift = "task.cancel()",
               .meaning = "cancels a transfer",
               .fields = kCancelFields,
               .word = "cancelTransfer",
               .since = {7, 0}},
    ActionWord{.swift = "completionHandler(.useCredential, credential)",
               .meaning = "answers the server that asks for a credential",
               .fields = kAnswerFields,
               .word = "answerChallenge",
               .since = {7, 0}},
};
enum { WillBegin };
constexpr std::array kHooks = {
    HookWord{.swift = "urlSession(_:task:willBeginDelayedRequest:completionHandler:)",
             .meaning = "a transfer with an earliestBeginDate is about to start",
             .takesName = true,
             .word = "willBeginDelayedRequest",
             .since = {11, 0}},
};
constexpr std::array kResults = {
    ResultWord{"NSURLErrorBackgroundSessionInUseByAnotherProcess (-996)",
               "another process is connected to this session", -996},
    ResultWord{"NSURLErrorBackgroundSessionRequiresSharedContainer (-995)",
               "an extension's session needs sharedContainerIdentifier", -995},
    ResultWord{"no such session", "this process has not created that session", 0},
    ResultWord{"no such transfer", "there is no such transfer under way", 0},
    ResultWord{"NSGenericException", "the session has been invalidated", 0},
};
constexpr std::array kValues = {
    ValueWord{"getAllTasks", "await session.allTasks.count"},
};
enum { CancelTransfers };
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, 0, {}, "the app whose transfers are cancelled"},
};
constexpr std::array kEvents = {
    EventWord{.word = "cancel-transfers",
              .title = "iOS cancels the transfers",
              .meaning = "the system is short of resources and cancels an app's transfers",
              .group = PanelGroup::Network,
              .fields = kEventFields,
              .since = {8, 0}},
};
enum { LinkSpeed, Expensive, LowData, Server };
constexpr std::array<std::string_view, 2> kOffOn = {"off", "on"};
constexpr std::array<std::string_view, 4> kServers = {"up", "slow", "down",
                                                      "asks-for-authentication"};
constexpr std::array kFacts = {
    FactWord{.word = "link-speed",
             .title = "Speed of the network",
             .meaning = "what the link gives, in kilobits per second; 0 is as usual",
             .group = PanelGroup::Network},
    FactWord{.word = "expensive",
             .title = "Expensive network",
             .meaning = "the Wi-Fi is a personal hotspot",
             .group = PanelGroup::Network,
             .choices = kOffOn,
             .since = {13, 0}},
    FactWord{.word = "low-data-mode",
             .title = "Low Data Mode",
             .meaning = "apps are asked to save data on this network",
             .group = PanelGroup::Network,
             .choices = kOffOn,
             .since = {13, 0}},
    FactWord{.word = "server",
             .title = "Server of the apps",
             .meaning = "how the servers of the apps answer",
             .group = PanelGroup::Network,
             .choices = kServers},
};
constexpr std::array kKeys = {
    KeyWord{"shared-container", "sharedContainerIdentifier",
            "an app group's container for the sessions of extensions"},
};
constexpr std::array<std::string_view, 18> kNumbers = {
    "resource_timeout",  "request_timeout",     "at_once",
    "retry_first",       "retry_most",          "start_latency",
    "slow_start_share",  "slow_start_least",    "slow_start_most",
    "wifi_speed",        "cellular_speed",      "slow_server",
    "resumable_uploads", "force_quit_vanishes", "cancelled_without_refresh",
    "freed_in_front",    "begin_date",          "expensive_choice"};

std::int32_t fact(const Phone &phone, std::size_t place)
{
    return phone.fact(ownFact(kBackgroundSession, place));
}

bool isAny(const Errand & /*transfer*/)
{
    return true;
}

/// The user switched off Background App Refresh: what the system does not schedule itself is
/// cancelled once the app is in the background (ME-16, SC-13; disputed).
void conditionsChanged(RunningBoard &board, Condition condition)
{
    if (!intersects(condition, Condition::RefreshSwitch) ||
        !board.rules().flag(transferNumber(TransferNumber::CancelledWithoutRefresh)))
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        const bool isOn =
            board.phone().device.isBackgroundRefreshOn && board.app(app).isRefreshAllowed;
        if (isOn || isOnScreen(board.phone(), app))
            continue;
        for (const std::uint32_t ordinal :
             transfersOf(board, app, [](const Errand &e) { return !isDiscretionary(e); }))
            cancelBySystem(board, app, ordinal, CancelReason::RefreshDisabled);
    }
}

/// Force quit cancels every transfer (ME-15); on iOS 7 they are gone without a word (F026).
void swipedAway(RunningBoard &board, AppId app)
{
    const bool isGone = board.rules().flag(transferNumber(TransferNumber::ForceQuitVanishes));
    for (const std::uint32_t ordinal : transfersOf(board, app, isAny)) {
        mark(*findErrand(board, app, ordinal), TransferMark::Quiet);
        if (isGone)
            endErrand(board, app, ordinal, ErrandStage::Cancelled);
        else
            cancelBySystem(board, app, ordinal, CancelReason::ForceQuit);
    }
    // Nothing wakes the app for what had ended before either.
    for (Errand &errand : board.app(app).errands) {
        if (isTransfer(errand))
            mark(errand, TransferMark::Quiet);
    }
}

/// A data task in a background session lasts only while the app does (ME-12).
void disconnect(RunningBoard &board, AppId app)
{
    const AppId owner = ownerOf(board.phone(), app);
    for (const std::uint32_t ordinal : transfersOf(board, owner, [](const Errand &e) {
             return e.kind == static_cast<std::uint8_t>(TransferKind::Data);
         })) {
        mark(*findErrand(board, owner, ordinal), TransferMark::Quiet);
        finishTransfer(board, owner, ordinal, UrlDisconnected, ErrandStage::Fails, UrlDisconnected);
    }
}

void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    disconnect(board, app);
}

void shutDown(RunningBoard &board)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        for (const std::uint32_t ordinal : transfersOf(board, AppId(i), isAny))
            interruptTransfer(board, AppId(i), ordinal);
    }
}

/// Its transfers end, and what it kept to go on with is gone with its data.
void deleted(RunningBoard &board, AppId app)
{
    for (const std::uint32_t ordinal : transfersOf(board, app, isAny))
        endErrand(board, app, ordinal, ErrandStage::Cancelled);
    auto &errands = board.app(app).errands;
    errands.erase(std::remove_if(errands.begin(), errands.end(),
                                 [](const Errand &e) {
                                     return e.mechanism == MechanismId::BackgroundSession &&
                                            e.kind == kResumeData;
                                 }),
                  errands.end());
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    switch (what) {
    case Happening::Suspends:
        return disconnect(board, app);
    case Happening::SwipedAway:
        return swipedAway(board, app);
    case Happening::Deleted:
        return deleted(board, app);
    case Happening::EntersForeground:
        if (board.rules().flag(transferNumber(TransferNumber::FreedInFront))) {
            for (const std::uint32_t ordinal : transfersOf(board, app, isAny))
                mark(*findErrand(board, app, ordinal), TransferMark::Forced, false); // ME-06
        }
        return lookAtTransfers(board, app);
    case Happening::EntersBackground:
        return lookAtTransfers(board, app);
    case Happening::ShutsDown:
        return shutDown(board);
    default:
        return;
    }
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    for (const std::uint32_t ordinal : transfersOf(board, event.app, isAny))
        cancelBySystem(board, event.app, ordinal, CancelReason::Resources);
}

void factChanged(RunningBoard &board, std::size_t, std::int32_t)
{
    board.changed(Condition::Network);
}

std::int64_t read(const Phone &phone, AppId app, std::size_t, NameId name)
{
    const auto &errands = phone.app(ownerOf(phone, app)).errands;
    return std::count_if(errands.begin(), errands.end(), [&](const Errand &e) {
        return isTransfer(e) && stateOf(e) != TransferState::Ended &&
               (!name.isValid() || sessionOf(e) == name);
    });
}

} // namespace

const Mechanism kBackgroundSession = {
    .id = MechanismId::BackgroundSession,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .values = kValues,
    .events = kEvents,
    .facts = kFacts,
    .keys = kKeys,
    .numbers = kNumbers,
    .perform = performSession,
    .errandDue = transferDue,
    .conditionsChanged = conditionsChanged,
    .processEnds = processEnds,
    .happened = happened,
    .occurred = occurred,
    .factChanged = factChanged,
    .read = read,
};

ParameterId transferNumber(TransferNumber number)
{
    return ownNumber(kBackgroundSession, static_cast<std::size_t>(number));
}

ServerState serverState(const Phone &phone)
{
    return static_cast<ServerState>(fact(phone, Server));
}

std::int64_t linkSpeed(const Phone &phone)
{
    return fact(phone, LinkSpeed);
}

bool isExpensive(const Phone &phone)
{
    return fact(phone, Expensive) != 0;
}

bool isLowDataMode(const Phone &phone)
{
    return fact(phone, LowData) != 0;
}

HookId delayedStartHook()
{
    return ownHook(kBackgroundSession, WillBegin);
}

} // namespace offstage
