// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QStringView>

class QApplication;
class QPainter;

namespace offstage {

// The steps of the type scale, each with its size, line height and usual weight.
enum class TypeToken {
    Letter,
    Micro,
    Ruler,
    Row,
    Body,
    Reading,
    Answer,
    Lane,
    Panel,
    Clock,
    Page,
    Export,
};

// Logical px at a base of 12, before the user's factor.
double typeSize(TypeToken token);
double lineHeight(TypeToken token);

// The factor by which the user's font size scales all text and what grows with it. It is carried
// by the application's font, so that nothing else has to remember it.
double typeFactor();

// The font of a step in its usual weight, or in another one of the four that exist.
QFont typeFont(TypeToken token);
QFont typeFont(TypeToken token, QFont::Weight weight);
// The same family at any size in logical px, for pictures that scale (stage, export).
QFont scaledFont(double size, QFont::Weight weight);
// For bundle ids, exit codes, Swift and places in files.
QFont monoFont(double size);

// Loads the fonts that the program carries and makes them the application's. Where a resource
// cannot be read the fallbacks stand in; nothing fails.
void applyType(QApplication &application, double factor = 1.0);

// Makes the fonts and icons in the resources known; a static library needs to be asked.
void initResources();

// Times and numbers that change or stand in columns: each digit is centred in a cell as wide as
// `0`, so nothing trembles, and a colon between digits is raised by 0.06 em.
double digitsWidth(QStringView text, const QFont &font);
void drawDigits(QPainter &painter, QPointF baseline, QStringView text, const QFont &font);
void drawDigits(QPainter &painter, const QRectF &box, Qt::Alignment alignment, QStringView text,
                const QFont &font);

} // namespace offstage
