// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace offstage {

class Legend;
class Session;
class ViewState;

// The status bar: whether time runs, what comes next, how many expectations hold, the seed, and
// the legend of states, which dims all but one when pressed. Where room is short the legend keeps
// its letters, then the words at the left elide.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(Session *session, ViewState *view, QWidget *parent = nullptr);

    Legend *legend() const { return m_legend; }
    // What stands at the left, part by part: what runs, what is next, expectations, seed.
    QStringList parts() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    Session *m_session;
    Legend *m_legend;
    QString m_state;
    QString m_next;
    QString m_expectations;
    QString m_seed;
    bool m_holds = true;
    QStringList m_shown;
};

} // namespace offstage
