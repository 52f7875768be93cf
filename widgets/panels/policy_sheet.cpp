// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/policy_sheet.h"

#include "model/mechanism/registry.h"
#include "model/qt/sentences.h"
#include "widgets/controls/painted_button.h"
#include "widgets/panels/badge_row.h"
#include "widgets/panels/fact_list.h"
#include "widgets/panels/sentence_view.h"
#include "widgets/panels/source_link.h"
#include "widgets/theme/offstage_style.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace offstage {

namespace {

// The numbers a policy's answer is made of.
std::vector<ParameterId> numbersOf(PolicyId policy)
{
    using P = ParameterId;
    switch (policy) {
    case PolicyId::Application:
        return {P::PushRecency};
    case PolicyId::AppUsage:
        return {P::RefreshPredictionWindow, P::RefreshRecency};
    case PolicyId::BatteryLevel:
        return {P::BatteryCritical};
    case PolicyId::ChargerPluggedIn:
        return {P::ScoreChargerUnplugged};
    case PolicyId::NetworkQuality:
        return {P::ScoreNetworkCellular, P::ScoreNetworkNone};
    case PolicyId::DeviceActivity:
        return {P::ScoreDeviceInUse, P::ProcessingIdle};
    case PolicyId::ThunderingHerd:
        return {P::HerdHold, P::HerdHoldInUse};
    case PolicyId::ActivityRateLimit:
        return {P::PushSpacing, P::RefreshSpacingUsed, P::RefreshSpacingUnused};
    case PolicyId::DevicePushRate:
        return {P::PushDeviceBucket, P::PushDeviceRefillPerHour};
    case PolicyId::EnergyBudget:
        return {P::EnergyAppBucket, P::EnergyAppRefillPerHour};
    case PolicyId::DataBudget:
        return {P::DataPerDay};
    case PolicyId::ActivityGroup:
        return {P::ProcessingMostAtOnce};
    case PolicyId::CpuUsage:
    case PolicyId::Declaration:
    case PolicyId::Permission:
    case PolicyId::MechanismLimit:
    case PolicyId::FirstUnlock:
    case PolicyId::BackgroundAppRefresh:
    case PolicyId::LowPowerMode:
    case PolicyId::Thermal:
    case PolicyId::MemoryPressure:
    case PolicyId::NotPrinted:
        break;
    }
    return {};
}

} // namespace

QString parameterValue(const Parameter &parameter)
{
    switch (parameter.unit) {
    case Unit::Time:
        return sentences::duration(Duration(std::int64_t(parameter.value)));
    case Unit::Percent:
        return PolicySheet::tr("%1 %").arg(parameter.value);
    case Unit::Flag:
        return parameter.value != 0 ? PolicySheet::tr("yes") : PolicySheet::tr("no");
    case Unit::Energy:
        return PolicySheet::tr("%1 units").arg(parameter.value);
    case Unit::Kilobytes:
        return PolicySheet::tr("%1 kB").arg(parameter.value);
    case Unit::Megabytes:
        return PolicySheet::tr("%1 MB").arg(parameter.value);
    case Unit::Count:
    case Unit::Ratio:
        break;
    }
    return QString::number(parameter.value);
}

PolicySheet::PolicySheet(const Rules &rules, PolicyId policy, QWidget *parent) : QWidget(parent)
{
    const PolicyDocument &document = rules.policy(policy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(23, 8, 12, 10);
    column->setSpacing(6);
    auto *rule = new SentenceView(TypeToken::Body, this);
    rule->setText(QString::fromStdString(document.rule));
    column->addWidget(rule);
    auto *badges = new BadgeRow(this);
    badges->setBadges(badgesOf(document));
    column->addWidget(badges);
    for (const ParameterId id : numbersOf(policy)) {
        const Parameter &parameter = rules.parameter(id);
        auto *meaning = new SentenceView(TypeToken::Row, this);
        meaning->setQuiet(true);
        meaning->setText(QString::fromStdString(parameter.meaning));
        auto *value = new FactList(this);
        value->setFacts({{tr("as of iOS %1").arg(int(parameter.since.major)),
                          parameterValue(parameter),
                          words(parameterWords()[std::size_t(id)]),
                          {},
                          markOf(parameter.trust)}});
        column->addWidget(meaning);
        column->addWidget(value);
    }
    for (const Source &source : document.sources)
        column->addWidget(sourceLink(source, this));
    setAccessibleName(QString::fromStdString(document.title));
}

void PolicySheet::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), radius::card, t.wing, t.hair);
}

} // namespace offstage
