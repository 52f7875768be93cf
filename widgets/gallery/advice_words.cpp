// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/advice_words.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/qt/sentences.h"

namespace offstage {

namespace {

struct AdviserWords {
    Q_DECLARE_TR_FUNCTIONS(Adviser)
};

} // namespace

namespace adviceWords {

QString version(Version version)
{
    const QString minor = version.minor == 0 ? QString() : QStringLiteral(".%1").arg(version.minor);
    return AdviserWords::tr("iOS %1%2").arg(version.major).arg(minor);
}

QString span(const Era &era, const Era *next, bool isFirst)
{
    if (!next)
        return AdviserWords::tr("%1 and later").arg(version(era.from));
    if (isFirst)
        return AdviserWords::tr("Before %1").arg(version(next->from));
    return AdviserWords::tr("%1 and later, before %2").arg(version(era.from), version(next->from));
}

QString mechanisms(const GoalOption &option)
{
    const QString lead = sentences::mechanism(option.mechanism);
    QStringList with;
    for (const MechanismId id : option.with)
        with << sentences::mechanism(id);
    return with.isEmpty()
               ? lead
               : AdviserWords::tr("%1, with %2").arg(lead, with.join(AdviserWords::tr(", ")));
}

std::vector<Badge> badges(const std::vector<std::string> &ids, const Facts &facts)
{
    std::vector<Badge> result;
    const auto add = [&result](const Badge &badge) {
        if (std::find(result.begin(), result.end(), badge) == result.end())
            result.push_back(badge);
    };
    for (const std::string &id : ids) {
        const Fact *fact = facts.find(id);
        if (!fact)
            continue;
        add({markOf(fact->trust), {}});
        if (!fact->conflicts.empty())
            add({TrustMark::Disputed, {}});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Badge &a, const Badge &b) { return a.mark < b.mark; });
    return result;
}

std::vector<Source> sources(const std::vector<std::string> &ids, const Facts &facts)
{
    std::vector<Source> result;
    for (const std::string &id : ids) {
        const Fact *fact = facts.find(id);
        if (!fact)
            continue;
        for (const Source &source : fact->sources) {
            const bool isKnown =
                std::any_of(result.begin(), result.end(), [&](const Source &known) {
                    return known.title == source.title ||
                           (!known.url.empty() && known.url == source.url);
                });
            if (!isKnown)
                result.push_back(source);
        }
    }
    return result;
}

std::vector<std::string> factsOf(const Goal &goal)
{
    std::vector<std::string> result;
    const auto add = [&result](const std::vector<std::string> &ids) {
        for (const std::string &id : ids) {
            if (std::find(result.begin(), result.end(), id) == result.end())
                result.push_back(id);
        }
    };
    for (const GoalOption &option : goal.options)
        add(option.facts);
    add(goal.facts);
    for (const GoalMisfit &misfit : goal.misfits)
        add(misfit.facts);
    return result;
}

} // namespace adviceWords

} // namespace offstage
