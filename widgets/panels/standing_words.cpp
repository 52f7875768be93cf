// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/standing_words.h"

#include "model/mechanism/registry.h"
#include "model/mechanism/told.h"
#include "model/mechanism/word_text.h"
#include "model/qt/data_text.h"
#include "model/qt/sentences.h"
#include "widgets/panels/acts.h"
#include "widgets/panels/panel_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace offstage {

namespace {

struct StandingWords {
    Q_DECLARE_TR_FUNCTIONS(offstage::Standing)
};

QString oneOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return StandingWords::tr("%1 or %2")
        .arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

QString notDeclared(const Mechanism &mechanism)
{
    QStringList needed;
    for (const BackgroundMode mode : mechanism.modes)
        needed << words(nameOf(mode));
    if (!needed.isEmpty())
        return StandingWords::tr("Not declared: add the %1 background mode.").arg(oneOf(needed));
    for (const KeyWord &key : mechanism.keys)
        needed << words(key.key);
    if (needed.isEmpty())
        return StandingWords::tr("Not declared.");
    return StandingWords::tr("Not declared: add %1.").arg(oneOf(needed));
}

QString notAllowed(const Mechanism &mechanism, const Phone &phone, AppId app)
{
    QStringList denied;
    for (const Permission what : mechanism.permissions)
        if (!isAllowed(phone, app, what))
            denied << permissionTitle(what);
    return StandingWords::tr("Not allowed by the person: %1.")
        .arg(denied.join(QStringLiteral(", ")));
}

int rankOf(const MechanismStanding &standing)
{
    return standing.isFolded ? 2 : standing.uses > 0 ? 0 : 1;
}

} // namespace

QString mechanismName(MechanismId mechanism)
{
    QString name = dataText(kMechanismNouns[std::size_t(mechanism)]);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

VerdictMark standingMark(WhyNot whyNot)
{
    switch (whyNot) {
    case WhyNot::Nothing:
        break;
    case WhyNot::LowPowerMode:
    case WhyNot::NotUnlocked:
        return VerdictMark::MustNotProceed;
    case WhyNot::NotAllowed:
    case WhyNot::ForceQuit:
    case WhyNot::NeverOpened:
    case WhyNot::RefreshOff:
        return VerdictMark::AbsolutelyMustNotProceed;
    case WhyNot::NeedsVersion:
    case WhyNot::NotDeclared:
        return VerdictMark::NotAsked;
    }
    return VerdictMark::CanProceed;
}

QString standingSentence(const Standing &standing, const Phone &phone, AppId app)
{
    const Mechanism &mechanism = mechanismOf(standing.mechanism);
    switch (standing.whyNot) {
    case WhyNot::Nothing:
        break;
    case WhyNot::NeedsVersion:
        return StandingWords::tr("Needs iOS %1; this is iOS %2.")
            .arg(sentences::version(phone.rules().mechanism(standing.mechanism).since),
                 sentences::version(phone.rules().ios));
    case WhyNot::NotDeclared:
        return notDeclared(mechanism);
    case WhyNot::NotAllowed:
        return notAllowed(mechanism, phone, app);
    case WhyNot::ForceQuit:
        return StandingWords::tr("Force-quit until the person opens it.");
    case WhyNot::NeverOpened:
        return StandingWords::tr("Not before the person opens it once.");
    case WhyNot::RefreshOff:
        return StandingWords::tr("Background App Refresh is off.");
    case WhyNot::LowPowerMode:
        return StandingWords::tr("Waits for the end of Low Power Mode.");
    case WhyNot::NotUnlocked:
        return StandingWords::tr("Waits for the first unlock after the restart.");
    }
    return standing.uses > 0 ? counted(qsizetype(standing.uses), StandingWords::tr("Used once."),
                                       StandingWords::tr("Used %1 times."))
                             : StandingWords::tr("Ready.");
}

std::vector<MechanismStanding> mechanismStandings(const Run &run, const Phone &phone, AppId app)
{
    std::vector<MechanismStanding> rows;
    for (const Standing &standing : standings(run, phone, app)) {
        const bool isOfOtherBuild =
            standing.whyNot == WhyNot::NotDeclared || standing.whyNot == WhyNot::NeedsVersion;
        rows.push_back({standing.mechanism, mechanismName(standing.mechanism),
                        standingMark(standing.whyNot), standingSentence(standing, phone, app),
                        standing.uses, isOfOtherBuild && standing.uses == 0});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const MechanismStanding &a, const MechanismStanding &b) {
                         return rankOf(a) != rankOf(b) ? rankOf(a) < rankOf(b) : a.uses > b.uses;
                     });
    return rows;
}

std::vector<HeldFact> heldFacts(const Phone &phone, AppId app)
{
    std::vector<HeldFact> facts;
    for (const HeldAgainst &held : heldAgainst(phone, app)) {
        const AccountWord &word = vocabulary().accounts[std::size_t(held.account)];
        facts.push_back({dataText(word.title), words(quantityText(word.quantity, {}, held.value)),
                         dataText(word.resetBy)});
    }
    return facts;
}

} // namespace offstage
