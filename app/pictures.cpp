// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include <cstdio>
#include <functional>
#include <memory>

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QSaveFile>

#include "app/answer_shots.h"
#include "app/data_folders.h"
#include "app/main_window.h"
#include "app/shortcut_sheet.h"
#include "app/start_page.h"
#include "model/explain/topic.h"
#include "model/qt/session.h"
#include "model/qt/story_library.h"
#include "model/qt/view_state.h"
#include "widgets/answer/answer_picture.h"
#include "widgets/controls/search_field.h"
#include "widgets/gallery/adviser_page.h"
#include "widgets/gallery/gallery_page.h"
#include "widgets/gallery/gallery_view.h"
#include "widgets/phone/phone_view.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/timeline/timeline_view.h"

namespace offstage {

namespace {

/// A window on a scenario, for a picture: nothing moves, nothing is remembered.
struct Scene {
    explicit Scene(const QString &resources) : session(resources), window(&session, false) {}

    bool open(const QString &file, QSize size)
    {
        if (!session.open(file))
            return false;
        session.pause();
        window.phoneView()->phone()->setReducedMotion(true);
        window.resize(size);
        window.show();
        QApplication::processEvents();
        return true;
    }

    /// The gallery with every picture drawn, and no session behind it.
    void showGallery(const QStringList &stories, QSize size)
    {
        StartPage *start = window.startPage();
        start->setStories(stories);
        start->view()->setReducedMotion(true);
        QEventLoop loop;
        QObject::connect(start->library(), &StoryLibrary::loaded, &loop, &QEventLoop::quit);
        start->show();
        window.resize(size);
        window.show();
        loop.exec();
        QApplication::processEvents();
    }

    GalleryView *gallery() { return window.startPage()->view(); }

    void runTo(Instant at)
    {
        session.seek(at);
        while (session.isWorking())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents();
    }

    /// Everything from the start to a little beyond the head, at once.
    void fit()
    {
        const Duration length = session.head() - session.begin();
        window.view()->setFollowing(false);
        window.view()->setVisible({session.begin(), session.head() + length / 14});
        QApplication::processEvents();
    }

    /// With everything that is looked for in the background found.
    void showWhy()
    {
        window.showWhy(true);
        while (!window.isWhyKnown())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    QString save(const QString &path)
    {
        // Layouts and the lanes' images settle over two rounds of the event loop.
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
        const QPixmap picture = window.grab();
        if (!picture.save(path))
            return QObject::tr("%1 cannot be written").arg(path);
        return {};
    }

    Session session;
    MainWindow window;
};

Instant at(const Session &session, Duration offset)
{
    return session.begin() + offset;
}

/// The newest decision of an app, or nothing.
RecordId lastDecision(const Session &session, AppId app)
{
    const Trace &trace = session.trace();
    for (std::size_t i = trace.size(); i-- > 0;) {
        if (trace.at(i).app == app && std::holds_alternative<record::Decided>(trace.at(i).payload))
            return RecordId(i);
    }
    return RecordId();
}

void selectLastDecision(Scene &scene)
{
    Selection selection;
    selection.app = AppId(0);
    selection.record = lastDecision(scene.session, AppId(0));
    scene.window.view()->setOpen(AppId(0), true);
    scene.window.view()->select(selection);
}

/// The story run to its end, with why open on what its answer explains.
void showMoment(Scene &scene)
{
    scene.runTo(scene.session.scenario().end);
    const StoryMoment moment = *scene.session.scenario().story->moment;
    const Topic topic =
        topicAt(scene.session.run(), scene.session.lanes(), moment.app, moment.at, seconds(1));
    Selection selection{topic.record, topic.app, std::nullopt, std::nullopt};
    if (topic.kind != TopicKind::Record) {
        selection.from = topic.from;
        selection.to = topic.to;
    }
    scene.window.view()->setOpen(moment.app, true);
    scene.window.view()->select(selection);
    scene.fit();
    scene.showWhy();
}

/// What is in a picture; without a scenario it is the gallery.
struct Shot {
    QString name;
    QString scenario;
    QSize size;
    std::function<void(Scene &)> prepare;
};

const QSize kUsual{1440, 900};
constexpr int kAnswerPictureWidth = 1600;

std::vector<Shot> shots()
{
    const QString story = QStringLiteral("force-quit.yaml");
    const auto atEnd = [](Scene &scene) {
        scene.runTo(at(scene.session, minutes(10) + seconds(34)));
        selectLastDecision(scene);
        scene.fit();
    };
    return {
        {QStringLiteral("main"), story, kUsual, atEnd},
        {QStringLiteral("why"), story, kUsual,
         [atEnd](Scene &scene) {
             atEnd(scene);
             scene.showWhy();
         }},
        {QStringLiteral("app-switcher"), story, kUsual,
         [](Scene &scene) {
             scene.runTo(at(scene.session, minutes(8) + seconds(50)));
             scene.fit();
         }},
        {QStringLiteral("locked-on-charger"), story, kUsual,
         [](Scene &scene) {
             scene.runTo(at(scene.session, minutes(5) + seconds(10)));
             scene.fit();
         }},
        {QStringLiteral("past"), story, kUsual,
         [atEnd](Scene &scene) {
             atEnd(scene);
             scene.session.seek(at(scene.session, minutes(8)));
         }},
        {QStringLiteral("two-futures"), story, kUsual,
         [atEnd](Scene &scene) {
             atEnd(scene);
             scene.session.seek(at(scene.session, minutes(7) + seconds(50)));
             scene.session.give(input::SetCharger{true});
             scene.runTo(at(scene.session, minutes(10) + seconds(34)));
         }},
        {QStringLiteral("small"), story, QSize(1024, 700), atEnd},
        {QStringLiteral("small-why"), story, QSize(1024, 700),
         [atEnd](Scene &scene) {
             atEnd(scene);
             scene.showWhy();
         }},
        {QStringLiteral("start"), story, kUsual, [](Scene &) {}},
        {QStringLiteral("refresh-day"), QStringLiteral("app-refresh-day.yaml"), kUsual,
         [](Scene &scene) {
             scene.runTo(at(scene.session, hours(24)));
             selectLastDecision(scene);
             scene.fit();
         }},
        {QStringLiteral("story-end"), QStringLiteral("run-continuously.yaml"), kUsual,
         [](Scene &scene) {
             scene.runTo(scene.session.scenario().end);
             scene.fit();
         }},
        {QStringLiteral("why-gap"), QStringLiteral("every-15-minutes.yaml"), kUsual,
         [](Scene &scene) { showMoment(scene); }},
        {QStringLiteral("why-killed"), QStringLiteral("leaked-task.yaml"), kUsual,
         [](Scene &scene) { showMoment(scene); }},
        {QStringLiteral("why-suspended"), QStringLiteral("timer-while-locked.yaml"), kUsual,
         [](Scene &scene) { showMoment(scene); }},
        {QStringLiteral("overnight"), QStringLiteral("overnight-processing.yaml"), kUsual,
         [](Scene &scene) {
             scene.runTo(at(scene.session, hours(10)));
             selectLastDecision(scene);
             scene.fit();
         }},
        {QStringLiteral("gallery"), {}, kUsual, [](Scene &) {}},
        {QStringLiteral("gallery-small"), {}, QSize(1024, 700), [](Scene &) {}},
        {QStringLiteral("gallery-search"),
         {},
         kUsual,
         [](Scene &scene) {
             scene.gallery()->page()->search()->setText(QStringLiteral("wake my app at 3 am"));
         }},
        {QStringLiteral("gallery-nothing-fits"),
         {},
         kUsual,
         [](Scene &scene) { scene.gallery()->page()->search()->setText(QStringLiteral("xyzzy")); }},
        {QStringLiteral("adviser"),
         {},
         kUsual,
         [](Scene &scene) {
             scene.gallery()->showAdviser();
             scene.gallery()->adviser()->choose(QStringLiteral("alarm-clock"));
         }},
        {QStringLiteral("adviser-impossible"),
         {},
         kUsual,
         [](Scene &scene) {
             scene.gallery()->showAdviser();
             scene.gallery()->adviser()->choose(QStringLiteral("every-15-minutes"));
         }},
        {QStringLiteral("adviser-start"),
         {},
         QSize(1024, 700),
         [](Scene &scene) { scene.gallery()->showAdviser(); }},
    };
}

} // namespace

QString drawPicture(const PictureRequest &request, const QString &resourcesFolder)
{
    applyScheme(*qApp, request.isDark ? Scheme::Dark : Scheme::Light);
    Scene scene(resourcesFolder);
    if (!scene.open(request.file, request.size))
        return QObject::tr("%1 has problems; see offstage check").arg(request.file);
    Instant until = scene.session.scenario().end;
    if (!request.until.isEmpty()) {
        const auto asked = instantOf(request.until, scene.session.begin());
        if (!asked)
            return QObject::tr("%1 is not a time").arg(request.until);
        until = *asked;
    }
    scene.runTo(until);
    selectLastDecision(scene);
    scene.fit();
    return scene.save(request.out);
}

QString drawAnswer(const AnswerDrawing &drawing, QByteArray &svg)
{
    const PictureStyle style = drawing.style == QLatin1String("dark") ? PictureStyle::Dark
                               : drawing.style == QLatin1String("bw") ? PictureStyle::BlackAndWhite
                                                                      : PictureStyle::Light;
    const AnswerPicture picture{drawing.answer, drawing.run,         drawing.lanes,
                                style,          kAnswerPictureWidth, drawing.scrubsNames};
    if (!drawing.png.isEmpty() && !answerImage(picture, 2.0).save(drawing.png))
        return QObject::tr("%1 cannot be written").arg(drawing.png);
    svg = answerSvg(picture);
    if (drawing.svg.isEmpty())
        return {};
    QSaveFile file(drawing.svg);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(svg) == svg.size() && file.commit();
    return isWritten ? QString() : QObject::tr("%1 cannot be written").arg(drawing.svg);
}

int takeShots(const QString &folder, const QString &resourcesFolder, const QString &scenariosFolder)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "offstage: %s cannot be made\n", qPrintable(folder));
        return kExitWrong;
    }
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyScheme(*qApp, scheme);
        for (const Shot &shot : shots()) {
            Scene scene(resourcesFolder);
            if (shot.scenario.isEmpty())
                scene.showGallery(DataFolders::scenarioFiles(scenariosFolder), shot.size);
            else if (!scene.open(scenariosFolder + QLatin1Char('/') + shot.scenario, shot.size))
                return kExitWrong;
            shot.prepare(scene);
            const QString path =
                QStringLiteral("%1/%2-%3.png")
                    .arg(folder, shot.name,
                         scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            if (const QString problem = scene.save(path); !problem.isEmpty()) {
                std::fprintf(stderr, "offstage: %s\n", qPrintable(problem));
                return kExitWrong;
            }
            std::printf("%s\n", qPrintable(path));
        }
    }
    return takeAnswerShots(folder, resourcesFolder, scenariosFolder);
}

} // namespace offstage
