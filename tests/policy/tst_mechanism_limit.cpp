// SPDX-License-Identifier: GPL-3.0-or-later
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
        QVERIFY(evaluateMechanismLimit(question, calm.phone),
                canProceed(Rationale::OwnLimit, 0 == 1));
        question.limitUsed = 1;
        QVERIFY(
            (evaluateMechanismLimit(question, calm.phone), mustNot(Rationale::OwnLimit, 1 == 1)));
    }
};

QTEST_APPLESS_MAIN(TestMechanismLimit)
#include "tst_mechanism_limit.moc"
