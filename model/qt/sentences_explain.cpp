// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/overloaded.h"
#include "model/mechanism/registry.h"
#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "model/qt/words.h"

namespace offstage {

namespace {

QString whyState(const record::StateChanged &r, const QString &app)
{
    switch (r.to) {
    case ShownState::NotRunning:
        return Words::tr("%1 has no process. None of its code runs until something launches it.")
            .arg(app);
    case ShownState::ForceQuit:
        return Words::tr("%1 has no process and carries the force-quit flag. Nothing launches it "
                         "in the background until you open it.")
            .arg(app);
    case ShownState::Prewarmed:
        return Words::tr("iOS prepared %1 before anyone opened it. None of its own code ran.")
            .arg(app);
    case ShownState::Suspended:
        return Words::tr("Nothing holds %1 any more, so iOS suspends it. It stays in memory, but "
                         "no code runs and its timers stand still until something wakes it.")
            .arg(app);
    case ShownState::Background:
        return Words::tr("%1 is not on the screen, and at least one assertion lets it run. It is "
                         "suspended when the last one ends.")
            .arg(app);
    case ShownState::Inactive:
        return Words::tr("%1 is visible without having the focus. Its code runs.").arg(app);
    case ShownState::Active:
        return Words::tr("%1 is on the screen and has the focus. Nothing limits its time.")
            .arg(app);
    }
    return {};
}

QString whyTaken(const record::AssertionTaken &r, const QString &app)
{
    if (r.kind == AssertionKind::BackgroundTask)
        return Words::tr("%1 asked for time to finish its work. It counts only in the background, "
                         "and all its background tasks share one time.")
            .arg(app);
    if (r.kind == AssertionKind::ForegroundScene)
        return Words::tr("%1 is on the screen. That lets it run without a limit.").arg(app);
    if (r.limit == kForever)
        return Words::tr("This lets %1 run until it is given back.").arg(app);
    return Words::tr("This lets %1 run, for %2 at most.").arg(app, sentences::duration(r.limit));
}

QString whyAssertionEnded(const record::AssertionEnded &r, const QString &app)
{
    if (r.kind == AssertionKind::Grace && r.how == AssertionEnd::Expired)
        return Words::tr("iOS gives %1 a short time after the last thing that held it, here %2. It "
                         "is over.")
            .arg(app, sentences::duration(r.held));
    if (r.kind == AssertionKind::ForegroundScene && r.how == AssertionEnd::GivenBack)
        return Words::tr("%1 left the screen after %2. It runs on only if something else holds it.")
            .arg(app, sentences::duration(r.held));
    if (r.kind == AssertionKind::Launch && r.how == AssertionEnd::GivenBack)
        return Words::tr("%1 finished its launch in %2. The launch holds it no longer.")
            .arg(app, sentences::duration(r.held));
    switch (r.how) {
    case AssertionEnd::GivenBack:
        return Words::tr("What held %1 was given back after %2. The app runs on only if something "
                         "else holds it.")
            .arg(app, sentences::duration(r.held));
    case AssertionEnd::Expired:
        return Words::tr("The time of this was over after %2, before %1 gave it back.")
            .arg(app, sentences::duration(r.held));
    case AssertionEnd::Dropped:
        return Words::tr("The process of %1 ended, and with it what held it.").arg(app);
    }
    return {};
}

QString whyPush(const record::PushMoved &r, const QString &app)
{
    switch (r.stage) {
    case PushStage::Accepted:
        return Words::tr("APNs accepted the push. That says nothing about whether %1 will run.")
            .arg(app);
    case PushStage::RejectedByApns:
        return Words::tr("APNs answers your server with an error. A background push needs priority "
                         "5, the payload has a largest size, and %1 has a device token only once "
                         "it has been opened.")
            .arg(app);
    case PushStage::Stored:
        return Words::tr("The iPhone cannot be reached. APNs keeps the newest push of each app "
                         "until it can, or until the push expires.");
    case PushStage::ReplacedAtApns:
        return Words::tr("APNs keeps only the newest push for %1 while the iPhone cannot be "
                         "reached, so this one is lost.")
            .arg(app);
    case PushStage::ExpiredAtApns:
        return Words::tr("The push expired before the iPhone could be reached. A later "
                         "apns-expiration would have kept it.");
    case PushStage::OnDevice:
        return Words::tr("The push is on the iPhone. Whether it wakes %1 is decided next.")
            .arg(app);
    case PushStage::NotForApp:
        return Words::tr("iOS does not hand this push to %1: it needs content-available in the "
                         "push and remote-notification in the app’s background modes.")
            .arg(app);
    case PushStage::Held:
        return Words::tr("iOS keeps the push and asks again when a policy that refused would "
                         "answer otherwise. Opening %1 delivers it at once.")
            .arg(app);
    case PushStage::ReplacedOnDevice:
        return Words::tr("iOS holds only the newest push for %1, so this one is never delivered.")
            .arg(app);
    case PushStage::Discarded:
        return Words::tr("The push is dropped. %1 is not told about it, not even when you open it.")
            .arg(app);
    case PushStage::Delivered:
        return Words::tr("%1 gets the push because you have it open.").arg(app);
    case PushStage::Woken:
        return Words::tr("The push wakes %1 in the background, where it has a short time to handle "
                         "it.")
            .arg(app);
    }
    return {};
}

QString whyRequest(const record::RequestMoved &r, const QString &app)
{
    switch (r.stage) {
    case RequestStage::Submitted:
        return Words::tr("%1 asked to be launched later. It is launched not before %2, and only "
                         "when the policies let it.")
            .arg(app, sentences::clock(r.earliest));
    case RequestStage::Replaced:
        return Words::tr("A newer request with the same identifier took the place of this one.");
    case RequestStage::Cancelled:
        return Words::tr("%1 took its request back.").arg(app);
    case RequestStage::Renewed:
        return Words::tr("The time in which it would have fit is over. The request of %1 stays "
                         "pending. Offstage assumes this, because no source says it.")
            .arg(app);
    case RequestStage::Launched:
        return r.name.isValid()
                   ? Words::tr("The request of %1 is served. Submit the next one in the launch "
                               "handler to be launched again.")
                         .arg(app)
                   : Words::tr("%1 may fetch now. The next fetch needs no new call.").arg(app);
    case RequestStage::Completed:
        return Words::tr("%1 completed its task in time.").arg(app);
    case RequestStage::Failed:
        return Words::tr("%1 did not complete its task. Later requests suffer from that.").arg(app);
    }
    return {};
}

QString whyActed(const record::Acted &r, const QString &app)
{
    switch (r.result) {
    case ApiResult::Fine:
        return Words::tr("%1 made this call, and iOS accepted it.").arg(app);
    case ApiResult::InvalidIdentifier:
        return Words::tr("iOS gave %1 no background task, because too little of its time is left. "
                         "Begin the task before the work, not at its end.")
            .arg(app);
    case ApiResult::BgTaskUnavailable:
        return Words::tr(
                   "The scheduler is not available to %1. Background App Refresh is off, or it "
                   "runs in the Simulator, or the iPhone lacks what the request needs.")
            .arg(app);
    case ApiResult::BgTaskTooManyPending:
        return Words::tr("%1 has as many pending requests as iOS allows. Cancel one first.")
            .arg(app);
    case ApiResult::BgTaskNotPermitted:
        return Words::tr("%1 may not submit this. Its Info.plist needs the background mode and, in "
                         "BGTaskSchedulerPermittedIdentifiers, the identifier. A continued task is "
                         "submitted on screen, and needs an entitlement for the GPU.")
            .arg(app);
    case ApiResult::NotAuthorized:
        return Words::tr("You have not allowed %1 to notify you, so it cannot.").arg(app);
    case ApiResult::NothingToEnd:
        return Words::tr("There was nothing for %1 to end: it ended before, or never began.")
            .arg(app);
    default:
        return Words::open(vocabulary().results[static_cast<std::size_t>(r.result)].meaning);
    }
}

QString whyDecided(const Run &run, RecordId id, const record::Decided &r, const QString &app)
{
    if (isRefusal(r.decision))
        return refusalExplanation(run, id, r);
    const DecisionDetail &detail = run.trace().detail(r);
    if (r.decision != Decision::CanProceed)
        return Words::tr("%1 is on the screen, so it gets what is for it at once. Nothing else is "
                         "weighed.")
            .arg(app);
    if (!detail.isScored)
        return Words::tr("%n policies answered and none refused, so %1 may run for %2.", nullptr,
                         detail.verdictCount)
            .arg(app, Words::forWhat(r.mechanism));
    return Words::tr("None of %n policies refused, and the score of %3 reaches %4. %1 may run for "
                     "%2.",
                     nullptr, detail.verdictCount)
        .arg(app, Words::forWhat(r.mechanism))
        .arg(static_cast<double>(detail.score), 0, 'f', 2)
        .arg(static_cast<double>(detail.threshold), 0, 'f', 2);
}

QString whyGiven(const Run &run, RecordId id, Origin origin, const Input &input)
{
    const QString what = inputLine(run, id, input);
    if (origin == Origin::Habit)
        return Words::tr("%1. It is the habit of this iPhone’s user.").arg(what);
    if (std::holds_alternative<input::SwipeCard>(input))
        return Words::tr("%1. Flicking a card off the App Switcher ends the app and forbids "
                         "background launches until you open it.")
            .arg(what);
    return Words::tr("%1, at %2. What it led to is joined to it on the timeline.")
        .arg(what, sentences::clock(run.trace()[id].at));
}

QString whyDevice(const Run &run, RecordId id)
{
    const Record &record = run.trace()[id];
    const QString what = sentences::recordLine(run, id);
    if (!record.cause.isValid())
        return Words::tr("%1. The iPhone did this by itself.").arg(what);
    return Words::tr("%1. It follows from record %2, “%3”.")
        .arg(what)
        .arg(record.cause.value() + 1)
        .arg(sentences::recordLine(run, record.cause));
}

} // namespace

QString sentences::recordExplanation(const Run &run, RecordId id)
{
    const Setup &setup = *run.setup();
    const Record &record = run.trace()[id];
    const QString app = Words::app(*run.setup(), record.app);
    return std::visit(
        Overloaded{
            [&](const record::InputGiven &r) { return whyGiven(run, id, record.origin, r.input); },
            [&](const record::DeviceChanged &) { return whyDevice(run, id); },
            [&](const record::StateChanged &r) { return whyState(r, app); },
            [&](const record::ProcessStarted &r) {
                if (r.kind == StartKind::Prewarm)
                    return Words::tr("iOS starts %1 before you open it, so that the launch is "
                                     "short. Nothing of it is shown, and it pauses.")
                        .arg(app);
                if (r.kind == StartKind::Warm)
                    return Words::tr("The process of %1 ended a short time ago, so parts of it are "
                                     "still in memory. It starts anew, but faster.")
                        .arg(app);
                return r.kind == StartKind::Background
                           ? Words::tr("iOS launched %1 in the background for %2. You see nothing "
                                       "of it on the screen.")
                                 .arg(app, Words::forWhat(r.by))
                           : Words::tr("%1 had no process, so it starts anew.").arg(app);
            },
            [&](const record::ProcessEnded &r) { return whyEnded(r, app); },
            [&](const record::FlagChanged &r) {
                return r.isForceQuit
                           ? Words::tr("You force-quit %1. iOS keeps a flag and launches the app "
                                       "for no background work until you open it.")
                                 .arg(app)
                           : Words::tr("You opened %1, which takes the force-quit flag away. It "
                                       "may be launched in the background again.")
                                 .arg(app);
            },
            [&](const record::AssertionTaken &r) { return whyTaken(r, app); },
            [&](const record::AssertionEnded &r) { return whyAssertionEnded(r, app); },
            [&](const record::PoolChanged &r) {
                return r.isRunning ? Words::tr("%1 left the screen, so the time of its background "
                                               "tasks runs: %2 for all of them.")
                                         .arg(app, duration(r.left))
                                   : Words::tr("%1 is on the screen, so the time of its background "
                                               "tasks stands still.")
                                         .arg(app);
            },
            [&](const record::CodeCalled &r) {
                return Words::tr("iOS called %2 of %1. The app’s own code ran here.")
                    .arg(app, callback(r.hook));
            },
            [&](const record::Acted &r) { return whyActed(r, app); },
            [&](const record::WorkEnded &r) {
                return Words::tr("%1 finished %2 of work. Work makes progress only while the app "
                                 "runs.")
                    .arg(app, duration(r.length));
            },
            [&](const record::Asked &r) {
                const record::Decided *answer = answerTo(run.trace(), id);
                return answer ? whyDecided(run, RecordId(id.index() + 1), *answer, app)
                              : Words::tr("iOS asks its policies whether %1 may run for %2.")
                                    .arg(app, Words::forWhat(r.mechanism));
            },
            [&](const record::Decided &r) { return whyDecided(run, id, r, app); },
            [&](const record::PushMoved &r) { return whyPush(r, app); },
            [&](const record::RequestMoved &r) { return whyRequest(r, app); },
            [&](const record::NotificationShown &) {
                return Words::tr("The system shows this for %1. No code of the app runs for it.")
                    .arg(app);
            },
            [&](const record::TimerFired &r) {
                return r.late > Duration::zero()
                           ? Words::tr("The timer of %1 was due %2 ago, while the app was "
                                       "suspended. A timer never wakes an app; it fires once when "
                                       "the app runs again.")
                                 .arg(app, duration(r.late))
                           : Words::tr("The timer of %1 fired on time, because the app runs.")
                                 .arg(app);
            },
            [&](const record::ErrandMoved &r) { return whyErrand(r, setup, app); },
            [&](const record::ValueRead &) {
                return Words::tr("The code of %1 read this. It is what iOS answers at this "
                                 "moment.")
                    .arg(app);
            },
            [&](const record::AccountChanged &r) { return whyAccount(r, app); },
            [&](const record::Noticed &) { return whyNoticed(record, app); },
            [&](const record::PurposeWarned &r) { return whyWarned(r, setup, app); },
            [&](const record::PermissionChanged &r) { return whyPermission(r, app); },
            [&](const record::FactChanged &r) {
                return wholeSentence(vocabulary().facts[static_cast<std::size_t>(r.fact)].meaning);
            },
        },
        record.payload);
}

} // namespace offstage
