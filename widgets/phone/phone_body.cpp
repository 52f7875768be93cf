// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/phone_body.h"

#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QPolygonF>

#include <cmath>

namespace offstage::phone {

namespace {

void paintButton(QPainter &painter, const QRectF &rect, bool atLeft)
{
    QLinearGradient metal(rect.topLeft(), rect.topRight());
    metal.setColorAt(atLeft ? 0 : 1, phone_color::buttonLight);
    metal.setColorAt(0.5, phone_color::button);
    metal.setColorAt(atLeft ? 1 : 0, phone_color::frame);
    painter.setPen(Qt::NoPen);
    painter.setBrush(metal);
    painter.drawRoundedRect(rect, 2, 2);
}

void paintLight(QPainter &painter, double strength, double topLeft, double topRight,
                double bottomRight, double bottomLeft)
{
    QLinearGradient light(0, 0, 0, screen.height());
    light.setColorAt(0, phone_color::faded(phone_color::white, strength));
    light.setColorAt(1, phone_color::faded(phone_color::white, 0));
    painter.setBrush(light);
    painter.drawPolygon(QPolygonF{{topLeft, 0},
                                  {topRight, 0},
                                  {bottomRight, screen.height()},
                                  {bottomLeft, screen.height()}});
}

void paintLights(QPainter &painter, double strength)
{
    painter.setPen(Qt::NoPen);
    paintLight(painter, strength, 92, 140.5, 188, -61);
    paintLight(painter, strength, 250, 300, 503, 170);
}

void paintWallpaper(QPainter &painter)
{
    QLinearGradient sky(0, 0, 0.25, 1);
    sky.setCoordinateMode(QGradient::ObjectMode);
    sky.setColorAt(0, phone_color::night);
    sky.setColorAt(0.48, phone_color::dusk);
    sky.setColorAt(0.78, phone_color::rose);
    sky.setColorAt(1, phone_color::glow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sky);
    painter.drawRect(screen);
    paintLights(painter, 0.20);
    painter.setBrush(phone_color::faded(phone_color::night, 0.28));
    painter.drawEllipse(QPointF(screen.center().x(), 880), 330, 150);
}

// As pixels, kept per size.
QPixmap wallpaper(double ratio)
{
    const QSize pixels = (screen.size() * ratio).toSize().expandedTo(QSize(1, 1));
    const QString key =
        QStringLiteral("offstage-wallpaper/%1x%2").arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels.width() / screen.width(), pixels.height() / screen.height());
    paintWallpaper(painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QPainterPath rounded(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

void paintBody(QPainter &painter, bool isSideButtonDown)
{
    paintButton(painter, actionButton, true);
    paintButton(painter, volumeUp, true);
    paintButton(painter, volumeDown, true);
    paintButton(painter, sideButton.translated(isSideButtonDown ? -2.5 : 0, 0), false);

    const QRectF body(QPointF(0, 0), bodySize);
    QLinearGradient metal(0, 0, bodySize.width(), 0);
    metal.setColorAt(0, phone_color::frameEdge);
    metal.setColorAt(0.06, phone_color::frame);
    metal.setColorAt(0.94, phone_color::frame);
    metal.setColorAt(1, phone_color::frameFar);
    painter.setBrush(metal);
    painter.drawRoundedRect(body, bodyRadius, bodyRadius);
    painter.setBrush(phone_color::bezel);
    painter.drawRoundedRect(body.adjusted(3, 3, -3, -3), bodyRadius - 3, bodyRadius - 3);
}

void drawWallpaper(QPainter &painter)
{
    const QTransform device = painter.deviceTransform();
    const QPixmap picture = wallpaper(std::hypot(device.m11(), device.m12()));
    painter.drawPixmap(screen, picture, QRectF(picture.rect()));
}

void paintGlass(QPainter &painter)
{
    paintLights(painter, 0.035);
}

void paintIsland(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(island, islandRadius, islandRadius);
    const QPointF lens(island.right() - 18, island.center().y());
    painter.setBrush(QColor(0x14, 0x17, 0x2B));
    painter.drawEllipse(lens, 6, 6);
    painter.setBrush(QColor(0x2A, 0x31, 0x5C));
    painter.drawEllipse(lens, 2.6, 2.6);
}

void paintHomeIndicator(QPainter &painter, double middle, bool isDark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDark ? phone_color::ink : QColor(255, 255, 255, 242));
    const QRectF bar(homeIndicator.left(), middle - 2.5, homeIndicator.width(), 5);
    painter.drawRoundedRect(bar, 2.5, 2.5);
}

} // namespace offstage::phone
