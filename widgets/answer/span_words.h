// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

#include <vector>

#include "widgets/answer/answer_scene.h"
#include "widgets/answer/picture_text.h"

namespace offstage {

/// A stretch of x.
struct Room {
    double left = 0;
    double right = 0;
};

/// The parts of `within` at some height that none of `kept` crosses, from left to right.
std::vector<Room> roomsOf(Room within, double top, double bottom, const std::vector<QRectF> &kept);

/// A word or letter on a state's stretch, with the plate it stands on if the stretch has a pattern.
struct SpanWord {
    PictureText text;
    double x = 0;
    double middle = 0;
    QColor color;
    QRectF box;
    bool isPlated = false;
    QColor plate;
};

/// The words of one app's lane: word and reason, else the word, else its letter, at the first place
/// where no stem and none of `kept` is in the way.
std::vector<SpanWord> spanWords(const AnswerScene &scene, const AppDrawing &app,
                                const std::vector<QRectF> &kept);
void drawSpanWords(QPainter &painter, const std::vector<SpanWord> &words);

} // namespace offstage
