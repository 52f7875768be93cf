// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/overview_bar.h"

#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"
#include "widgets/timeline/ruler_steps.h"
#include "widgets/timeline/span_index.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double rowHeight = 2.7;
constexpr double rowEvery = 3.7;
constexpr double firstRow = 4;
constexpr double windowStroke = 1.6;
constexpr double handleWidth = 5;
constexpr double handleHeight = 12;
constexpr double gripReach = 6;
constexpr Duration shortest = milliseconds(50);

QColor rowColor(ShownState state, const Tokens &tokens)
{
    const StateTokens &look = tokens.of(state);
    switch (state) {
    case ShownState::Active:
    case ShownState::Background:
        return look.fill;
    case ShownState::Inactive:
    case ShownState::ForceQuit:
        return look.edge;
    case ShownState::Suspended:
    case ShownState::Prewarmed:
        return look.patternInk;
    case ShownState::NotRunning:
        break;
    }
    return Qt::transparent;
}

QString endLabel(Instant at, Duration length)
{
    const QString clock = clockLabel(at, false);
    if (length >= days(2))
        return ticks(TimeAxis({startOfDay(dayNumber(at)), startOfDay(dayNumber(at)) + days(1)}, 72),
                     {days(1), hours(6)})
            .front()
            .label;
    return length >= minutes(2) ? clock.left(5) : clock;
}

} // namespace

OverviewBar::OverviewBar(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setAccessibleName(tr("Overview of the whole run"));
}

void OverviewBar::setLanes(const Lanes *lanes)
{
    m_lanes = lanes;
    lanesChanged();
}

void OverviewBar::lanesChanged()
{
    m_rows = {};
    update();
}

void OverviewBar::setVisibleRange(TimeRange range)
{
    m_visible = range;
    update();
}

void OverviewBar::setPlayhead(Instant at)
{
    const auto pixel = [this](Instant instant) {
        return std::lround(axis().x(instant) * devicePixelRatioF());
    };
    const bool isSame = pixel(at) == pixel(m_playhead);
    m_playhead = at;
    if (!isSame)
        update();
}

TimeRange OverviewBar::span() const
{
    if (m_grip != Grip::None)
        return m_pressedSpan;
    if (!m_lanes)
        return m_visible;
    TimeRange span{std::min(m_lanes->begin, m_visible.from), std::max(m_lanes->head, m_visible.to)};
    // A little room at the end says that the run goes on.
    span.to += span.length() / 6;
    return span;
}

QRectF OverviewBar::window() const
{
    const TimeAxis axis = this->axis();
    const double left = std::max(0.0, axis.x(m_visible.from));
    const double right = std::min<double>(width(), axis.x(m_visible.to));
    return QRectF(QPointF(left, 1.5), QPointF(std::max(left + 8, right), height() - 2.0));
}

void OverviewBar::paintRows(QPainter &painter) const
{
    if (!m_lanes || m_lanes->apps.empty())
        return;
    const Tokens &tokens = tokensOf(this);
    const double room = height() - firstRow - 10;
    const double every = std::min(rowEvery, room / static_cast<double>(m_lanes->apps.size()));
    const double tall = std::max(0.7, rowHeight * every / rowEvery);
    const double ratio = devicePixelRatioF();
    const ColumnGrid grid(axis(), ratio, 1);
    double y = firstRow;
    for (const AppLanes &app : m_lanes->apps) {
        SpanIndex index;
        index.extend(app.states);
        for (const ColumnRun &run : index.runs(app.states, grid, 1)) {
            if (run.state != ShownState::NotRunning)
                painter.fillRect(QRectF(run.from / ratio, y, (run.to - run.from) / ratio, tall),
                                 rowColor(run.state, tokens));
        }
        y += every;
    }
}

void OverviewBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const double ratio = devicePixelRatioF();
    if (m_rows.isNull() || m_rowsSpan != span() || m_rows.devicePixelRatio() != ratio) {
        m_rows = QPixmap(size() * ratio);
        m_rows.setDevicePixelRatio(ratio);
        m_rows.fill(tokens.panel);
        m_rowsSpan = span();
        QPainter rows(&m_rows);
        paintRows(rows);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_rows);
    const QRectF shown = window();
    painter.fillRect(QRectF(0, 0, shown.left(), height()), tokens.shade);
    painter.fillRect(QRectF(shown.right(), 0, width() - shown.right(), height()), tokens.shade);
    const QFont font = typeFont(TypeToken::Micro);
    painter.setPen(tokens.ink3);
    const TimeRange whole = span();
    const QRectF words = QRectF(rect()).adjusted(6, 0, -6, -1);
    drawDigits(painter, words, Qt::AlignLeft | Qt::AlignBottom,
               endLabel(whole.from, whole.length()), font);
    drawDigits(painter, words, Qt::AlignRight | Qt::AlignBottom, endLabel(whole.to, whole.length()),
               font);
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = axis().x(m_playhead);
    painter.fillRect(QRectF(x - 0.75, 1, 1.5, height() - 2), tokens.playhead);
    painter.setPen(QPen(tokens.accent, windowStroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(shown, radius::badge, radius::badge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    for (const double edge : {shown.left(), shown.right()})
        painter.drawRoundedRect(QRectF(edge - handleWidth / 2, height() / 2.0 - handleHeight / 2,
                                       handleWidth, handleHeight),
                                2, 2);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), tokens.line);
}

void OverviewBar::resizeEvent(QResizeEvent *)
{
    m_rows = {};
}

void OverviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        lanesChanged();
    QWidget::changeEvent(event);
}

OverviewBar::Grip OverviewBar::gripAt(double x) const
{
    const QRectF shown = window();
    if (std::abs(x - shown.right()) <= gripReach)
        return Grip::End;
    if (std::abs(x - shown.left()) <= gripReach)
        return Grip::Start;
    return Grip::Window;
}

void OverviewBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_lanes)
        return;
    const double x = event->position().x();
    const QRectF shown = window();
    const Grip grip = gripAt(x);
    m_pressedSpan = span();
    // A press outside of the window brings it there first.
    if (grip == Grip::Window && (x < shown.left() || x > shown.right())) {
        const Instant middle = axis().at(x);
        const Instant from = middle - m_visible.length() / 2;
        emit rangeWanted({from, from + m_visible.length()});
    }
    m_grip = grip;
    m_pressedAt = x;
    m_pressed = m_visible;
}

void OverviewBar::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_grip == Grip::None) {
        setCursor(gripAt(x) == Grip::Window ? Qt::ArrowCursor : Qt::SizeHorCursor);
        return;
    }
    const Duration by = axis().at(x) - axis().at(m_pressedAt);
    TimeRange range = m_pressed;
    if (m_grip != Grip::End)
        range.from += by;
    if (m_grip != Grip::Start)
        range.to += by;
    if (m_grip == Grip::Start)
        range.from = std::min(range.from, range.to - shortest);
    else if (m_grip == Grip::End)
        range.to = std::max(range.to, range.from + shortest);
    emit rangeWanted(range);
}

void OverviewBar::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
    update();
}

} // namespace offstage
