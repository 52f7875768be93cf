// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/overloaded.h"
#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "model/qt/words.h"

namespace offstage {

namespace {

QString decidedTitle(const Run &run, const Record &record, const record::Decided &decided)
{
    const bool isNo = isRefusal(decided.decision);
    const auto *asked = record.cause.isValid()
                            ? std::get_if<record::Asked>(&run.trace()[record.cause].payload)
                            : nullptr;
    if (decided.mechanism == MechanismId::SilentPush && asked) {
        return (decided.decision == Decision::AbsolutelyMustNotProceed
                    ? Words::tr("Silent push #%1 refused")
                : isNo ? Words::tr("Silent push #%1 held")
                       : Words::tr("Silent push #%1 allowed"))
            .arg(asked->ordinal);
    }
    return (isNo ? Words::tr("%1 refused") : Words::tr("%1 allowed"))
        .arg(sentences::mechanism(decided.mechanism));
}

QString decisionIcon(Decision decision)
{
    switch (decision) {
    case Decision::CanProceed:
        return QStringLiteral("can-proceed");
    case Decision::MustNotProceed:
        return QStringLiteral("must-not");
    case Decision::AbsolutelyMustNotProceed:
        return QStringLiteral("abs-must-not");
    case Decision::MustProceed:
        return QStringLiteral("must-proceed");
    case Decision::AbsolutelyMustProceed:
        return QStringLiteral("abs-must-proceed");
    }
    return {};
}

QString deviceIcon(const record::DeviceChanged &r)
{
    switch (r.fact) {
    case DeviceFact::ScreenOn:
        return QStringLiteral("side-button");
    case DeviceFact::Locked:
    case DeviceFact::ClassAKey:
    case DeviceFact::FirstUnlock:
        return r.fact == DeviceFact::Locked && r.value != 0 ? QStringLiteral("lock")
                                                            : QStringLiteral("unlock");
    case DeviceFact::CpuAsleep:
        return QStringLiteral("asleep");
    case DeviceFact::OnCharger:
        return QStringLiteral("charger");
    case DeviceFact::BatteryPercent:
        return QStringLiteral("battery");
    case DeviceFact::LowPowerMode:
    case DeviceFact::LowPowerOffered:
        return QStringLiteral("low-power");
    case DeviceFact::Network:
        return sentences::inputIcon(input::SetNetwork{static_cast<Network>(r.value)});
    case DeviceFact::BackgroundRefresh:
        return QStringLiteral("refresh");
    case DeviceFact::Memory:
        return QStringLiteral("memory");
    case DeviceFact::Thermal:
        return QStringLiteral("thermal");
    case DeviceFact::Camera:
        return QStringLiteral("photo");
    case DeviceFact::User:
        return QStringLiteral("person");
    case DeviceFact::Front:
        return QStringLiteral("home");
    case DeviceFact::Overlay:
        return r.value == static_cast<std::int32_t>(Overlay::AppSwitcher)
                   ? QStringLiteral("app-switcher")
                   : QStringLiteral("control-center");
    case DeviceFact::HerdHold:
        return QStringLiteral("hourglass");
    case DeviceFact::Power:
        return QStringLiteral("reboot");
    }
    return {};
}

} // namespace

QString inputLine(const Run &run, RecordId id, const Input &input)
{
    const Trace &trace = run.trace();
    const QString line = sentences::input(input, *run.setup());
    const auto *push = std::get_if<input::SendPush>(&input);
    if (!push || id.index() + 1 >= trace.size() || trace.at(id.index() + 1).cause != id)
        return line;
    const auto *moved = std::get_if<record::PushMoved>(&trace.at(id.index() + 1).payload);
    if (!moved)
        return line;
    return (push->type == PushType::Background ? Words::tr("Silent push #%1 for %2, priority %3")
                                               : Words::tr("Alert push #%1 for %2, priority %3"))
        .arg(moved->ordinal)
        .arg(Words::app(*run.setup(), push->app))
        .arg(push->priority);
}

namespace sentences {

QString recordTitle(const Run &run, RecordId id)
{
    const Record &record = run.trace()[id];
    if (const auto *decided = std::get_if<record::Decided>(&record.payload))
        return decidedTitle(run, record, *decided);
    if (std::holds_alternative<record::Asked>(record.payload)) {
        if (const record::Decided *decided = answerTo(run.trace(), id))
            return decidedTitle(run, run.trace().at(id.index() + 1), *decided);
    }
    return recordLine(run, id);
}

QString recordIcon(const Run &run, RecordId id)
{
    return std::visit(
        Overloaded{
            [](const record::InputGiven &r) { return inputIcon(r.input); },
            [](const record::DeviceChanged &r) { return deviceIcon(r); },
            [](const record::StateChanged &) { return QStringLiteral("chevron-right"); },
            [](const record::ProcessStarted &) { return QStringLiteral("play"); },
            [](const record::ProcessEnded &) { return QStringLiteral("kill"); },
            [](const record::FlagChanged &) { return QStringLiteral("flick-up"); },
            [](const record::AssertionTaken &) { return QStringLiteral("assertion"); },
            [](const record::AssertionEnded &r) {
                return r.how == AssertionEnd::Expired ? QStringLiteral("hourglass")
                                                      : QStringLiteral("assertion");
            },
            [](const record::PoolChanged &) { return QStringLiteral("hourglass"); },
            [](const record::CodeCalled &) { return QStringLiteral("code"); },
            [](const record::Acted &r) {
                return r.result == ApiResult::Fine ? QStringLiteral("code")
                                                   : QStringLiteral("error");
            },
            [](const record::WorkEnded &) { return QStringLiteral("check"); },
            [](const record::Asked &) { return QStringLiteral("why"); },
            [](const record::Decided &r) { return decisionIcon(r.decision); },
            [](const record::PushMoved &) { return QStringLiteral("push"); },
            [](const record::RequestMoved &) { return QStringLiteral("pending"); },
            [](const record::NotificationShown &) { return QStringLiteral("notification"); },
            [](const record::TimerFired &) { return QStringLiteral("timer"); },
            [](const record::ErrandMoved &r) { return errandIcon(r.stage); },
            [](const record::ValueRead &) { return QStringLiteral("code"); },
            [](const record::AccountChanged &) { return QStringLiteral("hourglass"); },
            [](const record::Noticed &) { return QStringLiteral("info"); },
            [](const record::PurposeWarned &) { return QStringLiteral("warning"); },
            [](const record::PermissionChanged &) { return QStringLiteral("settings"); },
            [](const record::FactChanged &) { return QStringLiteral("settings"); },
        },
        run.trace()[id].payload);
}

QString recordWho(const Run &run, RecordId id)
{
    const Record &record = run.trace()[id];
    if (const auto *given = std::get_if<record::InputGiven>(&record.payload)) {
        if (std::holds_alternative<input::SendPush>(given->input))
            return Words::tr("APNs");
        if (std::holds_alternative<input::SetMemoryPressure>(given->input) ||
            std::holds_alternative<input::SetThermal>(given->input))
            return Words::tr("iPhone");
        if (std::holds_alternative<input::IncomingCall>(given->input))
            return Words::tr("Caller");
        return Words::tr("You");
    }
    return record.app.isValid() ? Words::app(*run.setup(), record.app) : Words::tr("iPhone");
}

} // namespace sentences

} // namespace offstage
