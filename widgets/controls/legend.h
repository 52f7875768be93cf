// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QRectF>
#include <QWidget>

#include <array>
#include <optional>

namespace offstage {

class FocusRing;

// The seven states as samples with letter and word, from the most alive down. A click on one says
// that the others are to be dimmed; a second click ends it. Arrow keys walk, Space presses. Where
// room is short it keeps the letters only.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    std::optional<ShownState> emphasized() const { return m_emphasized; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void emphasisChanged(std::optional<ShownState> state);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isShort() const;
    using Boxes = std::array<QRectF, shownStateCount>;
    // The place of every entry at the present width; entries stand at the right.
    Boxes boxes() const;
    int entryAt(QPointF point) const;
    void press(int index);

    FocusRing *m_ring;
    std::optional<ShownState> m_emphasized;
    int m_current = 0;
    int m_hovered = -1;
};

// The word of a state in a legend, lower case.
QString stateWord(ShownState state);

} // namespace offstage
