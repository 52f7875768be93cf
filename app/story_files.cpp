// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/story_files.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>

#include "model/qt/session.h"
#include "widgets/panels/actions.h"

namespace offstage {

namespace {

constexpr int kMostRecent = 8;

/// The title line of a scenario, without reading all of it; the file's name if there is none.
QString storyTitle(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine(4096)).trimmed();
            if (line.startsWith(QStringLiteral("title:")))
                return line.mid(6).trimmed();
        }
    }
    return QFileInfo(path).completeBaseName();
}

} // namespace

StoryFiles::StoryFiles(Session *session, bool remembers, QWidget *window)
    : QObject(window), m_session(session), m_window(window),
      m_stories(new QMenu(tr("Stories"), window)), m_recent(new QMenu(tr("Open recent"), window)),
      m_remembers(remembers)
{
    connect(m_recent, &QMenu::aboutToShow, this, &StoryFiles::fillRecent);
    connect(session, &Session::scenarioChanged, this, [this] {
        if (!m_session->filePath().isEmpty())
            addRecent(m_session->filePath());
    });
}

void StoryFiles::open(const QString &path)
{
    if (load(path))
        m_session->play();
}

bool StoryFiles::openAtFirstCue(const QString &path)
{
    if (!load(path))
        return false;
    m_session->pause();
    const std::vector<Caption> &captions = m_session->scenario().captions;
    if (!captions.empty())
        m_session->seek(captions.front().at);
    return true;
}

bool StoryFiles::load(const QString &path)
{
    if (path.isEmpty() || !mayLeave() || !m_session->open(path))
        return false;
    m_session->setSpeed(storySpeed(m_session->scenario().end - m_session->begin()));
    return true;
}

QStringList StoryFiles::recentFiles() const
{
    return m_remembers ? QSettings().value(QStringLiteral("recent")).toStringList() : QStringList();
}

void StoryFiles::choose()
{
    const QString folder = QFileInfo(m_session->filePath()).absolutePath();
    open(QFileDialog::getOpenFileName(m_window, tr("Open a scenario"), folder,
                                      tr("Scenarios (*.yaml *.yml)")));
}

bool StoryFiles::save(bool asksWhere)
{
    QString path = m_session->filePath();
    if (asksWhere || path.isEmpty() || !QFileInfo(path).isWritable())
        path = QFileDialog::getSaveFileName(m_window, tr("Save as a scenario"), path,
                                            tr("Scenarios (*.yaml)"));
    if (path.isEmpty())
        return false;
    if (m_session->save(path)) {
        addRecent(path);
        emit saved(path);
        return true;
    }
    emit notSaved(path);
    return false;
}

bool StoryFiles::mayLeave()
{
    if (!m_remembers || !m_session->hasScenario() || !m_session->isModified())
        return true;
    const auto answer = QMessageBox::question(
        m_window, tr("Unsaved inputs"),
        tr("The inputs you gave are not saved. Save them as a scenario?"),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save(false);
    return answer == QMessageBox::Discard;
}

void StoryFiles::addRecent(const QString &path)
{
    if (!m_remembers)
        return;
    QSettings settings;
    QStringList recent = settings.value(QStringLiteral("recent")).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(QStringLiteral("recent"), recent.mid(0, kMostRecent));
}

void StoryFiles::fillRecent()
{
    m_recent->clear();
    const QStringList recent = QSettings().value(QStringLiteral("recent")).toStringList();
    for (const QString &path : recent) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (recent.isEmpty())
        m_recent->addAction(tr("No file was opened yet"))->setEnabled(false);
}

void StoryFiles::setStories(const QStringList &paths)
{
    m_stories->clear();
    for (const QString &path : paths) {
        QAction *action = m_stories->addAction(storyTitle(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
}

} // namespace offstage
