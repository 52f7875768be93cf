// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/span_strips.h"

#include "widgets/theme/state_span.h"
#include "widgets/timeline/span_index.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace offstage {

namespace {

constexpr double dimmed = 0.25;
constexpr double ghostScale = 0.82;
constexpr int roomAbove = 2;
// Up to this many pixels a loop is faster than a call that finds the best way to copy.
constexpr int fewPixels = 16;

void copyPixels(const QRgb *source, QRgb *target, int count)
{
    if (count > fewPixels) {
        std::memcpy(target, source, static_cast<std::size_t>(count) * sizeof(QRgb));
        return;
    }
    for (int i = 0; i < count; ++i)
        target[i] = source[i];
}

} // namespace

const SpanStrips::Strip &SpanStrips::strip(ShownState state, bool isOld) const
{
    return m_strips.at(static_cast<std::size_t>(state) + (isOld ? shownStateCount : 0));
}

void SpanStrips::prepare(int columns, double ratio, const Tokens &tokens, int highlighted)
{
    if (columns == m_columns && ratio == m_ratio && &tokens == m_tokens &&
        highlighted == m_highlighted)
        return;
    m_columns = columns;
    m_ratio = ratio;
    m_tokens = &tokens;
    m_highlighted = highlighted;
    for (std::size_t i = 0; i < m_strips.size(); ++i) {
        const bool isOld = i >= shownStateCount;
        const auto state = static_cast<ShownState>(i % shownStateCount);
        const StateTokens &look = tokens.of(state);
        Strip &strip = m_strips[i];
        const double tall = std::max(look.height, 2.0) * (isOld ? ghostScale : 1.0);
        strip.height = std::max(1, static_cast<int>(std::round(tall * ratio)));
        strip.edge = look.edge.rgb();
        strip.isSparse = look.height <= 0;
        strip.hasStart = hasRun(state) && !isOld;
        strip.image =
            QImage(columns, strip.height + roomAbove, QImage::Format_ARGB32_Premultiplied);
        strip.image.setDevicePixelRatio(ratio);
        strip.image.fill(strip.isSparse ? QColor(Qt::transparent) : tokens.canvas);
        QPainter painter(&strip.image);
        if (highlighted >= 0 && highlighted != static_cast<int>(state))
            painter.setOpacity(dimmed);
        const double bottom = (strip.height + roomAbove) / ratio;
        const QRectF box(QPointF(-24, 0), QPointF(columns / ratio + 24, bottom));
        if (isOld)
            drawGhostSpan(painter, box, state, tokens, 1, QPointF(0, bottom));
        else
            drawStateSpan(painter, box, state, tokens, 1, QPointF(0, bottom));
    }
}

void SpanStrips::copy(const Target &image, int from, int to, int ground, int clipTop,
                      ShownState state, bool isOld, bool withStart) const
{
    const Strip &look = strip(state, isOld);
    from = std::max(from, 0);
    to = std::min({to, m_columns, image.width});
    if (from >= to)
        return;
    const int bottom = std::min(ground, image.height);
    const int lineTo = withStart && look.hasStart
                           ? std::min(to, from + std::max(1, static_cast<int>(m_ratio + 0.5)))
                           : from;
    const int top = std::max({clipTop, ground - look.height, 0});
    const uchar *sourceLine =
        look.image.constBits() + (look.image.height() - (ground - top)) * look.image.bytesPerLine();
    const qsizetype sourceStride = look.image.bytesPerLine();
    uchar *targetLine = image.pixels + top * image.stride;
    for (int y = top; y < bottom; ++y, sourceLine += sourceStride, targetLine += image.stride) {
        const auto *source = reinterpret_cast<const QRgb *>(sourceLine);
        auto *target = reinterpret_cast<QRgb *>(targetLine);
        if (look.isSparse) {
            for (int x = from; x < to; ++x)
                target[x] = qAlpha(source[x]) > 127 ? (source[x] | 0xff000000U) : target[x];
            continue;
        }
        copyPixels(source + from, target + from, to - from);
        for (int x = from; x < lineTo; ++x)
            target[x] = look.edge;
    }
}

} // namespace offstage
