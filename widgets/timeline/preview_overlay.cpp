// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/preview_overlay.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/state_span.h"

#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr double chipSide = 18;
constexpr double chipGlyph = 13;
constexpr double chipOffset = 11;
constexpr double wordGap = 25;
constexpr double head = 9;
constexpr double likely = 0.72;
constexpr double requestHeight = 14;

QPen dashed(const QColor &color, double width)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3 / width, 2 / width});
    return pen;
}

bool isPending(const RequestBox &request, Instant at)
{
    return request.begin <= at && request.end > at && request.cannotLaunchFrom > at;
}

} // namespace

PreviewOverlay::PreviewOverlay(const LaneScene &scene, QWidget *parent)
    : QWidget(parent), m_scene(scene)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void PreviewOverlay::place(AppId app, double x, const QRect &lanes)
{
    m_app = app;
    m_x = x;
    setGeometry(lanes);
    show();
    update();
}

void PreviewOverlay::paintEvent(QPaintEvent *)
{
    const Row *row = m_scene.isDrawable() ? m_scene.layout.rowOf(m_app) : nullptr;
    if (!row)
        return;
    m_text.checkFont();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double fixed = m_scene.layout.fixedHeight;
    if (const Row *inputs = m_scene.layout.rowOf(RowKind::Inputs))
        paintChip(painter, *inputs, std::max(fixed, row->top));
    painter.setClipRect(QRectF(0, fixed, width(), height() - fixed));
    paintLane(painter, *row);
    for (const Row &detail : m_scene.layout.rows) {
        if (detail.app == m_app && detail.kind == RowKind::Requests)
            paintRequests(painter, detail);
    }
    paintWords(painter, *row);
}

void PreviewOverlay::paintChip(QPainter &painter, const Row &row, double laneTop)
{
    const Tokens &tokens = *m_scene.tokens;
    const double x = m_x + chipOffset;
    const QRectF chip(x - chipSide / 2, row.centre() - chipSide / 2, chipSide, chipSide);
    painter.setPen(dashed(tokens.accent, 1.2));
    painter.setBrush(tokens.canvas);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), radius::chip, radius::chip);
    drawIcon(painter, QRectF(x - chipGlyph / 2, row.centre() - chipGlyph / 2, chipGlyph, chipGlyph),
             u"flick-up", tokens.accent);
    painter.setPen(dashed(tokens.accent, stroke::cause));
    painter.drawLine(QPointF(x, chip.bottom() + 1), QPointF(x, laneTop));
}

void PreviewOverlay::paintLane(QPainter &painter, const Row &row)
{
    const Tokens &tokens = *m_scene.tokens;
    const QRectF after(QPointF(m_x, row.top), QPointF(width(), row.bottom() - 1));
    painter.fillRect(after, tokens.canvas);
    const double x = m_x + chipOffset;
    const double top = row.ground() - tokens.of(ShownState::ForceQuit).height;
    painter.setPen(dashed(tokens.accent, stroke::cause));
    painter.drawLine(QPointF(x, std::max(row.top, m_scene.layout.fixedHeight)),
                     QPointF(x, top - head));
    const QPointF arrow[] = {{x, top - 1}, {x - head / 2, top - head}, {x + head / 2, top - head}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawPolygon(arrow, 3);
    painter.setOpacity(likely);
    drawStateSpan(painter, QRectF(QPointF(m_x, row.top), QPointF(width() + 4, row.ground())),
                  ShownState::ForceQuit, tokens, 1, QPointF(0, row.ground()));
    painter.setOpacity(1);
    painter.setPen(dashed(tokens.never, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(m_x + 0.5, top - 0.5), QPointF(width() + 4, row.ground())));
}

void PreviewOverlay::paintRequests(QPainter &painter, const Row &row)
{
    const auto &requests = m_scene.now.lanes->apps[m_app.index()].requests;
    const Instant now = m_scene.axis.at(m_x);
    if (std::none_of(requests.begin(), requests.end(),
                     [now](const RequestBox &request) { return isPending(request, now); }))
        return;
    const Tokens &tokens = *m_scene.tokens;
    const QRectF box(m_x, row.centre() - requestHeight / 2, width() + 4 - m_x, requestHeight);
    painter.fillRect(box, tokens.neverSoft);
    painter.setPen(dashed(tokens.never, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    const QString words =
        m_text.elided(tr("would not launch"), LaneFont::Row, std::max(0.0, width() - m_x - 12));
    m_text.draw(painter, m_x + 9, row.centre(), words, LaneFont::Row, tokens.never);
}

void PreviewOverlay::paintWords(QPainter &painter, const Row &row)
{
    const Tokens &tokens = *m_scene.tokens;
    const QString title = tr("If you let go");
    const QString outcome =
        tr("%1 is force-quit").arg(QString::fromStdString(m_scene.setup->apps[m_app.index()].name));
    const double wide =
        std::max(m_text.width(title, LaneFont::Title), m_text.width(outcome, LaneFont::Detail));
    const bool isLeft = m_x + wordGap + wide > width() - 4;
    const auto draw = [&](double middle, const QString &words, LaneFont font, const QColor &ink) {
        const double x = isLeft ? m_x - 8 - m_text.width(words, font) : m_x + wordGap;
        m_text.drawHaloed(painter, x, middle, words, font, ink, tokens.canvas);
    };
    const double middle = row.top + m_scene.layout.metrics.markCentre;
    draw(middle - 3, title, LaneFont::Title, tokens.ink);
    draw(middle + 11, outcome, LaneFont::Detail, tokens.never);
}

} // namespace offstage
