// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "model/qt/story_library.h"

class QScrollArea;
class QStackedWidget;

namespace offstage {

class AdviserStrip;
class CardBoard;
class EmptyState;
class SearchField;

/// The stories: a search, the way to the adviser, and cards by group, of one group, or as the
/// search ranks them. Down goes from the search to the cards, Up back; Escape empties the search.
class GalleryPage : public QWidget {
    Q_OBJECT

public:
    explicit GalleryPage(const StoryLibrary *library, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    CardBoard *board() const { return m_board; }
    EmptyState *emptyState() const { return m_empty; }
    void focusSearch();
    /// All groups, or one whole.
    void showGroup(std::optional<StoryGroup> group);
    std::optional<StoryGroup> group() const { return m_group; }

signals:
    void storyRequested(std::size_t index);
    void groupRequested(StoryGroup group);
    /// With the words that found no story, if there are any.
    void adviserRequested(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    std::vector<std::size_t> ranked(const QString &words) const;

    const StoryLibrary *m_library;
    SearchField *m_search;
    AdviserStrip *m_strip;
    CardBoard *m_board;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    std::optional<StoryGroup> m_group;
    std::vector<StoryGroup> m_sectionGroups;
};

} // namespace offstage
