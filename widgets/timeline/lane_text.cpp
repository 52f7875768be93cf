// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_text.h"

#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace offstage {

namespace {

constexpr int mostTexts = 2000;
constexpr int mostHaloed = 400;
constexpr double haloRoom = 3;
constexpr double haloWidth = 3.2;
// Fonts come in whole pixels, the type scale does not: words are laid out enlarged and drawn
// reduced by the same.
constexpr double enlarged = 10;

QFont exactly(QFont font, double size)
{
    font.setPixelSize(qRound(size * typeFactor() * enlarged));
    font.setStretch(QFont::Unstretched);
    return font;
}

QFont fontOf(LaneFont font)
{
    const double small = typeSize(TypeToken::Letter);
    const double word = typeSize(TypeToken::Micro);
    switch (font) {
    case LaneFont::Small:
        return exactly(typeFont(TypeToken::Micro, QFont::Medium), small);
    case LaneFont::SmallBold:
        return exactly(typeFont(TypeToken::Micro, QFont::Bold), small);
    case LaneFont::Word:
        return exactly(typeFont(TypeToken::Micro, QFont::Medium), word);
    case LaneFont::Letter:
    case LaneFont::WordBold:
        return exactly(typeFont(TypeToken::Micro, QFont::Bold), word);
    case LaneFont::Title:
        return exactly(typeFont(TypeToken::Micro, QFont::DemiBold), word);
    case LaneFont::Detail:
        return exactly(typeFont(TypeToken::Micro, QFont::Normal), 10);
    case LaneFont::Row:
        return exactly(typeFont(TypeToken::Micro, QFont::Normal), word);
    case LaneFont::Mono:
        return exactly(monoFont(9.6), 9.6);
    }
    return {};
}

LaneFont boldOf(LaneFont font)
{
    return font == LaneFont::Small ? LaneFont::SmallBold : LaneFont::WordBold;
}

} // namespace

void LaneText::checkFont()
{
    const QString family = QGuiApplication::font().family();
    if (m_factor == typeFactor() && m_family == family)
        return;
    m_factor = typeFactor();
    m_family = family;
    for (auto &texts : m_laid)
        texts.clear();
    for (auto &words : m_haloed)
        words.clear();
    for (auto &face : m_faces)
        face.reset();
}

LaneText::Face &LaneText::face(LaneFont font)
{
    auto &face = m_faces.at(static_cast<std::size_t>(font));
    if (!face) {
        face = std::make_unique<Face>();
        face->font = fontOf(font);
        const QFontMetricsF metrics(face->font);
        face->ascent = metrics.ascent() / enlarged;
        face->cap = metrics.capHeight() / enlarged;
    }
    return *face;
}

LaneText::Laid &LaneText::laid(const QString &text, LaneFont font)
{
    auto &texts = m_laid.at(static_cast<std::size_t>(font));
    const auto found = texts.find(text);
    if (found != texts.end())
        return *found;
    if (texts.size() > mostTexts)
        texts.clear();
    Laid laid;
    laid.text = QStaticText(text);
    laid.text.setTextFormat(Qt::PlainText);
    laid.text.setPerformanceHint(QStaticText::AggressiveCaching);
    laid.text.prepare({}, face(font).font);
    laid.width = QFontMetricsF(face(font).font).horizontalAdvance(text) / enlarged;
    return *texts.insert(text, laid);
}

double LaneText::width(const QString &text, LaneFont font)
{
    return laid(text, font).width;
}

double LaneText::ascent(LaneFont font)
{
    return face(font).ascent;
}

double LaneText::capHeight(LaneFont font)
{
    return face(font).cap;
}

void LaneText::draw(QPainter &painter, double x, double middle, const QString &text, LaneFont font,
                    const QColor &color)
{
    const Face &look = face(font);
    painter.setFont(look.font);
    painter.setPen(color);
    const QTransform before = painter.transform();
    painter.translate(x, middle + look.cap / 2 - look.ascent);
    painter.scale(1 / enlarged, 1 / enlarged);
    painter.drawStaticText(QPointF(0, 0), laid(text, font).text);
    painter.setTransform(before);
}

double LaneText::codedWidth(const QString &text, LaneFont font)
{
    return width(text.left(1), boldOf(font)) + width(text.mid(1), font);
}

void LaneText::drawCoded(QPainter &painter, double x, double middle, const QString &text,
                         LaneFont font, const QColor &color)
{
    const QString first = text.left(1);
    draw(painter, x, middle, first, boldOf(font), color);
    draw(painter, x + width(first, boldOf(font)), middle, text.mid(1), font, color);
}

LaneText::Haloed &LaneText::haloed(const QString &text, LaneFont font, const QColor &color,
                                   const QColor &halo, double ratio)
{
    auto &known = m_haloed.at(static_cast<std::size_t>(font));
    const auto found = known.find(text);
    if (found != known.end() && found->color == color.rgba() && found->halo == halo.rgba() &&
        found->image.devicePixelRatio() == ratio)
        return *found;
    if (known.size() > mostHaloed)
        known.clear();
    const Face &look = face(font);
    const QSizeF size(width(text, font) + 2 * haloRoom, look.cap * 2 + 2 * haloRoom);
    Haloed made;
    made.color = color.rgba();
    made.halo = halo.rgba();
    made.image = QImage((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    made.image.setDevicePixelRatio(ratio);
    made.image.fill(Qt::transparent);
    QPainter painter(&made.image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addText(QPointF(0, 0), look.font, text);
    const double middle = look.cap + haloRoom;
    const QTransform place = QTransform::fromTranslate(haloRoom, middle + look.cap / 2)
                                 .scale(1 / enlarged, 1 / enlarged);
    painter.strokePath(place.map(outline),
                       QPen(halo, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    draw(painter, haloRoom, middle, text, font, color);
    return *known.insert(text, made);
}

void LaneText::drawHaloed(QPainter &painter, double x, double middle, const QString &text,
                          LaneFont font, const QColor &color, const QColor &halo)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const auto onPixel = [ratio](double at) { return std::round(at * ratio) / ratio; };
    const Haloed &words = haloed(text, font, color, halo, ratio);
    painter.drawImage(QPointF(onPixel(x - haloRoom), onPixel(middle - haloRoom - capHeight(font))),
                      words.image);
}

QString LaneText::elided(const QString &text, LaneFont font, double width)
{
    if (this->width(text, font) <= width)
        return text;
    return QFontMetricsF(face(font).font).elidedText(text, Qt::ElideRight, width * enlarged);
}

} // namespace offstage
