// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/condition_bands.h"

#include "model/qt/sentences.h"
#include "widgets/answer/picture_text.h"
#include "widgets/answer/picture_words.h"
#include "widgets/answer/span_words.h"
#include "widgets/theme/icon.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace offstage {

namespace {

constexpr double bandHeight = 22;
constexpr double bandRound = 4.5;
constexpr int wordSize = 16;
constexpr double wordStart = 12;
constexpr double lineWidth = 3;
constexpr double iconSize = 16;
constexpr float fillOpacity = 0.55F;

struct Stretch {
    double left = 0;
    double right = 0;
    std::int32_t value = 0;
};

std::vector<Stretch> stretches(const AnswerScene &scene, const std::vector<DeviceSpan> &spans)
{
    std::vector<Stretch> found;
    for (const DeviceSpan &span : spans) {
        if (span.end <= scene.range().from || span.begin >= scene.range().to)
            continue;
        const double left = std::max(0.0, scene.x(span.begin));
        const double right = std::min(scene.width(), scene.x(span.end));
        if (!found.empty() && found.back().value == span.value)
            found.back().right = right;
        else
            found.push_back({left, right, span.value});
    }
    return found;
}

// A lock screen that lights up for a moment is locked all the same.
std::vector<Stretch> screenStretches(const AnswerScene &scene)
{
    std::vector<Stretch> joined;
    for (Stretch stretch : stretches(scene, scene.lanes().device.screen)) {
        if (stretch.value == static_cast<int>(ScreenState::LockedOn))
            stretch.value = static_cast<int>(ScreenState::LockedOff);
        if (!joined.empty() && joined.back().value == stretch.value)
            joined.back().right = stretch.right;
        else
            joined.push_back(stretch);
    }
    return joined;
}

// The first place in a stretch where something as wide as `width` is crossed by nothing.
std::optional<double> placeIn(Room within, double width, const QRectF &row,
                              const std::vector<QRectF> &kept, double start)
{
    for (const Room &room : roomsOf(within, row.top(), row.bottom(), kept)) {
        if (width <= room.right - room.left)
            return room.left + start;
    }
    return std::nullopt;
}

/// Paints the stretches of one row.
class Bands {
public:
    Bands(QPainter &painter, const AnswerScene &scene, const Row &row,
          const std::vector<QRectF> &kept)
        : m_painter(painter), m_tokens(*scene.scene().tokens), m_box(scene.box(row)), m_kept(kept)
    {}

    void band(const Stretch &stretch, const QColor &fill, const QColor &ink, const QString &words)
    {
        const QRectF band(stretch.left, m_box.center().y() - bandHeight / 2,
                          std::max(1.5, stretch.right - stretch.left), bandHeight);
        const double round = std::min(bandRound, band.width() / 2);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(band, round, round);
        // Where a fill is hardly another one than the ground the border tells where it ends.
        m_painter.setPen(QPen(m_tokens.edge, 1));
        m_painter.setBrush(Qt::NoBrush);
        if (band.width() > 3 && std::abs(fill.lightness() - m_tokens.canvas.lightness()) < 64)
            m_painter.drawRoundedRect(band.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
        word(band.left(), band.right(), words, ink);
    }

    void line(const Stretch &stretch, const QString &words)
    {
        const double y = m_box.center().y();
        const PictureText text(words, wordSize, 1e6);
        const auto x = placeOf(text, stretch.left, stretch.right);
        const auto piece = [&](double from, double to) {
            m_painter.fillRect(QRectF(from, y - lineWidth / 2, to - from, lineWidth),
                               m_tokens.edge);
        };
        if (!x) {
            piece(stretch.left, stretch.right);
            return;
        }
        piece(stretch.left, *x - 3);
        piece(*x + text.width() + 3, stretch.right);
        text.drawAt(m_painter, *x, y, m_tokens.ink2);
    }

    void dots(const Stretch &stretch)
    {
        QPen pen(m_tokens.edge, 2.5, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 3.4});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(stretch.left + 4, m_box.center().y()),
                           QPointF(stretch.right - 2, m_box.center().y()));
    }

private:
    std::optional<double> placeOf(const PictureText &text, double left, double right) const
    {
        return placeIn({left, right}, text.width() + 2 * wordStart, m_box, m_kept, wordStart);
    }

    void word(double left, double right, const QString &words, const QColor &ink)
    {
        const PictureText text(words, wordSize, 1e6);
        if (const auto x = placeOf(text, left, right))
            text.drawAt(m_painter, *x, m_box.center().y(), ink);
    }

    QPainter &m_painter;
    const Tokens &m_tokens;
    QRectF m_box;
    const std::vector<QRectF> &m_kept;
};

double percentAt(const std::vector<BatteryPoint> &points, Instant at)
{
    const auto after = std::partition_point(points.begin(), points.end(),
                                            [at](const auto &p) { return p.at <= at; });
    if (after == points.begin())
        return points.front().percent;
    const auto &a = *(after - 1);
    if (after == points.end() || after->at == a.at)
        return a.percent;
    const double share =
        static_cast<double>((at - a.at).count()) / static_cast<double>((after->at - a.at).count());
    return a.percent + share * (after->percent - a.percent);
}

void drawCharger(QPainter &painter, const AnswerScene &scene, const QRectF &box,
                 const std::vector<QRectF> &kept)
{
    const Tokens &tokens = *scene.scene().tokens;
    for (const Stretch &stretch : stretches(scene, scene.lanes().device.charger)) {
        if (stretch.value == 0)
            continue;
        const QRectF area(stretch.left, box.top() + 2, stretch.right - stretch.left,
                          box.height() - 3);
        painter.fillRect(area, tokens.chargeFill);
        painter.fillRect(QRectF(area.left(), area.top(), 1.5, area.height()), tokens.chargeEdge);
        painter.fillRect(QRectF(area.right() - 1.5, area.top(), 1.5, area.height()),
                         tokens.chargeEdge);
        const double middle = box.bottom() - 15;
        const Room within{area.left(), area.right()};
        const PictureText words(PictureWords::tr("On charger"), wordSize, 1e6);
        const auto all = placeIn(within, words.width() + iconSize + 24, box, kept, 9);
        const auto icon = all ? all : placeIn(within, iconSize + 8, box, kept, 4);
        if (icon)
            drawIcon(painter, QRectF(*icon, middle - iconSize / 2, iconSize, iconSize), u"charger",
                     tokens.ink);
        if (all)
            words.drawAt(painter, *all + iconSize + 5, middle, tokens.ink);
    }
}

void drawBattery(QPainter &painter, const AnswerScene &scene, const QRectF &box,
                 const std::vector<QRectF> &kept)
{
    const Tokens &tokens = *scene.scene().tokens;
    const auto &points = scene.lanes().device.battery;
    const Instant to = std::min(scene.range().to, scene.lanes().head);
    const Instant from = std::max(scene.range().from, scene.lanes().begin);
    if (points.empty() || to <= from)
        return;
    const double high = box.top() + 3;
    const auto place = [&](Instant at, double percent) {
        return QPointF(scene.x(at), high + (100 - percent) / 100 * (box.bottom() - high));
    };
    QPolygonF line{place(from, percentAt(points, from))};
    for (const BatteryPoint &point : points) {
        if (point.at > from && point.at < to)
            line << place(point.at, point.percent);
    }
    line << place(to, percentAt(points, to));
    QPolygonF area = line;
    area << QPointF(line.last().x(), box.bottom()) << QPointF(line.first().x(), box.bottom());
    QColor fill = tokens.batteryFill;
    fill.setAlphaF(fillOpacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    const PictureText words(PictureWords::tr("%1 %").arg(std::lround(percentAt(points, to))),
                            wordSize, 1e6);
    const bool isHigh = line.last().y() < box.center().y();
    const double left = line.last().x() - words.width() - 10;
    std::vector<QRectF> full = kept;
    full.push_back(QRectF(left - 4, box.top(), words.width() + 14, box.height()));
    drawCharger(painter, scene, box, full);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.batteryLine, 2.3, Qt::SolidLine, Qt::FlatCap));
    painter.drawPolyline(line);
    words.drawAt(painter, left, isHigh ? box.bottom() - 15 : box.top() + 14, tokens.ink);
}

} // namespace

RowTitle titleOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Inputs:
        return {u"touch", PictureWords::tr("Inputs")};
    case RowKind::Screen:
        return {u"lock", PictureWords::tr("Screen")};
    case RowKind::Battery:
        return {u"battery", PictureWords::tr("Battery")};
    case RowKind::Network:
        return {u"wifi", PictureWords::tr("Network")};
    case RowKind::LowPower:
        return {u"low-power", PictureWords::tr("Low Power Mode")};
    case RowKind::User:
        return {u"person", PictureWords::tr("User")};
    case RowKind::Refresh:
        return {u"refresh", PictureWords::tr("App Refresh")};
    default:
        return {};
    }
}

void drawCondition(QPainter &painter, const AnswerScene &scene, const Row &row,
                   const std::vector<QRectF> &kept)
{
    const Tokens &t = *scene.scene().tokens;
    const DeviceLanes &device = scene.lanes().device;
    Bands bands(painter, scene, row, kept);
    const auto each = [&](const std::vector<DeviceSpan> &spans, auto draw) {
        for (const Stretch &stretch : stretches(scene, spans))
            draw(stretch);
    };
    switch (row.kind) {
    case RowKind::Screen:
        for (const Stretch &stretch : screenStretches(scene)) {
            const auto state = static_cast<ScreenState>(stretch.value);
            if (state == ScreenState::On)
                bands.line(stretch, PictureWords::tr("On"));
            else if (state == ScreenState::PoweredOff)
                bands.dots(stretch);
            else
                bands.band(stretch, t.lockFill, t.lockText, PictureWords::tr("Locked"));
        }
        break;
    case RowKind::Battery:
        drawBattery(painter, scene, scene.box(row), kept);
        break;
    case RowKind::Network:
        each(device.network, [&](const Stretch &stretch) {
            const auto network = static_cast<Network>(stretch.value);
            if (network == Network::None)
                bands.dots(stretch);
            else
                bands.band(stretch, t.netFill, t.ink, sentences::network(network));
        });
        break;
    case RowKind::LowPower:
        each(device.lowPower, [&](const Stretch &stretch) {
            if (stretch.value != 0)
                bands.band(stretch, t.lpmFill, t.ink, PictureWords::tr("On"));
        });
        break;
    case RowKind::User:
        each(device.user, [&](const Stretch &stretch) {
            const auto user = static_cast<UserPresence>(stretch.value);
            if (user != UserPresence::AtPhone)
                bands.band(stretch, t.netFill, t.ink,
                           user == UserPresence::Asleep ? PictureWords::tr("Asleep")
                                                        : PictureWords::tr("Away"));
        });
        break;
    case RowKind::Refresh:
        each(device.refresh, [&](const Stretch &stretch) {
            if (stretch.value != 0)
                bands.band(stretch, t.netFill, t.ink, PictureWords::tr("On"));
            else
                bands.line(stretch, PictureWords::tr("Off"));
        });
        break;
    default:
        break;
    }
}

void drawLockedTint(QPainter &painter, const AnswerScene &scene)
{
    const Tokens &tokens = *scene.scene().tokens;
    for (const Stretch &stretch : screenStretches(scene)) {
        if (stretch.value != static_cast<int>(ScreenState::On))
            painter.fillRect(QRectF(stretch.left, 0, stretch.right - stretch.left, scene.height()),
                             tokens.wing);
    }
    const double head = scene.x(scene.lanes().head);
    if (head < scene.width())
        painter.fillRect(QRectF(head, 0, scene.width() - head, scene.height()), tokens.wing);
}

} // namespace offstage
