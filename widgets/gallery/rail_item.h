// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/painted_button.h"

namespace offstage {

/// A row of the rail: an icon, words, and at the end a number or a key.
class RailItem : public PaintedButton {
    Q_OBJECT

public:
    RailItem(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    void setDetail(const QString &detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paint(QPainter &painter, const Tokens &tokens) override;

private:
    QString m_iconName;
    QString m_detail;
};

} // namespace offstage
