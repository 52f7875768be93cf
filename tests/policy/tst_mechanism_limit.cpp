// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/answer.h"
#include "model/policy/evaluate.h"
#include "tests/policy/calm_phone.h"

using namespace offstage;

class TestMechanismLimit : public QObject {
    Q_OBJECT

private slots:
    void asksWhatTheMechanismKnows()
    {
        const CalmPhone calm(MechanismId::SilentPush);
        Question question;
        question.app = AppId(0);
        const Verdict yes = canProceed(Rationale::OwnLimit, 0, 1);
        const Verdict no = mustNot(Rationale::OwnLimit, 1, 1);
        QVERIFY(evaluateMechanismLimit(question, calm.phone) == yes);
        question.limitUsed = 1;
        QVERIFY(evaluateMechanismLimit(question, calm.phone) == no);
    }

    void waitsForTheEndOfADelay()
    {
        CalmPhone calm(MechanismId::DiscretionaryTransfer);
        Question question;
        question.app = AppId(0);
        question.delayEnds = kNow + milliseconds(59'500);
        const Verdict no = mustNot(Rationale::Delay, 60, 0, question.delayEnds);
        QVERIFY(evaluateMechanismLimit(question, calm.phone) == no);
        calm.phone.now = question.delayEnds;
        const Verdict yes = canProceed(Rationale::OwnLimit, 0, 1);
        QVERIFY(evaluateMechanismLimit(question, calm.phone) == yes);
    }
};

QTEST_APPLESS_MAIN(TestMechanismLimit)
#include "tst_mechanism_limit.moc"
