// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QImage>
#include <QRect>

#include "model/phone/phone.h"
#include "widgets/theme/tokens.h"

namespace offstage {

/// How a state looks over the whole width of the lanes, in device pixels, ready to be copied
/// column by column: drawn once by drawStateSpan(), so that a frame with thousands of stretches
/// costs what copying their pixels costs. The pattern is fixed to the lane.
class SpanStrips {
public:
    /// Redraws the strips where width, ratio, tokens or the highlighted state changed.
    void prepare(int columns, double ratio, const Tokens &tokens, int highlighted);
    /// Copies columns [from, to) of a state into an RGB32 image, standing on device row `ground`
    /// (exclusive) and above `clipTop`. `withStart` draws the line at the start of what ran.
    /// `pixels` are the image's own, asked for once.
    struct Target {
        uchar *pixels = nullptr;
        qsizetype stride = 0;
        int width = 0;
        int height = 0;

        explicit Target(QImage &image)
            : pixels(image.bits()), stride(image.bytesPerLine()), width(image.width()),
              height(image.height())
        {}
    };
    void copy(const Target &target, int from, int to, int ground, int clipTop, ShownState state,
              bool isOld, bool withStart) const;
    double ratio() const { return m_ratio; }

private:
    struct Strip {
        QImage image;
        int height = 0;
        QRgb edge = 0;
        bool isSparse = false;
        bool hasStart = false;
    };
    const Strip &strip(ShownState state, bool isOld) const;

    std::array<Strip, shownStateCount * 2> m_strips;
    int m_columns = 0;
    double m_ratio = 0;
    int m_highlighted = -1;
    const Tokens *m_tokens = nullptr;
};

} // namespace offstage
