// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/gallery_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include "widgets/controls/search_field.h"
#include "widgets/gallery/adviser_page.h"
#include "widgets/gallery/card_board.h"
#include "widgets/gallery/gallery_page.h"
#include "widgets/gallery/gallery_rail.h"

namespace offstage {

GalleryView::GalleryView(StoryLibrary *library, QWidget *parent)
    : QWidget(parent), m_library(library), m_rail(new GalleryRail(library, this)),
      m_page(new GalleryPage(library, this)), m_adviser(new AdviserPage(library, this)),
      m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_adviser);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    connect(m_rail, &GalleryRail::allRequested, this, [this] { showStories(); });
    connect(m_rail, &GalleryRail::groupRequested, this,
            [this](StoryGroup group) { showStories(group); });
    connect(m_rail, &GalleryRail::adviserRequested, this, [this] { showAdviser(); });
    connect(m_rail, &GalleryRail::fileRequested, this, &GalleryView::fileRequested);
    connect(m_rail, &GalleryRail::openRequested, this, &GalleryView::openRequested);
    connect(m_rail, &GalleryRail::backRequested, this, &GalleryView::backRequested);
    connect(m_rail, &GalleryRail::menuRequested, this, &GalleryView::menuRequested);
    connect(m_page, &GalleryPage::groupRequested, this,
            [this](StoryGroup group) { showStories(group); });
    connect(m_page, &GalleryPage::adviserRequested, this, &GalleryView::showAdviser);
    connect(m_page, &GalleryPage::storyRequested, this, &GalleryView::open);
    connect(m_adviser, &AdviserPage::storyRequested, this, &GalleryView::open);
}

bool GalleryView::isAdviserShown() const
{
    return m_pages->currentWidget() == m_adviser;
}

void GalleryView::begin()
{
    if (isAdviserShown())
        m_adviser->focusSearch();
    else
        m_page->focusSearch();
}

void GalleryView::showStories(std::optional<StoryGroup> group)
{
    m_pages->setCurrentWidget(m_page);
    m_page->showGroup(group);
    if (group)
        m_rail->showGroup(*group);
    else
        m_rail->showAll();
    begin();
}

void GalleryView::showAdviser(const QString &words)
{
    m_pages->setCurrentWidget(m_adviser);
    m_rail->showAdviser();
    m_adviser->start(words);
    begin();
}

void GalleryView::setReducedMotion(bool reduced)
{
    m_page->board()->setReducedMotion(reduced);
}

void GalleryView::open(std::size_t index)
{
    emit storyRequested(m_library->stories()[index].path);
}

bool GalleryView::isWindowKey(const QKeyEvent &event) const
{
    return m_windowKeys.contains(QKeySequence(event.keyCombination()));
}

bool GalleryView::event(QEvent *event)
{
    // What nobody below wanted; the session's own keys mean nothing here.
    if (event->type() == QEvent::ShortcutOverride &&
        !isWindowKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void GalleryView::stepUp()
{
    if (isAdviserShown() && m_adviser->stepBack())
        return;
    if (isAdviserShown() || m_page->group())
        showStories();
    else if (!m_page->search()->text().isEmpty())
        m_page->search()->setText({});
    else
        emit backRequested();
}

void GalleryView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    const QString typed = event->text();
    if (event->key() == Qt::Key_Escape) {
        stepUp();
    } else if (isPlain && event->key() == Qt::Key_Slash) {
        begin();
    } else if (isPlain && !typed.isEmpty() && typed.front().isLetterOrNumber()) {
        SearchField *search = isAdviserShown() ? m_adviser->search() : m_page->search();
        begin();
        search->setText(search->text() + typed);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace offstage
