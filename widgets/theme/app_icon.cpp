// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/app_icon.h"

#include "widgets/theme/type.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace offstage {

namespace {

// All drawings live on a square of 60 with this corner.
constexpr double side = 60;
constexpr double corner = 13.5;

QPainterPath plate()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, side, side), corner, corner);
    return path;
}

QLinearGradient downwards(QColor from, QColor to)
{
    QLinearGradient gradient(0, 0, 0, side);
    gradient.setColorAt(0, from);
    gradient.setColorAt(1, to);
    return gradient;
}

QPen roundPen(QColor color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawCourier(QPainter &painter)
{
    painter.fillPath(plate(), downwards(QColor(0x22, 0xa8, 0x83), QColor(0x0b, 0x75, 0x58)));
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(13, 13, 34, 25.6), 4.4, 4.4);
    painter.fillPath(bubble, Qt::white);
    QPainterPath tail;
    tail.moveTo(18.2, 37);
    tail.lineTo(18.2, 45.6);
    tail.lineTo(28, 37.9);
    tail.closeSubpath();
    painter.setPen(roundPen(Qt::white, 1.4));
    painter.setBrush(Qt::white);
    painter.drawPath(tail);
    painter.setPen(roundPen(QColor(0x12, 0x8a, 0x68), 3));
    painter.drawPolyline(QPolygonF{{19.8, 20.6}, {30, 29}, {40.2, 20.6}});
}

void drawPulse(QPainter &painter)
{
    painter.fillPath(plate(), downwards(QColor(0xf0, 0x64, 0x8a), QColor(0xc2, 0x2a, 0x5c)));
    painter.setPen(roundPen(Qt::white, 3.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{{9, 32}, {18.4, 32}, {23, 18}, {31.6, 46}, {38.8, 25.4}, {42.6, 32}, {51, 32}});
}

void drawAtlas(QPainter &painter)
{
    const QPainterPath land = plate();
    painter.fillPath(land, downwards(QColor(0xef, 0xe7, 0xd3), QColor(0xe4, 0xd8, 0xbc)));
    QPainterPath water;
    water.moveTo(0, 41.6);
    water.cubicTo(9, 38.4, 17, 44.4, 26, 43.8);
    water.cubicTo(38, 42.8, 42, 33, 60, 29.2);
    water.lineTo(60, 60);
    water.lineTo(0, 60);
    water.closeSubpath();
    painter.fillPath(water.intersected(land), QColor(0x6f, 0xb7, 0xb0));
    QPainterPath roads;
    for (const auto &road : {QLineF(16, -2, 26, 62), QLineF(-2, 20, 62, 8.2)}) {
        QPainterPath line(road.p1());
        line.lineTo(road.p2());
        QPainterPathStroker stroker(QPen(Qt::white, 3.7));
        roads = roads.united(stroker.createStroke(line));
    }
    painter.fillPath(roads.intersected(land), Qt::white);
    QPainterPath pin;
    pin.moveTo(38, 44);
    pin.cubicTo(34.5, 38.6, 26.6, 33, 26.6, 24.4);
    pin.arcTo(QRectF(26.6, 13, 22.8, 22.8), 180, -180);
    pin.cubicTo(49.4, 33, 41.5, 38.6, 38, 44);
    pin.addEllipse(QPointF(38, 24.4), 4.2, 4.2);
    painter.fillPath(pin, QColor(0x1f, 0x5d, 0x66));
}

void drawNightly(QPainter &painter)
{
    const QColor cream(0xf4, 0xe3, 0xb5);
    painter.fillPath(plate(), downwards(QColor(0x34, 0x3c, 0x78), QColor(0x15, 0x1a, 0x40)));
    QPainterPath moon;
    moon.addEllipse(QPointF(25.6, 33), 15.6, 15.6);
    QPainterPath shadow;
    shadow.addEllipse(QPointF(38.8, 20.6), 17.4, 17.4);
    painter.fillPath(moon.subtracted(shadow), cream);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(cream, 2.2));
    painter.drawRoundedRect(QRectF(32.6, 13.8, 15.4, 12.6), 2.6, 2.6);
    painter.setPen(roundPen(cream, 1.8));
    painter.drawPolyline(QPolygonF{{35, 24.2}, {38, 21.2}, {40.2, 23}, {42.6, 20.2}, {45.8, 23.6}});
}

void drawTonic(QPainter &painter)
{
    painter.fillPath(plate(), downwards(QColor(0xf8, 0xdc, 0x62), QColor(0xe9, 0xb9, 0x2b)));
    painter.setPen(roundPen(QColor(0x2e, 0x24, 0x10), 5.2));
    constexpr std::array<std::array<double, 3>, 4> bars = {
        {{15.9, 25.2, 34.8}, {25.3, 17.6, 42.4}, {34.7, 22.6, 37.4}, {44.1, 14.6, 45.4}}};
    for (const auto &[x, top, bottom] : bars)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

void drawInitial(QPainter &painter, QStringView name)
{
    painter.fillPath(plate(), appTint(name));
    QFont font = scaledFont(32, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter,
                     name.isEmpty() ? QString() : name.left(1).toString().toUpper());
}

} // namespace

QColor appTint(QStringView name)
{
    // Not qHash, which may differ from run to run.
    unsigned hue = 0;
    for (const QChar c : name)
        hue = hue * 31 + c.unicode();
    return QColor::fromHslF(float(hue % 360) / 360.0F, 0.45F, 0.42F);
}

void drawAppIcon(QPainter &painter, const QRectF &box, QStringView key, QStringView name)
{
    using Draw = void (*)(QPainter &);
    struct Drawing {
        QLatin1String key;
        Draw draw;
    };
    static constexpr std::array<Drawing, 5> drawings = {{
        {QLatin1String("courier"), drawCourier},
        {QLatin1String("pulse"), drawPulse},
        {QLatin1String("atlas"), drawAtlas},
        {QLatin1String("nightly"), drawNightly},
        {QLatin1String("tonic"), drawTonic},
    }};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / side, box.height() / side);
    painter.setPen(Qt::NoPen);
    const auto drawing = std::find_if(drawings.begin(), drawings.end(),
                                      [key](const Drawing &d) { return key == d.key; });
    if (drawing != drawings.end())
        drawing->draw(painter);
    else
        drawInitial(painter, name);
    painter.restore();
}

void drawAppIcon(QPainter &painter, const QRectF &box, const Setup &setup, AppId id)
{
    const AppSpec &app = setup.app(id);
    const AppSpec &shown = app.host.isValid() ? setup.app(app.host) : app;
    QRectF inner = box;
    if (app.host.isValid()) {
        const double inset = box.width() / 5;
        inner.adjust(inset, inset, -inset, -inset);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(appTint(QString::fromStdString(shown.name)), box.width() / 16));
        painter.setBrush(Qt::NoBrush);
        const double half = box.width() / 32;
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), box.width() / 4.5,
                                box.width() / 4.5);
        painter.restore();
    }
    drawAppIcon(painter, inner, QString::fromStdString(shown.key),
                QString::fromStdString(shown.name));
}

} // namespace offstage
