// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QPointF>
#include <QStaticText>
#include <QString>

#include <array>
#include <memory>

class QPainter;

namespace offstage {

/// The kinds of words on the lanes. Each word kind has a bold partner for its first letter.
enum class LaneFont : std::uint8_t {
    Letter,
    Small,
    SmallBold,
    Word,
    WordBold,
    Title,
    Detail,
    Row,
    Mono
};

/// Words on the lanes, laid out once per string and kind: hundreds of them are drawn in a frame.
/// It forgets everything when it has grown too large or the font changed.
class LaneText {
public:
    double width(const QString &text, LaneFont font);
    double ascent(LaneFont font);
    double capHeight(LaneFont font);
    /// `middle` is the height at which the capitals are centred.
    void draw(QPainter &painter, double x, double middle, const QString &text, LaneFont font,
              const QColor &color);
    /// With the first letter bold; `font` is Small or Word.
    double codedWidth(const QString &text, LaneFont font);
    void drawCoded(QPainter &painter, double x, double middle, const QString &text, LaneFont font,
                   const QColor &color);
    /// With a rim in the colour below, for words over lines.
    void drawHaloed(QPainter &painter, double x, double middle, const QString &text, LaneFont font,
                    const QColor &color, const QColor &halo);
    QString elided(const QString &text, LaneFont font, double width);
    void checkFont();

private:
    struct Laid {
        QStaticText text;
        double width = 0;
    };
    struct Face {
        QFont font;
        double ascent = 0;
        double cap = 0;
    };
    /// Words with their rim as a picture: an outline costs more to draw than all else in a frame.
    struct Haloed {
        QImage image;
        QRgb color = 0;
        QRgb halo = 0;
    };
    Haloed &haloed(const QString &text, LaneFont font, const QColor &color, const QColor &halo,
                   double ratio);
    Laid &laid(const QString &text, LaneFont font);
    Face &face(LaneFont font);

    std::array<QHash<QString, Laid>, 9> m_laid;
    std::array<QHash<QString, Haloed>, 9> m_haloed;
    std::array<std::unique_ptr<Face>, 9> m_faces;
    double m_factor = 0;
    QString m_family;
};

} // namespace offstage
