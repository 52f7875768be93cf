// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/home_screen.h"

#include "widgets/phone/phone_body.h"
#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_text.h"
#include "widgets/theme/app_icon.h"
#include "widgets/theme/tokens.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace offstage::phone {

namespace {

void paintWeather(QPainter &painter, QPointF middle)
{
    painter.save();
    painter.translate(middle);
    QPainterPath cloud;
    cloud.setFillRule(Qt::WindingFill);
    cloud.addRoundedRect(QRectF(-25, -6, 50, 20.5), 10.2, 10.2);
    cloud.addEllipse(QPointF(1.5, -5), 15.5, 14.5);
    cloud.addEllipse(QPointF(-12.5, 1.5), 11.5, 11.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xEC, 0xED, 0xF1));
    painter.drawPath(cloud.simplified());
    painter.setPen(QPen(QColor(0x8F, 0xC4, 0xF2), 3, Qt::SolidLine, Qt::RoundCap));
    for (const double x : {-12.0, 0.0, 12.0}) {
        painter.drawLine(QPointF(x + 1.7, 22), QPointF(x - 1.7, 30));
    }
    painter.restore();
}

void paintWidget(QPainter &painter, const PhoneFace &face)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::faded(phone_color::glass, 0.32));
    painter.drawRoundedRect(homeWidget, 26, 26);
    const double left = homeWidget.left() + 22;
    const QColor quiet = phone_color::faded(phone_color::white, 0.8);
    line(painter, QRectF(left, 97, 200, 20),
         QLocale(QLocale::English).dayName(face.clock.date().dayOfWeek()), font(15), quiet);
    clockText(painter, {left - 3, 167.5}, face.clock.time().toString(QStringLiteral("HH:mm")),
              font(56, QFont::DemiBold), phone_color::white, false);
    line(painter, QRectF(left, 183, 250, 20),
         QCoreApplication::translate("offstage::IPhoneWidget", "Rain from 16:00, 9 to 12 °C"),
         font(15), quiet);
    paintWeather(painter, {320.5, 124.5});
}

void paintDots(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::white);
    painter.drawEllipse(QPointF(188.2, 712.5), 3.7, 3.7);
    painter.setBrush(phone_color::faded(phone_color::white, 0.45));
    painter.drawEllipse(QPointF(201.8, 712.5), 3.7, 3.7);
}

void paintBadge(QPainter &painter, const QRectF &icon, int count)
{
    const QString text = QString::number(count);
    const double width = std::max(24.0, 14.0 + 9.0 * static_cast<double>(text.size()));
    const QRectF area(icon.right() - width + 8, icon.top() - 9, width, 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::decline);
    painter.drawRoundedRect(area, 12, 12);
    line(painter, area, text, font(15, QFont::DemiBold), phone_color::white, Qt::AlignCenter);
}

void paintFocus(QPainter &painter, const QRectF &icon)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(phone_color::night, 5));
    painter.drawRoundedRect(icon.adjusted(-5, -5, 5, 5), 18, 18);
    painter.setPen(QPen(phone_color::white, 3));
    painter.drawRoundedRect(icon.adjusted(-5, -5, 5, 5), 18, 18);
}

} // namespace

void paintAppIcon(QPainter &painter, const QRectF &area, const FaceApp &app)
{
    drawAppIcon(painter, area, app.key, app.name);
}

void paintStatusLetter(QPainter &painter, const QRectF &area, ShownState state)
{
    // The phone looks the same everywhere: always the letters of the light scheme.
    const StateTokens &look = tokensFor(Scheme::Light).of(state);
    // Force-quit is pale on the timeline; on an icon it must be the loudest of all letters.
    const bool isQuit = state == ShownState::ForceQuit;
    painter.setBrush(isQuit ? look.edge : look.fill);
    painter.setPen(QPen(phone_color::night, 2));
    painter.drawRoundedRect(area, 7, 7);
    if (state == ShownState::NotRunning || state == ShownState::Prewarmed) {
        QPen dashes(look.edge, 1.3);
        dashes.setCapStyle(Qt::FlatCap);
        dashes.setDashPattern({2.4, 2});
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 5, 5);
    }
    line(painter, area, QString(QLatin1Char(look.letter)),
         font(13 * area.height() / 22, QFont::Bold), isQuit ? phone_color::white : look.label,
         Qt::AlignCenter);
}

void paintHomeScreen(QPainter &painter, const PhoneFace &face, const PhonePose &pose)
{
    paintWidget(painter, face);
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::faded(phone_color::white, 0.22));
    painter.drawRoundedRect(dock, 32, 32);
    paintDots(painter);
    for (const FaceApp &app : face.apps) {
        const std::optional<QRectF> icon = iconRect(face, app.id);
        if (!icon) {
            continue;
        }
        if (pose.windowApp != app.id || pose.windowOpacity < 1) {
            paintAppIcon(painter, *icon, app);
        }
        if (!app.inDock) {
            line(painter, QRectF(icon->left() - 14, icon->bottom() + 6, icon->width() + 28, 17),
                 app.name, font(12, QFont::Medium), phone_color::white, Qt::AlignCenter);
        }
        if (pose.focusedApp == app.id) {
            paintFocus(painter, *icon);
        }
        if (app.badge > 0) {
            paintBadge(painter, *icon, app.badge);
        }
        if (pose.xRay) {
            paintStatusLetter(painter, statusLetter(*icon), app.state);
        }
    }
}

} // namespace offstage::phone
