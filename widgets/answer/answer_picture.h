// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include "model/qt/answer.h"
#include "widgets/answer/answer_look.h"

class QPainter;

namespace offstage {

/// A picture of an answer, to be sent or printed: the line, the lanes that take part with the
/// events numbered as in the text, the list of the events, a legend of what occurs, the rule and
/// its source. It depends on nothing but these values, so that the same answer gives the same
/// picture on every window and with every font size.
struct AnswerPicture {
    const FullAnswer &answer;
    const Run &run;
    const Lanes &lanes;
    PictureStyle style = PictureStyle::Light;
    /// Logical px; a smaller one than 900 counts as 900.
    int width = 1600;
    /// Says "App A" for every app, in texts too, and leaves bundle ids out.
    bool scrubNames = false;
};

/// Logical px; the height follows from the width and from what there is to say.
QSize answerPictureSize(const AnswerPicture &picture);

/// From the origin of the painter, over all of the size.
void paintAnswerPicture(QPainter &painter, const AnswerPicture &picture);

QImage answerImage(const AnswerPicture &picture, double devicePixelRatio);

/// Lines and areas as vectors, text as text, with a title and a description for who cannot see it.
QByteArray answerSvg(const AnswerPicture &picture);

} // namespace offstage
