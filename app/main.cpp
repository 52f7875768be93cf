// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QApplication>
#include <QPixmapCache>

#include "app/command_line.h"
#include "app/data_folders.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/pictures.h"
#include "app/start_page.h"
#include "app/story_files.h"
#include "model/qt/session.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

namespace {

using namespace offstage;

CommandLineHooks hooksFor(const QString &programFolder)
{
    const DataFolders folders = DataFolders::find(programFolder);
    const QString resources = folders.resources;
    return {folders.resources, folders.scenarios,
            [resources](const PictureRequest &request) { return drawPicture(request, resources); },
            drawAnswer};
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Takes "--language de" or "--language=de" out of the arguments.
QString takeLanguage(QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(option + u'='))
            return arguments.takeAt(i).mid(option.size() + 1);
        if (arguments[i] == option && i + 1 < arguments.size()) {
            arguments.removeAt(i);
            return arguments.takeAt(i);
        }
    }
    return {};
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

/// The phone's pictures are kept ready for every size they are shown in.
constexpr int kPictureCacheKilobytes = 64 * 1024;

int showWindow(QApplication &application, const QString &file, const CommandLineHooks &hooks)
{
    applyScheme(application, desktopScheme());
    Session session(hooks.resourcesFolder);
    MainWindow window(&session, true);
    const QStringList stories = DataFolders::scenarioFiles(hooks.scenariosFolder);
    window.files()->setStories(stories);
    window.startPage()->setStories(stories);
    if (file.isEmpty())
        window.startPage()->show();
    window.show();
    window.files()->open(file);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Offstage"));
    QCoreApplication::setOrganizationName(QStringLiteral("Offstage"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OFFSTAGE_VERSION));
    QStringList arguments = argumentsOf(argc, argv);
    const QString language = takeLanguage(arguments);
    const bool takesShots = !arguments.isEmpty() && arguments.first() == QStringLiteral("shots");
    if (!takesShots && !needsDisplay(arguments)) {
        QCoreApplication application(argc, argv);
        setLanguage(application, language);
        return runCommandLine(arguments, hooksFor(QCoreApplication::applicationDirPath()))
            .exitCode.value_or(kExitWrong);
    }
    const bool wantsWindow = !takesShots && opensWindow(arguments);
    if (!hasDisplay() && wantsWindow) {
        std::fputs("offstage: there is no display for a window; see --help\n", stderr);
        return kExitWrong;
    }
    // A picture needs no screen; a QApplication without one would end the program.
    if (!wantsWindow)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (takesShots && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    QPixmapCache::setCacheLimit(kPictureCacheKilobytes);
    initResources();
    setLanguage(application, language);
    applyType(application);
    const CommandLineHooks hooks = hooksFor(QCoreApplication::applicationDirPath());
    if (takesShots)
        return takeShots(arguments.value(arguments.indexOf(QStringLiteral("--out")) + 1),
                         hooks.resourcesFolder, hooks.scenariosFolder);
    const CommandLineOutcome outcome = runCommandLine(arguments, hooks);
    if (outcome.exitCode)
        return *outcome.exitCode;
    return showWindow(application, outcome.file, hooks);
}
