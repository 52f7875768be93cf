// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

// The phone in points. Body coordinates start at the body's corner, screen coordinates at the
// screen's. Pure: no widget, no state.
namespace offstage::phone {

inline constexpr QSizeF bodySize{416, 870};
inline constexpr QRectF screenInBody{13, 13, 390, 844};
inline constexpr QRectF screen{0, 0, 390, 844};
inline constexpr double bodyRadius = 66;
inline constexpr double screenRadius = 53;
inline constexpr QRectF island{134, 12, 122, 35};
inline constexpr double islandRadius = 17.5;
inline constexpr QRectF homeIndicator{128, 834.5, 134, 5};

// Logical px left and right of the body for the buttons and, at the right, the gauge.
inline constexpr double sideMargin = 28;

// Home: a widget, a grid of 4, a dock of 4.
inline constexpr int columns = 4;
inline constexpr int rows = 5;
inline constexpr double iconSize = 62;
inline constexpr QRectF homeWidget{27.5, 74, 335, 142};
inline constexpr QRectF dock{14.5, 736, 361, 94};
QRectF gridIcon(int index);
QRectF dockIcon(int index);
QRectF statusLetter(const QRectF &icon);

// Distances and speeds that decide.
inline constexpr double homeEdge = 40;
inline constexpr double homeCommit = 0.12 * 844;
inline constexpr double homeCommitSpeed = 500;
inline constexpr int switcherHold = 250;
inline constexpr double quitCommit = 0.25;
inline constexpr double quitCommitSpeed = 900;
inline constexpr double quitGaugeFull = 0.5;
inline constexpr double heldScale = 0.96;
inline constexpr double touchSlop = 8;

// App switcher. `offset` counts cards from the middle; older ones are positive and to the left.
inline constexpr double cardScale = 0.62;
inline constexpr double cardGap = 20;
inline constexpr QSizeF cardSize{390 * cardScale, 844 * cardScale};
inline constexpr double cardStep = 390 * cardScale + cardGap;
QRectF cardRect(double offset);
// A card held by the finger: `lift` in fractions of a card's height.
QRectF heldCardRect(double lift);
// Where the window of the app in front is while a finger pulls it up by `pull` points.
QRectF pulledWindow(double pull);

// The gauge beside the body, in logical px: 8 by 252, less where the phone is small; nearer than
// 24 where there is no room up to `right`.
QRectF gauge(const QRectF &body, double right);

// Body buttons, in body coordinates.
inline constexpr QRectF sideButton{415, 238, 5, 98};
inline constexpr QRectF actionButton{-4, 158, 5, 34};
inline constexpr QRectF volumeUp{-4, 220, 5, 62};
inline constexpr QRectF volumeDown{-4, 298, 5, 62};
QRectF sideButtonTarget();

// Overlays.
inline constexpr QRectF callBanner{12, 12, 366, 84};
QRectF callDecline();
QRectF callAnswer();
QRectF controlTile(int index);
inline constexpr QRectF controlPanel{20, 118, 350, 372};
QRectF alertPanel(int buttons, int textLines);
QRectF alertButton(int index, int buttons, int textLines);
QRectF notificationRect(int index);
QRectF centerNotification(int index);
// What plays, below the panel of Control Center.
inline constexpr QRectF controlPlaying{20, 502, 350, 76};
// The round buttons at the end of an activity's card.
QRectF activityButton(const QRectF &card, int index, int count);
inline constexpr QRectF bannerRect{10, 56, 370, 76};

// The body, as large as fits with room for the buttons, centred; and the scale it is drawn at.
QRectF bodyIn(const QSizeF &area, const QMarginsF &margins);
double scaleOf(const QRectF &body);
QPointF toScreen(const QRectF &body, QPointF position);

} // namespace offstage::phone
