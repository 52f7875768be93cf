// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answer_picture.h"

#include "widgets/answer/answer_lanes.h"
#include "widgets/answer/answer_page.h"
#include "widgets/theme/type.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <cmath>

namespace offstage {

namespace {

// Who has not got the font reads a text in another one, set as wide as it was measured.
QString withLengths(const QString &svg)
{
    static const QRegularExpression element(QStringLiteral(
        "(<text [^>]*font-size=\"(\\d+)\" font-weight=\"(\\d+)\"[^>]*)>([^<]*)</text>"));
    QString made;
    qsizetype done = 0;
    for (auto each = element.globalMatch(svg); each.hasNext();) {
        const QRegularExpressionMatch text = each.next();
        const QFont font =
            scaledFont(text.captured(2).toInt(), QFont::Weight(text.captured(3).toInt()));
        QString words = text.captured(4);
        for (const auto &[written, meant] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"),
                                             std::pair("&quot;", "\""), std::pair("&amp;", "&")})
            words.replace(QLatin1String(written), QLatin1String(meant));
        made += svg.mid(done, text.capturedStart() - done) + text.captured(1);
        made += QStringLiteral("textLength=\"%1\" lengthAdjust=\"spacingAndGlyphs\">%2</text>")
                    .arg(QFontMetricsF(font).horizontalAdvance(words), 0, 'f', 2)
                    .arg(text.captured(4));
        done = text.capturedEnd();
    }
    made += svg.mid(done);
    made.replace(QLatin1String("font-family=\"Inter\""),
                 QLatin1String("font-family=\"Inter, 'SF Pro Text', 'Segoe UI', 'Noto Sans', "
                               "sans-serif\""));
    made.replace(
        QLatin1String("font-family=\"Inter Display\""),
        QLatin1String("font-family=\"'Inter Display', Inter, 'SF Pro Display', 'Segoe UI', "
                      "'Noto Sans', sans-serif\""));
    return made;
}

} // namespace

QSize answerPictureSize(const AnswerPicture &picture)
{
    initResources();
    const AnswerPage page(picture);
    return {static_cast<int>(page.width()), static_cast<int>(std::ceil(page.paint(nullptr)))};
}

void paintAnswerPicture(QPainter &painter, const AnswerPicture &picture)
{
    const QSize size = answerPictureSize(picture);
    const AnswerPage page(picture);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(kSmallestText, QFont::Normal));
    painter.fillRect(QRect(QPoint(0, 0), size), page.tokens().canvas);
    page.paint(&painter);
    painter.restore();
}

QImage answerImage(const AnswerPicture &picture, double devicePixelRatio)
{
    const QSize size = answerPictureSize(picture);
    // With an alpha channel text is smoothed in grey, never in the colours of a screen's pixels.
    QImage image((QSizeF(size) * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(answerTokens(picture.style).canvas);
    QPainter painter(&image);
    paintAnswerPicture(painter, picture);
    return image;
}

QByteArray answerSvg(const AnswerPicture &picture)
{
    const QSize size = answerPictureSize(picture);
    const AnswerPage page(picture);
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    // The px of a browser.
    generator.setResolution(96);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(page.title());
    generator.setDescription(page.description());
    QPainter painter(&generator);
    paintAnswerPicture(painter, picture);
    painter.end();
    return withLengths(QString::fromUtf8(svg)).toUtf8();
}

} // namespace offstage
