// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/painted_button.h"

namespace offstage {

// A small word that filters a list while it is checked.
class Chip : public PaintedButton {
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paint(QPainter &painter, const Tokens &tokens) override;
    double disabledOpacity() const override { return 0.45; }
    // The target is 2 px larger on every side than what is seen.
    bool hitButton(const QPoint &point) const override;
};

} // namespace offstage
