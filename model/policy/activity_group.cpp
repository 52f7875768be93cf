// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/answer.h"
#include "model/policy/evaluate.h"

// Maintenance of all apps is one group of which only so many run at once; the next one waits until
// a running one ends (SC-94).
namespace offstage {

Verdict evaluateActivityGroup(const Question &, const Phone &phone)
{
    const auto running = static_cast<std::int32_t>(phone.processingRunning);
    const auto most =
        static_cast<std::int32_t>(phone.rules().count(ParameterId::ProcessingMostAtOnce));
    return running < most ? canProceed(Rationale::GroupBusy, running, most)
                          : mustNot(Rationale::GroupBusy, running, most);
}

} // namespace offstage
