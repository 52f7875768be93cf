// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QTimer>
#include <QWidget>

class QAbstractButton;

namespace offstage {

// A sentence about what just happened, inverted, for five seconds, with at most one action. It
// waits while the pointer or the focus is on it. It places itself at the bottom centre of its
// parent and follows its size.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void announce(const QString &iconName, const QString &sentence, const QString &action = {});
    void dismiss();

    QSize sizeHint() const override;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTimer m_away;
    QString m_iconName;
    QString m_sentence;
    QAbstractButton *m_action;
};

} // namespace offstage
