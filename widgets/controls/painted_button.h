// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QAbstractButton>

namespace offstage {

class FocusRing;

// The ground of every button that paints itself: it knows its look (under the pointer, pressed,
// checked), fades when disabled, shows the focus ring, and leaves the picture to paint().
class PaintedButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PaintedButton(double cornerRadius, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    virtual void paint(QPainter &painter, const Tokens &tokens) = 0;
    virtual double disabledOpacity() const { return 0.4; }

    bool isHovered() const { return isEnabled() && underMouse(); }
    double cornerRadius() const { return m_cornerRadius; }
    // The plate of a raised control in its present look: hover, pressed, on.
    void paintPlate(QPainter &painter, const Tokens &tokens) const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double m_cornerRadius;
    FocusRing *m_ring;
};

// A filled box with a border of one px inside of it.
void paintBox(QPainter &painter, const QRectF &box, double corner, const QColor &fill,
              const QColor &border, double width = stroke::line);

} // namespace offstage
