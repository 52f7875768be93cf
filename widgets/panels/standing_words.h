// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explain/standing.h"
#include "widgets/theme/verdict_glyph.h"

#include <QString>

#include <vector>

namespace offstage {

// A mechanism as an app's page lists it: its name, a shape that says whether it may serve the app,
// and one short sentence with the reason, or how often it was used. A folded one concerns the app
// only if its build changes.
struct MechanismStanding {
    MechanismId mechanism{};
    QString name;
    VerdictMark mark = VerdictMark::CanProceed;
    QString sentence;
    std::size_t uses = 0;
    bool isFolded = false;

    bool operator==(const MechanismStanding &) const = default;
};

// In the order of the page: what was used, most used first, then what is ready or stopped for now,
// then the folded ones.
std::vector<MechanismStanding> mechanismStandings(const Run &run, const Phone &phone, AppId app);

// The one sentence on a standing: "Not declared: add the voip background mode."
QString standingSentence(const Standing &standing, const Phone &phone, AppId app);
VerdictMark standingMark(WhyNot whyNot);
QString mechanismName(MechanismId mechanism);

// Something that iOS keeps about an app: what, how much, and what resets it.
struct HeldFact {
    QString title;
    QString value;
    QString resetBy;

    bool operator==(const HeldFact &) const = default;
};
std::vector<HeldFact> heldFacts(const Phone &phone, AppId app);

} // namespace offstage
