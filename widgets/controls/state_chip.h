// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QWidget>

namespace offstage {

// The state of an app in its colours: the letter, then words ("F Not running, force-quit").
class StateChip : public QWidget {
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);

    void setState(ShownState state, const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShownState m_state{};
    QString m_words;
};

} // namespace offstage
