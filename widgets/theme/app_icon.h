// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QStringView>

class QPainter;

namespace offstage {

// The icon of an app in a scenario, into a square box. Courier, Pulse, Atlas, Nightly and Tonic
// have drawings of ours; every other app has the initial of its name on a tint made from it.
void drawAppIcon(QPainter &painter, const QRectF &box, QStringView key, QStringView name);

// The tint of an app without a drawing: the same for the same name everywhere.
QColor appTint(QStringView name);

} // namespace offstage
