// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {

constexpr auto kProcessing = MechanismId::Processing;

/// That many more apps work in the background.
void addBusyApps(CalmPhone &p, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        App app;
        app.process = Process{};
        app.process->isRunning = true;
        app.process->activities.emplace_back();
        p.phone.apps.push_back(app);
    }
}

} // namespace

class TestCpuUsage : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"a quiet phone", kProcessing, nothing, canProceed(Rationale::BusyApps, 0, 1)},
            {"one other app works", kProcessing, [](CalmPhone &p) { addBusyApps(p, 1); },
             canProceed(Rationale::BusyApps, 1, 1)},
            {"four others work", kProcessing, [](CalmPhone &p) { addBusyApps(p, 4); },
             canProceed(Rationale::BusyApps, 4, 1, 0.25F)},
        });
    }
    void answers() { checkAnswer(PolicyId::CpuUsage); }
};

QTEST_APPLESS_MAIN(TestCpuUsage)
#include "tst_cpu_usage.moc"
