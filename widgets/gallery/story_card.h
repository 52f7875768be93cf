// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QVariantAnimation>

#include "model/qt/story_library.h"
#include "widgets/controls/painted_button.h"

namespace offstage {

/// A story as a card: the picture of its run, its question and answer, and at its foot how long it
/// plays, the mechanism and how firm the answer is. Under the pointer the run is played once,
/// unless motion is reduced. It is as wide as it is made and always of one height.
class StoryCardButton : public PaintedButton {
    Q_OBJECT

public:
    /// `index` is its place in the library, which outlives the card.
    StoryCardButton(const StoryLibrary *library, std::size_t index, QWidget *parent = nullptr);

    std::size_t index() const { return m_index; }
    /// Looks again at what the library has of it.
    void refresh();
    void setReducedMotion(bool reduced);
    /// Where the playhead of the picture is, from 0 to 1; nothing while it stands still.
    std::optional<double> played() const;

    static int cardHeight();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paint(QPainter &painter, const Tokens &tokens) override;
    void hideEvent(QHideEvent *event) override;

private:
    const Story &story() const { return m_library->stories()[m_index]; }
    void paintPicture(QPainter &painter, const QRectF &box, const Tokens &tokens);
    void paintFoot(QPainter &painter, const QRectF &box, const Tokens &tokens);
    /// A box of the card in the reading direction; only the run itself goes from left to right.
    QRectF mirrored(const QRectF &box) const;
    void describe();
    void play();

    const StoryLibrary *m_library;
    std::size_t m_index;
    QPixmap m_still;
    const Tokens *m_stillTokens = nullptr;
    QVariantAnimation m_animation;
    bool m_isReduced = false;
};

} // namespace offstage
