// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "app/bottom_strip.h"
#include "app/shortcut_sheet.h"
#include "app/story_files.h"
#include "model/qt/selection_keeper.h"
#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/button.h"
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

namespace {

// Widths and heights at which the window changes its form (spec: when it gets small).
constexpr int kPhoneWidth = 304;
constexpr int kBottomHeight = 280;
constexpr int kWhyWidth = 480;
constexpr int kWhyLeast = 400;
constexpr int kSwapsWhyBelow = 1280;
constexpr int kTabsWithWhyBelow = 1360;
/// The selection and a log that can be read need so much beside each other.
constexpr int kTabsBelowMiddle = 760;
constexpr int kTabsBelowHeight = 720;

QWidget *column(QWidget *top, QWidget *bottom)
{
    auto *host = new QWidget;
    auto *layout = new QVBoxLayout(host);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top, 1);
    layout->addWidget(bottom);
    return host;
}

} // namespace

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

void MainWindow::placeViews()
{
    m_phoneColumn = column(m_phone, m_device);
    m_phoneColumn->setMinimumWidth(232);
    m_phoneColumn->setMaximumWidth(520);

    m_middle = new QStackedWidget;
    m_middle->addWidget(column(m_timeline, m_story));
    m_back = new Button(tr("Back to the story"));
    m_middle->addWidget(column(m_errors, m_back));
    connect(m_back, &QAbstractButton::clicked, this, [this] { m_middle->setCurrentIndex(0); });

    m_rows = new QSplitter(Qt::Vertical);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setHandleWidth(1);
    m_rows->addWidget(m_middle);
    m_rows->addWidget(m_bottom);
    m_rows->setCollapsible(0, false);
    m_rows->setStretchFactor(0, 7);
    m_rows->setStretchFactor(1, 3);

    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_phoneColumn);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_why);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    m_why->hide();

    auto *host = new QWidget;
    auto *layout = new QVBoxLayout(host);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_transport);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_status);
    setCentralWidget(host);
}

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
    m_actions->claim(Verb::Centre, m_timeline, &TimelineView::centre);
    const auto toggles = [this](Verb verb, QWidget *part) {
        QAction *action = m_actions->claim(verb, this, [this, part](bool shown) {
            if (part == m_phoneColumn)
                m_isPhoneWanted = shown;
            part->setVisible(shown);
            fitToWidth();
        });
        action->setCheckable(true);
        action->setChecked(true);
    };
    toggles(Verb::ShowPhone, m_phoneColumn);
    toggles(Verb::ShowBottom, m_bottom);
    m_actions->claim(Verb::ShowRight, this, [this] { showWhy(!isWhyShown()); });
    m_actions->claim(Verb::Theme, this, [this] {
        const Scheme now = m_chosenScheme.value_or(desktopScheme());
        setScheme(now == Scheme::Light ? Scheme::Dark : Scheme::Light);
    });
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
        m_toast->announce(
            QStringLiteral("branch"),
            tr("New future from %1. %2 is kept.").arg(sentences::clock(at), oldBranch), tr("Undo"));
    });
    connect(m_toast, &Toast::actionTriggered, m_session, &Session::undo);
    connect(m_timeline, &TimelineView::whyRequested, this, [this](RecordId record) {
        Selection selection;
        selection.record = record;
        m_view->select(selection);
        showWhy(true);
    });
    connect(m_timeline, &TimelineView::cueRequested, this, [this](int direction) {
        m_actions->action(direction < 0 ? Verb::PreviousCue : Verb::NextCue)->trigger();
    });
    connect(m_phone, &PhoneView::cardHeld, m_timeline, [this](int app, double fraction) {
        m_timeline->setPreview(AppId(static_cast<std::uint64_t>(app)), fraction >= 0);
    });
    connect(m_bottom, &BottomStrip::whyRequested, this, [this] { showWhy(true); });
    connect(m_why, &WhyPanel::closeRequested, this, [this] { showWhy(false); });
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
    if (m_remembers)
        QSettings().setValue(QStringLiteral("theme"), scheme == Scheme::Dark);
}

bool MainWindow::isWhyShown() const
{
    return m_why->isVisibleTo(this);
}

void MainWindow::showWhy(bool shown)
{
    m_why->setVisible(shown);
    m_actions->action(Verb::Why)->setChecked(shown);
    if (shown) {
        // It pushes the timeline; the phone keeps its width.
        const int phone = m_phoneColumn->width();
        const int why = width() < kTabsWithWhyBelow ? kWhyLeast : kWhyWidth;
        fitToWidth();
        m_columns->setSizes({phone, m_columns->width() - phone - why, why});
    }
    fitToWidth();
}

void MainWindow::applySizes()
{
    const QSize screen = QApplication::primaryScreen()->availableSize();
    resize((screen * 0.8)
               .boundedTo({1680, 1050})
               .expandedTo({1440, 900})
               .boundedTo(screen)
               .expandedTo(minimumSize()));
    m_columns->setSizes({kPhoneWidth, width() - kPhoneWidth, 0});
    m_rows->setSizes({height() - kBottomHeight - 78, kBottomHeight});
}

void MainWindow::fitToWidth()
{
    const bool why = isWhyShown();
    // Where there is no room for three columns, why takes the phone's place.
    m_phoneColumn->setVisible(m_isPhoneWanted && !(why && width() < kSwapsWhyBelow));
    const int beside = (m_phoneColumn->isVisibleTo(this) ? m_phoneColumn->width() : 0) +
                       (why ? m_why->width() : 0);
    m_bottom->setTabbed(width() - beside < kTabsBelowMiddle || height() < kTabsBelowHeight);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
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
    m_back->setVisible(m_session->hasScenario());
    m_middle->setCurrentIndex(1);
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
    m_columns->restoreState(settings.value(QStringLiteral("columns")).toByteArray());
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
    settings.setValue(QStringLiteral("columns"), m_columns->saveState());
    settings.setValue(QStringLiteral("rows"), m_rows->saveState());
}

} // namespace offstage
