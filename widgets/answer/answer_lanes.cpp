// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answer_lanes.h"

#include "widgets/answer/answer_plot.h"
#include "widgets/answer/condition_bands.h"
#include "widgets/answer/picture_text.h"
#include "widgets/theme/app_icon.h"
#include "widgets/theme/icon.h"
#include "widgets/timeline/ruler_steps.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr int rulerSize = 17;
constexpr double frameWidth = 1.5;
constexpr double iconX = 34;
constexpr double iconSize = 40;
constexpr double nameX = 88;
constexpr double titleIconX = 26;
constexpr double titleIcon = 19;
constexpr double titleX = 60;
constexpr double endGap = 10;

void drawLetterIcon(QPainter &painter, const QRectF &box, const QString &letter,
                    const Tokens &tokens)
{
    painter.setPen(QPen(tokens.ink, 2));
    painter.setBrush(tokens.canvas);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8);
    const PictureText text(letter, 22, 1e6, 1, QFont::Bold);
    text.drawAt(painter, box.center().x() - text.width() / 2, box.center().y(), tokens.ink);
}

void paintAppName(QPainter &painter, const AnswerScene &scene, const PictureNames &names,
                  PictureStyle style, const Row &row, double width)
{
    const Tokens &tokens = *scene.scene().tokens;
    const double middle = scene.box(row).center().y();
    const QRectF icon(iconX, middle - iconSize / 2, iconSize, iconSize);
    if (style == PictureStyle::BlackAndWhite)
        drawLetterIcon(painter, icon, names.initial(row.app), tokens);
    else
        drawAppIcon(painter, icon, names.iconKey(row.app), names.iconName(row.app));
    const double room = width - nameX - endGap;
    const PictureText name(names.app(row.app), 20, room, 1, QFont::DemiBold);
    const PictureText bundle(names.bundle(row.app), 16, room);
    name.drawAt(painter, nameX, bundle.isEmpty() ? middle : middle - 11, tokens.ink);
    bundle.drawAt(painter, nameX, middle + 13, tokens.ink2);
}

void paintNames(QPainter &painter, const AnswerScene &scene, const PictureNames &names,
                PictureStyle style, double width)
{
    const Tokens &tokens = *scene.scene().tokens;
    paintRowLines(painter, scene, 0, width);
    for (const Row &row : scene.scene().layout.rows) {
        if (row.kind == RowKind::App) {
            paintAppName(painter, scene, names, style, row, width);
            continue;
        }
        const double middle = scene.box(row).center().y();
        const RowTitle title = titleOf(row.kind);
        drawIcon(painter, QRectF(titleIconX, middle - titleIcon / 2, titleIcon, titleIcon),
                 title.icon, tokens.ink2);
        PictureText(title.words, 18, width - titleX - endGap)
            .drawAt(painter, titleX, middle, tokens.ink);
    }
}

} // namespace

double laneColumnWidth(double width)
{
    return std::clamp(std::round(width * 0.177), 204.0, 300.0);
}

double lanesHeight(const AnswerScene &scene)
{
    return std::ceil(kRulerHeight + scene.height());
}

void paintAnswerLanes(QPainter &painter, const AnswerScene &scene, const PictureNames &names,
                      PictureStyle style, const QRectF &box)
{
    const Tokens &tokens = *scene.scene().tokens;
    const double column = box.width() - scene.width();
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), kRulerHeight), tokens.panel);
    painter.fillRect(QRectF(box.left(), box.top(), column, box.height()), tokens.panel);
    painter.save();
    painter.translate(box.left() + column, box.top() + kRulerHeight);
    paintAnswerPlot(painter, scene);
    painter.translate(-column, 0);
    paintNames(painter, scene, names, style, column);
    PictureText(
        rulerContext(scene.scene().axis, rulerStep(scene.scene().axis.millisecondsPerPixel())),
        rulerSize, column - titleIconX - endGap, 1, QFont::DemiBold)
        .drawAt(painter, titleIconX, -kRulerHeight / 2 - 1, tokens.ink2);
    painter.restore();
    const double ruler = box.top() + kRulerHeight;
    painter.fillRect(QRectF(box.left(), ruler - 1, box.width(), 1), tokens.line);
    painter.fillRect(QRectF(box.left() + column - 1, box.top(), 1, box.height()), tokens.line);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.edge, frameWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75));
}

} // namespace offstage
