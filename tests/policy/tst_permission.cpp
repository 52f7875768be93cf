// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/answer.h"
#include "model/policy/evaluate.h"
#include "tests/policy/calm_phone.h"

using namespace offstage;

class TestPermission : public QObject {
    Q_OBJECT

private slots:
    void asksWhatTheMechanismKnows()
    {
        const CalmPhone calm(MechanismId::SilentPush);
        Question question;
        question.app = AppId(0);
        const Verdict yes = canProceed(Rationale::Permitted, 1, 1);
        const Verdict no = mustNot(Rationale::Permitted, 0, 1);
        QVERIFY(evaluatePermission(question, calm.phone) == yes);
        question.isPermitted = false;
        QVERIFY(evaluatePermission(question, calm.phone) == no);
    }
};

QTEST_APPLESS_MAIN(TestPermission)
#include "tst_permission.moc"
