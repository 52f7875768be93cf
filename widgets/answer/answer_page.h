// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "widgets/answer/answer_lanes.h"
#include "widgets/answer/answer_picture.h"
#include "widgets/answer/picture_text.h"

namespace offstage {

/// The parts of a picture from top to bottom: head, lanes, events, legend, foot. Measuring and
/// painting are one walk, so that they cannot differ.
class AnswerPage {
public:
    explicit AnswerPage(const AnswerPicture &picture);

    double width() const { return m_width; }
    const Tokens &tokens() const { return m_tokens; }
    /// In words, for who cannot see it.
    QString title() const;
    QString description() const;
    /// Returns the height. Without a painter it only measures.
    double paint(QPainter *painter) const;

private:
    double inner() const;
    double paintHead(QPainter *painter, double y) const;
    double paintEvents(QPainter *painter, double y) const;
    double paintEvent(QPainter *painter, const AnswerEvent &event, QPointF at, double width) const;
    double paintFoot(QPainter *painter, double y) const;
    double paintRule(QPainter *painter, double y) const;
    QString ruleText(const AnswerReason &reason, bool isOnly) const;
    QString timeOf(Instant at) const;
    double timesWidth(const QFont &font) const;
    QString stretch() const;

    const AnswerPicture &m_picture;
    double m_width;
    Tokens m_tokens;
    PictureNames m_names;
    AnswerScene m_scene;
};

} // namespace offstage
