// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/forum_question.h"

#include <QRegularExpression>
#include <QStringList>

#include "model/explain/app_side.h"
#include "model/qt/sentences.h"
#include "model/qt/words.h"

namespace offstage {

namespace {

struct Forum {
    Q_DECLARE_TR_FUNCTIONS(ForumQuestion)
};

QString versionText(Version version)
{
    return QStringLiteral("%1.%2").arg(version.major).arg(version.minor);
}

QString onOff(bool isOn)
{
    return isOn ? Forum::tr("on") : Forum::tr("off");
}

QString howLaunched(const AppSpec &spec)
{
    return spec.isDebugged ? Forum::tr("from Xcode, with the debugger attached")
                           : Forum::tr("from the Home screen, not from Xcode");
}

/// Whether the user swiped the app away, with the time where it is known.
QString forceQuitText(const Run &run, AppId app, Instant until)
{
    QString last =
        run.setup()->app(app).wasForceQuit ? Forum::tr("yes, before the start") : Forum::tr("no");
    for (std::size_t i = 0; i < run.trace().size() && run.trace().at(i).at <= until; ++i) {
        const Record &record = run.trace().at(i);
        const auto *flag = std::get_if<record::FlagChanged>(&record.payload);
        if (flag && record.app == app)
            last =
                flag->isForceQuit
                    ? Forum::tr("yes, at %1").arg(sentences::clock(record.at))
                    : Forum::tr("no; it was opened again at %1").arg(sentences::clock(record.at));
    }
    return last;
}

void addCode(QString &text, const char *language, const std::string &code)
{
    if (code.empty())
        return;
    text += QStringLiteral("```%1\n%2```\n\n")
                .arg(QLatin1String(language), QString::fromStdString(code));
}

} // namespace

QString forumQuestion(const AnswerMatter &matter, const Topic &topic)
{
    const Run &run = matter.run;
    const Setup &setup = *run.setup();
    const AppId app = topic.app.isValid() ? topic.app : AppId(0);
    const AppSpec &spec = setup.app(app);
    const Instant at = std::clamp(topic.at, run.begin(), run.head());
    const Phone phone = run.phoneAt(at);
    const FullAnswer answer = answerOn(matter, topic);
    QString text;
    const auto line = [&](const QString &what) { text += what + QLatin1String("\n\n"); };
    const auto item = [&](const QString &name, const QString &value) {
        text += QStringLiteral("- %1: %2\n").arg(name, value);
    };
    line(QStringLiteral("# %1").arg(answer.title));
    line(Forum::tr("Forums subtopic: App & System Services > Processes & Concurrency"));
    line(Forum::tr("Forums tag: Background Tasks"));
    line(QStringLiteral("## %1").arg(Forum::tr("The setting")));
    item(Forum::tr("iOS"), versionText(setup.rules.ios));
    item(Forum::tr("Built with the SDK of iOS"), versionText(spec.sdk));
    item(Forum::tr("Xcode and model of the iPhone"), Forum::tr("[fill in]"));
    item(Forum::tr("The app was launched"), howLaunched(spec));
    item(Forum::tr("Force-quit in the App Switcher"), forceQuitText(run, app, at));
    item(Forum::tr("Background App Refresh"), Forum::tr("%1 for all apps, %2 for this app")
                                                  .arg(onOff(phone.device.isBackgroundRefreshOn),
                                                       onOff(phone.app(app).isRefreshAllowed)));
    item(Forum::tr("Low Power Mode"), onOff(phone.device.isLowPowerMode));
    item(Forum::tr("Battery"),
         Forum::tr("%1, charger %2")
             .arg(Words::percent(static_cast<int>(phone.device.charge / 1'000'000)),
                  onOff(phone.device.isOnCharger)));
    item(Forum::tr("Network"), sentences::network(phone.device.network()));
    item(Forum::tr("Locked"), phone.device.isLocked ? Forum::tr("yes") : Forum::tr("no"));
    text += u'\n';
    const std::string declared = plistOf(setup, app) + entitlementsOf(setup, app);
    line(QStringLiteral("## %1").arg(Forum::tr("What the app declares")));
    if (declared.empty())
        line(Forum::tr("No background mode and no task identifier."));
    addCode(text, "xml", declared);
    line(QStringLiteral("## %1").arg(Forum::tr("What the app does")));
    addCode(text, "swift", swiftOf(setup, app));
    line(QStringLiteral("## %1").arg(Forum::tr("What I expected")));
    line(Forum::tr("[fill in]"));
    line(QStringLiteral("## %1").arg(Forum::tr("What happened")));
    line(answer.line);
    for (const AnswerEvent &event : answer.events)
        text += QStringLiteral("%1. %2 %3\n")
                    .arg(event.number)
                    .arg(sentences::clock(event.at), event.text);
    text += u'\n';
    line(Forum::tr("This was simulated with Offstage (%1). I see the same on a device: [yes or "
                   "no, with a sysdiagnose if you can].")
             .arg(answer.setting));
    return text.trimmed() + u'\n';
}

QString scrubbed(QString text, const Setup &setup, const QString &scenarioTitle)
{
    const auto replace = [&](const QString &what, const QString &by) {
        if (what.isEmpty())
            return;
        // Whole words only: an app called "Go" is not in "Going".
        const QRegularExpression word(
            QStringLiteral("(?<![\\w.])%1(?!\\w)").arg(QRegularExpression::escape(what)));
        text.replace(word, by);
    };
    replace(scenarioTitle, Forum::tr("a scenario"));
    for (std::size_t i = 0; i < setup.apps.size(); ++i) {
        const AppSpec &app = setup.apps[i];
        const QString letter =
            i < 26 ? QString(QChar(u'A' + static_cast<char16_t>(i))) : QString::number(i + 1);
        const QString bundle = QString::fromStdString(app.bundleId);
        if (!bundle.isEmpty())
            text.replace(bundle, QStringLiteral("com.example.app-") + letter.toLower());
        replace(QString::fromStdString(app.name), Forum::tr("App %1").arg(letter));
    }
    return text;
}

} // namespace offstage
