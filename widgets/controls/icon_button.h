// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/painted_button.h"

namespace offstage {

// A square button with an icon alone. Its name is what a screen reader says and what the tooltip
// begins with. Bare in a toolbar; framed where it stands among buttons, as under the phone.
class IconButton : public PaintedButton {
    Q_OBJECT

public:
    explicit IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setFramed(bool framed);
    // Logical px; 32 x 32 with an icon of 18 if not said.
    void setSizes(QSize button, double iconSize);

    QSize sizeHint() const override { return m_size; }

protected:
    void paint(QPainter &painter, const Tokens &tokens) override;

private:
    QString m_iconName;
    QSize m_size{height::icon, height::icon};
    double m_iconSize = 18;
    bool m_framed = false;
};

// Starts and holds the simulation: round, ink on canvas, the one dark thing in the window.
class PlayButton : public PaintedButton {
    Q_OBJECT

public:
    explicit PlayButton(QWidget *parent = nullptr);

    bool isPlaying() const { return m_playing; }
    void setPlaying(bool playing);

    QSize sizeHint() const override { return {height::play, height::play}; }

protected:
    void paint(QPainter &painter, const Tokens &tokens) override;

private:
    bool m_playing = false;
};

} // namespace offstage
