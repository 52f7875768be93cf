// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/phone_face.h"
#include "widgets/phone/phone_geometry.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace offstage {

// A card in the finger, or on its way: `lift` in fractions of a card's height, `offset` in cards
// from the middle.
struct HeldCard {
    int app = 0;
    double lift = 0;
    double offset = 0;
    bool isLeaving = false;

    bool operator==(const HeldCard &) const = default;
};

// Where the movable things of the picture are: what a transition or a finger changes between two
// faces. All numbers are 0 to 1 but `deckPosition` (the card in the middle, counted from the most
// recent one) and the window (screen points). At rest it follows from the face alone.
struct PhonePose {
    double light = 1;
    double cover = 0;
    double coverPull = 0;
    std::optional<int> windowApp;
    QRectF window = phone::screen;
    double windowOpacity = 1;
    double deck = 0;
    double deckPosition = 0;
    double gapAt = 0;
    double gap = 0;
    FaceOverlay overlay = FaceOverlay::None;
    double overlayShown = 0;
    std::optional<HeldCard> held;
    std::optional<int> focusedApp;
    bool xRay = false;
    bool isSideButtonDown = false;
    std::vector<QPointF> touch;

    bool operator==(const PhonePose &) const = default;
};

PhonePose restPose(const PhoneFace &face, double deckPosition = 0);

// Where the home screen shows the icon of an app: its slot, or nothing where it has none.
std::optional<QRectF> iconRect(const PhoneFace &face, int app);
std::optional<int> iconAt(const PhoneFace &face, QPointF position);

// The way from one rest to the next; `from` may be any pose between. What leaves stays visible
// until the end of the way.
struct PoseWay {
    PhonePose from;
    PhonePose to;
};
PoseWay wayTo(const PhoneFace &face, const PhonePose &from, const PhonePose &rest);
PhonePose between(const PoseWay &way, double progress);

} // namespace offstage
