// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/tree_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace offstage::tree;

namespace {

const QString head = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");

// The text files of the tree itself, without what a build or an editor puts beside them.
Tree treeOnDisk()
{
    static const QRegularExpression foreign(
        QStringLiteral(R"(^(build|shots|\.(?!ci/|clang-|gitignore))|\.user$|^compile_commands)"));
    const QDir root(QStringLiteral(OFFSTAGE_SOURCE_DIR));
    Tree tree;
    QDirIterator files(root.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        QFile file(root.filePath(path));
        if (foreign.match(path).hasMatch() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        tree.insert(path, bytes.contains('\0') ? QString() : QString::fromUtf8(bytes));
    }
    return tree;
}

} // namespace

class TreeTest : public QObject {
    Q_OBJECT

private slots:
    void theTreeKeepsItsRules()
    {
        const Tree tree = treeOnDisk();
        QVERIFY2(tree.contains(QStringLiteral("tests/tree/tst_tree.cpp")), OFFSTAGE_SOURCE_DIR);
        const QStringList complaints = complaintsAbout(tree);
        // One message each, since Qt Test cuts a long one short.
        for (const QString &each : complaints)
            qWarning("%s", qPrintable(each));
        QCOMPARE(complaints.size(), 0);
    }

    void aBrokenRuleIsNamedWithFileAndLine_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *path, const QString &text,
                            const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(path) << text << QString::fromUtf8(expected);
        };
        const auto code = [](const char *line) { return head + QString::fromUtf8(line) + u'\n'; };

        row("no SPDX head", "app/main.cpp", QStringLiteral("int main() {}\n"),
            "app/main.cpp:1: the SPDX head is missing");
        row("a type's name for a file", "model/core/Instant.h", head,
            "model/core/Instant.h:1: the name of the file is not snake_case");
        row("401 lines", "app/main.cpp", head + QString(400, u'\n'),
            "app/main.cpp:401: more than 400 lines");
        row("a layer above", "model/core/instant.h", code("#include \"model/sim/engine.h\""),
            "model/core/instant.h:2: model/core may not include from model/sim");
        row("the next layer above", "model/qt/session.h",
            code("#include \"widgets/theme/tokens.h\""),
            "model/qt/session.h:2: model/qt may not include from widgets/theme");
        row("a sibling", "widgets/phone/screen.cpp", code("#include \"widgets/panels/why.h\""),
            "widgets/phone/screen.cpp:2: widgets/phone may not include from widgets/panels");
        row("the application", "widgets/panels/why.cpp", code("#include \"app/main_window.h\""),
            "widgets/panels/why.cpp:2: widgets/panels may not include from app");
        row("a relative include", "model/core/instant.cpp", code("#include \"instant.h\""),
            "model/core/instant.cpp:2: \"instant.h\" is not written from the root of the tree");
        row("a parent include", "tests/core/tst_instant.cpp", code("#include \"../rows.h\""),
            "tests/core/tst_instant.cpp:2: \"../rows.h\" is not written from the root of the tree");
        row("a test in the source", "app/main.cpp", code("#include \"tests/tree/tree_rules.h\""),
            "app/main.cpp:2: \"tests/tree/tree_rules.h\" is not written from the root of the tree");
        row("a Qt class in the model", "model/sim/engine.cpp", code("#include <QString>"),
            "model/sim/engine.cpp:2: Qt stays out of the model, but for model/qt");
        row("a Qt module in the model", "model/sim/engine.cpp", code("#include <QtCore/qglobal.h>"),
            "model/sim/engine.cpp:2: Qt stays out of the model, but for model/qt");
        row("a Qt name in the model", "model/phone/app.h", code("class QString;"),
            "model/phone/app.h:2: Qt stays out of the model, but for model/qt");
        row("YAML in a widget", "widgets/panels/why.cpp", code("#include <yaml-cpp/yaml.h>"),
            "widgets/panels/why.cpp:2: yaml-cpp is for model/scenario's .cpp files");
        row("YAML in a header", "model/scenario/scenario.h", code("#include <yaml-cpp/yaml.h>"),
            "model/scenario/scenario.h:2: yaml-cpp is for model/scenario's .cpp files");
        row("a plot in a panel", "widgets/panels/why.cpp", code("#  include <qcustomplot.h>"),
            "widgets/panels/why.cpp:2: QCustomPlot is for widgets/timeline alone");
        row("a third-party header", "model/core/id.h", code("#include <boost/uuid.hpp>"),
            "model/core/id.h:2: a third-party header in a header of the model");
        row("a vague file", "model/sim/string_utils.h", head,
            "model/sim/string_utils.h:1: \"utils\" names nothing");
        row("a vague folder", "widgets/common/frame.h", head,
            "widgets/common/frame.h:1: \"common\" names nothing");
        row("a place on one machine", "README.md",
            QStringLiteral("See\n`/wo") + QStringLiteral("rk/notes`.\n"),
            "README.md:2: \"`/wo"
            "rk/\" exists on one machine only");
        row("a policy without test", "model/policy/low_power.cpp",
            code("Verdict evaluate(const Question &, const Phone &);"),
            "model/policy/low_power.cpp:1: its test tests/policy/tst_low_power.cpp is missing");
        row("a scenario without trace", "scenarios/morning.yaml", QStringLiteral("name: Morning\n"),
            "scenarios/morning.yaml:1: its approved trace tests/scenario/approved/morning.txt is "
            "missing");
        row("a trace without scenario", "tests/scenario/approved/morning.txt", QString(),
            "tests/scenario/approved/morning.txt:1: its scenario scenarios/morning.yaml is "
            "missing");
    }

    void aBrokenRuleIsNamedWithFileAndLine()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(complaintsAbout({{path, text}}), QStringList{expected});
    }

    void aThirdFileMayNotKnowYaml()
    {
        const QString text = head + QStringLiteral("#include <yaml-cpp/yaml.h>\n");
        Tree tree{{QStringLiteral("model/scenario/read.cpp"), text},
                  {QStringLiteral("model/scenario/save.cpp"), text}};
        QCOMPARE(complaintsAbout(tree), QStringList());
        tree.insert(QStringLiteral("model/scenario/third.cpp"), text);
        QCOMPARE(complaintsAbout(tree),
                 QStringList{QStringLiteral(
                     "model/scenario/third.cpp:1: more than two files know yaml-cpp")});
    }

    void whatTheRulesAllowDrawsNoComplaint()
    {
        const auto code = [](const char *lines) { return head + QString::fromUtf8(lines); };
        const Tree tree{
            {QStringLiteral("model/core/result.h"), code("#include <tl/expected.hpp>\n")},
            {QStringLiteral("model/phone/app.h"),
             code("#include \"model/core/result.h\"\n#include <string>\nstruct QoS;\n")},
            {QStringLiteral("model/policy/registry.cpp"), code("#include <unordered_map>\n")},
            {QStringLiteral("model/policy/low_power.cpp"), code("Verdict evaluate();\n")},
            {QStringLiteral("tests/policy/tst_low_power.cpp"),
             code("#include \"model/policy/verdict.h\"\n#include \"tst_low_power.moc\"\n")},
            {QStringLiteral("model/qt/session.h"), code("#include <QString>\nQString name();\n")},
            {QStringLiteral("widgets/timeline/plot.cpp"), code("#include <qcustomplot.h>\n")},
            {QStringLiteral("app/main.cpp"), code("#include \"widgets/panels/why.h\"\n")},
            {QStringLiteral("app/long.cpp"), head + QString(399, u'\n')},
            {QStringLiteral("scenarios/morning.yaml"), QStringLiteral("path: net/plan\n")},
            {QStringLiteral("tests/scenario/approved/morning.txt"), QString()},
        };
        QCOMPARE(complaintsAbout(tree), QStringList());
    }
};

QTEST_APPLESS_MAIN(TreeTest)
#include "tst_tree.moc"
