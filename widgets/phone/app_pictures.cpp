// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/app_pictures.h"

#include "widgets/phone/home_screen.h"
#include "widgets/phone/phone_body.h"
#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_text.h"
#include "widgets/phone/status_bar.h"

#include <QPainter>

#include <array>

namespace offstage::phone {

namespace {

struct Picture {
    const char *key;
    void (*paint)(QPainter &);
    bool isDark;
};

constexpr std::array<Picture, 5> pictures{{
    {"courier", paintCourier, false},
    {"pulse", paintPulse, true},
    {"atlas", paintAtlas, false},
    {"nightly", paintNightly, true},
    {"tonic", paintTonic, true},
}};

const Picture *pictureOf(const QString &key)
{
    for (const Picture &picture : pictures) {
        if (key == QLatin1String(picture.key)) {
            return &picture;
        }
    }
    return nullptr;
}

} // namespace

bool isDarkApp(const QString &key)
{
    const Picture *picture = pictureOf(key);
    return picture != nullptr && picture->isDark;
}

void paintApp(QPainter &painter, const PhoneFace &face, const FaceApp &app)
{
    if (const Picture *picture = pictureOf(app.key)) {
        picture->paint(painter);
    } else {
        paintList(painter, app);
    }
    PhoneFace unlocked = face;
    unlocked.locked = false;
    paintStatusBar(painter, unlocked, isDarkApp(app.key) ? phone_color::white : phone_color::ink);
}

void paintList(QPainter &painter, const FaceApp &app)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::card);
    painter.drawRect(screen);
    paintAppIcon(painter, QRectF(20, 74, 44, 44), app);
    line(painter, QRectF(78, 74, 290, 44), app.name, font(30, QFont::Bold), phone_color::ink);
    constexpr std::array<double, 7> lengths{0.62, 0.48, 0.71, 0.55, 0.66, 0.41, 0.58};
    double top = 148;
    for (std::size_t row = 0; row < lengths.size(); ++row) {
        const QRectF area(16, top, screen.width() - 32, 74);
        painter.setPen(Qt::NoPen);
        painter.setBrush(phone_color::white);
        painter.drawRoundedRect(area, 16, 16);
        painter.setBrush(QColor(0xE3, 0xE6, 0xEB));
        painter.drawRoundedRect(QRectF(area.left() + 16, area.center().y() - 18, 36, 36), 9, 9);
        painter.setBrush(QColor(0xC9, 0xCE, 0xD6));
        painter.drawRoundedRect(
            QRectF(area.left() + 68, area.center().y() - 13, 210 * lengths[row] + 40, 9), 4.5, 4.5);
        painter.setBrush(QColor(0xE3, 0xE6, 0xEB));
        painter.drawRoundedRect(
            QRectF(area.left() + 68, area.center().y() + 6, 260 * lengths[6 - row], 7), 3.5, 3.5);
        top += 86;
    }
}

} // namespace offstage::phone
