// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/what_if.h"

#include <algorithm>

#include "model/explain/candidates.h"

namespace offstage {

namespace {

constexpr std::size_t kMostSingles = 40;
constexpr std::size_t kMostOfPairs = 10;
constexpr std::size_t kMostRemedies = 12;

bool isDispute(const Change &change)
{
    return std::holds_alternative<change::TakeSide>(change);
}

auto place(const Remedy &remedy)
{
    const bool isDisputed = std::any_of(remedy.changes.begin(), remedy.changes.end(), isDispute);
    return std::pair(isDisputed, changedBy(remedy.changes.front()));
}

class Search {
public:
    Search(const Run &run, const Wish &wish, const WhatIfProgress &goOn, WhatIf &result)
        : m_run(run), m_wish(wish), m_goOn(goOn), m_result(result)
    {}

    void singles(std::span<const Change> changes)
    {
        for (const Change &change : changes) {
            tryOut({change});
            ++m_result.singlesTried;
            if (!goesOn(m_result.singlesTried, changes.size()))
                return;
        }
    }

    void pairs(std::span<const Change> changes)
    {
        const std::size_t all = changes.size() * (changes.size() - 1) / 2;
        for (std::size_t i = 0; i < changes.size(); ++i) {
            for (std::size_t j = i + 1; j < changes.size(); ++j) {
                tryOut({changes[i], changes[j]});
                ++m_result.pairsTried;
                if (!goesOn(m_result.pairsTried, all))
                    return;
            }
        }
    }

private:
    void tryOut(std::vector<Change> changes)
    {
        const Run other = rerun(m_run, changes, m_wish.until);
        if (comesOut(m_wish, other))
            m_result.remedies.push_back({std::move(changes)});
    }
    bool goesOn(std::size_t done, std::size_t all)
    {
        m_result.isStopped = m_goOn && !m_goOn(done, all);
        return !m_result.isStopped && m_result.remedies.size() < kMostRemedies;
    }

    const Run &m_run;
    const Wish &m_wish;
    const WhatIfProgress &m_goOn;
    WhatIf &m_result;
};

} // namespace

WhatIf whatWouldChange(const Run &run, const Lanes &lanes, const Topic &topic,
                       const WhatIfProgress &goOn)
{
    WhatIf result;
    const auto wish = wishedFor(run, topic);
    if (!wish) {
        result.isNothingToWish = true;
        return result;
    }
    std::vector<Change> changes = candidates(run, lanes, topic);
    changes.resize(std::min(changes.size(), kMostSingles));
    Search search(run, *wish, goOn, result);
    search.singles(changes);
    if (result.remedies.empty() && !result.isStopped) {
        std::erase_if(changes, isDispute);
        changes.resize(std::min(changes.size(), kMostOfPairs));
        if (changes.size() > 1)
            search.pairs(changes);
    }
    std::stable_sort(result.remedies.begin(), result.remedies.end(),
                     [](const Remedy &a, const Remedy &b) { return place(a) < place(b); });
    return result;
}

} // namespace offstage
