// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>
#include <QWidget>

#include "model/qt/story_library.h"

class QLabel;
class QVBoxLayout;

namespace offstage {

class IconButton;
class RailItem;

/// The rail of the gallery: what it can show with how much there is, the files opened last, and the
/// way back to the session and to a file.
class GalleryRail : public QWidget {
    Q_OBJECT

public:
    explicit GalleryRail(const StoryLibrary *library, QWidget *parent = nullptr);

    /// What the page shows: all stories, one group, or the adviser.
    void showAll();
    void showGroup(StoryGroup group);
    void showAdviser();
    void setRecent(const QStringList &paths);
    /// The title of the session that Back leads to; empty for none.
    void setSessionTitle(const QString &title);

signals:
    void allRequested();
    void groupRequested(StoryGroup group);
    void adviserRequested();
    void fileRequested(const QString &path);
    void openRequested();
    void backRequested();
    void menuRequested(QPoint at);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    void check(const RailItem *item);
    void recolour();
    RailItem *addItem(const QString &iconName, const QString &text);

    const StoryLibrary *m_library;
    QVBoxLayout *m_column;
    QVBoxLayout *m_recentRows;
    IconButton *m_menu;
    QLabel *m_recentTitle;
    RailItem *m_all;
    std::array<RailItem *, kEnumNames<StoryGroup>.size()> m_groups{};
    RailItem *m_adviser;
    RailItem *m_back;
};

} // namespace offstage
