// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QStackedWidget;
class QWidget;

namespace offstage {

class Actions;
class GalleryView;
class Session;
class StoryFiles;
class StoryLibrary;

/// The gallery in the window: it stands in the place of the session's views, opens what is chosen
/// in it, and steps back to the session that is open. The library is read when the gallery is first
/// shown.
class StartPage : public QObject {
    Q_OBJECT

public:
    /// `sessionViews` become the other page of the stack, which is the window's centre.
    StartPage(Session *session, StoryFiles *files, Actions *actions, QWidget *sessionViews,
              QWidget *window);

    QStackedWidget *pages() const { return m_pages; }
    GalleryView *view() const { return m_view; }
    StoryLibrary *library() const { return m_library; }
    void setStories(const QStringList &paths) { m_stories = paths; }
    bool isShown() const;
    void show();
    /// Back to the session, if there is one.
    void leave();

signals:
    void shownChanged(bool shown);

private:
    void toggle();
    void connectView(QWidget *window);

    Session *m_session;
    StoryFiles *m_files;
    Actions *m_actions;
    QStackedWidget *m_pages;
    StoryLibrary *m_library;
    GalleryView *m_view;
    QStringList m_stories;
    bool m_isRead = false;
};

} // namespace offstage
