// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/policy/answer.h"
#include "model/policy/evaluate.h"

// Maintenance prefers a CPU that has nothing else to do. The weight is logged (SC-100), what it
// measures is not: here the other apps that work in the background count (assumed).
namespace offstage {

Verdict evaluateCpuUsage(const Question &question, const Phone &phone)
{
    std::int32_t busy = 0;
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        const App &app = phone.apps[i];
        if (AppId(i) != question.app && app.process && app.process->isRunning &&
            !app.process->activities.empty() && !isOnScreen(phone, AppId(i)))
            ++busy;
    }
    constexpr std::int32_t kQuiet = 1;
    return canProceed(Rationale::BusyApps, busy, kQuiet,
                      busy <= kQuiet ? 1.0F : 1.0F / static_cast<float>(busy));
}

} // namespace offstage
