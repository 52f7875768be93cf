// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"
#include "model/policy/usage.h"

// Since iOS 15 the system may start an app before the user opens it and leave it paused, so that
// the launch is short (LC-22..LC-24). How far it gets depends on the version: to the end of
// launching without a scene, or only up to main.
namespace offstage {

namespace {

constexpr std::array kFields = {
    Field{"app", FieldType::App, true, -1, {}, "the app"},
};
constexpr std::array kEvents = {
    EventWord{"prewarm",
              "Prewarm",
              "the system starts the app before anybody opens it",
              PanelGroup::System,
              kFields,
              {15, 0}},
};
constexpr std::array kValues = {
    ValueWord{"ActivePrewarm", "ProcessInfo.environment[\"ActivePrewarm\"]", Quantity::Flag},
};
constexpr std::array kNotices = {
    NoticeWord{"not-prewarmed", "The user has swiped the app away, so it is not prewarmed", false},
};
enum Number { ReachesLaunching, PredictedShare, AfterFirstUnlock, UnlockDelay };
constexpr std::array<std::string_view, 4> kNumbers = {"reaches_launching", "predicted_share",
                                                      "after_first_unlock", "unlock_delay"};

ParameterId number(Number which)
{
    return ownNumber(kPrewarming, which);
}

void prewarm(RunningBoard &board, AppId app)
{
    prewarmProcess(board, app, board.rules().flag(number(ReachesLaunching)));
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    const App &owner = board.app(event.app);
    if (owner.process || board.spec(event.app).extensionPoint)
        return;
    if (owner.isForceQuit) {
        notice(board, event.app, ownNotice(kPrewarming, 0));
        return;
    }
    prewarm(board, event.app);
}

bool mayBePrewarmed(RunningBoard &board, AppId app)
{
    const App &owner = board.app(app);
    return board.rules().ios >= kEvents.front().since && owner.isInstalled && owner.lastOpened &&
           !board.spec(app).extensionPoint && !findErrand(board, app, MechanismId::Prewarming);
}

void plan(RunningBoard &board, AppId app, Instant at)
{
    addErrand(board, app, MechanismId::Prewarming).dueAt = at;
}

/// Once a day, before the first use that the days before make likely.
void planDay(RunningBoard &board)
{
    const double share = board.rules().number(number(PredictedShare)) * 65535.0;
    const Instant tomorrow = startOfDay(dayNumber(board.now()) + 1);
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        if (!mayBePrewarmed(board, AppId(i)))
            continue;
        if (const Instant at = whenExpected(board.phone(), AppId(i), share); at < tomorrow)
            plan(board, AppId(i), at);
    }
}

/// The apps that are used most, soon after the first unlock.
void planAfterUnlock(RunningBoard &board)
{
    std::vector<std::pair<std::int64_t, std::size_t>> byUse;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const auto &use = board.app(AppId(i)).account.use;
        const std::int64_t all = std::accumulate(use.begin(), use.end(), std::int64_t{0});
        if (all > 0 && mayBePrewarmed(board, AppId(i)))
            byUse.emplace_back(-all, i);
    }
    std::sort(byUse.begin(), byUse.end());
    const auto most = static_cast<std::size_t>(board.rules().count(number(AfterFirstUnlock)));
    for (std::size_t i = 0; i < std::min(most, byUse.size()); ++i)
        plan(board, AppId(byUse[i].second),
             board.now() + board.rules().duration(number(UnlockDelay)));
}

void happened(RunningBoard &board, AppId, Happening what)
{
    if (what == Happening::DayBegins)
        planDay(board);
    else if (what == Happening::FirstUnlocked)
        planAfterUnlock(board);
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    if (board.app(app).process) {
        endErrand(board, app, ordinal, ErrandStage::Cancelled); // there is nothing to prepare
        return;
    }
    Question question;
    question.mechanism = MechanismId::Prewarming;
    question.app = app;
    question.ordinal = ordinal;
    question.since = board.now();
    const Decided decided = decide(board, question);
    RunningBoard::Because because(board, decided.record);
    const bool mayProceed = decided.ruling.mayProceed;
    endErrand(board, app, ordinal, mayProceed ? ErrandStage::Done : ErrandStage::Cancelled);
    if (mayProceed)
        prewarm(board, app);
}

std::int64_t read(const Phone &phone, AppId app, std::size_t, NameId)
{
    return phone.app(app).process && phone.app(app).process->wasPrewarmed ? 1 : 0;
}

} // namespace

const Mechanism kPrewarming = {
    .id = MechanismId::Prewarming,
    .values = kValues,
    .notices = kNotices,
    .events = kEvents,
    .numbers = kNumbers,
    .errandDue = errandDue,
    .happened = happened,
    .occurred = occurred,
    .read = read,
};

} // namespace offstage
