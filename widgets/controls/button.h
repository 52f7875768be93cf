// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/painted_button.h"

class QMenu;

namespace offstage {

// A button with words, an icon, or both; primary for the one thing to do next. With a menu it
// shows an arrow and opens it; Down opens it too. Too narrow, its words are elided.
class Button : public PaintedButton {
    Q_OBJECT

public:
    explicit Button(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setPrimary(bool primary);
    void setSmall(bool small);
    // Keeps the icon alone where room is short; the words stay its accessible name and tooltip.
    void setIconOnly(bool iconOnly);
    // The button does not own the menu.
    void setMenu(QMenu *menu);

    QSize sizeHint() const override;

protected:
    void paint(QPainter &painter, const Tokens &tokens) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont wordsFont() const;
    void openMenu();

    QString m_iconName;
    QMenu *m_menu = nullptr;
    bool m_primary = false;
    bool m_small = false;
    bool m_iconOnly = false;
};

} // namespace offstage
