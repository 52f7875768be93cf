// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

/// A timer reads something 25 s after the app was opened, in front or 15 s after the lock.
QString reads(const QString &what, const QString &lock)
{
    return QStringLiteral(R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidBecomeActive:
        - openFile: {name: held, class: complete-unless-open}
        - startTimer: {name: t, after: 25 s}
      sceneDidEnterBackground:
        - beginBackgroundTask: a
      timerFired:
        - read: isProtectedDataAvailable
        - %1
        - endBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
%2)")
        .arg(what, lock);
}

} // namespace

class TestDataProtection : public QObject {
    Q_OBJECT

private slots:
    void whileLocked_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const char *what, const char *result) {
            QTest::newRow(name) << QString::fromUtf8(what) << QString::fromUtf8(result);
        };
        const char *read = "NSFileReadNoPermissionError (257)";
        row("complete", "readFile: {name: f, class: complete}", read);
        row("complete, written", "writeFile: {name: f, class: complete}",
            "NSFileWriteNoPermissionError (513)");
        row("unless open", "readFile: {name: f, class: complete-unless-open}", read);
        row("unless open, and it is", "readFile: {name: held, class: complete-unless-open}", "");
        row("unless open, a new one", "writeFile: {name: f, class: complete-unless-open}", "");
        row("until first unlock", "readFile: f", "");
        row("none", "readFile: {name: f, class: none}", "");
        row("keychain", "readKeychain: k", "errSecInteractionNotAllowed (-25308)");
        row("keychain after first unlock", "readKeychain: {name: k, class: after-first-unlock}",
            "");
        row("keychain with passcode", "readKeychain: {name: k, class: when-passcode-set}",
            "errSecInteractionNotAllowed (-25308)");
        row("defaults", "readDefaults: theme", "");
    }
    void whileLocked()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, result);
        const QString action = what.section(u':', 0, 0);
        const QStringList locked = traceOf(reads(what, QStringLiteral("  - {at: 0:20, lock}\n")));
        const QStringList open = traceOf(reads(what, QString()));
        QCOMPARE(locked.filter(QStringLiteral("isProtectedDataAvailable = no")).size(), 1);
        QCOMPARE(open.filter(QStringLiteral("isProtectedDataAvailable = yes")).size(), 1);
        const QStringList inFront = open.filter(u' ' + action + u' ');
        const QStringList inPocket = locked.filter(u' ' + action + u' ');
        QCOMPARE(inFront.size(), 1);
        QCOMPARE(inPocket.size(), 1);
        QVERIFY2(!inFront.constFirst().contains(u':' + QStringLiteral(" NSFile")) &&
                     !inFront.constFirst().contains(QStringLiteral("errSec")),
                 qPrintable(inFront.constFirst()));
        QCOMPARE(inPocket.constFirst().section(QStringLiteral("\": "), 1), result);
    }

    void tells_data()
    {
        addStories({
            {"the key goes ten seconds after the lock", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
        - work: 8 s
        - readFile: {name: f, class: complete}
        - work: 3 s
        - readFile: {name: f, class: complete}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, lock}
)",
             R"(09:00:28.300 c readFile "f"
09:00:31.300 c readFile "f": NSFileReadNoPermissionError (257))"},
            {"without a passcode nothing is protected", R"(phone: {passcode: no}
apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
        - work: 20 s
        - readFile: {name: f, class: complete}
      protectedDataWillBecomeUnavailable:
        - work: 1 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, lock}
)",
             R"(c readFile "f")", R"(NSFileRead
protectedData)"},
            {"apps are told of the lock and the unlock", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
      protectedDataWillBecomeUnavailable:
        - work: 1 s
      protectedDataDidBecomeAvailable:
        - work: 1 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, lock}
  - {at: 0:40, unlock}
)",
             R"(09:00:20.000 c code protectedDataWillBecomeUnavailable
09:00:40.000 c code protectedDataDidBecomeAvailable)"},
            {"a suspended one of the last change, once", R"(apps:
  c:
    bundle: org.example.c
    in-memory: yes
    reactions:
      protectedDataWillBecomeUnavailable:
        - work: 1 s
      protectedDataDidBecomeAvailable:
        - work: 1 s
inputs:
  - {at: 0:10, lock}
  - {at: 0:20, unlock}
  - {at: 0:30, lock}
  - {at: 0:40, unlock}
  - {at: 1:00, launch: c}
)",
             R"(09:01:00.100 c code protectedDataDidBecomeAvailable (1))",
             R"(protectedDataWillBecomeUnavailable
protectedDataDidBecomeAvailable (2))"},
            {"defaults stay empty in a process from before the first unlock", R"(ios: 15.1
phone: {locked: yes, first-unlock: no}
apps:
  c:
    bundle: org.example.c
    reactions:
      didFinishLaunching:
        - readDefaults: theme
        - readFile: {name: open, class: none}
        - readFile: f
      sceneDidBecomeActive:
        - readDefaults: theme
        - readFile: f
inputs:
  - {at: 0:10, prewarm: c}
  - {at: 1:00, launch: c}
  - {at: 2:00, home}
  - {at: 3:00, jetsam: c}
  - {at: 4:00, launch: c}
)",
             R"(09:00:11.200 c readDefaults "theme": no value
c readFile "open"
c readFile "f": NSFileReadNoPermissionError (257)
09:01:00.100 c readDefaults "theme": no value
c readFile "f"
c process 2 starts
c readDefaults "theme")"},
            {"numbers in the defaults are not seen either", R"(ios: 15.1
apps:
  c:
    bundle: org.example.c
    in-memory: no
    reactions:
      didFinishLaunching:
        - add: {name: runs, in: defaults}
        - read: {value: default, name: runs}
      sceneDidBecomeActive:
        - read: {value: default, name: runs}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, reboot}
  - {at: 1:30, prewarm: c}
  - {at: 2:00, launch: c}
  - {at: 3:00, jetsam: c}
  - {at: 4:00, launch: c}
)",
             R"(c reads default "runs" = 1
c process 2 starts prewarmed
c reads default "runs" = 1
c code sceneDidBecomeActive (2)
c reads default "runs" = 1
c process 3 starts
c reads default "runs" = 2)"},
            {"a prewarmed process has read nothing yet", R"(ios: 18.0
phone: {locked: yes, first-unlock: no}
apps:
  c:
    bundle: org.example.c
    reactions:
      didFinishLaunching:
        - readDefaults: theme
inputs:
  - {at: 0:10, prewarm: c}
  - {at: 1:00, unlock}
  - {at: 2:00, launch: c}
)",
             R"(09:02:00.600 c readDefaults "theme")", R"(no value)"},
            {"the class is the file's", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidBecomeActive:
        - openFile: {name: store, class: complete}
      sceneDidEnterBackground:
        - beginBackgroundTask: a
        - work: 15 s
        - writeFile: store
        - readFile: store
        - readFile: other
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, lock}
)",
             R"(c openFile "store"
c writeFile "store": NSFileWriteNoPermissionError (513)
c readFile "store": NSFileReadNoPermissionError (257)
c readFile "other")",
             R"(readFile "other": NSFile)"},
            {"without a passcode an item cannot need one", R"(phone: {passcode: no}
apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidBecomeActive:
        - readKeychain: {name: token, class: when-passcode-set}
        - readKeychain: {name: other, class: when-unlocked}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c readKeychain "token": errSecItemNotFound (-25300)
c readKeychain "other")",
             R"("other": errSec)"},
            {"the keychain may say that there is nothing", R"(ios: 18.0
rules: {prewarming.reaches_launching: on}
phone: {locked: yes, first-unlock: no}
apps:
  c:
    bundle: org.example.c
    reactions:
      didFinishLaunching:
        - readKeychain: {name: token, class: after-first-unlock}
      protectedDataDidBecomeAvailable:
        - readKeychain: {name: token, class: after-first-unlock}
inputs:
  - {at: 0:10, prewarm: c}
  - {at: 1:00, launch: c}
)",
             R"(c readKeychain "token": errSecItemNotFound (-25300)
c code protectedDataDidBecomeAvailable
c readKeychain "token")"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestDataProtection)
#include "tst_data_protection.moc"
