// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace offstage {

class Actions;

/// Every action of the program with its keys, made from the actions themselves.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const Actions &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace offstage
