// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "model/qt/words.h"

namespace offstage {

namespace {

/// The ends that one mechanism or the phone brings about.
QString endedFor(ExitReason reason)
{
    switch (reason) {
    case ExitReason::CpuLimit:
        return Words::tr("Process killed for using too much CPU in the background");
    case ExitReason::MemoryLimit:
        return Words::tr("Process killed over its memory limit");
    case ExitReason::LockedFile:
        return Words::tr("Process killed for a file it held locked at suspension");
    case ExitReason::Thermal:
        return Words::tr("Process killed because the iPhone is too hot");
    case ExitReason::DiskSpace:
        return Words::tr("Process ended so that its caches can be deleted");
    case ExitReason::VoipNotReported:
        return Words::tr("Process killed for a VoIP push without a call");
    case ExitReason::VoipTooOften:
        return Words::tr("Process killed, resumed for VoIP too often");
    case ExitReason::PrivacyChange:
        return Words::tr("Process ended because a permission was changed");
    case ExitReason::Update:
        return Words::tr("Process ended for an update of the app");
    case ExitReason::Deleted:
        return Words::tr("Process ended because the app was deleted");
    case ExitReason::HostEnded:
        return Words::tr("Process ended with its host");
    case ExitReason::SystemEnded:
        return Words::tr("Process ended by the system when its work was done");
    case ExitReason::CalledExit:
        return Words::tr("Process called exit()");
    default:
        return Words::tr("Process ended");
    }
}

QString whyEndedElse(ExitReason reason, const QString &app)
{
    switch (reason) {
    case ExitReason::CpuLimit:
        return Words::tr("%1 used more than 80 % of a CPU over a minute in the background. iOS "
                         "allows 48 CPU seconds in 60. Do the work in pieces, or in a processing "
                         "task that requires external power.")
            .arg(app);
    case ExitReason::MemoryLimit:
        return Words::tr("%1 used more memory than its process may. Free memory on the warning, "
                         "and load large things in parts.")
            .arg(app);
    case ExitReason::LockedFile:
        return Words::tr("%1 held a lock on a file in a shared container when it was suspended. "
                         "Nobody else could use the file, so iOS ends the process. Finish the "
                         "transaction under a background task, or close the file.")
            .arg(app);
    case ExitReason::Thermal:
        return Words::tr("The iPhone is too hot, and iOS ends what is not in front.");
    case ExitReason::DiskSpace:
        return Words::tr("The disk is nearly full. iOS ends %1 so that it can delete its caches.")
            .arg(app);
    case ExitReason::VoipNotReported:
        return Words::tr("A VoIP push has to be reported to CallKit as a call before its handler "
                         "returns. %1 did not, so iOS ends it, and stops delivering its VoIP "
                         "pushes if that happens again.")
            .arg(app);
    case ExitReason::PrivacyChange:
        return Words::tr("A permission of %1 was changed in Settings. iOS ends the app, so that it "
                         "starts with the new answer.")
            .arg(app);
    case ExitReason::Update:
        return Words::tr("An update of %1 is installed. The new version starts when it is next "
                         "launched; this is not a force quit.")
            .arg(app);
    case ExitReason::Deleted:
        return Words::tr("You deleted %1.").arg(app);
    case ExitReason::HostEnded:
        return Words::tr("A helper lives only as long as the app that started it.");
    case ExitReason::SystemEnded:
        return Words::tr("The work of this process was done, so the system ended it.");
    case ExitReason::CalledExit:
        return Words::tr("%1 called exit() itself. To iOS that is no force quit: what wakes apps "
                         "can launch it again.")
            .arg(app);
    default:
        return Words::tr("The process of %1 ended.").arg(app);
    }
}

} // namespace

QString whyEnded(const record::ProcessEnded &r, const QString &app)
{
    switch (r.reason) {
    case ExitReason::AppSwitcher:
        return Words::tr("You removed %1 from the App Switcher. Its process ends at once: a "
                         "suspended app gets no callback, and no crash report is written.")
            .arg(app);
    case ExitReason::Watchdog:
        return Words::tr("A callback of %1 did not return in its time, so the watchdog killed the "
                         "process. Move the work off the main thread.")
            .arg(app);
    case ExitReason::BackgroundTaskLeaked:
        return Words::tr("The time of its background tasks was over and %1 had not ended all of "
                         "them. Call endBackgroundTask in the expiration handler, and let the "
                         "handler take a second at most.")
            .arg(app);
    case ExitReason::PushNotCompleted:
        return Words::tr("%1 did not call the push’s completion handler in time. iOS ends the "
                         "process and wakes it less often. Call the handler as soon as the work "
                         "is done.")
            .arg(app);
    case ExitReason::TaskNotCompleted:
        return Words::tr("%1 did not complete its task after the expiration handler was called. "
                         "Call setTaskCompleted there.")
            .arg(app);
    case ExitReason::Jetsam:
        return Words::tr("Memory was short. Suspended apps go first, then those in the "
                         "background. You did not do this, so %1 may still be launched in the "
                         "background.")
            .arg(app);
    case ExitReason::Crash:
        return Words::tr("%1 crashed. It may still be launched in the background.").arg(app);
    case ExitReason::Reboot:
        return Words::tr("The iPhone restarted, which ends every process. %1 stays in the App "
                         "Switcher but is not in memory.")
            .arg(app);
    case ExitReason::ExitsOnSuspend:
        return Words::tr("%1 declares that it does not run in the background, so iOS ends it "
                         "instead of suspending it.")
            .arg(app);
    case ExitReason::TooManyAssertions:
        return Words::tr("%1 held more background tasks than iOS allows. Each beginBackgroundTask "
                         "needs its endBackgroundTask.")
            .arg(app);
    default:
        return whyEndedElse(r.reason, app);
    }
}

QString endedLine(const record::ProcessEnded &r)
{
    const QString code = r.code == 0 ? QString() : Words::code(r.code);
    const QString report =
        r.hasReport ? Words::tr("crash report written") : Words::tr("no crash report");
    QString what;
    switch (r.reason) {
    case ExitReason::AppSwitcher:
        what = Words::tr("Process ended by the user");
        break;
    case ExitReason::Watchdog:
        what = Words::tr("Process killed by the watchdog");
        break;
    case ExitReason::BackgroundTaskLeaked:
        what = Words::tr("Process killed for a background task it did not end");
        break;
    case ExitReason::PushNotCompleted:
        what = Words::tr("Process ended for a push it did not complete");
        break;
    case ExitReason::TaskNotCompleted:
        what = Words::tr("Process killed for a task it did not complete");
        break;
    case ExitReason::Jetsam:
        what = Words::tr("Process ended to free memory");
        break;
    case ExitReason::Crash:
        what = Words::tr("Process crashed");
        break;
    case ExitReason::Reboot:
        what = Words::tr("Process ended by the restart");
        break;
    case ExitReason::ExitsOnSuspend:
        what = Words::tr("Process ended instead of being suspended");
        break;
    case ExitReason::TooManyAssertions:
        what = Words::tr("Process killed for too many background tasks");
        break;
    default:
        what = endedFor(r.reason);
        break;
    }
    return code.isEmpty() ? Words::tr("%1, %2").arg(what, report)
                          : Words::tr("%1, %2, %3").arg(what, code, report);
}

} // namespace offstage
