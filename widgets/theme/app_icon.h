// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/setup.h"

#include <QColor>
#include <QRectF>
#include <QStringView>

class QPainter;

namespace offstage {

// The icon of an app in a scenario, into a square box. Courier, Pulse, Atlas, Nightly and Tonic
// have drawings of ours; every other app has the initial of its name on a tint made from it.
void drawAppIcon(QPainter &painter, const QRectF &box, QStringView key, QStringView name);

// The icon of an app of a run. An extension has that of its app, in a frame.
void drawAppIcon(QPainter &painter, const QRectF &box, const Setup &setup, AppId app);

// The tint of an app without a drawing: the same for the same name everywhere.
QColor appTint(QStringView name);

} // namespace offstage
