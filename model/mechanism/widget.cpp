// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/core/keyed_random.h"
#include "model/mechanism/apns.h"
#include "model/mechanism/app_code.h"
#include "model/mechanism/audio.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Widgets (ME-59..ME-61): the system asks the widget extension for a timeline and shows its entries
// by itself. Each placed widget has a budget of reloads a day.
namespace offstage {

namespace {

constexpr std::array kTimelineFields = {
    Field{"after", FieldType::Time, false, 0, {}, "when to ask again; 0 s is never"},
};
enum { ReloadTimelines, CompleteTimeline };
constexpr std::array kWords = {
    ActionWord{.swift = "WidgetCenter.shared.reloadTimelines(ofKind:)",
               .meaning = "asks for a new timeline of its widget",
               .word = "reloadTimelines",
               .since = {14, 0}},
    ActionWord{.swift = "completion(Timeline(entries:policy:))",
               .meaning = "hands the timeline to the system",
               .fields = kTimelineFields,
               .word = "completeTimeline",
               .since = {14, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "getTimeline(in:completion:)",
             .meaning = "the widget extension is asked for a timeline",
             .word = "getTimeline",
             .since = {14, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "widget timeline"}};
enum { Reloads };
constexpr std::array kAccounts = {
    AccountWord{"widget-reloads", "Reloads of the widget", Quantity::Number,
                "They are forgotten a day after the first of them."},
};
enum { Shows, Throttled, NoWidget };
constexpr std::array kNotices = {
    NoticeWord{"widget-updated", "the widget shows a new timeline"},
    NoticeWord{"widget-waits", "the widget stays as it is: its reloads are used up", true},
    NoticeWord{"widget-missing", "no widget of the app is on a screen"},
};
constexpr std::array kAppFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose widget it is"},
};
constexpr std::array kPushFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose widget it is"},
    Field{"expires", FieldType::Time, false, days(7).count(), {}, "how long APNs keeps it"},
};
enum { AddWidget, RemoveWidget, WidgetPush };
constexpr std::array kEvents = {
    EventWord{.word = "add-widget",
              .title = "Add the widget",
              .meaning = "the user puts an app's widget on a screen",
              .group = PanelGroup::Person,
              .fields = kAppFields,
              .since = {14, 0}},
    EventWord{.word = "remove-widget",
              .title = "Remove the widget",
              .meaning = "the user takes it away",
              .group = PanelGroup::Person,
              .fields = kAppFields,
              .since = {14, 0}},
    EventWord{.word = "widget-push",
              .title = "Widget push",
              .meaning = "a server asks for new timelines of an app's widgets",
              .group = PanelGroup::Push,
              .fields = kPushFields,
              .since = {26, 0}},
};
enum { DailyLeast, DailyMost, Spacing, BudgetReset, Runtime, SpacingInFront };
constexpr std::array<std::string_view, 6> kNumbers = {
    "daily_least", "daily_most", "spacing", "budget_reset", "runtime", "spacing_in_front"};

/// Its errands: the placed widget, the end of its budget's day, and a push that APNs keeps.
enum ErrandKind : std::uint8_t { Placed, DayEnds, Stored };

ParameterId number(std::size_t place)
{
    return ownNumber(kWidget, place);
}

Errand *widgetOf(RunningBoard &board, AppId app)
{
    return findErrand(board, app, MechanismId::Widget, Placed, NameId());
}

/// Fitted to how it is used, so it differs between apps and phones.
std::int32_t budgetOf(const RunningBoard &board, const Phone &phone, AppId app)
{
    const double least = board.rules().number(number(DailyLeast));
    const double most = board.rules().number(number(DailyMost));
    const double share = draw(phone.setup->seed, Purpose::WidgetBudget, app, 0);
    return static_cast<std::int32_t>(least + share * (most - least));
}

void count(RunningBoard &board, AppId app)
{
    const AccountId id = ownAccount(kWidget, Reloads);
    setAccount(board, app, id, account(board.phone(), app, id) + 1);
    if (!findErrand(board, app, MechanismId::Widget, DayEnds, NameId()))
        keepMoment(board, app, MechanismId::Widget, DayEnds,
                   board.now() + board.rules().duration(number(BudgetReset)));
}

/// The account that refuses first: the spacing, else the day's budget.
Question questionOf(RunningBoard &board, AppId app, const Errand &widget)
{
    Question question;
    question.mechanism = MechanismId::Widget;
    question.app = app;
    question.ordinal = static_cast<std::uint32_t>(widget.done + 1);
    question.since = board.now();
    question.limit = budgetOf(board, board.phone(), app);
    question.limitUsed =
        static_cast<std::int32_t>(account(board.phone(), app, ownAccount(kWidget, Reloads)));
    const Errand *day = findErrand(board, app, MechanismId::Widget, DayEnds, NameId());
    question.limitEnds = day ? day->dueAt : kNever;
    const Instant next = Instant(Duration(widget.extra[0]));
    if (question.limitUsed < question.limit && widget.done > 0 && board.now() < next) {
        question.limitUsed = 1;
        question.limit = 1;
        question.limitEnds = next;
    }
    return question;
}

/// The extension makes the timeline; an app without one in the story has it at once.
void makeTimeline(RunningBoard &board, AppId app)
{
    const AppId extension = extensionOf(board.phone(), app, MechanismId::Widget);
    if (!extension.isValid()) {
        notice(board, app, ownNotice(kWidget, Shows));
        return;
    }
    startProcess(board, extension, MechanismId::Widget, false);
    const std::uint32_t request =
        board.take(extension, ownKind(kWidget, 0), {}, board.rules().duration(number(Runtime)));
    callApp(board, extension, ownHook(kWidget, 0), {}, request);
}

/// A reload is asked for. In front, and while the app plays, it costs nothing (ME-60).
void reload(RunningBoard &board, AppId app)
{
    Errand *widget = widgetOf(board, app);
    if (!widget) {
        notice(board, app, ownNotice(kWidget, NoWidget));
        return;
    }
    const bool isFree = isOnScreen(board.phone(), app) || isPlaying(board.phone(), app);
    const Duration spacing = board.rules().duration(number(Spacing));
    const Instant last = Instant(Duration(widget->extra[0])) - spacing;
    const Instant next = last + board.rules().duration(number(SpacingInFront));
    if (isFree && widget->done > 0 && board.now() < next) {
        // Requests on the heels of each other become one.
        widget->dueAt = next;
        board.touch(app);
        return;
    }
    RecordId cause = board.cause();
    if (!isFree) {
        const Question question = questionOf(board, app, *widget);
        const Decided decided = decide(board, question);
        cause = decided.record;
        RunningBoard::Because because(board, cause);
        if (!decided.ruling.mayProceed) {
            notice(board, app, ownNotice(kWidget, Throttled));
            widgetOf(board, app)->dueAt = decided.ruling.again;
            board.touch(app);
            return;
        }
        count(board, app);
    }
    RunningBoard::Because because(board, cause);
    widget = widgetOf(board, app);
    ++widget->done;
    widget->dueAt = kNever;
    widget->extra[0] = (board.now() + spacing).time_since_epoch().count();
    makeTimeline(board, app);
}

void complete(RunningBoard &board, AppId extension, const Action &action, std::uint32_t serves)
{
    const Assertion *request = servedAssertion(board, extension, serves, {ownKind(kWidget, 0)});
    const std::uint32_t ordinal = request ? request->ordinal : 0;
    const RecordId called =
        acted(board, extension, action, {}, request ? ApiResult::Fine : ApiResult::NothingToEnd,
              action.duration(0));
    if (ordinal == 0)
        return;
    RunningBoard::Because because(board, called);
    const AppId host = board.spec(extension).host;
    notice(board, host, ownNotice(kWidget, Shows));
    if (Errand *widget = widgetOf(board, host); widget && action.duration(0) > Duration::zero())
        widget->dueAt = board.now() + action.duration(0);
    board.touch(host);
    board.end(extension, ordinal, AssertionEnd::GivenBack);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves)
{
    if (placeOf(kWidget, action.id) == CompleteTimeline) {
        complete(board, app, action, serves);
        return;
    }
    const RecordId called = acted(board, app, action);
    RunningBoard::Because because(board, called);
    reload(board, board.spec(app).extensionPoint ? board.spec(app).host : app);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    const Errand *widget = widgetOf(board, event.app);
    if (own == AddWidget && !widget) {
        const Errand &added = addErrand(board, event.app, MechanismId::Widget, Placed);
        RunningBoard::Because because(board, added.record);
        makeTimeline(board, event.app);
    } else if (own == RemoveWidget && widget) {
        endErrand(board, event.app, widget->ordinal, ErrandStage::Cancelled);
    } else if (own == WidgetPush &&
               arrivesNow(board, event.app, {MechanismId::Widget, Stored, event.duration(0)})) {
        reload(board, event.app);
    }
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    if (findErrand(board, app, ordinal)->kind == Stored) {
        if (arrivesFromStore(board, app, ordinal))
            reload(board, app);
        return;
    }
    const Errand *day = findErrand(board, app, MechanismId::Widget, DayEnds, NameId());
    // Both may be due at once; the new day comes first.
    if (day && day->dueAt == kNever) {
        forgetErrand(board, app, day->ordinal);
        setAccount(board, app, ownAccount(kWidget, Reloads), 0);
    }
    if (const Errand *due = findErrand(board, app, ordinal); due && due->kind == Placed)
        reload(board, app);
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    board.end(app, ordinal, AssertionEnd::Expired);
}

} // namespace

const Mechanism kWidget = {
    .id = MechanismId::Widget,
    .actions = kWords,
    .hooks = kHooks,
    .accounts = kAccounts,
    .notices = kNotices,
    .events = kEvents,
    .numbers = kNumbers,
    .isExtensionPoint = true,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = expired,
    .occurred = occurred,
};

} // namespace offstage
