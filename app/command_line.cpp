// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <algorithm>
#include <cstdio>

#include <unistd.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include "app/console.h"
#include "app/data_folders.h"
#include "app/explain_command.h"
#include "app/run_report.h"
#include "model/core/time_text.h"
#include "model/qt/data_text.h"
#include "model/scenario/check.h"

namespace offstage {

namespace {

/// The context of the texts that are printed.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString help()
{
    return CommandLine::tr(
        "Offstage shows what iOS does with an app when it is off stage.\n"
        "\n"
        "Usage:\n"
        "  offstage [FILE]                  open a window, with a scenario or without\n"
        "  offstage run FILE [options]      run a scenario and print its records\n"
        "  offstage check FILE...           run scenarios with all their variants and say which\n"
        "                                   expectations fail\n"
        "  offstage explain FILE [options]  say why: an answer to send, as text or Markdown\n"
        "  offstage list                    the scenarios that come with Offstage\n"
        "\n"
        "Options of run:\n"
        "  --variant NAME  run this variant of the story\n"
        "  --until TIME    stop at 5:00 or 30 s after the start, or at \"Mon 09:00\"\n"
        "                  (default: the scenario's end)\n"
        "  --text          one line a record (default)\n"
        "  --json          an array of records with all fields\n"
        "  --png OUT       draw the window into a picture instead\n"
        "  --size WxH      size of the picture (default: 1440x900)\n"
        "  --dark          draw it dark\n"
        "\n"
        "Options of explain:\n"
        "  --app KEY       the app it is about; without it the story's own question is answered\n"
        "  --at TIME       when: 14:05 or \"Mon 09:00\" on the clock, or 30 s after the start\n"
        "  --markdown, --html, --text   how it is written (default: --text)\n"
        "  --question      a question to ask in a forum instead of an answer\n"
        "  --scrub         leave out the names of apps and files\n"
        "  --png OUT, --svg OUT         the picture that goes with it\n"
        "  --light, --dark, --bw        how it is drawn (default: --light)\n"
        "  --variant NAME  of this variant of the story\n"
        "\n"
        "General options:\n"
        "  --help          this text\n"
        "  --language LANG en or de; that of the system without it\n"
        "  --version       the version\n"
        "\n"
        "Exit codes: 0 fine, 1 an expectation fails, 2 wrong use or a file with problems.\n");
}

/// Says what came of one story of a file; answers how many expectations fail.
int report(const QString &file, const StoryCheck &check)
{
    const QString variant = QString::fromStdString(check.variant);
    int held = 0;
    for (std::size_t i = 0; i < check.outcomes.size(); ++i) {
        const Expectation &expectation = check.story->expectations[i];
        held += check.outcomes[i].holds;
        if (check.outcomes[i].holds)
            continue;
        const QString fails = variant.isEmpty()
                                  ? CommandLine::tr("fails")
                                  : CommandLine::tr("fails in the variant %1").arg(variant);
        print(stderr, QStringLiteral("%1:%2: %3: %4: %5\n")
                          .arg(file)
                          .arg(expectation.line)
                          .arg(fails, QString::fromStdString(expectation.text),
                               QString::fromStdString(check.outcomes[i].reason)));
    }
    const auto all = check.outcomes.size();
    if (variant.isEmpty())
        print(stdout,
              CommandLine::tr("%1: %2 of %3 expectations hold\n").arg(file).arg(held).arg(all));
    else
        print(stdout, CommandLine::tr("%1: in the variant %2 %3 of %4 expectations hold\n")
                          .arg(file, variant)
                          .arg(held)
                          .arg(all));
    return static_cast<int>(all) - held;
}

/// Shows on a terminal how far many runs have come, on a line that is gone in the end.
std::function<void(std::size_t, std::size_t)> progressFor(const QString &file)
{
    constexpr std::size_t few = 5;
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [file](std::size_t done, std::size_t all) {
        if (all <= few)
            return;
        print(stderr, u'\r' + CommandLine::tr("%1: %2 of %3 runs").arg(file).arg(done).arg(all));
        if (done == all)
            print(stderr, QStringLiteral("\r\033[K"));
    };
}

int check(const QStringList &files, const CommandLineHooks &hooks)
{
    if (files.isEmpty())
        return complain(CommandLine::tr("check needs at least one file"));
    bool isBroken = false;
    int failed = 0;
    for (const QString &file : files) {
        const std::optional<Scenario> scenario = load(file, hooks);
        if (!scenario) {
            isBroken = true;
            continue;
        }
        for (const StoryCheck &story : checkScenario(*scenario, progressFor(file)))
            failed += report(file, story);
    }
    if (isBroken)
        return kExitWrong;
    return failed > 0 ? kExitFails : kExitFine;
}

/// What lupdate reads for the texts that stand in data files and tables (see ./dev translate).
int texts(const CommandLineHooks &hooks)
{
    const auto rules = loadRules(hooks.resourcesFolder.toStdString(), Version{27, 0});
    if (!rules)
        return complain(CommandLine::tr("the resources are missing or have problems"));
    for (const std::string &text : allDataTexts(*rules)) {
        QString escaped = QString::fromStdString(text);
        escaped.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
        print(stdout, QStringLiteral("QT_TRANSLATE_NOOP(\"Data\", \"%1\");\n").arg(escaped));
    }
    return kExitFine;
}

int list(const CommandLineHooks &hooks)
{
    bool isBroken = false;
    for (const QString &file : DataFolders::scenarioFiles(hooks.scenariosFolder)) {
        const std::optional<Scenario> scenario = load(file, hooks);
        if (!scenario) {
            isBroken = true;
            continue;
        }
        print(stdout, QStringLiteral("%1\t%2\t%3\n")
                          .arg(file, QString::fromStdString(scenario->title),
                               QString::fromStdString(
                                   durationText(scenario->end - scenario->setup->start))));
    }
    return isBroken ? kExitWrong : kExitFine;
}

std::optional<QSize> parseSize(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    if (size.width() < 100 || size.height() < 100 || size.width() > 16'384 ||
        size.height() > 16'384)
        return std::nullopt;
    return size;
}

int runFile(const QStringList &arguments, const CommandLineHooks &hooks)
{
    QCommandLineParser parser;
    const QString value = QStringLiteral("value");
    parser.addOptions({{QStringLiteral("variant"), {}, value},
                       {QStringLiteral("until"), {}, value},
                       {QStringLiteral("text"), {}},
                       {QStringLiteral("json"), {}},
                       {QStringLiteral("png"), {}, value},
                       {QStringLiteral("size"), {}, value},
                       {QStringLiteral("dark"), {}}});
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList(QStringLiteral("offstage")) + arguments))
        return complain(parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return complain(CommandLine::tr("run needs one file"));
    const bool isJson = parser.isSet(QStringLiteral("json"));
    const bool isPicture = parser.isSet(QStringLiteral("png"));
    if (int(isJson) + int(isPicture) + int(parser.isSet(QStringLiteral("text"))) > 1)
        return complain(CommandLine::tr("--text, --json and --png exclude each other"));
    if (!isPicture &&
        (parser.isSet(QStringLiteral("size")) || parser.isSet(QStringLiteral("dark"))))
        return complain(CommandLine::tr("--size and --dark need --png"));

    const std::optional<Scenario> loaded = load(files.first(), hooks);
    if (!loaded)
        return kExitWrong;
    const Scenario *scenario = &*loaded;
    if (parser.isSet(QStringLiteral("variant"))) {
        if (isPicture)
            return complain(CommandLine::tr("--variant and --png exclude each other"));
        scenario = variantNamed(*loaded, files.first(), parser.value(QStringLiteral("variant")));
        if (scenario == nullptr)
            return kExitWrong;
    }
    const Instant start = scenario->setup->start;
    Instant until = scenario->end;
    if (parser.isSet(QStringLiteral("until"))) {
        const QString written = parser.value(QStringLiteral("until"));
        const auto parsed = instantOf(written, start);
        if (!parsed)
            return complain(CommandLine::tr("--until %1 is not a time").arg(written));
        if (*parsed < start)
            return complain(
                CommandLine::tr("--until %1 is before the scenario begins").arg(written));
        until = *parsed;
    }
    if (isPicture) {
        PictureRequest picture;
        picture.file = files.first();
        picture.until = parser.value(QStringLiteral("until"));
        picture.out = parser.value(QStringLiteral("png"));
        picture.isDark = parser.isSet(QStringLiteral("dark"));
        if (parser.isSet(QStringLiteral("size"))) {
            const auto size = parseSize(parser.value(QStringLiteral("size")));
            if (!size)
                return complain(CommandLine::tr("--size %1 is not WIDTHxHEIGHT from 100 to 16384")
                                    .arg(parser.value(QStringLiteral("size"))));
            picture.size = *size;
        }
        if (!hooks.drawPicture)
            return complain(CommandLine::tr("this program cannot draw"));
        const QString problem = hooks.drawPicture(picture);
        return problem.isEmpty() ? kExitFine : complain(problem);
    }
    Run run(scenario->setup, scenario->inputs);
    run.advanceTo(until);
    print(stdout,
          isJson ? QString::fromUtf8(recordsAsJson(run)) : QString::fromStdString(traceText(run)));
    return kExitFine;
}

bool isCommand(const QString &word)
{
    return word == QLatin1String("run") || word == QLatin1String("check") ||
           word == QLatin1String("list") || word == QLatin1String("explain") ||
           word == QLatin1String("texts");
}

bool asksFor(const QStringList &arguments, const char *longName, const char *shortName)
{
    return arguments.contains(QLatin1String(longName)) ||
           arguments.contains(QLatin1String(shortName));
}

} // namespace

std::optional<Instant> instantOf(const QString &written, Instant start)
{
    const std::string text = written.toStdString();
    const auto asInScenario = parseInstant(text, start, start, BareTime::Offset);
    return asInScenario ? asInScenario : parseInstant(text, start, start, BareTime::Clock);
}

bool opensWindow(const QStringList &arguments)
{
    if (asksFor(arguments, "--help", "-h") || asksFor(arguments, "--version", "-v"))
        return false;
    if (arguments.isEmpty())
        return true;
    return arguments.size() == 1 && !isCommand(arguments.first()) &&
           !arguments.first().startsWith(QLatin1Char('-'));
}

bool needsDisplay(const QStringList &arguments)
{
    if (opensWindow(arguments))
        return true;
    if (asksFor(arguments, "--help", "-h") || !isCommand(arguments.value(0)))
        return false;
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument.startsWith(QLatin1String("--png")) ||
               argument.startsWith(QLatin1String("--svg")) || argument == QLatin1String("--html");
    });
}

CommandLineOutcome runCommandLine(const QStringList &arguments, const CommandLineHooks &hooks)
{
    if (opensWindow(arguments))
        return {std::nullopt, arguments.value(0)};
    if (asksFor(arguments, "--help", "-h")) {
        print(stdout, help());
        return {kExitFine, {}};
    }
    if (asksFor(arguments, "--version", "-v")) {
        print(stdout, QStringLiteral("Offstage %1\n").arg(QCoreApplication::applicationVersion()));
        return {kExitFine, {}};
    }
    const QString command = arguments.first();
    const QStringList rest = arguments.mid(1);
    if (command == QLatin1String("run"))
        return {runFile(rest, hooks), {}};
    if (command == QLatin1String("explain"))
        return {explainFile(rest, hooks), {}};
    for (const QString &argument : rest) {
        if (argument.startsWith(QLatin1Char('-')) && isCommand(command))
            return {
                complain(CommandLine::tr("%1 has no option %2; see --help").arg(command, argument)),
                {}};
    }
    if (command == QLatin1String("check"))
        return {check(rest, hooks), {}};
    if (command == QLatin1String("texts"))
        return {texts(hooks), {}};
    if (command == QLatin1String("list")) {
        if (!rest.isEmpty())
            return {complain(CommandLine::tr("list takes no files")), {}};
        return {list(hooks), {}};
    }
    if (command.startsWith(QLatin1Char('-')))
        return {complain(CommandLine::tr("there is no option %1; see --help").arg(command)), {}};
    return {complain(CommandLine::tr("only one file can be opened in a window; see --help")), {}};
}

} // namespace offstage
