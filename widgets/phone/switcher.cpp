// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/switcher.h"

#include "widgets/phone/app_pictures.h"
#include "widgets/phone/home_screen.h"
#include "widgets/phone/phone_body.h"
#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_text.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace offstage::phone {

namespace {

constexpr double iconAbove = 34;
// Less than a pixel over the whole height of a large phone.
constexpr double atRest = 0.0025;

double windowRadius(const QRectF &area)
{
    return screenRadius * area.width() / screen.width();
}

QString pictureKey(const PhoneFace &face, const FaceApp &app, const QSize &pixels)
{
    const PhoneFace &f = face;
    return QStringLiteral("offstage-phone/%1/%2/%3/%4x%5/%6")
        .arg(app.key, app.name, f.clock.time().toString(QStringLiteral("HHmm")))
        .arg(pixels.width())
        .arg(pixels.height())
        .arg(f.batteryPercent * 64 + static_cast<int>(f.network) * 16 + (f.charging ? 8 : 0) +
             (f.lowPowerMode ? 4 : 0) + (f.airplane ? 2 : 0));
}

// A brush repeats its picture; with its edges doubled the other side never shows at a border.
void repeatEdges(QImage &image)
{
    const int right = image.width() - 1;
    const int bottom = image.height() - 1;
    for (int y = 0; y <= bottom; ++y) {
        image.setPixel(0, y, image.pixel(1, y));
        image.setPixel(right, y, image.pixel(right - 1, y));
    }
    for (int x = 0; x <= right; ++x) {
        image.setPixel(x, 0, image.pixel(x, 1));
        image.setPixel(x, bottom, image.pixel(x, bottom - 1));
    }
}

// An app's picture with one pixel more on every side.
QPixmap pictureOf(const PhoneFace &face, const FaceApp &app, double ratio)
{
    const QSize pixels = (screen.size() * ratio).toSize().expandedTo(QSize(1, 1));
    const QString key = pictureKey(face, app, pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QImage image(pixels + QSize(2, 2), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(1, 1);
    painter.scale(pixels.width() / screen.width(), pixels.height() / screen.height());
    paintApp(painter, face, app);
    painter.end();
    repeatEdges(image);
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintShadow(QPainter &painter, const QRectF &area, double strength)
{
    painter.setPen(Qt::NoPen);
    const double radius = windowRadius(area);
    for (int step = 3; step >= 1; --step) {
        painter.setBrush(phone_color::faded(Qt::black, 0.085 * strength));
        const double grow = step * 3.6;
        painter.drawRoundedRect(area.adjusted(-grow, -grow + 7, grow, grow + 7), radius + grow,
                                radius + grow);
    }
}

void paintCard(QPainter &painter, const PhoneFace &face, const PhonePose &pose, const FaceApp &app,
               const QRectF &area, double shown)
{
    const double opacity = painter.opacity();
    painter.setOpacity(opacity * shown);
    paintShadow(painter, area, 1);
    paintWindow(painter, face, app, area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(phone_color::faded(phone_color::white, 0.22), 1.2));
    painter.drawRoundedRect(area, windowRadius(area), windowRadius(area));
    painter.setOpacity(opacity * shown * std::clamp(2 * pose.deck - 1, 0.0, 1.0));
    const QRectF icon(area.left() + 4.5, area.top() - 11.5 - iconAbove, iconAbove, iconAbove);
    paintAppIcon(painter, icon, app);
    line(painter, QRectF(icon.right() + 8, icon.top(), area.width() - iconAbove - 18, iconAbove),
         app.name, font(17, QFont::DemiBold), phone_color::white);
    if (pose.xRay) {
        paintStatusLetter(painter, QRectF(area.right() - 26, area.bottom() - 26, 34, 34),
                          app.state);
    }
    painter.setOpacity(opacity);
}

void paintOutline(QPainter &painter, const QRectF &area)
{
    QPen dashes(phone_color::faded(phone_color::white, 0.55), 1.8);
    dashes.setDashPattern({4.5, 4});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashes);
    painter.drawRoundedRect(area, windowRadius(area), windowRadius(area));
}

} // namespace

void paintWindow(QPainter &painter, const PhoneFace &face, const FaceApp &app, const QRectF &area)
{
    const QTransform device = painter.deviceTransform();
    const double ratio = std::hypot(device.m11(), device.m12());
    // Two sizes are kept: the window at rest and the card at rest; all others are scaled copies.
    const double share = area.width() / screen.width();
    const double kept = share > 0.8 ? 1.0 : cardScale;
    const QPixmap picture = pictureOf(face, app, ratio * kept);
    const double radius = windowRadius(area);
    // On its way to an icon a window becomes square: its foot is cut, the picture is never bent.
    const double across = area.width() / (picture.width() - 2);
    const double down = std::max(across, area.height() / (picture.height() - 2));
    QTransform into = QTransform::fromTranslate(-1, -1) * QTransform::fromScale(across, down) *
                      QTransform::fromTranslate(area.left(), area.top());
    if (std::abs(across * device.m11() - 1) < atRest &&
        std::abs(down * device.m22() - 1) < atRest) {
        // At rest pixel lies on pixel, which is sharp and several times faster.
        const QPointF corner = device.map(area.topLeft());
        into = QTransform::fromTranslate(std::round(corner.x()) - 1, std::round(corner.y()) - 1) *
               device.inverted();
    }
    QBrush brush(picture);
    brush.setTransform(into);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(area, radius, radius);
}

QRectF placeOfCard(const PhonePose &pose, double index)
{
    const double shifted = index >= pose.gapAt ? index + pose.gap : index;
    return cardRect(shifted - pose.deckPosition);
}

void paintSwitcher(QPainter &painter, const PhoneFace &face, const PhonePose &pose)
{
    painter.fillRect(screen, phone_color::faded(phone_color::glass, 0.44 * pose.deck));
    if (face.cards.empty() && pose.deck > 0) {
        const double opacity = painter.opacity();
        painter.setOpacity(opacity * pose.deck);
        line(painter, QRectF(20, 400, screen.width() - 40, 30), QStringLiteral("No recent apps"),
             font(18, QFont::Medium), phone_color::faded(phone_color::white, 0.8), Qt::AlignCenter);
        painter.setOpacity(opacity);
    }
    // Older cards first: the newer lie over them; what the finger holds lies over all.
    for (std::size_t i = face.cards.size(); i-- > 0;) {
        const FaceApp *app = face.app(face.cards[i]);
        if (app == nullptr) {
            continue;
        }
        QRectF place = placeOfCard(pose, static_cast<double>(i));
        if (pose.held && pose.held->app == app->id) {
            if (!pose.held->isLeaving) {
                paintOutline(painter, place);
            }
            continue;
        }
        if (pose.windowApp == app->id) {
            continue;
        }
        // Cards come in from the side they belong to.
        const double way = (1 - pose.deck) * 120;
        const bool isOlder = static_cast<double>(i) >= pose.deckPosition;
        place.translate(pose.windowApp ? (isOlder ? -way : way) : 0,
                        pose.windowApp ? 0 : way * 0.5);
        if (place.right() > -20 && place.left() < screen.width() + 20) {
            paintCard(painter, face, pose, *app, place, pose.deck);
        }
    }
    if (pose.windowApp) {
        if (const FaceApp *app = face.app(*pose.windowApp)) {
            paintCard(painter, face, pose, *app, pose.window, 1);
        }
    }
    if (pose.held) {
        if (const FaceApp *app = face.app(pose.held->app)) {
            QRectF area = heldCardRect(pose.held->lift);
            area.moveCenter({cardRect(pose.held->offset).center().x(), area.center().y()});
            paintCard(painter, face, pose, *app, area, 1);
        }
    }
}

std::optional<int> cardAt(const PhoneFace &face, const PhonePose &pose, QPointF position)
{
    for (std::size_t i = 0; i < face.cards.size(); ++i) {
        const QRectF area = placeOfCard(pose, static_cast<double>(i));
        if (area.adjusted(0, -iconAbove - 11, 0, 0).contains(position)) {
            return face.cards[i];
        }
    }
    return std::nullopt;
}

} // namespace offstage::phone
