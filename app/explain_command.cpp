// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain_command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include "app/console.h"
#include "model/core/time_text.h"
#include "model/qt/answer.h"
#include "model/qt/forum_question.h"

namespace offstage {

namespace {

struct ExplainCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One run with everything an answer is made from.
struct Subject {
    const Scenario *scenario = nullptr;
    Run run;
    Lanes lanes;
    Topic topic;
    WhatIf whatIf;

    AnswerMatter matter() const { return {run, lanes, scenario, &whatIf}; }
};

std::optional<AppId> appNamed(const Setup &setup, const QString &name)
{
    for (std::size_t i = 0; i < setup.apps.size(); ++i) {
        if (name == QString::fromStdString(setup.apps[i].key) ||
            name == QString::fromStdString(setup.apps[i].name))
            return AppId(i);
    }
    return std::nullopt;
}

QString keysOf(const Setup &setup)
{
    QStringList keys;
    for (const AppSpec &app : setup.apps)
        keys << QString::fromStdString(app.key);
    return keys.join(QStringLiteral(", "));
}

/// Where the story's own question points; without a moment, the worst that happened in it.
std::optional<Topic> ownTopic(const Subject &subject)
{
    if (subject.scenario->story && subject.scenario->story->moment) {
        const StoryMoment &moment = *subject.scenario->story->moment;
        return topicAt(subject.run, subject.lanes, moment.app, moment.at, seconds(1));
    }
    const std::vector<Topic> all = troubles(subject.run, subject.lanes);
    if (!all.empty())
        return all.back();
    return subject.lanes.apps.empty() ? std::nullopt
                                      : std::optional(stretchAt(subject.run, subject.lanes,
                                                                AppId(0), subject.run.begin()));
}

/// The topic that the options name; an exit code and the reason said where they name none.
std::optional<Topic> askedTopic(const QCommandLineParser &parser, const Subject &subject)
{
    const bool hasApp = parser.isSet(QStringLiteral("app"));
    if (hasApp != parser.isSet(QStringLiteral("at"))) {
        complain(ExplainCommand::tr("--app and --at belong together"));
        return std::nullopt;
    }
    if (!hasApp)
        return ownTopic(subject);
    const Setup &setup = *subject.run.setup();
    const QString name = parser.value(QStringLiteral("app"));
    const auto app = appNamed(setup, name);
    if (!app) {
        complain(ExplainCommand::tr("there is no app %1; there are %2").arg(name, keysOf(setup)));
        return std::nullopt;
    }
    const QString written = parser.value(QStringLiteral("at"));
    const auto at = namedTime(written, setup.start, subject.run.head());
    if (!at) {
        complain(ExplainCommand::tr("--at %1 is not a time within the scenario").arg(written));
        return std::nullopt;
    }
    return topicAt(subject.run, subject.lanes, *app, at->at, at->precision);
}

/// The titles of stories of the scenarios folder; those that are not there are left out.
QStringList titlesOf(const std::vector<std::string> &stories, const CommandLineHooks &hooks)
{
    QStringList titles;
    for (const std::string &story : stories) {
        const std::string path = hooks.scenariosFolder.toStdString() + '/' + story + ".yaml";
        if (const auto other = loadScenario(path, hooks.resourcesFolder.toStdString()))
            titles << QString::fromStdString(other->title);
    }
    return titles;
}

QString styleOf(const QCommandLineParser &parser)
{
    for (const QString &style : {QStringLiteral("dark"), QStringLiteral("bw")}) {
        if (parser.isSet(style))
            return style;
    }
    return QStringLiteral("light");
}

int write(const QCommandLineParser &parser, const Subject &subject, const CommandLineHooks &hooks)
{
    const bool isOwn = !parser.isSet(QStringLiteral("app"));
    const bool scrubs = parser.isSet(QStringLiteral("scrub"));
    FullAnswer answer = isOwn ? storyAnswer(subject.matter(), subject.topic)
                              : answerOn(subject.matter(), subject.topic);
    if (isOwn && subject.scenario->story)
        answer.see = titlesOf(subject.scenario->story->see, hooks);
    const bool isHtml = parser.isSet(QStringLiteral("html"));
    const QString png = parser.value(QStringLiteral("png"));
    const QString svg = parser.value(QStringLiteral("svg"));
    QByteArray drawn;
    if (isHtml || !png.isEmpty() || !svg.isEmpty()) {
        if (!hooks.drawAnswer)
            return complain(ExplainCommand::tr("this program cannot draw"));
        const AnswerDrawing drawing{answer, subject.run, subject.lanes, styleOf(parser),
                                    png,    svg,         scrubs};
        const QString problem = hooks.drawAnswer(drawing, drawn);
        if (!problem.isEmpty())
            return complain(problem);
    }
    QString text;
    if (parser.isSet(QStringLiteral("question")))
        text = forumQuestion(subject.matter(), subject.topic);
    else if (isHtml)
        text = answerHtml(answer, QString::fromUtf8(drawn));
    else if (parser.isSet(QStringLiteral("markdown")))
        text = answerMarkdown(answer, svg.isEmpty() ? png : svg);
    else
        text = answerText(answer);
    if (scrubs)
        text =
            scrubbed(text, *subject.run.setup(), QString::fromStdString(subject.scenario->title));
    print(stdout, text);
    return kExitFine;
}

} // namespace

std::optional<NamedTime> namedTime(const QString &written, Instant start, Instant end)
{
    static const QRegularExpression withSeconds(QStringLiteral("\\d:\\d\\d:\\d\\d"));
    static const QRegularExpression clock(QStringLiteral("\\d:\\d\\d"));
    const std::string text = written.toStdString();
    const bool isClock = clock.match(written).hasMatch();
    const auto onClock = isClock ? parseInstant(text, start, start, BareTime::Clock) : std::nullopt;
    if (onClock && *onClock >= start && *onClock <= end)
        return NamedTime{*onClock, withSeconds.match(written).hasMatch() ? seconds(1) : minutes(1)};
    const auto offset = parseInstant(text, start, start, BareTime::Offset);
    if (offset && *offset >= start && *offset <= end)
        return NamedTime{*offset, seconds(1)};
    return std::nullopt;
}

int explainFile(const QStringList &arguments, const CommandLineHooks &hooks)
{
    QCommandLineParser parser;
    const QString value = QStringLiteral("value");
    QList<QCommandLineOption> options;
    for (const char *name : {"app", "at", "variant", "png", "svg"})
        options << QCommandLineOption(QLatin1String(name), {}, value);
    for (const char *name :
         {"markdown", "html", "text", "question", "scrub", "light", "dark", "bw"})
        options << QCommandLineOption(QLatin1String(name));
    parser.addOptions(options);
    if (!parser.parse(QStringList(QStringLiteral("offstage")) + arguments))
        return complain(parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return complain(ExplainCommand::tr("explain needs one file"));
    int kinds = 0;
    for (const char *name : {"markdown", "html", "text", "question"})
        kinds += parser.isSet(QLatin1String(name));
    if (kinds > 1)
        return complain(
            ExplainCommand::tr("--markdown, --html, --text and --question exclude each other"));

    const std::optional<Scenario> loaded = load(files.first(), hooks);
    if (!loaded)
        return kExitWrong;
    Subject subject;
    subject.scenario = &*loaded;
    if (parser.isSet(QStringLiteral("variant")))
        subject.scenario =
            variantNamed(*loaded, files.first(), parser.value(QStringLiteral("variant")));
    if (subject.scenario == nullptr)
        return kExitWrong;
    subject.run = Run(subject.scenario->setup, subject.scenario->inputs);
    subject.run.advanceTo(subject.scenario->end);
    subject.lanes = Lanes(*subject.run.setup());
    subject.lanes.extend(subject.run.trace(), subject.run.head());
    const auto topic = askedTopic(parser, subject);
    if (!topic)
        return kExitWrong;
    subject.topic = *topic;
    subject.whatIf = whatWouldChange(subject.run, subject.lanes, subject.topic);
    return write(parser, subject, hooks);
}

} // namespace offstage
