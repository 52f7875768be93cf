// SPDX-License-Identifier: GPL-3.0-or-later
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
        QVERIFY(
            (evaluatePermission(question, calm.phone), canProceed(Rationale::Permitted, 1 == 1)));
        question.isPermitted = false;
        QVERIFY((evaluatePermission(question, calm.phone), mustNot(Rationale::Permitted, 0 == 1)));
    }
};

QTEST_APPLESS_MAIN(TestPermission)
#include "tst_permission.moc"
