// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/qt/story_library.h"

namespace offstage {

class SearchField;

/// Which mechanism serves a goal.
class AdviserPage : public QWidget {
    Q_OBJECT

public:
    explicit AdviserPage(const StoryLibrary *library, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    void focusSearch();
    void start(const QString &words);
    /// One step up within the page; false if it is at its start.
    bool stepBack();

signals:
    void storyRequested(std::size_t index);

private:
    const StoryLibrary *m_library;
    SearchField *m_search;
};

} // namespace offstage
