// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/gallery_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

#include "widgets/controls/button.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/search_field.h"
#include "widgets/gallery/adviser_strip.h"
#include "widgets/gallery/card_board.h"
#include "widgets/gallery/story_card.h"
#include "widgets/gallery/story_words.h"
#include "widgets/panels/plain_scroll.h"
#include "widgets/theme/offstage_style.h"

namespace offstage {

namespace {

constexpr int pagePadding = 32;
constexpr int top = 30;
constexpr int gap = 16;
constexpr int belowSearch = 31;
constexpr int searchHeight = 44;
/// Room for the focus ring above and below a card that was scrolled to.
constexpr int scrollMargin = 40;

} // namespace

GalleryPage::GalleryPage(const StoryLibrary *library, QWidget *parent)
    : QWidget(parent), m_library(library),
      m_search(new SearchField(tr("Ask in plain words: wake my app at 3 am"), this)),
      m_strip(new AdviserStrip(this)), m_board(new CardBoard(library)),
      m_scroll(plainScroll(m_board, this)),
      m_empty(new EmptyState(QStringLiteral("search"), {}, {}, this)),
      m_content(new QStackedWidget(this))
{
    m_board->setPage(this);
    m_search->setFieldHeight(searchHeight);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->focusProxy()->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(pagePadding, top, pagePadding, belowSearch);
    head->setSpacing(gap);
    head->addWidget(m_search, 3);
    head->addWidget(m_strip, 2);
    m_content->addWidget(m_scroll);
    m_content->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_content, 1);

    Button *ask = m_empty->addButton(tr("Ask the adviser"), QStringLiteral("adviser"), true);
    Button *all = m_empty->addButton(tr("All stories"));
    connect(ask, &QAbstractButton::clicked, this,
            [this] { emit adviserRequested(m_search->text()); });
    connect(all, &QAbstractButton::clicked, this, [this] {
        m_search->setText({});
        focusSearch();
    });
    connect(m_strip, &AdviserStrip::adviserRequested, this, [this] { emit adviserRequested({}); });
    connect(m_search, &SearchField::textChanged, this, &GalleryPage::fill);
    connect(m_search, &SearchField::returnPressed, this, [this] {
        const auto cards = m_board->cards();
        if (!m_search->text().isEmpty() && !cards.empty())
            emit storyRequested(cards.front()->index());
    });
    connect(m_board, &CardBoard::storyRequested, this, &GalleryPage::storyRequested);
    connect(m_board, &CardBoard::allRequested, this,
            [this](std::size_t section) { emit groupRequested(m_sectionGroups[section]); });
    connect(m_board, &CardBoard::leftUpwards, this, &GalleryPage::focusSearch);
    connect(m_board, &CardBoard::cardFocused, this,
            [this](QWidget *card) { m_scroll->ensureWidgetVisible(card, 0, scrollMargin); });
    connect(library, &StoryLibrary::listed, this, &GalleryPage::fill);
    fill();
}

void GalleryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void GalleryPage::showGroup(std::optional<StoryGroup> group)
{
    m_group = group;
    if (m_search->text().isEmpty())
        fill();
    else
        m_search->setText({});
    m_scroll->verticalScrollBar()->setValue(0);
}

std::vector<std::size_t> GalleryPage::ranked(const QString &words) const
{
    std::vector<std::size_t> found = m_library->find(words);
    // Within a group the search stays within it, unless nothing of it fits.
    std::vector<std::size_t> within;
    for (const std::size_t index : found) {
        if (!m_group || m_library->stories()[index].card().group == *m_group)
            within.push_back(index);
    }
    return within.empty() ? found : within;
}

void GalleryPage::fill()
{
    const QString words = m_search->text().trimmed();
    std::vector<CardBoard::Section> sections;
    m_sectionGroups.clear();
    const auto add = [&](StoryGroup group, bool isFolded) {
        const auto stories = m_library->storiesOf(group);
        if (stories.empty())
            return;
        sections.push_back(
            {storyWords::groupTitle(group), storyWords::count(stories.size()), stories, isFolded});
        m_sectionGroups.push_back(group);
    };
    if (!words.isEmpty()) {
        const auto stories = ranked(words);
        if (!stories.empty())
            sections.push_back(
                {tr("Stories that fit"), storyWords::count(stories.size()), stories, false});
        m_search->setResult(storyWords::count(stories.size()));
    } else {
        m_search->setResult(QStringLiteral("/"));
        for (std::size_t i = 0; i < kEnumNames<StoryGroup>.size(); ++i) {
            const auto group = static_cast<StoryGroup>(i);
            if (!m_group)
                add(group, true);
            else if (group == *m_group)
                add(group, false);
        }
    }
    const bool isEmpty = sections.empty();
    m_empty->setText(tr("No story fits"),
                     tr("Other words may find one. The adviser says which mechanism serves what "
                        "your app should do, also where no story shows it."));
    m_board->setSections(std::move(sections));
    m_scroll->verticalScrollBar()->setValue(0);
    m_content->setCurrentIndex(isEmpty && !words.isEmpty() ? 1 : 0);
}

bool GalleryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search->focusProxy() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_board->focusFirst();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GalleryPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).canvas);
}

} // namespace offstage
