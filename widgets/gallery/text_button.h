// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/painted_button.h"

namespace offstage {

/// Words that do something, without a plate: "Show all".
class TextButton : public PaintedButton {
    Q_OBJECT

public:
    explicit TextButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paint(QPainter &painter, const Tokens &tokens) override;
};

} // namespace offstage
