// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/overloaded.h"
#include "model/mechanism/registry.h"
#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "model/qt/words.h"

namespace offstage {

namespace {

QString apiName(ApiResult result)
{
    return Words::open(wordOf(result));
}

QString pushStage(PushStage stage)
{
    switch (stage) {
    case PushStage::Accepted:
        return Words::tr("Push #%1 accepted by APNs");
    case PushStage::RejectedByApns:
        return Words::tr("Push #%1 rejected by APNs");
    case PushStage::Stored:
        return Words::tr("Push #%1 stored by APNs until the iPhone can be reached");
    case PushStage::ReplacedAtApns:
        return Words::tr("Push #%1 replaced at APNs by a newer one");
    case PushStage::ExpiredAtApns:
        return Words::tr("Push #%1 expired at APNs");
    case PushStage::OnDevice:
        return Words::tr("Push #%1 reached the iPhone");
    case PushStage::NotForApp:
        return Words::tr("Push #%1 not handed to the app");
    case PushStage::Held:
        return Words::tr("Push #%1 held, asked about again later");
    case PushStage::ReplacedOnDevice:
        return Words::tr("Held push #%1 replaced by a newer one");
    case PushStage::Discarded:
        return Words::tr("Push #%1 dropped, not held");
    case PushStage::Delivered:
        return Words::tr("Push #%1 delivered");
    case PushStage::Woken:
        return Words::tr("Push #%1 wakes the app");
    }
    return {};
}

QString requestStage(RequestStage stage)
{
    switch (stage) {
    case RequestStage::Submitted:
        return Words::tr("%1 request submitted");
    case RequestStage::Replaced:
        return Words::tr("%1 request replaced by a newer one");
    case RequestStage::Cancelled:
        return Words::tr("%1 request cancelled");
    case RequestStage::Renewed:
        return Words::tr("%1 request stays pending, its window begins again");
    case RequestStage::Launched:
        return Words::tr("%1 task starts");
    case RequestStage::Completed:
        return Words::tr("%1 task completed");
    case RequestStage::Failed:
        return Words::tr("%1 task failed");
    }
    return {};
}

QString stateChange(const record::StateChanged &change)
{
    const bool wasDown =
        change.from == ShownState::NotRunning || change.from == ShownState::ForceQuit;
    const QString to = sentences::state(change.to);
    if (change.to == ShownState::Suspended || change.to == ShownState::NotRunning ||
        change.to == ShownState::ForceQuit || change.to == ShownState::Prewarmed)
        return to;
    if (wasDown || change.from == ShownState::Prewarmed)
        return Words::tr("Launched, %1").arg(sentences::within(to));
    return Words::tr("%1 to %2").arg(sentences::state(change.from), sentences::within(to));
}

QString onOff(std::int32_t value, const QString &on, const QString &off)
{
    return value != 0 ? on : off;
}

QString overlay(std::int32_t value)
{
    if (value == 0)
        return Words::tr("Nothing over the screen any more");
    return sentences::input(input::ShowOverlay{static_cast<Overlay>(value)}, Setup());
}

QString deviceChange(const record::DeviceChanged &r, const Setup &setup)
{
    const Setup none;
    switch (r.fact) {
    case DeviceFact::ScreenOn:
        return onOff(r.value, Words::tr("Screen on"), Words::tr("Screen off"));
    case DeviceFact::Locked:
        return onOff(r.value, Words::tr("Locked"), Words::tr("Unlocked"));
    case DeviceFact::ClassAKey:
        return onOff(r.value, Words::tr("Protected files can be opened"),
                     Words::tr("Protected files can no longer be opened"));
    case DeviceFact::FirstUnlock:
        return onOff(r.value, Words::tr("First unlock since boot"),
                     Words::tr("Not unlocked since boot"));
    case DeviceFact::CpuAsleep:
        return onOff(r.value, Words::tr("CPU asleep"), Words::tr("CPU awake"));
    case DeviceFact::OnCharger:
        return onOff(r.value, Words::tr("On the charger"), Words::tr("Off the charger"));
    case DeviceFact::BatteryPercent:
        return Words::tr("Battery at %1").arg(Words::percent(r.value));
    case DeviceFact::LowPowerMode:
        return onOff(r.value, Words::tr("Low Power Mode on"), Words::tr("Low Power Mode off"));
    case DeviceFact::LowPowerOffered:
        return Words::tr("Low Power Mode offered at %1").arg(Words::percent(r.value));
    case DeviceFact::Network:
        return sentences::input(input::SetNetwork{static_cast<Network>(r.value)}, none);
    case DeviceFact::BackgroundRefresh:
        return onOff(r.value, Words::tr("Background App Refresh on"),
                     Words::tr("Background App Refresh off"));
    case DeviceFact::Memory:
        return sentences::input(input::SetMemoryPressure{static_cast<MemoryPressure>(r.value)},
                                none);
    case DeviceFact::Thermal:
        return sentences::input(input::SetThermal{static_cast<Thermal>(r.value)}, none);
    case DeviceFact::Camera:
        return onOff(r.value, Words::tr("Camera running"), Words::tr("Camera off"));
    case DeviceFact::User:
        return sentences::input(input::SetUser{static_cast<UserPresence>(r.value)}, none);
    case DeviceFact::Front:
        return r.value < 0 ? Words::tr("Home screen in front")
                           : Words::tr("%1 in front")
                                 .arg(Words::app(setup, AppId(static_cast<unsigned>(r.value))));
    case DeviceFact::Overlay:
        return overlay(r.value);
    case DeviceFact::HerdHold:
        return onOff(r.value, Words::tr("Push launches wait, so that they do not all come at once"),
                     Words::tr("Push launches wait no longer"));
    case DeviceFact::Power:
        return onOff(r.value, Words::tr("Started"), Words::tr("Shut down"));
    }
    return {};
}

QString askedLine(const Run &run, RecordId id, const record::Asked &asked, AppId app)
{
    const QString name = Words::app(*run.setup(), app);
    QString question;
    switch (asked.mechanism) {
    case MechanismId::SilentPush:
        question = Words::tr("May %1 launch for a push?").arg(name);
        break;
    case MechanismId::AppRefresh:
        question = Words::tr("May %1 launch for app refresh?").arg(name);
        break;
    case MechanismId::Processing:
        question = Words::tr("May %1 launch for a processing task?").arg(name);
        break;
    default:
        question = Words::tr("May %1 run?").arg(name);
        break;
    }
    const record::Decided *decided = answerTo(run.trace(), id);
    if (!decided)
        return question;
    //: %1 is a question, "May Courier launch for a push?"
    return Words::tr("%1 %n policies answered", nullptr, run.trace().detail(*decided).verdictCount)
        .arg(question);
}

QString decidedLine(const Run &run, const record::Decided &r)
{
    const DecisionDetail &detail = run.trace().detail(r);
    const QString words = sentences::decision(r.decision);
    const auto number = [](float value) {
        return QString::number(static_cast<double>(value), 'f', 2);
    };
    QString line;
    if (detail.isScored && isRefusal(r.decision)) {
        line = Words::tr("%1, score %2 under %3, most by %4")
                   .arg(words, number(detail.score), number(detail.threshold),
                        policyName(r.decider, run.setup()->rules));
    } else if (detail.isScored) {
        line = Words::tr("%1, score %2, threshold %3")
                   .arg(words, number(detail.score), number(detail.threshold));
    } else if (r.decision == Decision::CanProceed) {
        line = words;
    } else {
        line = Words::tr("%1, by %2").arg(words, policyName(r.decider, run.setup()->rules));
    }
    switch (r.mechanism) {
    case MechanismId::AppRefresh:
        return Words::tr("App refresh: %1").arg(line);
    case MechanismId::Processing:
        return Words::tr("Processing task: %1").arg(line);
    default:
        return line;
    }
}

QString actedLine(const record::Acted &r, const Setup &setup)
{
    QString call = Words::open(wordOf(r.action));
    if (r.name.isValid())
        call = Words::tr("%1 “%2”").arg(call, Words::name(setup, r.name));
    if (r.length != Duration::zero())
        call = Words::tr("%1, %2").arg(call, sentences::duration(r.length));
    return r.result == ApiResult::Fine ? call
                                       : Words::tr("%1 fails: %2").arg(call, apiName(r.result));
}

QString assertionEnded(const record::AssertionEnded &r, const Setup &setup)
{
    const QString what = capitalized(Words::assertion(r.kind, r.name, setup));
    const QString held = sentences::duration(r.held);
    switch (r.how) {
    case AssertionEnd::GivenBack:
        return Words::tr("%1 given back after %2").arg(what, held);
    case AssertionEnd::Expired:
        return Words::tr("%1 expired after %2").arg(what, held);
    case AssertionEnd::Dropped:
        return Words::tr("%1 dropped after %2").arg(what, held);
    }
    return {};
}

} // namespace

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString policyName(PolicyId policy, const Rules &rules)
{
    return Words::tr("%1 Policy").arg(sentences::policy(policy, rules));
}

const record::Decided *answerTo(const Trace &trace, RecordId asked)
{
    const std::size_t next = asked.index() + 1;
    if (next >= trace.size() || trace.at(next).cause != asked)
        return nullptr;
    return std::get_if<record::Decided>(&trace.at(next).payload);
}

QString sentences::recordLine(const Run &run, RecordId id)
{
    const Record &record = run.trace()[id];
    const Setup &setup = *run.setup();
    return std::visit(
        Overloaded{
            [&](const record::InputGiven &r) { return inputLine(run, id, r.input); },
            [&](const record::DeviceChanged &r) { return deviceChange(r, setup); },
            [&](const record::StateChanged &r) { return stateChange(r); },
            [&](const record::ProcessStarted &r) {
                return (r.kind == StartKind::Background
                            ? Words::tr("Process %1 launched in the background, for %2")
                        : r.kind == StartKind::Prewarm ? Words::tr("Process %1 prewarmed, for %2")
                                                       : Words::tr("Process %1 launched, for %2"))
                    .arg(r.number)
                    .arg(Words::forWhat(r.by));
            },
            [&](const record::ProcessEnded &r) { return endedLine(r); },
            [&](const record::FlagChanged &r) {
                return r.isForceQuit
                           ? Words::tr("Force-quit flag set: no background launch until opened")
                           : Words::tr("Force-quit flag cleared");
            },
            [&](const record::AssertionTaken &r) {
                const QString what = capitalized(Words::assertion(r.kind, r.name, setup));
                return r.limit == kForever
                           ? Words::tr("%1 taken").arg(what)
                           : Words::tr("%1 taken, at most %2").arg(what, duration(r.limit));
            },
            [&](const record::AssertionEnded &r) { return assertionEnded(r, setup); },
            [&](const record::PoolChanged &r) {
                return (r.isRunning ? Words::tr("Background task time runs, %1 left")
                                    : Words::tr("Background task time stands, %1 left"))
                    .arg(duration(r.left));
            },
            [&](const record::CodeCalled &r) {
                const QString call =
                    r.name.isValid()
                        ? Words::tr("%1 “%2”").arg(callback(r.hook), Words::name(setup, r.name))
                        : callback(r.hook);
                return r.value == 0 ? call : Words::tr("%1, %2").arg(call).arg(r.value);
            },
            [&](const record::Acted &r) { return actedLine(r, setup); },
            [&](const record::WorkEnded &r) {
                return Words::tr("Work done, %1").arg(duration(r.length));
            },
            [&](const record::Asked &r) { return askedLine(run, id, r, record.app); },
            [&](const record::Decided &r) { return decidedLine(run, r); },
            [&](const record::PushMoved &r) { return pushStage(r.stage).arg(r.ordinal); },
            [&](const record::RequestMoved &r) {
                const QString line = requestStage(r.stage).arg(mechanism(r.mechanism));
                return r.stage == RequestStage::Submitted && r.earliest > record.at
                           ? Words::tr("%1, not before %2").arg(line, clock(r.earliest))
                           : line;
            },
            [&](const record::NotificationShown &r) {
                return r.title.isValid()
                           ? Words::tr("Notification “%1” shown").arg(Words::name(setup, r.title))
                           : Words::tr("Notification shown");
            },
            [&](const record::TimerFired &r) {
                const QString what =
                    r.name.isValid() ? Words::tr("Timer “%1” fired").arg(Words::name(setup, r.name))
                                     : Words::tr("Timer fired");
                return r.late > Duration::zero()
                           ? Words::tr("%1, %2 late").arg(what, duration(r.late))
                           : what;
            },
            [&](const record::ErrandMoved &r) { return errandLine(r, setup); },
            [&](const record::ValueRead &r) { return readLine(r, setup); },
            [&](const record::AccountChanged &r) { return accountLine(r); },
            [&](const record::Noticed &r) { return noticeLine(r, setup); },
            [&](const record::PurposeWarned &r) {
                return Words::tr("Against the purpose of “%1”")
                    .arg(Words::open(setup.rules.mechanism(r.mechanism).title));
            },
            [&](const record::PermissionChanged &r) { return permissionLine(r.what, r.answer); },
            [&](const record::FactChanged &r) {
                return sentences::input(input::SetFact{r.fact, r.value}, setup);
            },
        },
        record.payload);
}

} // namespace offstage
