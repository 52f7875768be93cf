// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "model/qt/story_library.h"

class QStackedWidget;

namespace offstage {

class AdviserPage;
class GalleryPage;
class GalleryRail;

/// The gallery: the rail, and beside it the stories or the adviser. Typing anywhere in it searches;
/// Escape goes one step up and at last back to the session. The keys of the session stay silent in
/// it.
class GalleryView : public QWidget {
    Q_OBJECT

public:
    explicit GalleryView(StoryLibrary *library, QWidget *parent = nullptr);

    GalleryPage *page() const { return m_page; }
    AdviserPage *adviser() const { return m_adviser; }
    GalleryRail *rail() const { return m_rail; }
    bool isAdviserShown() const;

    /// What the keyboard begins with.
    void begin();
    void showStories(std::optional<StoryGroup> group = {});
    /// With words, the goals that they ask for.
    void showAdviser(const QString &words = {});
    /// Keys that stay the window's also in here.
    void setWindowKeys(const QList<QKeySequence> &keys) { m_windowKeys = keys; }
    void setReducedMotion(bool reduced);

signals:
    void storyRequested(const QString &path);
    void fileRequested(const QString &path);
    void openRequested();
    void backRequested();
    void menuRequested(QPoint at);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isWindowKey(const QKeyEvent &event) const;
    void stepUp();
    void open(std::size_t index);

    StoryLibrary *m_library;
    GalleryRail *m_rail;
    GalleryPage *m_page;
    AdviserPage *m_adviser;
    QStackedWidget *m_pages;
    QList<QKeySequence> m_windowKeys;
};

} // namespace offstage
