// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QApplication>

#include "app/command_line.h"
#include "app/data_folders.h"

namespace {

using namespace offstage;

CommandLineHooks hooksFor(const QString &programFolder)
{
    const DataFolders folders = DataFolders::find(programFolder);
    return {folders.resources, folders.scenarios, {}};
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Offstage"));
    QCoreApplication::setOrganizationName(QStringLiteral("Offstage"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OFFSTAGE_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    if (!needsDisplay(arguments)) {
        const QCoreApplication application(argc, argv);
        return runCommandLine(arguments, hooksFor(QCoreApplication::applicationDirPath()))
            .exitCode.value_or(kExitWrong);
    }
    // A picture needs no screen; a QApplication without one would end the program.
    if (!hasDisplay() && !opensWindow(arguments))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay() && opensWindow(arguments)) {
        std::fputs("offstage: there is no display for a window; see --help\n", stderr);
        return kExitWrong;
    }
    const QApplication application(argc, argv);
    const CommandLineOutcome outcome =
        runCommandLine(arguments, hooksFor(QCoreApplication::applicationDirPath()));
    return outcome.exitCode.value_or(kExitFine);
}
