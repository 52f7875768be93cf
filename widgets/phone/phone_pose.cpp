// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/phone_pose.h"

#include <algorithm>

namespace offstage {

namespace {

double mix(double a, double b, double t)
{
    return a + (b - a) * t;
}

QRectF mix(const QRectF &a, const QRectF &b, double t)
{
    return {mix(a.x(), b.x(), t), mix(a.y(), b.y(), t), mix(a.width(), b.width(), t),
            mix(a.height(), b.height(), t)};
}

double cardOffset(const PhoneFace &face, int app, double position)
{
    const auto card = std::find(face.cards.begin(), face.cards.end(), app);
    return static_cast<double>(card - face.cards.begin()) - position;
}

bool isCard(const PhoneFace &face, int app)
{
    return std::find(face.cards.begin(), face.cards.end(), app) != face.cards.end();
}

// Where the window of an app starts from or shrinks to: its card while the switcher is open, else
// its icon, else the middle of the screen.
void park(PhonePose &pose, const PhoneFace &face, int app, const PhonePose &other)
{
    pose.windowApp = app;
    if (other.deck > 0.5 && isCard(face, app)) {
        pose.window = phone::cardRect(cardOffset(face, app, other.deckPosition));
        pose.windowOpacity = 1;
        return;
    }
    const QPointF middle = phone::screen.center();
    pose.window = iconRect(face, app).value_or(QRectF(middle - QPointF(40, 40), QSizeF(80, 80)));
    pose.windowOpacity = 0;
}

} // namespace

PhonePose restPose(const PhoneFace &face, double deckPosition)
{
    PhonePose pose;
    const bool dark = face.power == FacePower::Off || !face.screenOn;
    pose.light = dark ? 0 : 1;
    pose.cover = face.locked ? 1 : 0;
    pose.overlay = face.overlay;
    pose.overlayShown = face.overlay == FaceOverlay::None ? 0 : 1;
    pose.deckPosition = deckPosition;
    if (face.overlay == FaceOverlay::AppSwitcher) {
        pose.deck = 1;
    } else {
        pose.windowApp = face.frontApp;
    }
    return pose;
}

std::optional<QRectF> iconRect(const PhoneFace &face, int app)
{
    int inGrid = 0;
    int inDock = 0;
    for (const FaceApp &each : face.apps) {
        const bool docked = each.inDock && inDock < phone::columns;
        const int slot = docked ? inDock++ : inGrid++;
        if (each.id == app) {
            if (docked) {
                return phone::dockIcon(slot);
            }
            return slot < phone::columns * phone::rows
                       ? std::optional<QRectF>(phone::gridIcon(slot))
                       : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<int> iconAt(const PhoneFace &face, QPointF position)
{
    for (const FaceApp &each : face.apps) {
        const std::optional<QRectF> icon = iconRect(face, each.id);
        if (icon && icon->adjusted(-10, -6, 10, 22).contains(position)) {
            return each.id;
        }
    }
    return std::nullopt;
}

PoseWay wayTo(const PhoneFace &face, const PhonePose &from, const PhonePose &rest)
{
    PoseWay way{from, rest};
    if (from.light != rest.light) {
        // The light goes out over what was there, and comes on over what is there now.
        const bool goesOut = rest.light < from.light;
        (goesOut ? way.to : way.from) = goesOut ? from : rest;
        way.to.light = rest.light;
        way.from.light = from.light;
        return way;
    }
    if (rest.windowApp && from.windowApp != rest.windowApp) {
        park(way.from, face, *rest.windowApp, from);
    } else if (!rest.windowApp && from.windowApp) {
        park(way.to, face, *from.windowApp, rest);
    }
    if (rest.overlayShown == 0) {
        way.to.overlay = from.overlay;
        // The deck does not move sideways while it fades.
        way.to.deckPosition = from.deckPosition;
    } else if (from.overlay != rest.overlay) {
        way.from.overlay = rest.overlay;
        way.from.overlayShown = 0;
        if (from.deck == 0) {
            way.from.deckPosition = rest.deckPosition;
        }
    }
    way.from.coverPull = std::min(from.coverPull, 1.0);
    return way;
}

PhonePose between(const PoseWay &way, double progress)
{
    const double t = progress;
    PhonePose pose = way.to;
    pose.light = mix(way.from.light, way.to.light, t);
    pose.cover = mix(way.from.cover, way.to.cover, t);
    pose.coverPull = mix(way.from.coverPull, way.to.coverPull, t);
    pose.window = mix(way.from.window, way.to.window, t);
    pose.windowOpacity = mix(way.from.windowOpacity, way.to.windowOpacity, t);
    pose.deck = mix(way.from.deck, way.to.deck, t);
    pose.deckPosition = mix(way.from.deckPosition, way.to.deckPosition, t);
    pose.gapAt = way.from.gapAt;
    pose.gap = mix(way.from.gap, way.to.gap, t);
    pose.overlayShown = mix(way.from.overlayShown, way.to.overlayShown, t);
    return pose;
}

} // namespace offstage
