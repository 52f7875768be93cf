// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace offstage {

/// Nothing in an exported picture is smaller, in logical px.
inline constexpr int kSmallestText = 15;

/// A part of a text that is set bold; may be an argument of a sentence.
QString bold(const QString &words);

/// Words in one or two weights, broken into lines. Sizes are whole px, because an SVG carries no
/// stretched fonts and would be set wider than it was measured.
class PictureText {
public:
    PictureText() = default;
    /// What has no room in `mostLines` lines of `width` ends with an ellipsis.
    PictureText(const QString &text, int size, double width, int mostLines = 1,
                QFont::Weight weight = QFont::Normal);

    bool isEmpty() const { return m_lines.empty(); }
    int lines() const { return static_cast<int>(m_lines.size()); }
    double width() const;
    double lineHeight() const;
    double height() const { return lines() * lineHeight(); }
    /// From the top of the first line; lines end at the right of `width` if `isRight`.
    void draw(QPainter &painter, QPointF topLeft, const QColor &color, double right = -1) const;
    /// One line, with its capitals centred at `middle`.
    void drawAt(QPainter &painter, double x, double middle, const QColor &color) const;

private:
    struct Piece {
        QString text;
        bool isBold = false;
        double x = 0;
    };
    struct Line {
        std::vector<Piece> pieces;
        double width = 0;
    };

    QFont fontOf(bool isBold) const;
    void drawLine(QPainter &painter, const Line &line, QPointF baseline, const QColor &color) const;
    static Line lineOf(const std::vector<Piece> &words, const QFont &plain, const QFont &strong);

    int m_size = kSmallestText;
    QFont::Weight m_weight = QFont::Normal;
    std::vector<Line> m_lines;
};

/// Numbers that stand in a column, in one string where the device keeps text as text.
void drawColumnDigits(QPainter &painter, QPointF baseline, const QString &digits, const QFont &font,
                      const QColor &color);

/// Whether what is drawn becomes a file of vectors.
bool isVector(const QPainter &painter);

} // namespace offstage
