// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// With memory short nothing is launched that would take more of it (SC-100; the level is assumed).
// A running camera needs so much that the same policy refuses launches: named for background
// runtime in general (SC-02), seen for pushes (SC-68).
namespace offstage {

Verdict evaluateMemoryPressure(const Question &, const Phone &phone)
{
    const auto observed = static_cast<std::int32_t>(phone.device.memory);
    const auto most = static_cast<std::int32_t>(MemoryPressure::Warning);
    if (observed > most)
        return mustNot(Rationale::MemoryLevel, observed, most);
    if (phone.device.isCameraInUse)
        return mustNot(Rationale::CameraInUse, 1, 0);
    return canProceed(Rationale::MemoryLevel, observed, most);
}

} // namespace offstage
