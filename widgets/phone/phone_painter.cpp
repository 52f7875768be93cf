// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/phone_painter.h"

#include "widgets/phone/app_pictures.h"
#include "widgets/phone/home_screen.h"
#include "widgets/phone/lock_screen.h"
#include "widgets/phone/overlays.h"
#include "widgets/phone/phone_body.h"
#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_text.h"
#include "widgets/phone/status_bar.h"
#include "widgets/phone/switcher.h"
#include "widgets/theme/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>

namespace offstage {

namespace {

using namespace phone;

constexpr double homeIndicatorMiddle = 837;
constexpr double lockIndicatorMiddle = 828.5;

void paintCover(QPainter &painter, const PhoneFace &face, double away)
{
    painter.save();
    painter.translate(0, -away * screen.height());
    drawWallpaper(painter);
    painter.fillRect(screen, QColor(0x05, 0x08, 0x14, 50));
    paintLockScreen(painter, face);
    paintStatusBar(painter, face, phone_color::white);
    paintHomeIndicator(painter, lockIndicatorMiddle, false);
    painter.restore();
}

// Home, and over it the app's window wherever it is.
void paintUnlocked(QPainter &painter, const PhoneFace &face, const PhonePose &pose)
{
    PhoneFace open = face;
    open.locked = false;
    const FaceApp *front = pose.windowApp ? face.app(*pose.windowApp) : nullptr;
    const bool covers = front != nullptr && pose.window == screen && pose.windowOpacity >= 1;
    if (!covers) {
        drawWallpaper(painter);
        const double opacity = painter.opacity();
        painter.setOpacity(opacity * (1 - pose.deck));
        paintHomeScreen(painter, open, pose);
        paintStatusBar(painter, open, phone_color::white);
        painter.setOpacity(opacity);
    }
    if (pose.deck > 0) {
        paintSwitcher(painter, open, pose);
    } else if (front != nullptr) {
        const double opacity = painter.opacity();
        // The picture is opaque early, so that icon and window do not shine through one another.
        painter.setOpacity(opacity * std::min(1.0, pose.windowOpacity * 2.5));
        paintWindow(painter, open, *front, pose.window);
        painter.setOpacity(opacity);
    }
    if (pose.deck < 0.5) {
        const bool isDark = front != nullptr && pose.windowOpacity > 0.5 &&
                            pose.window.bottom() > homeIndicatorMiddle && !isDarkApp(front->key);
        paintHomeIndicator(painter, homeIndicatorMiddle, isDark);
    }
}

void paintBanner(QPainter &painter, const PhoneFace &face)
{
    if (const auto ringing = ringingIn(face)) {
        paintActivity(painter, bannerRect, face,
                      face.activities[static_cast<std::size_t>(*ringing)]);
    }
    if (!face.banner || *face.banner < 0 ||
        *face.banner >= static_cast<int>(face.notifications.size())) {
        return;
    }
    paintNotification(painter, bannerRect, face,
                      face.notifications[static_cast<std::size_t>(*face.banner)]);
}

void paintTouch(QPainter &painter, const std::vector<QPointF> &touch)
{
    if (touch.empty()) {
        return;
    }
    painter.setPen(Qt::NoPen);
    double radius = 26;
    double opacity = 0.22;
    for (std::size_t i = 1; i < touch.size() && i <= 3; ++i) {
        painter.setBrush(phone_color::faded(phone_color::white, opacity));
        painter.drawEllipse(touch[i], radius, radius);
        radius -= 4;
        opacity -= 0.07;
    }
    painter.setBrush(phone_color::faded(phone_color::white, 0.55));
    painter.drawEllipse(touch.front(), 34, 34);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(phone_color::white, 3));
    painter.drawEllipse(touch.front(), 34, 34);
    painter.setPen(QPen(QColor(0x1B, 0x24, 0x40, 140), 1.5));
    painter.drawEllipse(touch.front(), 36, 36);
}

void paintScreen(QPainter &painter, const PhoneFace &face, const PhonePose &pose)
{
    painter.fillRect(screen, Qt::black);
    paintGlass(painter);
    if (face.power == FacePower::Booting) {
        paintBooting(painter);
        return;
    }
    if (pose.light > 0) {
        painter.setOpacity(pose.light);
        const double away = 1 - pose.cover + pose.coverPull;
        if (away > 0) {
            paintUnlocked(painter, face, pose);
        }
        if (pose.cover > 0) {
            paintCover(painter, face, std::min(away, 1.0));
        } else {
            paintBanner(painter, face);
        }
        painter.setOpacity(1);
    }
    if (pose.light > 0) {
        // A call grows out of the island; everything else lies below it.
        const bool isCall = pose.overlay == FaceOverlay::IncomingCall;
        if (isCall) {
            paintIsland(painter);
        }
        painter.setOpacity(pose.light);
        paintOverlay(painter, face, pose);
        painter.setOpacity(1);
        if (!isCall) {
            paintIsland(painter);
        }
    }
}

QPixmap screenShape(const QSize &size)
{
    const QString key =
        QStringLiteral("offstage-phone-screen/%1x%2").arg(size.width()).arg(size.height());
    QPixmap shape;
    if (QPixmapCache::find(key, &shape)) {
        return shape;
    }
    shape = QPixmap(size);
    shape.fill(Qt::transparent);
    QPainter painter(&shape);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size.width() / screen.width(), size.height() / screen.height());
    painter.fillPath(rounded(screen, screenRadius), Qt::black);
    painter.end();
    QPixmapCache::insert(key, shape);
    return shape;
}

// The screen is painted whole, on pixels of the device, and its round corners are cut once: a clip
// path would leave ragged edges, and a picture between two pixels would be soft.
void drawScreen(QPainter &painter, const PhoneFace &face, const PhonePose &pose)
{
    const QTransform device = painter.deviceTransform();
    const QRect place = device.mapRect(screen).toRect();
    if (place.isEmpty()) {
        return;
    }
    QPixmap pixels(place.size());
    pixels.fill(Qt::transparent);
    QPainter inside(&pixels);
    inside.setRenderHints(painter.renderHints());
    inside.scale(place.width() / screen.width(), place.height() / screen.height());
    paintScreen(inside, face, pose);
    paintTouch(inside, pose.touch);
    inside.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    inside.resetTransform();
    inside.drawPixmap(0, 0, screenShape(place.size()));
    inside.end();
    painter.drawPixmap(device.inverted().mapRect(QRectF(place)), pixels, QRectF(pixels.rect()));
}

} // namespace

void paintPhone(QPainter &painter, const QRectF &body, const PhoneFace &face, const PhonePose &pose)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform |
                           QPainter::TextAntialiasing);
    painter.translate(body.topLeft());
    painter.scale(scaleOf(body), scaleOf(body));
    paintBody(painter, pose.isSideButtonDown);

    painter.translate(screenInBody.topLeft());
    drawScreen(painter, face, pose);
    painter.restore();
}

void paintPhone(QPainter &painter, const QRectF &body, const PhoneFace &face, bool xRay)
{
    PhonePose pose = restPose(face);
    pose.xRay = xRay;
    paintPhone(painter, body, face, pose);
}

void paintGauge(QPainter &painter, const QRectF &gauge, double lift, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool quits = lift > quitCommit;
    const QColor color = quits ? tokens.never : tokens.ink3;
    const double share = std::clamp(lift / quitGaugeFull, 0.0, 1.0);
    const double y = gauge.bottom() - share * gauge.height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(gauge, 4, 4);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(gauge.left(), y, gauge.width(), gauge.bottom() - y), 4, 4);
    painter.setBrush(tokens.ink);
    painter.drawRect(QRectF(gauge.center().x() - 9, gauge.center().y() - 0.75, 18, 1.5));
    painter.setPen(QPen(color, 2));
    painter.setBrush(tokens.canvas);
    painter.drawEllipse(QPointF(gauge.center().x(), y), 8, 8);
    const QRectF words(gauge.center().x() - 24, gauge.top() - 23, 48, 16);
    line(painter, words, QCoreApplication::translate("offstage::IPhoneWidget", "quit"),
         font(11, QFont::DemiBold), quits ? tokens.never : tokens.ink2, Qt::AlignCenter);
    line(painter, words.translated(0, gauge.height() + 30),
         QCoreApplication::translate("offstage::IPhoneWidget", "back"), font(11, QFont::Medium),
         tokens.ink2, Qt::AlignCenter);
    painter.restore();
}

} // namespace offstage
