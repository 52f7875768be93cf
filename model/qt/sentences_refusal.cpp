// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "model/explain/assumption.h"
#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "model/qt/words.h"

namespace offstage {

namespace {

/// What every sentence about a refusal takes as arguments.
struct Refused {
    const Run &run;
    RecordId id;
    AppId app;
    MechanismId mechanism;
    StoredVerdict verdict;
    DecisionDetail detail;

    QString name() const { return Words::app(*run.setup(), app); }
    QString what() const { return Words::forWhat(mechanism); }
    QString seen() const { return sentences::duration(seconds(verdict.observed)); }
    QString needed() const { return sentences::duration(seconds(verdict.required)); }
};

/// When the app was force-quit last before a record, if that was in this run.
std::optional<Instant> forceQuitAt(const Run &run, RecordId before, AppId app)
{
    for (std::size_t i = before.index(); i-- > 0;) {
        const Record &record = run.trace().at(i);
        if (record.app != app)
            continue;
        if (const auto *flag = std::get_if<record::FlagChanged>(&record.payload))
            return flag->isForceQuit ? std::optional(record.at) : std::nullopt;
    }
    return std::nullopt;
}

QString forceQuit(const Refused &r)
{
    const std::optional<Instant> at = forceQuitAt(r.run, r.id, r.app);
    const QString what =
        at ? Words::tr("You removed %1 from the App Switcher at %2.")
                 .arg(r.name(), sentences::clock(*at))
           : Words::tr("%1 was removed from the App Switcher before this run began.").arg(r.name());
    //: %1 says who force-quit the app and when
    return Words::tr("%1 iOS does not launch a force-quit app for %2. It can run again after you "
                     "open it.")
        .arg(what, r.what());
}

QString budget(const Refused &r)
{
    if (r.verdict.policy == PolicyId::ActivityRateLimit)
        return Words::tr("%1 has used the time that processing tasks of one app get in a night. "
                         "Shorter tasks run more often.")
            .arg(r.name());
    if (r.verdict.policy == PolicyId::DevicePushRate)
        return Words::tr("The background pushes of all apps together have used the energy that "
                         "they get in a day. A shorter handler leaves more.");
    return Words::tr("The energy that background work of %1 may use is spent. It is handed out "
                     "again with time; shorter runs cost less.")
        .arg(r.name());
}

QString refreshOff(const Refused &r)
{
    if (r.verdict.observed == 3)
        return Words::tr("Background App Refresh is off for %1. iOS launches it neither for "
                         "refreshes nor for background pushes until you turn it on in Settings.")
            .arg(r.name());
    return Words::tr("Background App Refresh is off for all apps. iOS launches none of them in the "
                     "background until you turn it on in Settings.");
}

QString prediction(const Refused &r)
{
    if (r.verdict.required > 100)
        return Words::tr("You open %1 around this time on %2 of days. On this iPhone now no "
                         "habit would be enough for %3: the score is %4 and has to reach %5.")
            .arg(r.name(), Words::percent(r.verdict.observed), r.what())
            .arg(static_cast<double>(r.detail.score), 0, 'f', 2)
            .arg(static_cast<double>(r.detail.threshold), 0, 'f', 2);
    return Words::tr("You open %1 around this time on %2 of days, and %3 needs %4 here. It is "
                     "asked again before times at which you use the app more.")
        .arg(r.name(), Words::percent(r.verdict.observed), r.what(),
             Words::percent(r.verdict.required));
}

QString sentence(const Refused &r)
{
    switch (r.verdict.rationale) {
    case Rationale::ForceQuit:
        return forceQuit(r);
    case Rationale::NeverOpened:
        return Words::tr("You have never opened %1 since it was installed. iOS launches an app in "
                         "the background only after you opened it once.")
            .arg(r.name());
    case Rationale::LastOpened:
        return Words::tr("You opened %1 last %2 ago, and iOS launches for %3 only apps that were "
                         "opened in the last %4. Opening it once is enough.")
            .arg(r.name(), r.seen(), r.what(), r.needed());
    case Rationale::PredictedUse:
        return prediction(r);
    case Rationale::FirstUnlock:
        return Words::tr("The iPhone has not been unlocked since it started. Until then iOS "
                         "launches no app in the background.");
    case Rationale::RefreshSwitch:
        return refreshOff(r);
    case Rationale::LowPowerMode:
        return Words::tr("Low Power Mode is on, and %1 waits until it is off. The charger does "
                         "not turn it off before the battery is well filled.")
            .arg(r.what());
    case Rationale::BatteryLevel:
        return Words::tr("The battery is at %1, under %2, and the iPhone is not charging. On the "
                         "charger %3 may proceed.")
            .arg(Words::percent(r.verdict.observed), Words::percent(r.verdict.required), r.what());
    case Rationale::OnPower:
        return Words::tr("The request asks for external power, and the iPhone is on battery. "
                         "Connecting the charger changes that.");
    case Rationale::Network:
        return Words::tr("The request needs a network, and there is none. It is asked again when "
                         "the network is back.");
    case Rationale::DeviceInUse:
        return Words::tr("The iPhone is in use, and %1 waits for an idle one. Lock the screen and "
                         "leave it for some minutes.")
            .arg(r.what());
    case Rationale::IdleFor:
        return Words::tr("The iPhone has been idle for %1, and %2 needs %3.")
            .arg(r.seen(), r.what(), r.needed());
    case Rationale::AsleepUntilWake:
        return Words::tr("The iPhone has been asleep on battery for %1. The push waits until it "
                         "wakes for something else, at most %2.")
            .arg(r.seen(), r.needed());
    case Rationale::ThermalLevel:
        return Words::tr("The iPhone is too warm, and background work waits until it has cooled.");
    case Rationale::MemoryLevel:
        return Words::tr("Memory is short, and iOS launches nothing in the background until some "
                         "is free.");
    case Rationale::CameraInUse:
        return Words::tr("The camera is running and needs the memory. Background launches wait "
                         "until it stops.");
    case Rationale::HerdHold:
        return Words::tr("The iPhone has just started or come back to the network, and many pushes "
                         "arrive at once. Launches for them wait %1 more.")
            .arg(r.seen());
    case Rationale::Spacing:
        if (r.mechanism != MechanismId::SilentPush)
            return Words::tr("%1 ran for %2 %3 ago, and iOS leaves %4 between two runs.")
                .arg(r.name(), r.what(), r.seen(), r.needed());
        return Words::tr("A push woke %1 %2 ago, and iOS leaves %3 between two of them. Only the "
                         "newest of what comes meanwhile is kept.")
            .arg(r.name(), r.seen(), r.needed());
    case Rationale::DeviceRate:
        return Words::tr("All apps together have used the wakes that iOS gives to background "
                         "pushes in an hour. One more comes back every few minutes.");
    case Rationale::BusyApps:
        return Words::tr("Other apps work in the background, and %1 waits for a quieter CPU.")
            .arg(r.what());
    case Rationale::GroupBusy:
        return Words::tr("As many processing tasks as iOS lets run at once are running. %1 is "
                         "asked about again when one of them ends.")
            .arg(r.name());
    case Rationale::Energy:
        return budget(r);
    case Rationale::Data:
        return Words::tr("%1 has used the data that background work gets in a day. The count "
                         "begins again at midnight.")
            .arg(r.name());
    case Rationale::InForeground:
        return Words::tr(
                   "%1 is on screen, and %2 is for an app that is not. The request waits until "
                   "you have left the app.")
            .arg(r.name(), r.what());
    case Rationale::InSwitcher:
    case Rationale::Declared:
        return Words::tr("%1 does not declare what %2 needs. Add the background mode, key or "
                         "entitlement and build the app again.")
            .arg(r.name(), r.what());
    case Rationale::Permitted:
        return Words::tr("You have not allowed %1 what %2 needs. It can be changed in Settings.")
            .arg(r.name(), r.what());
    case Rationale::OwnLimit:
        if (r.mechanism == MechanismId::VoipPush)
            return Words::tr("%1 has left too many VoIP pushes without a call, and iOS delivers "
                             "none to it any more. Only installing the app again ends that.")
                .arg(r.name());
        return Words::tr("%1 has used up what iOS gives each app for %2 for now.")
            .arg(r.name(), r.what());
    case Rationale::NetworkPath:
        if (r.mechanism == MechanismId::AppRefresh || r.mechanism == MechanismId::Processing)
            return Words::tr("The network is in Low Data Mode, which holds %1 of %2 back as if "
                             "Background App Refresh were off.")
                .arg(r.what(), r.name());
        return Words::tr("%1 does not let this use the network that there is. It waits for one "
                         "that the session allows.")
            .arg(r.name());
    case Rationale::Delay:
        return Words::tr("iOS has woken %1 for finished transfers, and each time it waits twice as "
                         "long before it starts what the app asks for in the background; %2 are "
                         "left. Opening the app sets the delay to zero.")
            .arg(r.name(), r.seen());
    case Rationale::NotPrinted:
        break;
    }
    return Words::tr("%1 objects to %2.")
        .arg(policyName(r.verdict.policy, r.run.setup()->rules), r.what());
}

} // namespace

QString refusalExplanation(const Run &run, RecordId id, const record::Decided &decided)
{
    const Trace &trace = run.trace();
    const Rules &rules = run.setup()->rules;
    const std::vector<StoredVerdict> verdicts = trace.verdicts(decided);
    Refused refused{run, id, trace[id].app, decided.mechanism, {}, trace.detail(decided)};
    refused.verdict.policy = decided.decider;
    int others = 0;
    for (const StoredVerdict &verdict : verdicts) {
        if (verdict.policy == decided.decider)
            refused.verdict = verdict;
        else if (isRefusal(verdict.decision))
            ++others;
    }
    QString text = sentence(refused);
    if (refused.detail.isScored && refused.verdict.rationale != Rationale::PredictedUse) {
        text = Words::tr("No policy refused, but the score is %1 and has to reach %2; %3 costs "
                         "most.")
                   .arg(static_cast<double>(refused.detail.score), 0, 'f', 2)
                   .arg(static_cast<double>(refused.detail.threshold), 0, 'f', 2)
                   .arg(policyName(decided.decider, rules));
    }
    if (refused.detail.again != kNever)
        text += QLatin1Char(' ') + Words::tr("If nothing else changes, it is asked again at %1.")
                                       .arg(sentences::clock(refused.detail.again));
    if (others == 1)
        text += QLatin1Char(' ') + Words::tr("One other policy refuses too.");
    else if (others > 1)
        text += QLatin1Char(' ') + Words::tr("%n other policies refuse too.", nullptr, others);
    if (rules.policy(decided.decider).trust == Trust::Assumed)
        text +=
            QLatin1Char(' ') + Words::tr("Offstage assumes this rule, because no source gives it.");
    else if (restsOnAssumption(decided.mechanism, refused.verdict.rationale))
        text += QLatin1Char(' ') + Words::tr("The number is Offstage's own, no source gives it.");
    return text;
}

} // namespace offstage
