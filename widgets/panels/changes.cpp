// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/changes.h"

#include "model/qt/sentences.h"
#include "widgets/panels/panel_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace offstage {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(offstage::Changes)
};

QString whoCan(const std::string &changedBy)
{
    if (changedBy == "user")
        return ChangeWords::tr("You can do it, as the user");
    if (changedBy == "app")
        return ChangeWords::tr("Your app can do it");
    return ChangeWords::tr("Only the system decides");
}

Change ofApp(const StoredVerdict &verdict, AppId app, const QString &name)
{
    switch (verdict.rationale) {
    case Rationale::NeverOpened:
        return {QStringLiteral("touch"),
                ChangeWords::tr("You open %1 once").arg(name),
                {},
                input::LaunchApp{app}};
    case Rationale::InForeground:
        return {QStringLiteral("home"),
                ChangeWords::tr("%1 leaves the screen").arg(name),
                {},
                input::Home{}};
    case Rationale::LastOpened:
    case Rationale::PredictedUse:
        return {QStringLiteral("touch"),
                ChangeWords::tr("You open %1 more often").arg(name),
                {},
                std::nullopt};
    default:
        return {QStringLiteral("touch"),
                ChangeWords::tr("You open %1").arg(name),
                {},
                input::LaunchApp{app}};
    }
}

Change ofTime(const StoredVerdict &verdict)
{
    if (verdict.rationale == Rationale::HerdHold)
        return {QStringLiteral("hourglass"),
                ChangeWords::tr("%1 more without a restart")
                    .arg(sentences::duration(seconds(verdict.observed))),
                {},
                std::nullopt};
    if (verdict.rationale == Rationale::Spacing)
        return {QStringLiteral("hourglass"),
                ChangeWords::tr("%1 more between two runs")
                    .arg(sentences::duration(seconds(verdict.required - verdict.observed))),
                {},
                std::nullopt};
    if (verdict.rationale == Rationale::IdleFor)
        return {QStringLiteral("asleep"),
                ChangeWords::tr("The phone lies unused for %1")
                    .arg(sentences::duration(seconds(verdict.required))),
                {},
                std::nullopt};
    if (verdict.rationale == Rationale::Data)
        return {QStringLiteral("download"), ChangeWords::tr("Less data today"), {}, std::nullopt};
    return {
        QStringLiteral("clock"), ChangeWords::tr("Time: the budget fills again"), {}, std::nullopt};
}

// What would turn this one refusal, if anything a person or an app can do would.
std::optional<Change> turning(const StoredVerdict &verdict, AppId app, const QString &name)
{
    switch (verdict.rationale) {
    case Rationale::ForceQuit:
    case Rationale::NeverOpened:
    case Rationale::InForeground:
    case Rationale::InSwitcher:
    case Rationale::LastOpened:
    case Rationale::PredictedUse:
        return ofApp(verdict, app, name);
    case Rationale::FirstUnlock:
        return Change{
            QStringLiteral("unlock"), ChangeWords::tr("You unlock the phone"), {}, input::Unlock{}};
    case Rationale::RefreshSwitch:
        return Change{QStringLiteral("refresh"),
                      ChangeWords::tr("Background App Refresh on"),
                      {},
                      input::SetBackgroundRefresh{true, verdict.observed == 3 ? app : AppId()}};
    case Rationale::LowPowerMode:
        return Change{QStringLiteral("low-power"),
                      ChangeWords::tr("Low Power Mode off"),
                      {},
                      input::SetLowPowerMode{false}};
    case Rationale::BatteryLevel:
    case Rationale::OnPower:
        return Change{
            QStringLiteral("charger"), ChangeWords::tr("Charger in"), {}, input::SetCharger{true}};
    case Rationale::Network:
        return Change{
            QStringLiteral("wifi"), ChangeWords::tr("Wi-Fi"), {}, input::SetNetwork{Network::WiFi}};
    case Rationale::NetworkPath:
        if (static_cast<Network>(verdict.observed) == Network::WiFi)
            break; // it is the Wi-Fi that the app does not want
        return Change{
            QStringLiteral("wifi"), ChangeWords::tr("Wi-Fi"), {}, input::SetNetwork{Network::WiFi}};
    case Rationale::DeviceInUse:
        return Change{
            QStringLiteral("lock"), ChangeWords::tr("You lock the phone"), {}, input::Lock{}};
    case Rationale::AsleepUntilWake:
        return Change{QStringLiteral("side-button"),
                      ChangeWords::tr("The screen is lit"),
                      {},
                      input::WakeScreen{}};
    case Rationale::ThermalLevel:
        return Change{QStringLiteral("thermal"),
                      ChangeWords::tr("The phone cools down"),
                      {},
                      input::SetThermal{Thermal::Nominal}};
    case Rationale::MemoryLevel:
        return Change{QStringLiteral("memory"),
                      ChangeWords::tr("Memory is free"),
                      {},
                      input::SetMemoryPressure{MemoryPressure::Normal}};
    case Rationale::CameraInUse:
        return Change{QStringLiteral("photo"),
                      ChangeWords::tr("The camera is closed"),
                      {},
                      input::SetCamera{false}};
    case Rationale::IdleFor:
    case Rationale::HerdHold:
    case Rationale::Spacing:
    case Rationale::DeviceRate:
    case Rationale::BusyApps:
    case Rationale::GroupBusy:
    case Rationale::Energy:
    case Rationale::Data:
    case Rationale::Delay:
        return ofTime(verdict);
    case Rationale::Declared:
    case Rationale::Permitted:
    case Rationale::OwnLimit:
    case Rationale::NotPrinted:
        break;
    }
    return std::nullopt;
}

} // namespace

std::vector<Change> changesFor(const Run &run, RecordId id)
{
    const Record &record = run.trace()[id];
    const auto *decided = std::get_if<record::Decided>(&record.payload);
    if (!decided || !isRefusal(decided->decision))
        return {};
    const Rules &rules = run.setup()->rules;
    std::vector<StoredVerdict> verdicts = run.trace().verdicts(*decided);
    const bool isBlocked = std::any_of(verdicts.begin(), verdicts.end(), [](const auto &verdict) {
        return isRefusal(verdict.decision);
    });
    const auto &weights = rules.gate(decided->mechanism).weights;
    // What a verdict takes from the score; a refusal takes more than any score, a final one most.
    const auto strength = [&](const StoredVerdict &verdict) {
        if (isRefusal(verdict.decision))
            return 1e6 * (verdict.policy == decided->decider                       ? 3.0
                          : verdict.decision == Decision::AbsolutelyMustNotProceed ? 2.0
                                                                                   : 1.0);
        return double(weights[std::size_t(verdict.policy)].value_or(0)) * (1.0 - verdict.score);
    };
    std::stable_sort(verdicts.begin(), verdicts.end(),
                     [&](const auto &a, const auto &b) { return strength(a) > strength(b); });
    std::vector<Change> changes;
    const QString name = appName(*run.setup(), record.app);
    for (const StoredVerdict &verdict : verdicts) {
        if (isBlocked ? !isRefusal(verdict.decision) : strength(verdict) < 0.01)
            continue;
        if (auto change = turning(verdict, record.app, name)) {
            const PolicyDocument &document = rules.policy(verdict.policy);
            change->detail =
                ChangeWords::tr("%1. %2").arg(words(document.title), whoCan(document.changedBy));
            changes.push_back(*change);
        }
    }
    return changes;
}

} // namespace offstage
