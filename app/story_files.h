// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QMenu;
class QWidget;

namespace offstage {

class Session;

/// Opening and saving scenario files for a window: dialogs, the shipped stories, the files opened
/// last, and the question about unsaved inputs. With `remembers` off it asks and remembers nothing.
class StoryFiles : public QObject {
    Q_OBJECT

public:
    StoryFiles(Session *session, bool remembers, QWidget *window);

    QMenu *storiesMenu() const { return m_stories; }
    QMenu *recentMenu() const { return m_recent; }
    /// The scenarios that come with the program.
    void setStories(const QStringList &paths);

    /// Opens a file and plays it at a speed at which it takes a minute or two.
    void open(const QString &path);
    /// Opens a file and holds it where its first caption is said; false if it did not open.
    bool openAtFirstCue(const QString &path);
    /// The newest first.
    QStringList recentFiles() const;
    void choose();
    /// False if nothing was written.
    bool save(bool asksWhere);
    /// Whether the session may be left: nothing unsaved, saved now, or discarded by the user.
    bool mayLeave();

signals:
    void saved(const QString &path);
    void notSaved(const QString &path);

private:
    bool load(const QString &path);
    void addRecent(const QString &path);
    void fillRecent();

    Session *m_session;
    QWidget *m_window;
    QMenu *m_stories;
    QMenu *m_recent;
    bool m_remembers;
};

} // namespace offstage
