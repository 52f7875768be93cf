// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/picture_text.h"

#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr QChar boldFrom(1);
constexpr QChar boldTo(2);
constexpr double lineOfSize = 1.42;
constexpr double lineOfTitle = 1.22;
constexpr int titleFrom = 28;

} // namespace

QString bold(const QString &words)
{
    return boldFrom + words + boldTo;
}

PictureText::PictureText(const QString &text, int size, double width, int mostLines,
                         QFont::Weight weight)
    : m_size(std::max(size, kSmallestText)), m_weight(weight)
{
    // Words and the spaces between them, each in its weight.
    std::vector<Piece> words;
    bool isBold = false;
    bool isNew = true;
    for (const QChar c : text.simplified()) {
        if (c == boldFrom || c == boldTo) {
            isBold = c == boldFrom;
            isNew = true;
            continue;
        }
        if (isNew || words.empty())
            words.push_back({QString(), isBold, 0});
        words.back().text += c;
        isNew = c == u' ';
    }
    const QFont plain = fontOf(false);
    const QFont strong = fontOf(true);
    std::vector<Piece> line;
    std::size_t next = 0;
    while (next < words.size()) {
        const bool isLast = lines() + 1 == mostLines;
        line.push_back(words[next]);
        const bool isTooLong = lineOf(line, plain, strong).width > width;
        if (isTooLong && !isLast && line.size() > 1) {
            line.pop_back();
            m_lines.push_back(lineOf(line, plain, strong));
            line.clear();
            continue;
        }
        ++next;
        if (!isTooLong)
            continue;
        line.pop_back();
        const double room = width - lineOf(line, plain, strong).width;
        Piece cut = words[next - 1];
        // What follows in the line is cut off as well, even if the last word alone would fit.
        if (next < words.size())
            cut.text = cut.text.trimmed() + QStringLiteral(" \u2026\u2026\u2026\u2026");
        cut.text = QFontMetricsF(fontOf(cut.isBold))
                       .elidedText(cut.text.trimmed(), Qt::ElideRight, std::max(room, 0.0));
        line.push_back(cut);
        break;
    }
    if (!line.empty())
        m_lines.push_back(lineOf(line, plain, strong));
}

QFont PictureText::fontOf(bool isBold) const
{
    return scaledFont(m_size, isBold ? QFont::Bold : m_weight);
}

PictureText::Line PictureText::lineOf(const std::vector<Piece> &words, const QFont &plain,
                                      const QFont &strong)
{
    Line line;
    for (const Piece &word : words) {
        if (!line.pieces.empty() && line.pieces.back().isBold == word.isBold)
            line.pieces.back().text += word.text;
        else
            line.pieces.push_back(word);
    }
    double x = 0;
    for (std::size_t i = 0; i < line.pieces.size(); ++i) {
        Piece &piece = line.pieces[i];
        piece.x = x;
        const QFontMetricsF metrics(piece.isBold ? strong : plain);
        x += metrics.horizontalAdvance(piece.text);
        // The space before a line break takes no room.
        if (i + 1 == line.pieces.size() && piece.text.endsWith(u' '))
            x -= metrics.horizontalAdvance(u' ');
    }
    line.width = x;
    return line;
}

double PictureText::width() const
{
    double widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, line.width);
    return widest;
}

double PictureText::lineHeight() const
{
    return std::round(m_size * (m_size >= titleFrom ? lineOfTitle : lineOfSize));
}

void PictureText::drawLine(QPainter &painter, const Line &line, QPointF baseline,
                           const QColor &color) const
{
    painter.setPen(color);
    for (const Piece &piece : line.pieces) {
        painter.setFont(fontOf(piece.isBold));
        painter.drawText(baseline + QPointF(piece.x, 0), piece.text);
    }
}

void PictureText::draw(QPainter &painter, QPointF topLeft, const QColor &color, double right) const
{
    const QFontMetricsF metrics(fontOf(false));
    double y =
        topLeft.y() + (lineHeight() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    for (const Line &line : m_lines) {
        drawLine(painter, line, QPointF(right >= 0 ? right - line.width : topLeft.x(), y), color);
        y += lineHeight();
    }
}

void PictureText::drawAt(QPainter &painter, double x, double middle, const QColor &color) const
{
    if (!m_lines.empty())
        drawLine(painter, m_lines.front(),
                 QPointF(x, middle + QFontMetricsF(fontOf(false)).capHeight() / 2), color);
}

bool isVector(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine && (engine->type() == QPaintEngine::SVG || engine->type() == QPaintEngine::Pdf);
}

void drawColumnDigits(QPainter &painter, QPointF baseline, const QString &digits, const QFont &font,
                      const QColor &color)
{
    painter.setPen(color);
    painter.setFont(font);
    if (isVector(painter))
        painter.drawText(baseline, digits);
    else
        drawDigits(painter, baseline, digits, font);
}

} // namespace offstage
