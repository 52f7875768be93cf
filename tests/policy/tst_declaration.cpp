// SPDX-License-Identifier: GPL-3.0-or-later
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
        QVERIFY(
            (evaluateDeclaration(question, calm.phone), canProceed(Rationale::Declared, 1 == 1)));
        question.isDeclared = false;
        QVERIFY(evaluateDeclaration(question, calm.phone),
                absolutelyMustNot(Rationale::Declared, 0 == 1));
    }
};

QTEST_APPLESS_MAIN(TestDeclaration)
#include "tst_declaration.moc"
