// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_page.h"

#include <QMenu>
#include <QStackedWidget>

#include "app/story_files.h"
#include "model/qt/session.h"
#include "model/qt/story_library.h"
#include "widgets/gallery/gallery_rail.h"
#include "widgets/gallery/gallery_view.h"
#include "widgets/panels/actions.h"

namespace offstage {

StartPage::StartPage(Session *session, StoryFiles *files, Actions *actions, QWidget *sessionViews,
                     QWidget *window)
    : QObject(window), m_session(session), m_files(files), m_actions(actions),
      m_pages(new QStackedWidget), m_library(new StoryLibrary(session->resourcesFolder(), this)),
      m_view(new GalleryView(m_library))
{
    m_pages->addWidget(sessionViews);
    m_pages->addWidget(m_view);
    actions->claim(Verb::Gallery, this, &StartPage::toggle);
    QList<QKeySequence> keys;
    for (const Verb verb :
         {Verb::Gallery, Verb::Open, Verb::Quit, Verb::Theme, Verb::Shortcuts, Verb::Commands})
        keys << actions->action(verb)->shortcuts();
    m_view->setWindowKeys(keys);
    connectView(window);
    // A file that was chosen anywhere, or dropped, is shown.
    connect(session, &Session::scenarioChanged, this, [this] {
        m_view->rail()->setSessionTitle(QString::fromStdString(m_session->scenario().title));
        leave();
    });
    connect(session, &Session::problemsFound, this, [this] { m_pages->setCurrentIndex(0); });
}

void StartPage::connectView(QWidget *window)
{
    connect(m_view, &GalleryView::storyRequested, m_files, &StoryFiles::openAtFirstCue);
    connect(m_view, &GalleryView::fileRequested, m_files, &StoryFiles::open);
    connect(m_view, &GalleryView::openRequested, m_files, &StoryFiles::choose);
    connect(m_view, &GalleryView::backRequested, this, &StartPage::leave);
    connect(m_view, &GalleryView::menuRequested, this, [this, window](QPoint at) {
        QMenu *menu = m_actions->makeMainMenu(window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(at);
    });
}

bool StartPage::isShown() const
{
    return m_pages->currentWidget() == m_view;
}

void StartPage::toggle()
{
    if (isShown())
        leave();
    else
        show();
}

void StartPage::show()
{
    if (isShown())
        return;
    m_session->pause();
    if (!m_isRead)
        m_library->load(m_stories);
    m_isRead = true;
    m_view->rail()->setRecent(m_files->recentFiles());
    m_pages->setCurrentWidget(m_view);
    m_view->begin();
    emit shownChanged(true);
}

void StartPage::leave()
{
    if (!isShown() || !m_session->hasScenario())
        return;
    m_pages->setCurrentIndex(0);
    emit shownChanged(false);
}

} // namespace offstage
