// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "model/core/id.h"
#include "model/core/time.h"
#include "model/qt/view_state.h"

namespace offstage {

class Session;

/// The timeline: overview, ruler, inputs, the device's lanes and one lane per app, with the
/// playhead over them. It shows the session's lanes in the view state's range and changes both; a
/// run that grew is taken in with the next frame. Moving the playhead or the pointer paints no
/// lane. Keyboard: one stop, the keys inside are in keyPressEvent().
class TimelineView : public QWidget {
    Q_OBJECT

public:
    TimelineView(Session *session, ViewState *view, QWidget *parent = nullptr);
    ~TimelineView() override;

    QSize minimumSizeHint() const override { return {520, 300}; }
    QSize sizeHint() const override { return {1136, 520}; }

public slots:
    /// Around the pointer's or the playhead's place; below 1 is closer.
    void zoomBy(double factor);
    /// The whole run.
    void fit();
    /// Brings an instant, or the selection, to the middle.
    void centre();
    /// While an app's card is held in the App Switcher: what its lane would be if it were let go.
    void setPreview(offstage::AppId app, bool held);
    /// One of the causes or effects of the selection, by -1 or +1.
    void selectCause(int direction);

signals:
    /// The user asks why for this record.
    void whyRequested(offstage::RecordId record);
    /// The next or previous cue of the story, by -1 or +1.
    void cueRequested(int direction);
    /// A new frame of lanes was painted.
    void lanesPainted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Drag { None, Press, Pan, Range, Seek };

    void connectSession();
    void connectView();
    void replaceRun();
    void extendRun();
    /// Paints the lanes again if the head or the trace has moved by something to be seen.
    void showHead();
    /// Whether the coming frame differs from the last in its records or its head.
    bool noteFrame();
    void showRange();
    void layOut();
    void updateRows();
    void placePlayhead();
    void placePreview();
    void placeRange();
    void updateSelection();
    void updateLabels();
    void updateGhost();
    void follow();
    void showFromBegin();
    void pan(TimeRange range);
    void animateTo(TimeRange range);
    void setScroll(double scroll);
    void reveal(AppId app);
    void stepLane(int direction);
    void toggleLane(AppId app);
    void hover(QPointF at);
    void showCard();
    void endHover();
    void describe();
    QPointF toLanes(QPointF at) const;
    bool isInRuler(QPointF at) const;
    bool pressKey(int key, Qt::KeyboardModifiers modifiers);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace offstage
