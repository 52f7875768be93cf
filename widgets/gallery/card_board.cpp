// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/card_board.h"

#include <QKeyEvent>
#include <QLabel>

#include <algorithm>
#include <cstdlib>

#include "widgets/gallery/story_card.h"
#include "widgets/gallery/text_button.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

namespace offstage {

namespace {

constexpr int pagePadding = 32;
constexpr int gap = 16;
constexpr int headingHeight = 24;
constexpr int headingGap = 7;
constexpr int sectionGap = 21;
constexpr int bottomRoom = 24;
constexpr int fourColumnsFrom = 1180;
constexpr int threeColumnsFrom = 880;

} // namespace

CardBoard::CardBoard(const StoryLibrary *library, QWidget *parent)
    : QWidget(parent), m_library(library)
{
    setAccessibleName(tr("Stories"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(library, &StoryLibrary::storyChanged, this, &CardBoard::refresh);
}

int CardBoard::columnsAt(int pageWidth)
{
    return pageWidth >= fourColumnsFrom ? 4 : pageWidth >= threeColumnsFrom ? 3 : 2;
}

CardBoard::Shown CardBoard::make(const Section &section, std::size_t place)
{
    Shown shown;
    shown.section = section;
    shown.title = new QLabel(section.title, this);
    shown.title->setFont(typeFont(TypeToken::Panel));
    shown.detail = new QLabel(section.detail, this);
    shown.detail->setFont(typeFont(TypeToken::Body));
    shown.all = new TextButton(tr("Show all"), this);
    shown.all->setAccessibleName(tr("Show all stories under “%1”.").arg(section.title));
    connect(shown.all, &QAbstractButton::clicked, this,
            [this, place] { emit allRequested(place); });
    for (const std::size_t index : section.stories) {
        auto *card = new StoryCardButton(m_library, index, this);
        card->setReducedMotion(m_isReduced);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this,
                [this, index] { emit storyRequested(index); });
        shown.cards.push_back(card);
    }
    for (QWidget *part :
         {static_cast<QWidget *>(shown.title), static_cast<QWidget *>(shown.detail)})
        part->show();
    return shown;
}

void CardBoard::setSections(std::vector<Section> sections)
{
    for (Shown &shown : m_shown) {
        for (StoryCardButton *card : shown.cards) {
            card->hide();
            card->deleteLater();
        }
        delete shown.title;
        delete shown.detail;
        shown.all->hide();
        // It may be the one that was clicked.
        shown.all->deleteLater();
    }
    m_shown.clear();
    for (std::size_t i = 0; i < sections.size(); ++i)
        m_shown.push_back(make(sections[i], i));
    recolour();
    layOut(width(), true);
    updateGeometry();
}

void CardBoard::setReducedMotion(bool reduced)
{
    m_isReduced = reduced;
    for (const Shown &shown : m_shown) {
        for (StoryCardButton *card : shown.cards)
            card->setReducedMotion(reduced);
    }
}

std::vector<StoryCardButton *> CardBoard::cards() const
{
    std::vector<StoryCardButton *> result;
    for (const Shown &shown : m_shown) {
        for (StoryCardButton *card : shown.cards) {
            if (card->isVisibleTo(this))
                result.push_back(card);
        }
    }
    return result;
}

void CardBoard::focusFirst()
{
    if (const auto shown = cards(); !shown.empty())
        shown.front()->setFocus(Qt::TabFocusReason);
}

int CardBoard::layOut(int wide, bool isPlacing) const
{
    const int page = m_page ? m_page->width() : wide;
    const auto columns = static_cast<std::size_t>(columnsAt(page));
    const int inner = page - 2 * pagePadding;
    const int cardHeight = StoryCardButton::cardHeight();
    const int heading = qRound(headingHeight * typeFactor());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](QWidget *part, QRect box) {
        if (isMirrored)
            box.moveLeft(page - box.right() - 1 - (page - wide));
        part->setGeometry(box);
    };
    int y = 0;
    for (const Shown &shown : m_shown) {
        const std::size_t count =
            shown.section.isFolded ? std::min(columns, shown.cards.size()) : shown.cards.size();
        if (isPlacing) {
            const int title = std::min(shown.title->sizeHint().width(), inner);
            place(shown.title, QRect(pagePadding, y, title, heading));
            place(shown.detail,
                  QRect(pagePadding + title + 8, y + 1, shown.detail->sizeHint().width(), heading));
            const QSize all = shown.all->sizeHint();
            place(shown.all, QRect(pagePadding + inner - all.width(), y, all.width(), heading));
            shown.all->setVisible(count < shown.cards.size());
        }
        y += heading + headingGap;
        for (std::size_t i = 0; isPlacing && i < shown.cards.size(); ++i) {
            const int column = static_cast<int>(i % columns);
            const int row = static_cast<int>(i / columns);
            const int across = static_cast<int>(columns);
            // Widths that add up to the row, whatever is left of the division.
            const int left = (inner + gap) * column / across;
            const int right = (inner + gap) * (column + 1) / across - gap;
            place(shown.cards[i], QRect(pagePadding + left, y + row * (cardHeight + gap),
                                        right - left, cardHeight));
            shown.cards[i]->setVisible(i < count);
        }
        const int rows = static_cast<int>((count + columns - 1) / columns);
        y += rows * cardHeight + std::max(0, rows - 1) * gap + sectionGap;
    }
    return y - sectionGap + bottomRoom;
}

int CardBoard::heightForWidth(int wide) const
{
    return layOut(wide, false);
}

QSize CardBoard::sizeHint() const
{
    return {1216, heightForWidth(width())};
}

QSize CardBoard::minimumSizeHint() const
{
    return {480, heightForWidth(width())};
}

void CardBoard::resizeEvent(QResizeEvent *event)
{
    layOut(event->size().width(), true);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void CardBoard::refresh(std::size_t index)
{
    for (const Shown &shown : m_shown) {
        for (StoryCardButton *card : shown.cards) {
            if (card->index() == index)
                card->refresh();
        }
    }
}

bool CardBoard::eventFilter(QObject *watched, QEvent *event)
{
    auto *card = qobject_cast<StoryCardButton *>(watched);
    if (card && event->type() == QEvent::FocusIn)
        emit cardFocused(card);
    if (card && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            step(card, key);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CardBoard::step(StoryCardButton *from, int key)
{
    const std::vector<StoryCardButton *> all = cards();
    const auto here = std::find(all.begin(), all.end(), from);
    if (here == all.end())
        return;
    StoryCardButton *to = nullptr;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool isForward = key == (isMirrored ? Qt::Key_Left : Qt::Key_Right);
    if (key == Qt::Key_Home) {
        to = all.front();
    } else if (key == Qt::Key_End) {
        to = all.back();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        if (isForward && here + 1 != all.end())
            to = here[1];
        else if (!isForward && here != all.begin())
            to = here[-1];
    } else {
        // The nearest card of the next row in that direction.
        const auto rank = [&](const StoryCardButton *card) {
            return std::pair(std::abs(card->y() - from->y()), std::abs(card->x() - from->x()));
        };
        for (StoryCardButton *card : all) {
            const bool isThere = key == Qt::Key_Up ? card->y() < from->y() : card->y() > from->y();
            if (isThere && (!to || rank(card) < rank(to)))
                to = card;
        }
        if (!to && key == Qt::Key_Up)
            emit leftUpwards();
    }
    if (to)
        to->setFocus(Qt::TabFocusReason);
}

bool CardBoard::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        recolour();
    else if (event->type() == QEvent::LayoutDirectionChange)
        layOut(width(), true);
    return QWidget::event(event);
}

void CardBoard::recolour()
{
    for (const Shown &shown : m_shown) {
        QPalette palette = shown.detail->palette();
        palette.setColor(QPalette::WindowText, tokensOf(this).ink3);
        shown.detail->setPalette(palette);
    }
}

} // namespace offstage
