// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "model/scenario/scenario.h"

using namespace offstage;

namespace {

const std::string resources = OFFSTAGE_SOURCE_DIR "/resources";

QString joined(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << QString::fromStdString(text(problem));
    return lines.join(u'\n');
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A copy of the data files in which a test may break something.
class DataCopy {
public:
    DataCopy()
    {
        for (const QString &folder : {QStringLiteral("parameters"), QStringLiteral("policies"),
                                      QStringLiteral("mechanisms")}) {
            QDir(m_folder.path()).mkdir(folder);
            const QDir source(QString::fromStdString(resources) + u'/' + folder);
            for (const QString &name : source.entryList({QStringLiteral("*.yaml")}))
                QFile::copy(source.filePath(name), path(folder + u'/' + name));
        }
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QString &text) const
    {
        QFile::remove(path(name));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    /// The problems, with file names instead of paths.
    QString problems(Version ios = {26, 0}) const
    {
        const auto rules = loadRules(m_folder.path().toStdString(), ios);
        return rules ? QString() : joined(rules.error()).remove(m_folder.path() + u'/');
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class LoadRulesTest : public QObject {
    Q_OBJECT

private slots:
    void everyVersionLoads_data()
    {
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("minor");
        for (const auto &[major, minor] :
             {std::pair(4, 0), {7, 0}, {13, 0}, {15, 4}, {17, 2}, {18, 3}, {26, 0}, {26, 4}})
            QTest::addRow("iOS %d.%d", major, minor) << major << minor;
    }

    void everyVersionLoads()
    {
        QFETCH(int, major);
        QFETCH(int, minor);
        const auto rules = loadRules(
            resources, {static_cast<std::uint8_t>(major), static_cast<std::uint8_t>(minor)});
        QVERIFY2(rules.has_value(), qPrintable(rules ? QString() : joined(rules.error())));
        for (const Parameter &parameter : rules->parameters)
            QVERIFY(!parameter.meaning.empty());
        for (const PolicyDocument &policy : rules->policies)
            QVERIFY(!policy.rule.empty());
    }

    void numbersArriveInTheirUnits()
    {
        const auto rules = loadRules(resources, {26, 0});
        QVERIFY2(rules.has_value(), qPrintable(rules ? QString() : joined(rules.error())));
        QCOMPARE(rules->duration(ParameterId::BackgroundTaskPool), seconds(30));
        QCOMPARE(rules->number(ParameterId::BatteryCritical), 20.0);
        const GateRow &refresh = rules->gate(MechanismId::AppRefresh);
        QCOMPARE(refresh.gate, Gate::Score);
        QVERIFY(refresh.weights[static_cast<std::size_t>(PolicyId::Application)].has_value());
    }

    void theNewestEntryThatIsOldEnoughCounts()
    {
        const DataCopy data;
        const QString name = QStringLiteral("parameters/silent_push.yaml");
        QString text = readFile(data.path(name));
        const qsizetype from = text.indexOf(QStringLiteral("push.spacing:"));
        const qsizetype to = text.indexOf(QStringLiteral("push.spacing_most:"));
        QVERIFY(from >= 0 && to > from);
        const QString entry = QStringLiteral(
            "  - {value: %1 min, unit: time, trust: assumed, meaning: m, since: %2}\n");
        text.replace(from, to - from,
                     QStringLiteral("push.spacing:\n") + entry.arg(3).arg(18.3) +
                         entry.arg(1).arg(QStringLiteral("4.0")) + entry.arg(2).arg(7.1));
        data.write(name, text);
        const auto spacing = [&](Version ios) {
            const auto rules = loadRules(data.path({}).toStdString(), ios);
            return rules ? rules->duration(ParameterId::PushSpacing) : Duration();
        };
        QCOMPARE(spacing({7, 0}), minutes(1));
        QCOMPARE(spacing({7, 1}), minutes(2));
        QCOMPARE(spacing({18, 2}), minutes(2));
        QCOMPARE(spacing({18, 3}), minutes(3));
        QCOMPARE(spacing({26, 0}), minutes(3));
    }

    void everyProblemNamesItsPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString extra = QStringLiteral("parameters/zz.yaml");
        QTest::newRow("unknown parameter")
            << extra << QStringLiteral("push.spacin: {value: 1 s, unit: time}\n")
            << QStringLiteral("parameters/zz.yaml:1:1: push.spacin: the model has no such "
                              "parameter; did you mean \"push.spacing\"?");
        QTest::newRow("twice") << extra
                               << QStringLiteral("push.spacing: {value: 1 s, unit: time, trust: "
                                                 "assumed, meaning: m}\n")
                               << QStringLiteral("parameters/zz.yaml:1:1: push.spacing: another "
                                                 "file has this parameter too");
        QTest::newRow("not YAML") << extra << QStringLiteral("a: [1\n")
                                  << QStringLiteral("parameters/zz.yaml:2:1: the list is not "
                                                    "closed with \"]\"");
        QTest::newRow("unknown policy")
            << QStringLiteral("policies/thermals.yaml") << QStringLiteral("title: x\n")
            << QStringLiteral("policies/thermals.yaml: the model has no such policy; did you mean "
                              "\"thermal\"?");
        QTest::newRow("policy")
            << QStringLiteral("policies/thermal.yaml")
            << QStringLiteral("title: Heat\nrule: It is hot\ntrust: assume\nchanged-by: nobody\n")
            << QStringLiteral("policies/thermal.yaml:3:8: trust: \"assume\" is not known here; did "
                              "you mean \"assumed\"?\npolicies/thermal.yaml:4:13: changed-by: "
                              "\"nobody\" is not known here; known are app, user and system");
    }

    void everyProblemNamesItsPlace()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const DataCopy data;
        data.write(file, text);
        QCOMPARE(data.problems(), expected);
    }

    void aMissingFileIsNamed()
    {
        const DataCopy data;
        QVERIFY(QFile::remove(data.path(QStringLiteral("policies/thermal.yaml"))));
        QCOMPARE(data.problems(), QStringLiteral("policies/thermal.yaml: the file cannot be read"));
    }

    void aMissingFolderIsNamed()
    {
        const auto rules = loadRules("/nowhere", {26, 0});
        QVERIFY(!rules);
        QVERIFY(joined(rules.error())
                    .contains(QStringLiteral(
                        "/nowhere/parameters: there are no data files in this folder")));
    }

    void aMissingParameterIsNamed()
    {
        const DataCopy data;
        const QString name = QStringLiteral("parameters/silent_push.yaml");
        QString text = readFile(data.path(name));
        text.replace(QStringLiteral("push.spacing:"), QStringLiteral("push.spacing_mos:"));
        data.write(name, text);
        QVERIFY(data.problems().contains(
            QStringLiteral("parameters: push.spacing: no file has this parameter")));
    }

    void aVersionWithoutEntryIsNamed()
    {
        const DataCopy data;
        const QString name = QStringLiteral("parameters/silent_push.yaml");
        QString text = readFile(data.path(name));
        const qsizetype from = text.indexOf(QStringLiteral("push.spacing:"));
        const qsizetype to = text.indexOf(QStringLiteral("push.spacing_most:"));
        text.replace(from, to - from,
                     QStringLiteral("push.spacing:\n  value: 1 min\n  unit: time\n  trust: "
                                    "assumed\n  meaning: m\n  since: 18.3\n\n"));
        data.write(name, text);
        QVERIFY2(data.problems({18, 2}).endsWith(
                     QStringLiteral("push.spacing: no entry is valid in iOS 18.2")),
                 qPrintable(data.problems({18, 2})));
        QCOMPARE(data.problems({18, 3}), QString());
    }
};

QTEST_APPLESS_MAIN(LoadRulesTest)
#include "tst_load_rules.moc"
