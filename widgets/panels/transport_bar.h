// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/time.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QMenu;

namespace offstage {

class Actions;
class Button;
class IconButton;
class PlayButton;
class Session;
class SpeedControl;
class TimeField;
class TitleBlock;
class ViewState;

// The toolbar: what is open, how time runs and where it stands, and the ways to other futures and
// to the answer. Where room is short it gives up labels, then whole buttons, in a fixed order; all
// of them are in the main menu too.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    TransportBar(Session *session, ViewState *view, Actions *actions, QWidget *parent = nullptr);

    // Begins to type a time into the time field.
    void editTime();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLeft(QBoxLayout *row);
    void makeMiddle(QBoxLayout *row);
    void makeRight(QBoxLayout *row);
    void connectTime();
    void showScenario();
    void showTime();
    void showSpeed();
    void showBranches();
    void showWhy();
    void openRunUntil();
    void readTime(const QString &text);
    void enterTime(const QString &text);
    std::optional<Instant> timeOf(const QString &text) const;
    // Takes the look of a step; 0 is the full one.
    void applyStep(int step);
    void fit();

    Session *m_session;
    ViewState *m_view;
    Actions *m_actions;
    QWidget *m_left = nullptr;
    TitleBlock *m_title = nullptr;
    IconButton *m_gallery = nullptr;
    PlayButton *m_play = nullptr;
    TimeField *m_time = nullptr;
    SpeedControl *m_speed = nullptr;
    IconButton *m_runUntil = nullptr;
    IconButton *m_redo = nullptr;
    Button *m_branch = nullptr;
    Button *m_why = nullptr;
    Button *m_answer = nullptr;
    Button *m_stage = nullptr;
    QMenu *m_branchMenu = nullptr;
    int m_step = -1;
};

} // namespace offstage
