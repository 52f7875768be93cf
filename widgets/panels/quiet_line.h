// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/type.h"

#include <QWidget>

namespace offstage {

// Quiet words that wrap at the widget's width.
class QuietLine : public QWidget {
    Q_OBJECT

public:
    explicit QuietLine(TypeToken type, QWidget *parent = nullptr);

    void setText(const QString &text);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {300, heightForWidth(300)}; }
    QSize minimumSizeHint() const override { return {80, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TypeToken m_type;
    QString m_text;
};

} // namespace offstage
