// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kProcessing = MechanismId::Processing;
} // namespace

class TestActivityGroup : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"nothing else runs", kProcessing, nothing, canProceed(Rationale::GroupBusy, 0, 2)},
            {"beside one other", kProcessing, [](CalmPhone &p) { p.phone.processingRunning = 1; },
             canProceed(Rationale::GroupBusy, 1, 2)},
            {"beside two others", kProcessing, [](CalmPhone &p) { p.phone.processingRunning = 2; },
             mustNot(Rationale::GroupBusy, 2, 2)},
        });
    }
    void answers() { checkAnswer(PolicyId::ActivityGroup); }

    void refusesAlone_data()
    {
        addRefusals({
            {"two run", kProcessing, [](CalmPhone &p) { p.phone.processingRunning = 2; }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::ActivityGroup); }
};

QTEST_APPLESS_MAIN(TestActivityGroup)
#include "tst_activity_group.moc"
