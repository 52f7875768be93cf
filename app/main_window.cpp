// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

#include "app/answer_sheet.h"
#include "app/bottom_strip.h"
#include "app/dispute_sheet.h"
#include "app/shortcut_sheet.h"
#include "app/start_page.h"
#include "app/story_files.h"
#include "model/qt/selected_topic.h"
#include "model/qt/selection_keeper.h"
#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "model/qt/story_library.h"
#include "model/qt/view_state.h"
#include "widgets/controls/toast.h"
#include "widgets/panels/actions.h"
#include "widgets/panels/device_panel.h"
#include "widgets/panels/error_card.h"
#include "widgets/panels/event_log.h"
#include "widgets/panels/status_line.h"
#include "widgets/panels/story_line.h"
#include "widgets/panels/transport_bar.h"
#include "widgets/panels/why_panel.h"
#include "widgets/phone/phone_view.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/timeline/timeline_view.h"

namespace offstage {

MainWindow::MainWindow(Session *session, bool remembers, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_view(new ViewState(this)),
      m_actions(new Actions(session, m_view, this)),
      m_transport(new TransportBar(session, m_view, m_actions)),
      m_phone(new PhoneView(session, m_view)),
      m_device(new DevicePanel(session, m_view, m_actions)),
      m_timeline(new TimelineView(session, m_view)), m_story(new StoryLine(session, m_view)),
      m_bottom(new BottomStrip(session, m_view)), m_why(new WhyPanel(session, m_view)),
      m_status(new StatusLine(session, m_view)), m_errors(new ErrorCard(session, m_view)),
      m_files(new StoryFiles(session, remembers, this)), m_remembers(remembers)
{
    setWindowTitle(QStringLiteral("Offstage[*]"));
    setMinimumSize(1024, 700);
    setAcceptDrops(true);
    placeViews();
    m_toast = new Toast(m_timeline);
    new SelectionKeeper(session, m_view, this);
    claimActions();
    connectSession();
    addActions(m_actions->all());
    applySizes();
    if (m_remembers)
        restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::claimActions()
{
    m_actions->claim(Verb::Open, m_files, &StoryFiles::choose);
    m_actions->claim(Verb::Reload, m_files, [this] { m_files->open(m_session->filePath()); });
    m_actions->claim(Verb::Save, m_files, [this] { m_files->save(false); });
    m_actions->claim(Verb::SaveAs, m_files, [this] { m_files->save(true); });
    m_actions->claim(Verb::Quit, this, &QWidget::close);
    m_actions->claim(Verb::Find, m_bottom->log(), [this] { m_bottom->log()->startFilter(); });
    m_actions->claim(Verb::ForkHere, this, &MainWindow::forkHere);
    m_actions->claim(Verb::Why, this, [this] { showWhy(!isWhyShown()); })->setCheckable(true);
    m_actions->claim(Verb::ZoomIn, m_timeline, [this] { m_timeline->zoomBy(0.5); });
    m_actions->claim(Verb::ZoomOut, m_timeline, [this] { m_timeline->zoomBy(2.0); });
    m_actions->claim(Verb::Centre, this, &MainWindow::centreOrFit);
    m_actions->claim(Verb::ShowPhone, this, &MainWindow::showPhone)->setChecked(true);
    m_actions->claim(Verb::ShowBottom, this, &MainWindow::showBottom)->setChecked(true);
    m_actions->claim(Verb::ShowRight, this, [this] { showWhy(!isWhyShown()); });
    m_actions->claim(Verb::Theme, this, [this] {
        const Scheme now = m_chosenScheme.value_or(desktopScheme());
        setScheme(now == Scheme::Light ? Scheme::Dark : Scheme::Light);
    });
    m_actions->claim(Verb::Answer, this, &MainWindow::showAnswer);
    m_actions->claim(Verb::Disputes, this, &MainWindow::showDisputes);
    m_actions->claim(Verb::Shortcuts, this, &MainWindow::showShortcuts);
    m_actions->claim(Verb::About, this, [this] {
        QMessageBox::about(this, tr("About Offstage"),
                           tr("Offstage %1 simulates one iPhone and shows when apps run, and why "
                              "not. Free software under the GNU GPL, version 3 or later.")
                               .arg(QStringLiteral(OFFSTAGE_VERSION)));
    });
    m_actions->insertAfter(Verb::Open, m_files->recentMenu()->menuAction());
    m_actions->insertAfter(Verb::Open, m_files->storiesMenu()->menuAction());
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::scenarioChanged, this, [this] {
        m_middle->setCurrentIndex(0);
        const QString title = QString::fromStdString(m_session->scenario().title);
        setWindowTitle(QStringLiteral("%1[*] – Offstage").arg(title));
    });
    connect(m_files, &StoryFiles::saved, this, [this](const QString &path) {
        m_toast->announce(QStringLiteral("save"),
                          tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    });
    connect(m_files, &StoryFiles::notSaved, this, [this](const QString &path) {
        m_toast->announce(QStringLiteral("error"), tr("%1 cannot be written.").arg(path));
    });
    connect(m_session, &Session::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_session, &Session::problemsFound, this, &MainWindow::showProblems);
    connect(m_errors, &ErrorCard::placeActivated, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(m_session, &Session::forked, this, [this](Instant at, const QString &oldBranch) {
        // The change that was tried goes with the answer; the keyboard stays with its outcome.
        if (m_why->isAncestorOf(QApplication::focusWidget()))
            m_timeline->setFocus(Qt::OtherFocusReason);
        m_toast->announce(
            QStringLiteral("branch"),
            tr("New future from %1. %2 is kept.").arg(sentences::clock(at), oldBranch), tr("Undo"));
    });
    connect(m_toast, &Toast::actionTriggered, m_session, &Session::undo);
    // What it tells of is taken back with the key as well.
    connect(m_actions->action(Verb::Undo), &QAction::triggered, m_toast, &Toast::dismiss);
    connect(m_timeline, &TimelineView::whyRequested, this, [this](RecordId record) {
        Selection selection;
        selection.record = record;
        m_view->select(selection);
        showWhy(true);
    });
    connect(m_timeline, &TimelineView::cueRequested, this, [this](int direction) {
        m_actions->action(direction < 0 ? Verb::PreviousCue : Verb::NextCue)->trigger();
    });
    connect(m_phone, &PhoneView::cardHeld, m_bottom, [this](int app, double fraction) {
        const AppId id(static_cast<std::uint64_t>(app));
        m_bottom->showHeld(id, fraction >= 0);
        m_timeline->setPreview(id, fraction >= 0);
    });
    connect(m_bottom, &BottomStrip::whyRequested, this, [this] { showWhy(true); });
    connect(m_story->nextMenu(), &QMenu::aboutToShow, this, &MainWindow::fillNextStories);
    connect(m_why, &WhyPanel::closeRequested, this, [this] { showWhy(false); });
}

void MainWindow::centreOrFit()
{
    if (!m_session->hasScenario())
        return;
    const RecordId record = m_view->selection().record;
    const bool hasRecord = record.isValid() && record.index() < m_session->trace().size();
    const Instant at = hasRecord ? m_session->trace()[record].at : m_session->playhead();
    const TimeRange shown = m_view->visible();
    const Duration off = shown.from + shown.length() / 2 - at;
    if (std::chrono::abs(off) < shown.length() / 200)
        m_timeline->fit();
    else
        m_timeline->centre();
}

void MainWindow::forkHere()
{
    if (!m_session->hasScenario())
        return;
    // The past stays, what you did after it goes.
    const Instant at = m_session->playhead();
    std::vector<TimedInput> inputs;
    for (const TimedInput &input : m_session->run().inputs()) {
        if (input.at <= at)
            inputs.push_back(input);
    }
    m_session->fork(inputs, at, tr("From %1").arg(sentences::clock(at)));
}

void MainWindow::setScheme(Scheme scheme)
{
    m_chosenScheme = scheme;
    applyScheme(*qApp, scheme);
    m_actions->action(Verb::Theme)->setChecked(scheme == Scheme::Dark);
    if (m_remembers)
        QSettings().setValue(QStringLiteral("theme"), scheme == Scheme::Dark);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // The desktop changed between light and dark, and the user has not chosen.
    if (event->type() == QEvent::ThemeChange && !m_chosenScheme && m_remembers)
        applyScheme(*qApp, desktopScheme());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    remember();
    m_session->pause();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        m_files->open(urls.first().toLocalFile());
}

void MainWindow::showProblems()
{
    m_middle->setCurrentIndex(1);
}

void MainWindow::showDisputes()
{
    if (!m_session->hasScenario())
        return;
    DisputeSheet sheet(m_session, this);
    sheet.exec();
}

void MainWindow::showAnswer()
{
    if (!m_session->hasScenario())
        return;
    auto topic = selectedTopic(*m_session, *m_view);
    const auto &story = m_session->scenario().story;
    const Selection &selection = m_view->selection();
    const bool isChosen = selection.record.isValid() || selection.from.has_value();
    // Without a choice of the user's own a story answers its own question, once it has come to it.
    if (!isChosen && story && story->moment && story->moment->at <= m_session->head())
        topic = topicAt(m_session->run(), m_session->lanes(), story->moment->app, story->moment->at,
                        seconds(1));
    if (!topic) {
        m_toast->announce(QStringLiteral("answer"),
                          tr("Select a mark, a stretch or an app to answer about."));
        return;
    }
    m_session->pause();
    AnswerSheet sheet(m_session, *topic, this);
    sheet.exec();
}

void MainWindow::fillNextStories()
{
    QMenu *menu = m_story->nextMenu();
    menu->clear();
    const auto &story = m_session->scenario().story;
    const QDir folder = QFileInfo(m_session->filePath()).dir();
    for (const std::string &name : story ? story->see : std::vector<std::string>()) {
        const QString word = QString::fromStdString(name);
        const QString path = folder.filePath(word + QStringLiteral(".yaml"));
        if (!QFile::exists(path))
            continue;
        const StoryLibrary *library = m_start->library();
        const auto known = library->storyNamed(word);
        QString title = word;
        title.replace(u'-', u' ');
        if (known)
            title = QString::fromStdString(library->stories()[*known].card().question);
        connect(menu->addAction(title), &QAction::triggered, this,
                [this, path] { m_files->openAtFirstCue(path); });
    }
    menu->addSeparator();
    menu->addAction(m_actions->action(Verb::Gallery));
}

void MainWindow::showShortcuts()
{
    ShortcutSheet sheet(*m_actions, this);
    sheet.exec();
}

void MainWindow::restore()
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    const QVariant phone = settings.value(QStringLiteral("phoneWidth"));
    if (phone.isValid())
        m_phoneWidth = phone.toInt();
    m_rows->restoreState(settings.value(QStringLiteral("rows")).toByteArray());
    m_why->hide();
    const QVariant theme = settings.value(QStringLiteral("theme"));
    if (theme.isValid())
        setScheme(theme.toBool() ? Scheme::Dark : Scheme::Light);
}

void MainWindow::remember()
{
    if (!m_remembers)
        return;
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    if (m_phoneWidth)
        settings.setValue(QStringLiteral("phoneWidth"), *m_phoneWidth);
    settings.setValue(QStringLiteral("rows"), m_rows->saveState());
}

} // namespace offstage
