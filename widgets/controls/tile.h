// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/painted_button.h"

class QMenu;

namespace offstage {

// A condition of the phone: icon, name, present value and the digit that is its key. With two
// states it is checkable and toggles; with a menu it offers more. Where a press would begin a new
// future, its border is dashed while it is pointed at. Compact, it keeps the icon alone.
class Tile : public PaintedButton {
    Q_OBJECT

public:
    Tile(const QString &iconName, const QString &name, const QString &keyDigit,
         QWidget *parent = nullptr);

    void setValue(const QString &value);
    QString value() const { return m_value; }
    void setIconName(const QString &name);
    void setWouldFork(bool wouldFork);
    void setCompact(bool compact);
    // The tile does not own the menu.
    void setMenu(QMenu *menu);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paint(QPainter &painter, const Tokens &tokens) override;
    double disabledOpacity() const override { return 0.45; }

private:
    void paintFace(QPainter &painter, const Tokens &tokens) const;
    void paintWords(QPainter &painter, const Tokens &tokens) const;
    void describe();

    QString m_iconName;
    QString m_value;
    QString m_keyDigit;
    QMenu *m_menu = nullptr;
    bool m_wouldFork = false;
    bool m_compact = false;
};

} // namespace offstage
