// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Result {
    int exitCode = -1;
    QString out;
    QString err;
};

/// Runs the program without any display, as on a server.
Result offstage(const QStringList &arguments, const QString &data = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    if (!data.isEmpty())
        environment.insert(QStringLiteral("OFFSTAGE_DATA"), data);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(OFFSTAGE_PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString scenario(const char *name)
{
    return QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/") + QLatin1String(name);
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void answersHelpAndVersion()
    {
        const Result help = offstage({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains(QStringLiteral("offstage check FILE")));
        const Result version = offstage({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith(QStringLiteral("Offstage ")));
    }

    void printsTheTraceAsText()
    {
        const Result run = offstage({QStringLiteral("run"), scenario("force-quit.yaml")});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains(QStringLiteral("force-quit flag set")));
        const Result part = offstage({QStringLiteral("run"), scenario("force-quit.yaml"),
                                      QStringLiteral("--until"), QStringLiteral("+1 min")});
        QCOMPARE(part.exitCode, 0);
        QVERIFY(!part.out.isEmpty());
        QVERIFY(run.out.startsWith(part.out));
        QVERIFY(part.out.size() < run.out.size());
    }

    void explainsAStoryAndAMoment()
    {
        const QString file = scenario("leaked-task.yaml");
        const QString explain = QStringLiteral("explain");
        const Result story = offstage({explain, file, QStringLiteral("--markdown")});
        QCOMPARE(story.exitCode, 0);
        QVERIFY(story.out.startsWith(QStringLiteral("# Why is my app killed")));
        QVERIFY(story.out.contains(QStringLiteral("calls endBackgroundTask")));
        const QStringList moment{explain,
                                 file,
                                 QStringLiteral("--app"),
                                 QStringLiteral("courier"),
                                 QStringLiteral("--at"),
                                 QStringLiteral("09:03")};
        const Result killed = offstage(moment);
        QCOMPARE(killed.exitCode, 0);
        QVERIFY(killed.out.contains(QStringLiteral("0x8BADF00D")));
        QTemporaryDir folder;
        const QString svg = folder.filePath(QStringLiteral("why.svg"));
        const Result page =
            offstage(moment + QStringList{QStringLiteral("--html"), QStringLiteral("--scrub"),
                                          QStringLiteral("--svg"), svg});
        QCOMPARE(page.exitCode, 0);
        QVERIFY(page.out.contains(QStringLiteral("<svg")));
        QVERIFY(!page.out.contains(QStringLiteral("Courier")));
        QVERIFY(QFile::exists(svg));
        const Result german = offstage({QStringLiteral("--language"), QStringLiteral("de"), explain,
                                        file, QStringLiteral("--question")});
        QCOMPARE(german.exitCode, 0);
        QVERIFY(german.out.contains(QStringLiteral("Stromsparmodus")));
    }

    void printsTheTraceAsJson()
    {
        const Result text = offstage({QStringLiteral("run"), scenario("force-quit.yaml")});
        const Result run = offstage(
            {QStringLiteral("run"), scenario("force-quit.yaml"), QStringLiteral("--json")});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray records = QJsonDocument::fromJson(run.out.toUtf8()).array();
        QCOMPARE(records.size(), text.out.count(QLatin1Char('\n')));
        bool isDecisionSeen = false;
        for (const QJsonValue &value : records) {
            const QJsonObject record = value.toObject();
            QVERIFY(record.contains(QStringLiteral("at")));
            QVERIFY(!record[QStringLiteral("kind")].toString().isEmpty());
            if (record[QStringLiteral("kind")] == QStringLiteral("decided")) {
                isDecisionSeen = true;
                QVERIFY(!record[QStringLiteral("verdicts")].toArray().isEmpty());
            }
        }
        QVERIFY(isDecisionSeen);
    }

    void checksExpectations()
    {
        const Result good = offstage({QStringLiteral("check"), scenario("force-quit.yaml")});
        QCOMPARE(good.err, QString());
        QCOMPARE(good.exitCode, 0);
        QVERIFY(good.out.contains(QStringLiteral("expectations hold")));
    }

    void saysWhichExpectationFails()
    {
        QTemporaryDir folder;
        QFile original(scenario("force-quit.yaml"));
        QVERIFY(original.open(QIODevice::ReadOnly));
        QByteArray text = original.readAll();
        text.replace("expect:\n", "expect:\n  - atlas is suspended at 0:01\n");
        const QString path = folder.filePath(QStringLiteral("wrong.yaml"));
        QFile wrong(path);
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write(text);
        wrong.close();
        const auto line = text.left(text.indexOf("atlas is suspended")).count('\n') + 1;
        const Result check = offstage({QStringLiteral("check"), path});
        QCOMPARE(check.exitCode, 1);
        QVERIFY2(check.err.startsWith(QStringLiteral("%1:%2: fails:").arg(path).arg(line)),
                 qPrintable(check.err));
    }

    void namesTheLineOfAProblem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.yaml"));
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("title: Broken\nsed: 3\n");
        broken.close();
        for (const char *command : {"check", "run"}) {
            const Result result = offstage({QLatin1String(command), path});
            QCOMPARE(result.exitCode, 2);
            QVERIFY2(result.err.contains(path + QStringLiteral(":2:")), qPrintable(result.err));
        }
    }

    void listsTheScenarios()
    {
        const Result list = offstage({QStringLiteral("list")});
        QCOMPARE(list.exitCode, 0);
        QVERIFY(list.out.contains(QStringLiteral("\tForce quit, then a push\t14 min")));
        const auto files = QDir(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios"))
                               .entryList({QStringLiteral("*.yaml")})
                               .size();
        QCOMPARE(list.out.count(QLatin1Char('\n')), files);
    }

    void findsItsDataWhereItIsTold()
    {
        QTemporaryDir folder;
        // A folder without resources is passed over.
        QCOMPARE(offstage({QStringLiteral("list")}, folder.path()).exitCode, 0);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        const QString file = scenario("force-quit.yaml");
        const auto row = [](const char *name, const QStringList &arguments, const char *message) {
            QTest::newRow(name) << arguments << QString::fromLatin1(message);
        };
        const QString run = QStringLiteral("run");
        row("an option of nothing", {QStringLiteral("--fast")}, "there is no option --fast");
        row("an option of run", {run, file, QStringLiteral("--fast")}, "fast");
        row("an option of check", {QStringLiteral("check"), QStringLiteral("--json"), file},
            "check has no option --json");
        row("run without a file", {run}, "run needs one file");
        row("explain without a file", {QStringLiteral("explain")}, "needs one file");
        row("explain an app without a time",
            {QStringLiteral("explain"), file, QStringLiteral("--app"), QStringLiteral("courier")},
            "belong together");
        row("explain an app that is not there",
            {QStringLiteral("explain"), file, QStringLiteral("--app"), QStringLiteral("nobody"),
             QStringLiteral("--at"), QStringLiteral("1:00")},
            "there is no app nobody");
        row("check without a file", {QStringLiteral("check")}, "at least one file");
        row("two outputs", {run, file, QStringLiteral("--json"), QStringLiteral("--text")},
            "exclude each other");
        row("no time", {run, file, QStringLiteral("--until"), QStringLiteral("soon")},
            "--until soon is not a time");
        row("a size without a picture", {run, file, QStringLiteral("--size=3x3")}, "need --png");
        row("two windows", {file, file}, "only one file");
        row("a window without a display", {file}, "no display");
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, message);
        const Result result = offstage(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(message), qPrintable(result.err));
        QCOMPARE(result.out, QString());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
