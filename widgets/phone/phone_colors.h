// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

// The phone is a picture of a thing: its colours are the same in light and dark windows.
namespace offstage::phone_color {

inline const QColor frameEdge{0x5A, 0x5F, 0x69};
inline const QColor frame{0x30, 0x34, 0x3B};
inline const QColor frameFar{0x6A, 0x70, 0x7B};
inline const QColor bezel{0x0B, 0x0C, 0x0E};
inline const QColor button{0x3A, 0x3F, 0x47};
inline const QColor buttonLight{0x5F, 0x66, 0x71};

inline const QColor night{0x1B, 0x24, 0x40};
inline const QColor dusk{0x45, 0x46, 0x72};
inline const QColor rose{0xA0, 0x70, 0x8A};
inline const QColor glow{0xE1, 0xAE, 0x8C};

inline const QColor white{0xFF, 0xFF, 0xFF};
inline const QColor ink{0x14, 0x18, 0x1F};
inline const QColor ink2{0x6B, 0x73, 0x80};
inline const QColor charge{0x3F, 0xC7, 0xB2};
inline const QColor chargeText{0xBF, 0xEA, 0xE1};
inline const QColor low{0xFF, 0x5D, 0x63};
inline const QColor lowPower{0xF7, 0xCF, 0x5C};
inline const QColor glass{0x06, 0x0A, 0x12};
inline const QColor sheet{0x2A, 0x2D, 0x40};
inline const QColor card{0xF6, 0xF6, 0xF8};
inline const QColor decline{0xE5, 0x48, 0x4D};
inline const QColor answer{0x2B, 0xB6, 0x73};
inline const QColor alarm{0xF2, 0x8A, 0x1E};
inline const QColor link{0x1F, 0x5F, 0xD0};

inline QColor faded(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity * color.alphaF()));
    return color;
}

} // namespace offstage::phone_color
