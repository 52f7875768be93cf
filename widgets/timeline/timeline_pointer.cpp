// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_view.h"

#include "model/qt/sentences.h"
#include "widgets/timeline/ruler_steps.h"
#include "widgets/timeline/timeline_parts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double zoomPerStep = 1.0 / 640;
constexpr double keyZoom = 1.5;
constexpr double keyPan = 0.12;

Duration share(Duration length, double part)
{
    return Duration(std::llround(static_cast<double>(length.count()) * part));
}

} // namespace

QPointF TimelineView::toLanes(QPointF at) const
{
    return at - QPointF(d->laneLeft(), d->laneTop());
}

bool TimelineView::isInRuler(QPointF at) const
{
    return d->ruler->geometry().contains(at.toPoint());
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPointF at = toLanes(event->position());
    const QPoint turn = event->angleDelta();
    event->accept();
    endHover();
    const bool isSideways = (event->modifiers() & Qt::ShiftModifier) || turn.y() == 0;
    if (at.x() < 0) {
        setScroll(d->scroll - turn.y());
    } else if (isSideways) {
        const int by = turn.x() != 0 ? turn.x() : turn.y();
        const double perPixel = d->scene().axis.millisecondsPerPixel();
        pan(panned(d->view->visible(), Duration(-std::llround(by * perPixel))));
    } else {
        d->motion.stop();
        d->view->setVisible(zoomed(d->view->visible(), d->scene().axis.at(at.x()),
                                   std::exp(-turn.y() * zoomPerStep)));
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = toLanes(event->position());
    if (event->button() != Qt::LeftButton || at.x() < 0 || !d->session->hasScenario())
        return;
    setFocus(Qt::MouseFocusReason);
    endHover();
    d->pressedAt = at;
    d->pressedRange = d->view->visible();
    d->pressedScroll = d->scroll;
    if (isInRuler(event->position())) {
        d->drag = Drag::Seek;
        d->session->seek(d->scene().axis.at(at.x()));
    } else if (event->modifiers() & Qt::ShiftModifier) {
        d->drag = Drag::Range;
    } else {
        d->drag = Drag::Press;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = toLanes(event->position());
    const double moved = at.x() - d->pressedAt.x();
    const int threshold = QGuiApplication::styleHints()->startDragDistance();
    const bool isFar = (at - d->pressedAt).manhattanLength() >= threshold;
    switch (d->drag) {
    case Drag::None:
        hover(at);
        return;
    case Drag::Press:
        if (!isFar)
            return;
        d->drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
        [[fallthrough]];
    case Drag::Pan: {
        const double perPixel = d->scene().axis.millisecondsPerPixel();
        pan(panned(d->pressedRange, Duration(-std::llround(moved * perPixel))));
        setScroll(d->pressedScroll - (at.y() - d->pressedAt.y()));
        return;
    }
    case Drag::Range: {
        const Instant a = d->scene().axis.at(d->pressedAt.x());
        const Instant b = d->scene().axis.at(at.x());
        if (a != b)
            d->view->setRange(TimeRange{std::min(a, b), std::max(a, b)});
        return;
    }
    case Drag::Seek:
        d->session->seek(d->scene().axis.at(at.x()));
        return;
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(d->drag, Drag::None);
    unsetCursor();
    if (drag != Drag::Press || event->button() != Qt::LeftButton)
        return;
    const Hit hit = hitAt(d->scene(), toLanes(event->position()));
    // A state from before the run has no record, but it is a stretch all the same.
    if (hit.kind != HitKind::Nothing && (hit.selection.record.isValid() || hit.selection.from)) {
        d->view->select(hit.selection);
        return;
    }
    d->view->setRange(std::nullopt);
    d->view->clearSelection();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && toLanes(event->position()).x() >= 0)
        fit();
}

void TimelineView::hover(QPointF at)
{
    if (at.x() < 0 || at.x() > d->scene().axis.width() || at.y() < -d->ruler->height() ||
        !d->session->hasScenario()) {
        endHover();
        return;
    }
    d->pointer = at;
    d->hoverLine->place(d->laneLeft() + at.x(), 1, static_cast<int>(d->laneTop()), height());
    const TimeAxis &axis = d->scene().axis;
    d->hoverPill->place(d->laneLeft() + at.x(),
                        clockLabel(axis.at(at.x()), axis.millisecondsPerPixel() < 100),
                        d->ruler->geometry());
    d->hoverPill->setVisible(!d->hoverPill->geometry().intersects(d->playheadPill->geometry()) ||
                             d->playheadPill->isHidden());
    const Hit hit = hitAt(d->scene(), at);
    const bool isSpan = hit.kind == HitKind::Span && hit.box.contains(at);
    if (isSpan && hit.box.top() > d->scene().layout.fixedHeight)
        d->tint->place(d->laneLeft() + hit.box.left(), hit.box.width(),
                       static_cast<int>(d->laneTop() + hit.box.top()),
                       static_cast<int>(d->laneTop() + hit.box.bottom()));
    else
        d->tint->hide();
    if (!hit.isSame(d->hovered))
        d->card->hide();
    d->hovered = hit;
    if (hit.kind != HitKind::Nothing && d->card->isHidden())
        d->hoverTimer.start();
    else if (hit.kind == HitKind::Nothing)
        d->hoverTimer.stop();
}

void TimelineView::endHover()
{
    d->pointer.reset();
    d->hovered = {};
    d->hoverTimer.stop();
    for (QWidget *part : {static_cast<QWidget *>(d->hoverLine), static_cast<QWidget *>(d->tint),
                          static_cast<QWidget *>(d->hoverPill), static_cast<QWidget *>(d->card)})
        part->hide();
}

void TimelineView::showCard()
{
    const Hit &hit = d->hovered;
    if (!d->pointer || hit.kind == HitKind::Nothing || !d->session->hasScenario())
        return;
    const RecordId record = hit.selection.record;
    HoverCardText card;
    if (hit.kind == HitKind::Span) {
        const StateSpan &span = d->scene().now.lanes->apps[hit.app.index()].states[hit.index];
        card.title = span.state == ShownState::Background ? sentences::stateWithReason(span)
                                                          : sentences::state(span.state);
        card.duration = sentences::duration(span.end - span.begin);
        card.body =
            tr("From %1 to %2.").arg(sentences::clock(span.begin), sentences::clock(span.end));
    }
    if (record.isValid() && record.index() < d->session->trace().size()) {
        const QString words = sentences::recordExplanation(d->session->run(), record);
        if (card.title.isEmpty()) {
            card.title = sentences::recordTitle(d->session->run(), record);
            card.duration = sentences::clock(d->session->trace()[record].at, true);
        }
        card.body = card.body.isEmpty() ? words : card.body + u' ' + words;
    }
    if (card.title.isEmpty())
        return;
    if (hit.count > 1)
        card.title = tr("%1 and %2 more").arg(card.title).arg(hit.count - 1);
    card.hint = hit.app.isValid() ? tr("Click to select, Y for why") : tr("Click to select");
    d->card->setText(card);
    d->card->showAt((*d->pointer + QPointF(d->laneLeft(), d->laneTop())).toPoint());
    d->card->raise();
}

void TimelineView::leaveEvent(QEvent *event)
{
    endHover();
    QWidget::leaveEvent(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (pressKey(event->key(), event->modifiers() & ~Qt::KeypadModifier))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

bool TimelineView::pressKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isCentring = key == Qt::Key_F && !d->wasCentred;
    d->wasCentred = isCentring;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int step = key == Qt::Key_Left ? -1 : 1;
        if (modifiers == Qt::ControlModifier)
            selectCause(step);
        else if (modifiers == Qt::ShiftModifier && d->view->selectedApp().isValid())
            d->session->stepRecordOf(d->view->selectedApp(), step);
        else if (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)
            d->session->stepRecord(step);
        else
            return false;
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    const Duration length = d->view->visible().length();
    switch (key) {
    case Qt::Key_W:
        zoomBy(1 / keyZoom);
        return true;
    case Qt::Key_S:
        zoomBy(keyZoom);
        return true;
    case Qt::Key_A:
        pan(panned(d->view->visible(), -share(length, keyPan)));
        return true;
    case Qt::Key_D:
        pan(panned(d->view->visible(), share(length, keyPan)));
        return true;
    case Qt::Key_F:
        isCentring ? centre() : fit();
        return true;
    case Qt::Key_Up:
        stepLane(-1);
        return true;
    case Qt::Key_Down:
        stepLane(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggleLane(d->view->selectedApp());
        return d->view->selectedApp().isValid();
    case Qt::Key_BracketLeft:
        emit cueRequested(-1);
        return true;
    case Qt::Key_BracketRight:
        emit cueRequested(1);
        return true;
    case Qt::Key_Y:
        emit whyRequested(d->pointer && d->hovered.selection.record.isValid()
                              ? d->hovered.selection.record
                              : d->view->selection().record);
        return true;
    case Qt::Key_Escape:
        if (d->view->range())
            d->view->setRange(std::nullopt);
        else if (d->view->selection() != Selection())
            d->view->clearSelection();
        else
            return false;
        return true;
    default:
        return false;
    }
}

} // namespace offstage
