// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

// Each finished download starts the next one.
const QString chain = QStringLiteral(R"(length: 40 min
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive 1st:
        - startDownload: {name: a, size: 300 MB}
      urlSessionDidFinishEvents:
        - startDownload: {name: b, size: 1 MB}
        - backgroundSessionCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
)");

} // namespace

class TestResumeLimiter : public QObject {
    Q_OBJECT

private slots:
    void delaysDoubleWithEachWake()
    {
        const QStringList lines = traceOf(chain);
        const QStringList delays = lines.filter(QStringLiteral("resume-delay"));
        QCOMPARE(delays.size(), 6);
        int minutes = 1;
        for (const QString &delay : delays) {
            QVERIFY2(delay.endsWith(QStringLiteral(" = %1 min").arg(minutes)), qPrintable(delay));
            minutes *= 2;
        }
        QVERIFY(!lines.filter(QStringLiteral("by mechanism-limit")).isEmpty());
    }

    void openingTheAppSetsItToZero()
    {
        const QStringList lines =
            traceOf(chain + QStringLiteral("  - {at: 5:00, launch: c}\n  - {at: 5:10, home}\n"));
        const QStringList delays = lines.filter(QStringLiteral("resume-delay"));
        const auto zero = delays.indexOf(QStringLiteral("09:05:00.000 c resume-delay = 0 s"));
        QCOMPARE(zero, 3);
        QCOMPARE(lines.filter(QStringLiteral("09:05:01")).filter(QStringLiteral("starts")).size(),
                 1);
    }

    void aWholeDelayWithoutTransfersSetsItToZero()
    {
        QString once = chain;
        once.remove(QStringLiteral("        - startDownload: {name: b, size: 1 MB}\n"));
        const QStringList lines = traceOf(once);
        const QStringList delays = lines.filter(QStringLiteral("resume-delay"));
        QCOMPARE(delays.size(), 2);
        QVERIFY(delays[1].endsWith(QStringLiteral("= 0 s")));
        QVERIFY(!lines.filter(QStringLiteral("resume-limiter #2 expires")).isEmpty());
    }

    void whatWasBegunInFrontDoesNotHoldIt()
    {
        QString beside = chain;
        beside.remove(QStringLiteral("        - startDownload: {name: b, size: 1 MB}\n"));
        beside.replace(QStringLiteral("createSession: films"),
                       QStringLiteral("createSession: films\n        - createSession: books"));
        beside.replace(
            QStringLiteral("{name: a, size: 300 MB}"),
            QStringLiteral("{name: a, size: 300 MB, session: films}\n"
                           "        - startDownload: {name: b, size: 9000 MB, session: books}"));
        const QStringList lines = traceOf(beside);
        const QStringList delays = lines.filter(QStringLiteral("resume-delay"));
        QCOMPARE(delays.size(), 4);
        QVERIFY2(delays[1].endsWith(QStringLiteral("= 0 s")), qPrintable(delays[1]));
        QVERIFY2(delays[2].endsWith(QStringLiteral("= 1 min")), qPrintable(delays[2]));
    }

    void aDelayLongerThanTimeIsStillADelay()
    {
        QString three = chain;
        three.replace(QStringLiteral("createSession: films"),
                      QStringLiteral("createSession: films\n        - createSession: songs\n"
                                     "        - createSession: books"));
        three.replace(
            QStringLiteral("- startDownload: {name: a, size: 300 MB}"),
            QStringLiteral("- startDownload: {name: a, size: 300 MB, session: films}\n"
                           "        - startDownload: {name: b, size: 600 MB, session: songs}\n"
                           "        - startDownload: {name: c, size: 900 MB, session: books}"));
        const QStringList lines =
            traceOf(QStringLiteral("rules: {resume-limiter.first_delay: 366 d, "
                                   "resume-limiter.factor: 1000000000}\n") +
                    three);
        const QStringList delays = lines.filter(QStringLiteral("resume-delay"));
        QCOMPARE(delays.size(), 2);
        QVERIFY2(delays[1].section(u'=', 1).startsWith(QStringLiteral(" 26687")),
                 qPrintable(delays[1]));
    }

    void manyAtOnceCostOneWake()
    {
        QString batch = chain;
        batch.replace(QStringLiteral("        - startDownload: {name: b, size: 1 MB}\n"),
                      QString());
        batch.replace(
            QStringLiteral("        - startDownload: {name: a, size: 300 MB}\n"),
            QStringLiteral("        - startDownload: {name: a, size: 30 MB}\n").repeated(10));
        const QStringList lines = traceOf(batch);
        QCOMPARE(lines.filter(QStringLiteral("code didFinishDownloading")).size(), 10);
        QCOMPARE(lines.filter(QStringLiteral("code handleEvents")).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestResumeLimiter)
#include "tst_resume_limiter.moc"
