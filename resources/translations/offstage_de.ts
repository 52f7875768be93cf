<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Answer</name>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (each was run again and makes the difference):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>a reason and how firm it is, in brackets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to use instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated by Offstage. %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPicture</name>
    <message>
        <source>App %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Offstage shows what iOS does with an app when it is off stage.

Usage:
  offstage [FILE]                  open a window, with a scenario or without
  offstage run FILE [options]      run a scenario and print its records
  offstage check FILE...           run scenarios with all their variants and say which
                                   expectations fail
  offstage explain FILE [options]  say why: an answer to send, as text or Markdown
  offstage list                    the scenarios that come with Offstage

Options of run:
  --variant NAME  run this variant of the story
  --until TIME    stop at 5:00 or 30 s after the start, or at &quot;Mon 09:00&quot;
                  (default: the scenario&apos;s end)
  --text          one line a record (default)
  --json          an array of records with all fields
  --png OUT       draw the window into a picture instead
  --size WxH      size of the picture (default: 1440x900)
  --dark          draw it dark

Options of explain:
  --app KEY       the app it is about; without it the story&apos;s own question is answered
  --at TIME       when: 14:05 or &quot;Mon 09:00&quot; on the clock, or 30 s after the start
  --markdown, --html, --text   how it is written (default: --text)
  --question      a question to ask in a forum instead of an answer
  --scrub         leave out the names of apps and files
  --png OUT, --svg OUT         the picture that goes with it
  --light, --dark, --bw        how it is drawn (default: --light)
  --variant NAME  of this variant of the story

General options:
  --help          this text
  --language LANG en or de; that of the system without it
  --version       the version

Exit codes: 0 fine, 1 an expectation fails, 2 wrong use or a file with problems.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails in the variant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 expectations hold
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in the variant %2 %3 of %4 expectations hold
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source><byte value="xd"/>%1: %2 of %3 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check needs at least one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resources are missing or have problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run needs one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--text, --json and --png exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size and --dark need --png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--variant and --png exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until %1 is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until %1 is before the scenario begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size %1 is not WIDTHxHEIGHT from 100 to 16384</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program cannot draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option %2; see --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list takes no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option %1; see --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one file can be opened in a window; see --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offstage: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resources are missing; set OFFSTAGE_DATA to the folder that has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no variant %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--app and --at belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no app %1; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at %1 is not a time within the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain needs one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--markdown, --html, --text and --question exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForumQuestion</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Xcode, with the debugger attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the Home screen, not from Xcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no; it was opened again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forums subtopic: App &amp; System Services &gt; Processes &amp; Concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forums tag: Background Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with the SDK of iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xcode and model of the iPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[fill in]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was launched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force-quit in the App Switcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background App Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for all apps, %2 for this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Power Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, charger %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No background mode and no task identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was simulated with Offstage (%1). I see the same on a device: [yes or no, with a sysdiagnose if you can].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>will not launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force-quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has problems; see offstage check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1. %2</source>
        <extracomment>what the scheduler saw, then the rule it goes by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single change of those Offstage knows makes a difference here, and no pair of them (%1). Wait, or use another mechanism.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How iOS weighs the policies is private. Documented is which factors count; their weights and the threshold of %1 are assumed by Offstage after logs that developers published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is documented, its number is not. Offstage assumes the number; a real iPhone may use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source says this. It is an assumption of Offstage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of iOS %1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, scenario “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3, record %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not swipe %1 off the App Switcher at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave Low Power Mode as it is at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave Airplane Mode as it is at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not restart the iPhone at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not lock the iPhone at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not leave the app at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server does not send %1 the push of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “%1” at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server sends the push with apns-priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server sends the push with content-available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server lets the push expire later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is what happens (&quot;Charger connected&quot;), %2 the time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open %1 for a moment at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declares %2 in UIBackgroundModes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declares %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists %2 in BGTaskSchedulerPermittedIdentifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does without %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work of %1 in %2 takes %3 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2 MB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes UIApplicationExitsOnSuspend out of its Info.plist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this side of a dispute is right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of these: %1; %2</source>
        <extracomment>two changes that only help together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do this in your app or on your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user can do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only iOS decides this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) run again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) run again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Process killed for using too much CPU in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process killed over its memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process killed for a file it held locked at suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process killed because the iPhone is too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended so that its caches can be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process killed for a VoIP push without a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process killed, resumed for VoIP too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended because a permission was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended for an update of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended because the app was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended with its host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended by the system when its work was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process called exit()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used more than 80 % of a CPU over a minute in the background. iOS allows 48 CPU seconds in 60. Do the work in pieces, or in a processing task that requires external power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used more memory than its process may. Free memory on the warning, and load large things in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held a lock on a file in a shared container when it was suspended. Nobody else could use the file, so iOS ends the process. Finish the transaction under a background task, or close the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iPhone is too hot, and iOS ends what is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full. iOS ends %1 so that it can delete its caches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VoIP push has to be reported to CallKit as a call before its handler returns. %1 did not, so iOS ends it, and stops delivering its VoIP pushes if that happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission of %1 was changed in Settings. iOS ends the app, so that it starts with the new answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update of %1 is installed. The new version starts when it is next launched; this is not a force quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You deleted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper lives only as long as the app that started it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work of this process was done, so the system ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 called exit() itself. To iOS that is no force quit: what wakes apps can launch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process of %1 ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You removed %1 from the App Switcher. Its process ends at once: a suspended app gets no callback, and no crash report is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback of %1 did not return in its time, so the watchdog killed the process. Move the work off the main thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of its background tasks was over and %1 had not ended all of them. Call endBackgroundTask in the expiration handler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not call the push’s completion handler in time. iOS ends the process and wakes it less often. Call the handler as soon as the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not complete its task after the expiration handler was called. Call setTaskCompleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory was short, and suspended apps go first. You did not do this, so %1 may still be launched in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed. It may still be launched in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iPhone restarted, which ends every process. %1 stays in the App Switcher but is not in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declares that it does not run in the background, so iOS ends it instead of suspending it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held more background tasks than iOS allows. Each beginBackgroundTask needs its endBackgroundTask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crash report written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no crash report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process killed by the watchdog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process killed for a background task it did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended for a push it did not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process killed for a task it did not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended to free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended by the restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended instead of being suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process killed for too many background tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what holds the app (&quot;background task “upload”&quot;), %2 for how long
----------
an app and its state: &quot;Courier, suspended&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no process. None of its code runs until something launches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no process and carries the force-quit flag. Nothing launches it in the background until you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS prepared %1 before anyone opened it. None of its own code ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds %1 any more, so iOS suspends it. It stays in memory, but no code runs and its timers stand still until something wakes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the screen, and at least one assertion lets it run. It is suspended when the last one ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is visible without having the focus. Its code runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the screen and has the focus. Nothing limits its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for time to finish its work. It counts only in the background, and all its background tasks share one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the screen. That lets it run without a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lets %1 run until it is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lets %1 run, for %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS gives %1 a short time after the last thing that held it, here %2. It is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the screen after %2. It runs on only if something else holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finished its launch in %2. The launch holds it no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What held %1 was given back after %2. The app runs on only if something else holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of this was over after %2, before %1 gave it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process of %1 ended, and with it what held it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs accepted the push. That says nothing about whether %1 will run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs treats a background push with priority 10 as an error. Send it with priority 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iPhone cannot be reached. APNs keeps the newest push of each app until it can, or until the push expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs keeps only the newest push for %1 while the iPhone cannot be reached, so this one is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push expired before the iPhone could be reached. A later apns-expiration would have kept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push is on the iPhone. Whether it wakes %1 is decided next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS does not hand this push to %1: it needs content-available in the push and remote-notification in the app’s background modes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS keeps the push and asks again when a policy that refused would answer otherwise. Opening %1 delivers it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS holds only the newest push for %1, so this one is never delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push is dropped. %1 is not told about it, not even when you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets the push because you have it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push wakes %1 in the background, where it has a short time to handle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked to be launched later. It is launched not before %2, and only when the policies let it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer request with the same identifier took the place of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took its request back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time in which it would have fit is over. The request of %1 stays pending. Offstage assumes this, because no source says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request of %1 is served. Submit the next one in the launch handler to be launched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 completed its task in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not complete its task. Later requests suffer from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made this call, and iOS accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS gave %1 no background task, because too little of its time is left. Begin the task before the work, not at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler is not available to %1. Background App Refresh is off, or the background mode is missing in its Info.plist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has as many pending requests as iOS allows. Cancel one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier is not in %1’s Info.plist. Add it to BGTaskSchedulerPermittedIdentifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not allowed %1 to notify you, so it cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing for %1 to end: it ended before, or never began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the screen, so it gets what is for it at once. Nothing else is weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n policies answered and none refused, so %1 may run for %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n policies refused, and the score of %3 reaches %4. %1 may run for %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It is the habit of this iPhone’s user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Flicking a card off the App Switcher ends the app and forbids background launches until you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2. What it led to is joined to it on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The iPhone did this by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It follows from record %2, “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS starts %1 before you open it, so that the launch is short. Nothing of it is shown, and it pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process of %1 ended a short time ago, so parts of it are still in memory. It starts anew, but faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS launched %1 in the background for %2. You see nothing of it on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had no process, so it starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You force-quit %1. iOS keeps a flag and launches the app for no background work until you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened %1, which takes the force-quit flag away. It may be launched in the background again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the screen, so the time of its background tasks runs: %2 for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the screen, so the time of its background tasks stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS called %2 of %1. The app’s own code ran here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finished %2 of work. Work makes progress only while the app runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS asks its policies whether %1 may run for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system shows this for %1. No code of the app runs for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer of %1 was due %2 ago, while the app was suspended. A timer never wakes an app; it fires once when the app runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer of %1 fired on time, because the app runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of %1 read this. It is what iOS answers at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing over the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Switcher opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control Center opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification Center opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System alert shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Power Mode offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banner shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 5G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory back to normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory gets short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory critically short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background App Refresh on for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background App Refresh off for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background App Refresh on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background App Refresh off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent push for %1, priority %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert push with content-available for %1, priority %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert push for %1, priority %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Switcher closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s card flicked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call comes in, full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call comes in, as a banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iPhone restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Power Mode on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Power Mode off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airplane Mode on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airplane Mode off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s notification tapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background · background task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background · push wake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background · app refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background · processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background · launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background · callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as soon as allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is a kind of assertion, %2 the name the app gave it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force-quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against its purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force-quit at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewarmed, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background, task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background, push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background, refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background, processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive, in switcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what moves on (&quot;Background transfer “movie”&quot;), %2 what it does (&quot;starts&quot;)
----------
a field of an act and its value: &quot;after 5 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed this to the system, which keeps it from now on, also while the app is suspended or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has this from %1 and waits for its conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does this for %1 outside of its process. It needs no code of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands still and goes on by itself when it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has done this for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not do this for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer one took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is over, so the system drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keeps this for %1 until the app can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS lets %1 do this, but Apple made “%2” for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS lets %1 do this, but Apple made “%2” for something else. Its purpose: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Review may refuse the app for it, by guideline %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allowed %1 this. What needs it may work from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not allow %1 this. What needs it fails until you change it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not asked you for this, so it may not do it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS keeps this number about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what people or other machines see of %1. It can be seen without looking into the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what people or other machines see of the iPhone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off for the iPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off for the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal, camera off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed from the App Switcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not force-quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the App Switcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used on %1 of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used on %1 of days, needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked since boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not unlocked since boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use, screen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle for %1, needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen off for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last run %1, needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none left now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the phone’s wakes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other app(s) work in the background</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over this %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the delay left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed in any public log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1 accepted by APNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1 rejected by APNs: a background push needs priority 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1 stored by APNs until the iPhone can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1 replaced at APNs by a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1 expired at APNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1 reached the iPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1 not handed to the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1 held, asked about again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held push #%1 replaced by a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1 dropped, not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1 delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push #%1 wakes the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 request submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 request replaced by a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 request cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 request stays pending, its window begins again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 task starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 task completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 task failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launched, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing over the screen any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected files can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected files can no longer be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First unlock since boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not unlocked since boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Power Mode offered at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home screen in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push launches wait, so that they do not all come at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push launches wait no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May %1 launch for a push?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May %1 launch for app refresh?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May %1 launch for a processing task?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May %1 run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n policies answered</source>
        <extracomment>%1 is a question, &quot;May Courier launch for a push?&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, score %2 under %3, most by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, score %2, threshold %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App refresh: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing task: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given back after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1 launched in the background, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1 prewarmed, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1 launched, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force-quit flag set: no background launch until opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force-quit flag cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background task time runs, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background task time stands, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work done, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification “%1” shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer “%1” fired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer fired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the purpose of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You removed %1 from the App Switcher at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from the App Switcher before this run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 iOS does not launch a force-quit app for %2. It can run again after you open it.</source>
        <extracomment>%1 says who force-quit the app and when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has used the time that processing tasks of one app get in a night. Shorter tasks run more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background pushes of all apps together have used the energy that they get in a day. A shorter handler leaves more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy that background work of %1 may use is spent. It is handed out again with time; shorter runs cost less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background App Refresh is off for %1. iOS launches it neither for refreshes nor for background pushes until you turn it on in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background App Refresh is off for all apps. iOS launches none of them in the background until you turn it on in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open %1 around this time on %2 of days. On this iPhone now no habit would be enough for %3: the score is %4 and has to reach %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open %1 around this time on %2 of days, and %3 needs %4 here. It is asked again before times at which you use the app more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have never opened %1 since it was installed. iOS launches an app in the background only after you opened it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened %1 last %2 ago, and iOS launches for %3 only apps that were opened in the last %4. Opening it once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iPhone has not been unlocked since it started. Until then iOS launches no app in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Power Mode is on, and %1 waits until it is off. The charger does not turn it off before the battery is well filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is at %1, under %2, and the iPhone is not charging. On the charger %3 may proceed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request asks for external power, and the iPhone is on battery. Connecting the charger changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request needs a network, and there is none. It is asked again when the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iPhone is in use, and %1 waits for an idle one. Lock the screen and leave it for some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iPhone has been idle for %1, and %2 needs %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iPhone has been asleep on battery for %1. The push waits until it wakes for something else, at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iPhone is too warm, and background work waits until it has cooled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory is short, and iOS launches nothing in the background until some is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is running and needs the memory. Background launches wait until it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iPhone has just started or come back to the network, and many pushes arrive at once. Launches for them wait %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ran for this %2 ago, and iOS leaves %3 between two runs. Only the newest of what comes meanwhile is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All apps together have used the wakes that iOS gives to background pushes in an hour. One more comes back every few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other apps work in the background, and %1 waits for a quieter CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many processing tasks as iOS lets run at once are running. %1 is asked about again when one of them ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has used the data that background work gets in a day. The count begins again at midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not declare what %2 needs. Add the background mode, key or entitlement and build the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not allowed %1 what %2 needs. It can be changed in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS limits %1 for each app, and %2 has used up what it gets for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this use the network that there is. It waits for one that the session allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS has woken %1 for finished transfers, and each time it waits twice as long before it starts what the app asks for in the background; %2 are left. Opening the app sets the delay to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy refused, but the score is %1 and has to reach %2; %3 costs most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing else changes, it is asked again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One other policy refuses too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other policies refuse too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offstage assumes this rule, because no source gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is Offstage&apos;s own, no source gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs until iOS suspends it, which takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs because it is on the screen. Nothing limits its time there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs in the background because of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended with its process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has held %1 since the start, so it is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds %1 since %2, so it is suspended; the last thing that did, %3, %4.</source>
        <extracomment>%1 the app, %2 when, %3 what held it last, %4 how that ended (&quot;was given back&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was swiped off the App Switcher before this run began, so it has no process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no process, because nothing has launched it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no process since you swiped it off the App Switcher at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no process since %2: %3.</source>
        <extracomment>%1 the app, %2 when, %3 how (&quot;Process ended to free memory, no crash report&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its timer, due at %1, stands still and fires once, late, when the app runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its timer “%1”, due at %2, stands still and fires once, late, when the app runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2×</source>
        <extracomment>a policy and how often it refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was considered %n time(s) and refused: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No code of %1 runs from %2 to %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS prepared %1 before anyone opened it; none of its own code runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in memory, but no code runs: timers and work stand still, and its connections go stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS launches it for no background work until you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its request “%1” waits; the earliest begin is a wish, not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code runs next at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1 its code does not run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is suspended a moment after the last of these ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 too, which does not count now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 did not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent push #%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent push #%1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent push #%1 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent push #%1 for %2, priority %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert push #%1 for %2, priority %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the iPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push wake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app refresh task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a background task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a background push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a processing task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>force quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a local notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewarmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now, asked again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, whatever the others say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, unless another answer forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WWDC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5G</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>force-quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prewarmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s documentation says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s Developer Technical Support says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WWDC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in a session of Apple&apos;s developer conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by the community, not said by Apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our assumption, because nothing is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources contradict each other; a switch chooses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>runs, nothing can stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs, the score is not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed, the score decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now, asked again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, until something changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this rule does not apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiped away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertion taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertion expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against its purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed by people or servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Power Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stories, with a search and an adviser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a scenario file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the scenario file again and plays it from its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the session as a scenario, with everything you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the session as another scenario file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer in words and as a picture, to send to someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone and its timeline for a hall, cue by cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes your last input back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the input again that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a note on the timeline at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the filter of the event log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets simulated time run, or holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the record before the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the record after the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous record of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the record before, of the selected app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next record of the selected app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects what led to the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the first thing the selection led to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the start of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the head of the run, where inputs add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets time run at the next slower speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets time run at the next faster speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets time run as on a wrist watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run until...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulates ahead to a time and stops there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the caption before the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next caption of the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says why the selection happened, and what would change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next input here begins a new future; this one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background App Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airplane Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call covers the screen: the app in front becomes inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ends and the app in front is active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the iPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every process ends; until the first unlock most apps stay away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app in front goes to the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Switcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards of the apps used last; a card flicked up is a force quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks the phone, or unlocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the push of the push row to its app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts and conditions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else that can happen to the phone, found by its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the state of every app as a letter on its icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the playhead in view while time runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows less time, larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows more time, smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the timeline to earlier times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the timeline to later times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre, then fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres the selection; again, shows the whole run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds stretches in which nothing happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the selection and the event log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the panel that explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds every command by its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every disputed rule with its sides; choose the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key, on one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Offstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and rules.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::ActRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::Actions</name>
    <message>
        <source>Marked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 day/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::Acts</name>
    <message>
        <source>from iOS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone call comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call over the whole screen makes the app in front inactive, a banner does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the call is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app in front is active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock screen is lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person looks at the phone without unlocking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification is tapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest one of the app, which opens the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A push is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s server hands it to Apple&apos;s servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is in use iOS keeps memory free for it and starts little in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hot the phone is; the hotter, the less it starts in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background App Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, iOS wakes the app for no refresh and no silent push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iPhone restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every process ends; until the first unlock most apps stay away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The developer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::ActsPanel</name>
    <message>
        <source>Search acts and conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another word: a device, a permission, what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts and conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app whose permissions are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new future from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1, the head</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::AnswerPage</name>
    <message>
        <source>%1. %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated iPhone, iOS %1 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offstage. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::AppButton</name>
    <message>
        <source>App: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The app that the push is for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::AppFacts</name>
    <message>
        <source>Assertions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, so no code runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the watchdog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a background task that was not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a push that was not completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a task that was not completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on leaving the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for too many background tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the system (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prewarmed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launched in the background at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launched at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, will not launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push #%1 at Apple&apos;s servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push #%1 held since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notification at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Refresh off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timer at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push wakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::BlockingCard</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
Click for its sources.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::BottomStrip</name>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected, in words, and its app at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record of the run, to filter and to select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What led to the selection, from the first action on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app&apos;s code saw there, and what it is in Swift.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::CausesList</name>
    <message>
        <source>Causes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::CausesPanel</name>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a record to see what led to it, from the first action on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::ChangeCard</name>
    <message>
        <source>%1 of %2 tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the future in which this is so; this one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops looking and shows what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change is run again. The window stays usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before everything was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single change of those Offstage knows makes a difference, and no pair of them. Wait, or use another mechanism.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::CodeSheet</name>
    <message>
        <source>What the code of %1 saw from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: none of it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What it does there, in Swift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy
Copies the calls, the Swift and the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the code saw and does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a stretch or a mark of an app to see what its code saw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::ComingNext</name>
    <message>
        <source>%1 %2 considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s held push considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::ConsideredList</name>
    <message numerus="yes">
        <source>%1: refused %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offstage::DevicePanel</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts and conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New future from %1. This one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scenario is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the past: an input forks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs act at %1, the head</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::DeviceSwitch</name>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cellular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, Airplane Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Power Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airplane Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side button: the app in front leaves the screen, and files of the highest protection class close 10 s later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On power, iOS runs processing tasks and is freer with every other wake-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS runs no app refresh and holds silent pushes back to save the battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a network, pushes wait at Apple&apos;s servers; on cellular iOS is sparing with background work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background App Refresh for the whole phone: off, no app is woken for a refresh or a silent push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All radios are off: pushes wait at Apple&apos;s servers until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under pressure iOS ends suspended apps, the longest unused first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the person is at the phone: iOS prefers to work while nobody uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, all apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent, priority 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert and content-available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent, wrong priority 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::DisputeSheet</name>
    <message>
        <source>Where sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For iOS %1.%2. Choose another side, and the story runs again in a future of its own, so that you can compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::ErrorCard</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the file in the program for its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies every problem with its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the story
The one that was open before; it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story before is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::EventLog</name>
    <message>
        <source>Event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow
Keeps the record at the playhead in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you, the world and habits did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What iOS decided, and what it asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the apps&apos; own code did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter looks in %1 record: number, time, who and what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter looks in %1 records: number, time, who and what. Try push, refresh or 14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time runs. Every record lands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to play, or press a condition on the left. Every record lands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::FieldEditor</name>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::GestureBar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app in front goes to the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App switcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards of the apps used last; a card flicked up is a force quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks the phone, or lights its screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag down from the top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app in front becomes inactive under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call covers the screen: the app in front becomes inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of every app as a letter on its icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::HeldList</name>
    <message>
        <source>iOS holds nothing against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::IPhoneWidget</name>
    <message>
        <source>Rain from 16:00, 9 to 12 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % charged, charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app switcher is open, without cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The app switcher is open with %n cards, %1 first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Control Center is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification Center is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is calling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone asks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone offers Low Power Mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The lock screen shows %n notifications.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home screen is showing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery %1 %, charging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airplane Mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::LaneLabels</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By iOS itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 condition unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conditions unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::Legend</name>
    <message>
        <source>Legend of states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a state to dim all others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::LetGoList</name>
    <message>
        <source>The process ends at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No process ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not running, only its card is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is suspended: no callback, no crash report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs: it is told that it terminates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent pushes no longer reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until you open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1 will not launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request of %1 stays in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert pushes still show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the iPhone shows them without the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::LogTable</name>
    <message>
        <source>Event log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::MainWindow</name>
    <message>
        <source>About Offstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offstage %1 simulates one iPhone and shows when apps run, and why not. Free software under the GNU GPL, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New future from %1. %2 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::MechanismList</name>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the mechanisms that the app does not declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 mechanisms that the app does not declare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::MechanismRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2
Click for its page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::MechanismSheet</name>
    <message>
        <source>What it is for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::OverviewBar</name>
    <message>
        <source>Overview of the whole run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::PlayButton</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::PolicyList</name>
    <message>
        <source>not asked for %1, by design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 policy answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 policies answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your app can change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change, as the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the system decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::PolicyRow</name>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, score %1 with weight %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
%3. Click for its rule and sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::PolicySheet</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of iOS %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::PreviewOverlay</name>
    <message>
        <source>would not launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is force-quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::ProgressLine</name>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::PushRow</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 push at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pushes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The kind of push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pushes Send hands to Apple&apos;s servers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send every few minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::ScoreBar</name>
    <message>
        <source>Score %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::ScoreSheet</name>
    <message>
        <source>For comparison only: a refusal decides before any score. Without the refusals it would be %1 against %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score decided: %1 reaches the threshold of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score decided: %1 does not reach the threshold of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 0.00 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::SelectionPanel</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a mark or a stretch on the timeline, or a row of the event log, to read what happened and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (Y)
Says why it happened, and what would change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What iOS holds against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you let go of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::Session</name>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::SpeedControl</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: plus and minus step, N is the normal speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::Standing</name>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not declared: add the %1 background mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not declared: add %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed by the person: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs iOS %1; this is iOS %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force-quit until the person opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before the person opens it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background App Refresh is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the end of Low Power Mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the first unlock after the restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used %1 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::StatusLine</name>
    <message>
        <source>No scenario is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %1 expectation holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %1 expectations hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::StoryFiles</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs you gave are not saved. Save them as a scenario?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::StoryLine</name>
    <message>
        <source>The iPhone starts up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock screen is lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no app runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 app runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 apps run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario is open. Open a story to begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::Tile</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::TimeField</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::TimelineView</name>
    <message>
        <source>Fork %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to select, Y for why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole run (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::TransportBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run until...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Futures
Every input in the past begins one; all are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scenario open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input in the past begins a new future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:05, tomorrow 3am, +15 min, Mon 09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, runs %2 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run begins at %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 03:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the story, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::TrustBadge</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::VerdictLabel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offstage::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause (Ctrl+Left)
Selects what led to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect (Ctrl+Right)
Selects the first thing this led to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a mark or a stretch on the timeline, or a row of the event log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
