// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_view.h"

#include "model/qt/sentences.h"
#include "widgets/theme/tokens.h"
#include "widgets/timeline/cause_chain.h"
#include "widgets/timeline/ruler_steps.h"
#include "widgets/timeline/timeline_parts.h"

#include <QStyle>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

// Where the playhead stands while the view follows it, and how near to the borders it may come.
constexpr double followAt = 0.93;
constexpr double followLeast = 0.02;
// What is empty before the run and after its head, as shares of the view.
constexpr double roomBefore = 0.03;
constexpr double roomAfter = 1 - followAt;
constexpr Duration openedLength = seconds(556);
constexpr int pillGap = 4;

Duration share(Duration length, double part)
{
    return Duration(std::llround(static_cast<double>(length.count()) * part));
}

} // namespace

void TimelineView::placePlayhead()
{
    if (!d->session->hasScenario())
        return;
    const TimeAxis &axis = d->scene().axis;
    const Instant at = d->session->playhead();
    const double x = axis.x(at);
    const bool isVisible = x >= 0 && x <= axis.width();
    d->overview->setPlayhead(at);
    if (isVisible) {
        d->playhead->place(d->laneLeft() + x, stroke::playhead, static_cast<int>(d->laneTop()),
                           height());
        d->playheadPill->place(d->laneLeft() + x, clockLabel(at, axis.millisecondsPerPixel() < 100),
                               d->ruler->geometry());
        d->ruler->setCovered(d->playheadPill->x() - d->laneLeft() - pillGap,
                             d->playheadPill->geometry().right() - d->laneLeft() + pillGap);
    } else {
        d->playhead->hide();
        d->playheadPill->hide();
        d->ruler->setCovered(0, 0);
    }
    placePreview();
    const double head = std::min(axis.x(d->session->head()), axis.width());
    if (d->session->isInPast() && head > std::max(x, 0.0)) {
        d->oldFuture->place(d->laneLeft() + std::max(x, 0.0), head - std::max(x, 0.0),
                            static_cast<int>(d->laneTop()), height());
    } else {
        d->oldFuture->hide();
    }
    const auto &forkedAt = d->scene().forkedAt;
    const double fork = forkedAt ? axis.x(*forkedAt) : -1;
    if (fork >= 0 && fork <= axis.width())
        d->forkPill->place(d->laneLeft() + fork,
                           tr("Fork %1").arg(clockLabel(*forkedAt, false).left(5)),
                           d->ruler->geometry());
    else
        d->forkPill->hide();
}

void TimelineView::setPreview(AppId app, bool held)
{
    const AppId shown = held ? app : AppId();
    if (shown == d->previewed)
        return;
    d->previewed = shown;
    follow();
    placePreview();
}

void TimelineView::placePreview()
{
    const bool isKnown = d->previewed.isValid() && d->session->hasScenario() &&
                         d->previewed.index() < d->session->setup().apps.size();
    const TimeAxis &axis = d->scene().axis;
    const double x = isKnown ? axis.x(d->session->playhead()) : -1;
    if (x >= 0 && x <= axis.width())
        d->preview->place(d->previewed, x, d->plot->geometry());
    else
        d->preview->hide();
}

void TimelineView::placeRange()
{
    const auto range = d->view->range();
    if (!range) {
        d->rangeBand->hide();
        d->rangePill->hide();
        return;
    }
    const TimeAxis &axis = d->scene().axis;
    const double left = std::clamp(axis.x(range->from), 0.0, axis.width());
    const double right = std::clamp(axis.x(range->to), 0.0, axis.width());
    d->rangeBand->place(d->laneLeft() + left, std::max(1.0, right - left),
                        static_cast<int>(d->laneTop()), height());
    d->rangePill->place(d->laneLeft() + (left + right) / 2, sentences::duration(range->length()),
                        d->ruler->geometry());
}

void TimelineView::follow()
{
    if (!d->view->isFollowing() || !d->session->hasScenario() || d->drag == Drag::Seek)
        return;
    const TimeRange shown = d->view->visible();
    const auto length = static_cast<double>(shown.length().count());
    if (length <= 0)
        return;
    const Instant at = d->session->playhead();
    const double place = static_cast<double>((at - shown.from).count()) / length;
    // A preview needs room for its words after the playhead.
    const double latest =
        d->previewed.isValid()
            ? std::clamp(1 - PreviewOverlay::wanted / d->scene().axis.width(), 0.5, followAt)
            : followAt;
    double wanted = place;
    if (place > latest)
        wanted = latest;
    else if (place < followLeast)
        wanted = 0.5;
    if (wanted == place)
        return;
    const Instant earliest = d->session->begin() - Duration(std::llround(roomBefore * length));
    const Instant from = std::max(earliest, at - Duration(std::llround(wanted * length)));
    // By whole pixels: less would paint the same lanes again.
    const double pixels = static_cast<double>((from - shown.from).count()) / length *
                          d->scene().axis.width() * devicePixelRatioF();
    if (std::abs(pixels) < 1)
        return;
    d->view->setVisible({from, from + shown.length()});
}

void TimelineView::showFromBegin()
{
    d->motion.stop();
    d->view->setFollowing(true);
    const Instant from = d->session->begin() - share(openedLength, roomBefore);
    d->view->setVisible({from, from + openedLength});
    follow();
}

void TimelineView::pan(TimeRange range)
{
    d->motion.stop();
    d->view->setFollowing(false);
    d->view->setVisible(range);
}

void TimelineView::animateTo(TimeRange range)
{
    d->motion.stop();
    d->animateFrom = d->view->visible();
    d->animateTo = range;
    const int allowed = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (allowed <= 0 || !isVisible() || d->animateFrom.length() <= Duration(0)) {
        d->view->setVisible(range);
        return;
    }
    d->motion.setStartValue(0.0);
    d->motion.setEndValue(1.0);
    d->motion.setDuration(motion::slow);
    d->motion.setEasingCurve(QEasingCurve::InOutCubic);
    d->motion.start();
}

void TimelineView::zoomBy(double factor)
{
    const TimeAxis &axis = d->scene().axis;
    Instant fixed = axis.at(axis.width() / 2);
    const bool isPlayheadShown = d->session->hasScenario() && axis.x(d->session->playhead()) >= 0 &&
                                 axis.x(d->session->playhead()) <= axis.width();
    if (d->pointer)
        fixed = axis.at(d->pointer->x());
    else if (isPlayheadShown)
        fixed = d->session->playhead();
    const TimeRange from =
        d->motion.state() == QAbstractAnimation::Running ? d->animateTo : d->view->visible();
    animateTo(zoomed(from, fixed, factor));
}

void TimelineView::fit()
{
    if (!d->session->hasScenario())
        return;
    const Duration length = std::max(d->session->head() - d->session->begin(), seconds(1));
    const Duration whole = share(length, 1 / (1 - roomBefore - roomAfter));
    const Instant from = d->session->begin() - share(whole, roomBefore);
    animateTo({from, from + whole});
}

void TimelineView::centre()
{
    if (!d->session->hasScenario())
        return;
    const Selection &selected = d->view->selection();
    Instant at = d->session->playhead();
    if (selected.record.isValid() && selected.record.index() < d->session->trace().size())
        at = d->session->trace()[selected.record].at;
    const Duration length = d->view->visible().length();
    d->view->setFollowing(false);
    animateTo({at - length / 2, at - length / 2 + length});
}

void TimelineView::selectCause(int direction)
{
    if (!d->session->hasScenario())
        return;
    const Trace &trace = d->session->trace();
    const RecordId current = d->view->selection().record;
    if (!current.isValid() || current.index() >= trace.size())
        return;
    const RecordId next = direction < 0 ? trace[current].cause : firstEffect(trace, current);
    if (!next.isValid())
        return;
    Selection selection;
    selection.record = next;
    selection.app = trace[next].app;
    d->view->select(selection);
    const double x = d->scene().axis.x(trace[next].at);
    if (x < 0 || x > d->scene().axis.width())
        centre();
}

void TimelineView::setScroll(double scroll)
{
    const double wanted = std::clamp(scroll, 0.0, d->scene().layout.maxScroll(d->plot->height()));
    if (wanted == d->scroll)
        return;
    d->scroll = wanted;
    updateRows();
    d->labels->update();
    d->plot->requestFrame();
}

void TimelineView::reveal(AppId app)
{
    const Row *row = app.isValid() ? d->scene().layout.rowOf(app) : nullptr;
    if (!row)
        return;
    const double fixed = d->scene().layout.fixedHeight;
    if (row->top < fixed)
        setScroll(d->scroll + row->top - fixed);
    else if (row->bottom() > d->plot->height())
        setScroll(d->scroll + row->bottom() - d->plot->height());
}

void TimelineView::stepLane(int direction)
{
    if (!d->session->hasScenario() || d->session->setup().apps.empty())
        return;
    const int last = static_cast<int>(d->session->setup().apps.size()) - 1;
    const AppId current = d->view->selectedApp();
    const int index = current.isValid() ? static_cast<int>(current.index()) + direction
                                        : (direction > 0 ? 0 : last);
    const AppId app(static_cast<std::uint64_t>(std::clamp(index, 0, last)));
    d->view->selectApp(app);
    reveal(app);
}

void TimelineView::toggleLane(AppId app)
{
    if (app.isValid())
        d->view->setOpen(app, !d->view->isOpen(app));
}

} // namespace offstage
