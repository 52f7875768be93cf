// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;
} // namespace

class TestMemoryPressure : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"normal", kPush, nothing, canProceed(Rationale::MemoryLevel, 0, 1)},
            {"warning", kPush, [](CalmPhone &p) { p.device().memory = MemoryPressure::Warning; },
             canProceed(Rationale::MemoryLevel, 1, 1)},
            {"critical", kRefresh,
             [](CalmPhone &p) { p.device().memory = MemoryPressure::Critical; },
             mustNot(Rationale::MemoryLevel, 2, 1)},
            {"a push while the camera runs", kPush,
             [](CalmPhone &p) { p.device().isCameraInUse = true; },
             mustNot(Rationale::CameraInUse, 1, 0)},
            {"a refresh while the camera runs", kRefresh,
             [](CalmPhone &p) { p.device().isCameraInUse = true; },
             mustNot(Rationale::CameraInUse, 1, 0)},
        });
    }
    void answers() { checkAnswer(PolicyId::MemoryPressure); }

    void refusesAlone_data()
    {
        addRefusals({
            {"push, critical", kPush,
             [](CalmPhone &p) { p.device().memory = MemoryPressure::Critical; }},
            {"push, camera", kPush, [](CalmPhone &p) { p.device().isCameraInUse = true; }},
            {"refresh, critical", kRefresh,
             [](CalmPhone &p) { p.device().memory = MemoryPressure::Critical; }},
            {"processing, critical", kProcessing,
             [](CalmPhone &p) { p.device().memory = MemoryPressure::Critical; }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::MemoryPressure); }
};

QTEST_APPLESS_MAIN(TestMemoryPressure)
#include "tst_memory_pressure.moc"
