// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/time_text.h"
#include "model/mechanism/registry.h"
#include <QLocale>

#include "model/qt/data_text.h"
#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "model/qt/words.h"

namespace offstage {

QString Words::app(const Setup &setup, AppId app)
{
    return app.isValid() ? QString::fromStdString(setup.app(app).name) : tr("the iPhone");
}

QString Words::open(std::string_view word)
{
    return dataText(word);
}

QString Words::noun(MechanismId mechanism)
{
    return open(kMechanismNouns[static_cast<std::size_t>(mechanism)]);
}

QString Words::name(const Setup &setup, NameId name)
{
    const std::string_view text = setup.name(name);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString Words::assertion(AssertionKind kind, NameId name, const Setup &setup)
{
    const auto kindWords = [kind] {
        switch (kind) {
        case AssertionKind::ForegroundScene:
            return tr("scene in front");
        case AssertionKind::Grace:
            return tr("short grace");
        case AssertionKind::Launch:
            return tr("launch");
        case AssertionKind::Callback:
            return tr("callback");
        case AssertionKind::BackgroundTask:
            return tr("background task");
        case AssertionKind::PushWake:
            return tr("push wake");
        case AssertionKind::RefreshTask:
            return tr("app refresh task");
        case AssertionKind::ProcessingTask:
            return tr("processing task");
        default:
            return open(wordOf(kind));
        }
    };
    if (!name.isValid())
        return kindWords();
    //: %1 is a kind of assertion, %2 the name the app gave it
    return tr("%1 “%2”").arg(kindWords(), Words::name(setup, name));
}

QString Words::code(std::uint32_t code)
{
    return QLatin1String("0x") + QString::number(code, 16).toUpper();
}

QString Words::percent(int value)
{
    return tr("%1 %").arg(value);
}

QString Words::forWhat(MechanismId mechanism)
{
    return open(kMechanismPhrases[static_cast<std::size_t>(mechanism)]);
}

namespace sentences {

QString within(const QString &words)
{
    const QLocale::Language language = QLocale().language();
    const bool isSmall = language == QLocale::English || language == QLocale::C;
    return isSmall ? words.toLower() : words;
}

QString clock(Instant at, bool tenths)
{
    return QString::fromStdString(clockText(at, tenths));
}

QString moment(Instant at, Instant near)
{
    return dayNumber(at) == dayNumber(near) ? clock(at) : day(at) + u' ' + clock(at);
}

QString day(Instant at)
{
    switch (weekday(at)) {
    case 0:
        return Words::tr("Mon");
    case 1:
        return Words::tr("Tue");
    case 2:
        return Words::tr("Wed");
    case 3:
        return Words::tr("Thu");
    case 4:
        return Words::tr("Fri");
    case 5:
        return Words::tr("Sat");
    default:
        return Words::tr("Sun");
    }
}

QString version(Version version)
{
    return version.minor == 0 ? QString::number(version.major)
                              : QStringLiteral("%1.%2").arg(version.major).arg(version.minor);
}

QString duration(Duration length)
{
    if (length == kForever)
        return Words::tr("no limit");
    return QString::fromStdString(durationText(length));
}

QString state(ShownState state)
{
    switch (state) {
    case ShownState::NotRunning:
        return Words::tr("Not running");
    case ShownState::ForceQuit:
        return Words::tr("Force-quit");
    case ShownState::Prewarmed:
        return Words::tr("Prewarmed");
    case ShownState::Suspended:
        return Words::tr("Suspended");
    case ShownState::Background:
        return Words::tr("Background");
    case ShownState::Inactive:
        return Words::tr("Inactive");
    case ShownState::Active:
        return Words::tr("Active");
    }
    return {};
}

// The scheduler's own words are not translated: they are what its log says.
QString decision(Decision decision)
{
    const std::string_view words = nameOf(decision);
    return QString::fromLatin1(words.data(), static_cast<qsizetype>(words.size()));
}

QString decisionPlain(Decision decision)
{
    switch (decision) {
    case Decision::CanProceed:
        return Words::tr("no objection");
    case Decision::MustNotProceed:
        return Words::tr("not now, asked again later");
    case Decision::AbsolutelyMustNotProceed:
        return Words::tr("no, whatever the others say");
    case Decision::MustProceed:
        return Words::tr("yes, unless another answer forbids it");
    case Decision::AbsolutelyMustProceed:
        return Words::tr("yes, at once");
    }
    return {};
}

QString policy(PolicyId policy, const Rules &rules)
{
    return QString::fromStdString(rules.policy(policy).title);
}

QString mechanism(MechanismId mechanism)
{
    switch (mechanism) {
    case MechanismId::LifeCycle:
        return Words::tr("Life cycle");
    case MechanismId::BackgroundTask:
        return Words::tr("Background task");
    case MechanismId::SilentPush:
        return Words::tr("Silent push");
    case MechanismId::AppRefresh:
        return Words::tr("App refresh");
    case MechanismId::Processing:
        return Words::tr("Processing");
    case MechanismId::ForceQuit:
        return Words::tr("Force quit");
    case MechanismId::Timer:
        return Words::tr("Timer");
    case MechanismId::LocalNotification:
        return Words::tr("Local notification");
    case MechanismId::AppCode:
        return Words::tr("App code");
    default:
        return capitalized(Words::noun(mechanism));
    }
}

QString trust(Trust trust)
{
    switch (trust) {
    case Trust::Documented:
        return Words::tr("Documented");
    case Trust::Dts:
        return Words::tr("DTS");
    case Trust::Wwdc:
        return Words::tr("WWDC");
    case Trust::Observed:
        return Words::tr("Observed");
    case Trust::Assumed:
        return Words::tr("Assumed");
    }
    return {};
}

QString network(Network network)
{
    switch (network) {
    case Network::None:
        return Words::tr("No network");
    case Network::WiFi:
        return Words::tr("Wi-Fi");
    case Network::Cellular:
        return Words::tr("5G");
    }
    return {};
}

QString callback(HookId hook)
{
    return Words::open(wordOf(hook));
}

} // namespace sentences

} // namespace offstage
