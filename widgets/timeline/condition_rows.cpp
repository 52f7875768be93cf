// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_parts.h"

#include "model/qt/sentences.h"
#include "widgets/theme/icon.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double bandHeight = 14;
constexpr double wordStart = 8;
constexpr double batteryTop = 2;
constexpr double batteryRoom = 30.0 / 32.0;
constexpr float fillOpacity = 0.55F;

struct LanesWords {
    Q_DECLARE_TR_FUNCTIONS(Lanes)
};

struct Stretch {
    double left = 0;
    double right = 0;
    std::int32_t value = 0;
};

// The visible stretches of one value; neighbours of the same value are one.
std::vector<Stretch> stretches(const QPainter &painter, const LaneScene &scene,
                               const std::vector<DeviceSpan> &spans)
{
    std::vector<Stretch> found;
    for (const DeviceSpan &span : spans) {
        if (span.end <= scene.axis.from() || span.begin >= scene.axis.to())
            continue;
        const double left = snapped(painter, std::max(-1.0, scene.axis.x(span.begin)));
        const double right =
            snapped(painter, std::min(scene.size.width() + 1, scene.axis.x(span.end)));
        if (!found.empty() && found.back().value == span.value)
            found.back().right = right;
        else
            found.push_back({left, right, span.value});
    }
    return found;
}

// A lock screen that lights up for a moment is locked all the same.
std::vector<Stretch> lockedAsOne(const std::vector<Stretch> &screen)
{
    const auto isLocked = [](const Stretch &stretch) {
        const auto state = static_cast<ScreenState>(stretch.value);
        return state == ScreenState::LockedOn || state == ScreenState::LockedOff;
    };
    std::vector<Stretch> joined;
    for (const Stretch &stretch : screen) {
        if (!joined.empty() && isLocked(joined.back()) && isLocked(stretch))
            joined.back().right = stretch.right;
        else
            joined.push_back(stretch);
    }
    return joined;
}

struct BandLook {
    QColor fill;
    QColor ink;
    QString word;
};

void drawBand(QPainter &painter, LaneText &text, const Row &row, const Stretch &stretch,
              const BandLook &look)
{
    const QRectF band(stretch.left, row.centre() - bandHeight / 2,
                      std::max(1.0, stretch.right - stretch.left), bandHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    const double round = std::min(radius::band, band.width() / 2);
    painter.drawRoundedRect(band, round, round);
    const double from = std::max(0.0, band.left());
    if (text.width(look.word, LaneFont::Word) + 2 * wordStart <= band.right() - from)
        text.draw(painter, from + wordStart, row.centre(), look.word, LaneFont::Word, look.ink);
}

void drawPlainLine(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row,
                   const Stretch &stretch, const QString &word)
{
    const Tokens &tokens = *scene.tokens;
    const double y = snapped(painter, row.centre());
    painter.fillRect(QRectF(stretch.left, y - 1, stretch.right - stretch.left, 2), tokens.edge);
    const double from = std::max(0.0, stretch.left);
    const double width = text.width(word, LaneFont::Word);
    if (width + 2 * wordStart + 8 > stretch.right - from)
        return;
    painter.fillRect(QRectF(from + wordStart - 1.5, y - 2, width + 3, 4), tokens.canvas);
    text.draw(painter, from + wordStart, row.centre(), word, LaneFont::Word, tokens.ink2);
}

void drawDots(QPainter &painter, const LaneScene &scene, const Row &row, const Stretch &stretch)
{
    QPen pen(scene.tokens->edge, 1.6, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.01, 3.4});
    painter.setPen(pen);
    painter.drawLine(QPointF(std::max(0.0, stretch.left) + 3, row.centre()),
                     QPointF(stretch.right - 1, row.centre()));
}

void paintScreen(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row)
{
    const Tokens &tokens = *scene.tokens;
    for (const Stretch &stretch :
         lockedAsOne(stretches(painter, scene, scene.now.lanes->device.screen))) {
        switch (static_cast<ScreenState>(stretch.value)) {
        case ScreenState::On:
            drawPlainLine(painter, scene, text, row, stretch, LanesWords::tr("On"));
            break;
        case ScreenState::LockedOn:
        case ScreenState::LockedOff:
            drawBand(painter, text, row, stretch,
                     {tokens.lockFill, tokens.lockText, LanesWords::tr("Locked")});
            break;
        case ScreenState::PoweredOff:
            drawDots(painter, scene, row, stretch);
            break;
        }
    }
}

void paintNetwork(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row)
{
    for (const Stretch &stretch : stretches(painter, scene, scene.now.lanes->device.network)) {
        const auto network = static_cast<Network>(stretch.value);
        if (network == Network::None)
            drawDots(painter, scene, row, stretch);
        else
            drawBand(painter, text, row, stretch,
                     {scene.tokens->netFill, scene.tokens->ink2, sentences::network(network)});
    }
}

void paintBands(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row)
{
    const Tokens &tokens = *scene.tokens;
    const DeviceLanes &device = scene.now.lanes->device;
    if (row.kind == RowKind::LowPower) {
        for (const Stretch &stretch : stretches(painter, scene, device.lowPower)) {
            if (stretch.value != 0)
                drawBand(painter, text, row, stretch,
                         {tokens.lpmFill, tokens.ink, LanesWords::tr("On")});
        }
    } else if (row.kind == RowKind::User) {
        for (const Stretch &stretch : stretches(painter, scene, device.user)) {
            const auto user = static_cast<UserPresence>(stretch.value);
            if (user != UserPresence::AtPhone)
                drawBand(painter, text, row, stretch,
                         {tokens.netFill, tokens.ink2,
                          user == UserPresence::Asleep ? LanesWords::tr("Asleep")
                                                       : LanesWords::tr("Away")});
        }
    } else {
        for (const Stretch &stretch : stretches(painter, scene, device.refresh)) {
            if (stretch.value != 0)
                drawBand(painter, text, row, stretch,
                         {tokens.netFill, tokens.ink2, LanesWords::tr("On")});
            else
                drawDots(painter, scene, row, stretch);
        }
    }
}

// The curve of a future in a battery row, as far as it is in view.
QPolygonF curve(const Lanes &lanes, const LaneScene &scene, const Row &row)
{
    const auto &points = lanes.device.battery;
    const auto y = [&row](double percent) {
        return row.top + batteryTop + (100 - percent) / 100 * row.height * batteryRoom;
    };
    const auto first = std::partition_point(
        points.begin(), points.end(), [&](const auto &p) { return p.at < scene.axis.from(); });
    QPolygonF line;
    for (auto p = first == points.begin() ? first : first - 1; p != points.end(); ++p) {
        line << QPointF(scene.axis.x(p->at), y(p->percent));
        if (p->at > scene.axis.to())
            break;
    }
    if (!line.isEmpty() && !points.empty() && points.back().at < lanes.head)
        line << QPointF(scene.axis.x(lanes.head), line.last().y());
    return line;
}

void drawPercent(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row,
                 double percent, bool atEnd, double right)
{
    const QString words = QStringLiteral("%1 %").arg(std::lround(percent));
    const double width = text.width(words, LaneFont::Word);
    text.drawHaloed(painter, atEnd ? right - width - 6 : 6, row.bottom() - 10, words,
                    LaneFont::Word, scene.tokens->ink2, scene.tokens->canvas);
}

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

void paintCharger(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row)
{
    const Tokens &tokens = *scene.tokens;
    for (const Stretch &stretch : stretches(painter, scene, scene.now.lanes->device.charger)) {
        if (stretch.value == 0)
            continue;
        const QRectF box(stretch.left, row.top + 1.5, stretch.right - stretch.left, row.height - 2);
        painter.fillRect(box, tokens.chargeFill);
        painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), tokens.chargeEdge);
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), tokens.chargeEdge);
        // At the left border stands the percentage.
        const double percent = 6 + text.width(QStringLiteral("100 %"), LaneFont::Word) + 4;
        const double from = std::max(box.left() < percent ? percent : 0.0, box.left()) + 5;
        if (box.right() - from < 16)
            continue;
        drawIcon(painter, QRectF(from, row.bottom() - 16, 12, 12), u"charger", tokens.yesStrong);
        const QString words = LanesWords::tr("On charger");
        if (box.right() - from > text.width(words, LaneFont::Word) + 24)
            text.draw(painter, from + 15, row.bottom() - 10, words, LaneFont::Word,
                      tokens.yesStrong);
    }
}

void paintBattery(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row)
{
    const Tokens &tokens = *scene.tokens;
    const auto &points = scene.now.lanes->device.battery;
    if (points.empty())
        return;
    const QPolygonF line = curve(*scene.now.lanes, scene, row);
    if (line.size() < 2)
        return;
    painter.save();
    painter.setClipRect(QRectF(0, row.top, scene.size.width(), row.height - 1));
    QPolygonF area = line;
    area << QPointF(line.last().x(), row.bottom()) << QPointF(line.first().x(), row.bottom());
    QColor fill = tokens.batteryFill;
    fill.setAlphaF(fillOpacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    paintCharger(painter, scene, text, row);
    painter.setPen(QPen(tokens.batteryLine, 1.5));
    painter.drawPolyline(line);
    if (scene.before.lanes && scene.forkedAt) {
        QPen old(tokens.ghostLine, 1.5, Qt::CustomDashLine, Qt::FlatCap);
        old.setDashPattern({2.0, 4.0 / 3});
        painter.setPen(old);
        painter.drawPolyline(curve(*scene.before.lanes, scene, row));
    }
    const double right = std::min(scene.size.width(), scene.axis.x(scene.now.lanes->head));
    const Instant last = std::min(scene.axis.to(), scene.now.lanes->head);
    const Instant first = std::max(scene.axis.from(), scene.now.lanes->begin);
    if (right > 120 && scene.axis.x(first) < 1)
        drawPercent(painter, scene, text, row, percentAt(points, first), false, right);
    if (right > 60)
        drawPercent(painter, scene, text, row, percentAt(points, last), true, right);
    painter.restore();
}

} // namespace

void paintConditions(QPainter &painter, const LaneScene &scene, LaneText &text)
{
    for (const Row &row : scene.layout.rows) {
        switch (row.kind) {
        case RowKind::Screen:
            paintScreen(painter, scene, text, row);
            break;
        case RowKind::Battery:
            paintBattery(painter, scene, text, row);
            break;
        case RowKind::Network:
            paintNetwork(painter, scene, text, row);
            break;
        case RowKind::LowPower:
        case RowKind::User:
        case RowKind::Refresh:
            paintBands(painter, scene, text, row);
            break;
        default:
            break;
        }
    }
}

void paintInputs(QPainter &painter, const LaneScene &scene, LaneText &text)
{
    constexpr double side = 18;
    constexpr double glyph = 13;
    const Row *row = scene.layout.rowOf(RowKind::Inputs);
    if (!row)
        return;
    const Tokens &tokens = *scene.tokens;
    const auto &inputs = scene.now.lanes->inputs;
    for (const MarkGroup &group : placeChips(inputs, scene.axis)) {
        const double left = snapped(painter, group.glyphX - side / 2);
        const QRectF chip(left, snapped(painter, row->centre() - side / 2), side, side);
        bool isCause = false;
        for (int i = 0; i < group.count; ++i) {
            const InputChip &input = inputs[group.first + i];
            isCause = isCause || input.at == scene.forkedAt ||
                      std::any_of(scene.causes.begin(), scene.causes.end(),
                                  [&](const auto &link) { return link.from == input.record; });
        }
        painter.setPen(QPen(isCause ? tokens.accent : tokens.edge, 1));
        painter.setBrush(isCause ? tokens.accent : tokens.canvas);
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), radius::chip - 0.5,
                                radius::chip - 0.5);
        const QColor ink = isCause ? tokens.accentInk : tokens.ink2;
        if (group.count > 1) {
            const QString count =
                group.count > 99 ? QStringLiteral("99+") : QString::number(group.count);
            text.draw(painter, chip.center().x() - text.width(count, LaneFont::SmallBold) / 2,
                      chip.center().y(), count, LaneFont::SmallBold, ink);
            continue;
        }
        drawIcon(painter,
                 QRectF(chip.center().x() - glyph / 2, chip.center().y() - glyph / 2, glyph, glyph),
                 sentences::inputIcon(inputs[group.first].input), ink);
    }
}

} // namespace offstage
