// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/answer.h"
#include "model/policy/evaluate.h"
#include "tests/policy/calm_phone.h"

using namespace offstage;

class TestDeclaration : public QObject {
    Q_OBJECT

private slots:
    void asksWhatTheMechanismKnows()
    {
        const CalmPhone calm(MechanismId::SilentPush);
        Question question;
        question.app = AppId(0);
        const Verdict yes = canProceed(Rationale::Declared, 1, 1);
        const Verdict no = absolutelyMustNot(Rationale::Declared, 0, 1);
        QVERIFY(evaluateDeclaration(question, calm.phone) == yes);
        question.isDeclared = false;
        QVERIFY(evaluateDeclaration(question, calm.phone) == no);
    }
};

QTEST_APPLESS_MAIN(TestDeclaration)
#include "tst_declaration.moc"
