// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "model/qt/story_library.h"

class QLabel;

namespace offstage {

class StoryCardButton;
class TextButton;

/// Cards in columns, under headings. Arrow keys go from card to card, also to the next section; Up
/// from the first row leaves the board. It is as high as its cards and scrolls in its parent.
class CardBoard : public QWidget {
    Q_OBJECT

public:
    /// A heading and its cards. One that is folded shows one row and offers the rest.
    struct Section {
        QString title;
        QString detail;
        std::vector<std::size_t> stories;
        bool isFolded = false;
    };

    explicit CardBoard(const StoryLibrary *library, QWidget *parent = nullptr);

    /// Whose width decides the columns and the right edge: a scroll bar beside the board must not
    /// move the cards away from what stands above them. The board's own width without one.
    void setPage(const QWidget *page) { m_page = page; }
    void setSections(std::vector<Section> sections);
    void setReducedMotion(bool reduced);
    /// The cards that are shown, in reading order.
    std::vector<StoryCardButton *> cards() const;
    void focusFirst();

    /// How many columns a page of this width has.
    static int columnsAt(int pageWidth);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void storyRequested(std::size_t index);
    void allRequested(std::size_t section);
    /// The keyboard goes up from the first row.
    void leftUpwards();
    void cardFocused(QWidget *card);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Shown {
        Section section;
        QLabel *title = nullptr;
        QLabel *detail = nullptr;
        TextButton *all = nullptr;
        std::vector<StoryCardButton *> cards;
    };

    Shown make(const Section &section, std::size_t place);
    int layOut(int width, bool isPlacing) const;
    void refresh(std::size_t index);
    void step(StoryCardButton *from, int key);
    void recolour();

    const StoryLibrary *m_library;
    std::vector<Shown> m_shown;
    const QWidget *m_page = nullptr;
    bool m_isReduced = false;
};

} // namespace offstage
