// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace offstage {

class Button;

/// The adviser's invitation beside the search: the question it answers, and the button.
class AdviserStrip : public QWidget {
    Q_OBJECT

public:
    explicit AdviserStrip(QWidget *parent = nullptr);

    Button *button() const { return m_button; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void adviserRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *m_button;
};

} // namespace offstage
