// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/icon.h"

#include "widgets/theme/type.h"

#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace offstage {

namespace {

// Drawn smaller than this a stroke of 1.5 would fall below one pixel.
constexpr double thinBelow = 16;
constexpr double disabledOpacity = 0.4;

QByteArray drawing(QStringView name, double size)
{
    initResources();
    QFile file(QStringLiteral(":/offstage/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    if (size < thinBelow)
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"1.7\"");
    return svg;
}

// The drawing is black where there is ink and white where the ink is cut out again.
void recolour(QImage &image, const QColor &color)
{
    const int red = color.red();
    const int green = color.green();
    const int blue = color.blue();
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int ink = (qAlpha(line[x]) - qRed(line[x])) * color.alpha() / 255;
            line[x] = qRgba(red * ink / 255, green * ink / 255, blue * ink / 255, ink);
        }
    }
}

// Draws at whatever size and density it is asked for, so that no size is ever scaled.
class OffstageIconEngine : public QIconEngine {
public:
    OffstageIconEngine(QString name, QColor rest, QColor hover, QColor on)
        : m_name(std::move(name)), m_rest(rest), m_hover(hover), m_on(on)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double side = std::min(rect.width(), rect.height());
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect).center());
        drawIcon(*painter, box, m_name, colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colour(mode, state), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()) / scale,
                          colour(mode, state), scale);
    }

    // Lets a menu ask for the same drawing in the colour of its selected row.
    QString iconName() override { return m_name; }

    QIconEngine *clone() const override { return new OffstageIconEngine(*this); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        QColor color = state == QIcon::On ? m_on : m_rest;
        if (mode == QIcon::Active && state == QIcon::Off)
            color = m_hover;
        if (mode == QIcon::Disabled)
            color.setAlphaF(float(color.alphaF() * disabledOpacity));
        return color;
    }

    QString m_name;
    QColor m_rest, m_hover, m_on;
};

bool keepsVectors(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine && (engine->type() == QPaintEngine::SVG || engine->type() == QPaintEngine::Pdf);
}

} // namespace

QPixmap iconPixmap(QStringView name, double size, const QColor &color, double devicePixelRatio)
{
    const int side = std::max(1, qRound(size * devicePixelRatio));
    const QString key = QStringLiteral("offstage-icon/%1/%2/%3/%4/%5")
                            .arg(name)
                            .arg(side)
                            .arg(size)
                            .arg(color.rgba(), 8, 16)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QByteArray svg = drawing(name, size);
    if (!svg.isEmpty()) {
        QSvgRenderer renderer(svg);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(0, 0, side, side));
    }
    recolour(image, color);
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(QStringView name, const Tokens &tokens)
{
    return QIcon(
        new OffstageIconEngine(name.toString(), tokens.ink2, tokens.ink, tokens.accentText));
}

QIcon icon(QStringView name, const QColor &color)
{
    return QIcon(new OffstageIconEngine(name.toString(), color, color, color));
}

void drawIcon(QPainter &painter, const QRectF &box, QStringView name, const QColor &color)
{
    if (keepsVectors(painter)) {
        QByteArray svg = drawing(name, box.width());
        svg.replace("#000000", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.render(&painter, box);
        return;
    }
    // A picture is only sharp on whole device pixels.
    const QTransform device = painter.deviceTransform();
    const double ratio = std::hypot(device.m11(), device.m12());
    const QPixmap pixmap = iconPixmap(name, box.width(), color, ratio);
    QPointF corner = box.topLeft();
    if (device.type() <= QTransform::TxScale) {
        const QPointF at = device.map(corner);
        corner = device.inverted().map(QPointF(std::round(at.x()), std::round(at.y())));
    }
    painter.drawPixmap(corner, pixmap);
}

} // namespace offstage
