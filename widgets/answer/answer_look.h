// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/phone/setup.h"
#include "widgets/theme/tokens.h"

namespace offstage {

enum class PictureStyle { Light, Dark, BlackAndWhite };

/// The contrast ratio of WCAG 2, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// What every text in a picture reaches.
inline constexpr double kTextContrast = 7;

/// The colours of an exported picture. They are those of the window but for the few on which text
/// stands with less than 7:1, because a print or a projector takes some of it away.
Tokens answerTokens(PictureStyle style);

/// What the apps are called in a picture: as in the setup, or "App A" where names are scrubbed.
class PictureNames {
public:
    /// The letters follow the order of `first`, then that of the setup.
    PictureNames(const Setup &setup, const std::vector<AppId> &first, bool isScrubbed);

    QString app(AppId app) const;
    /// Empty where names are scrubbed.
    QString bundle(AppId app) const;
    /// For the app's icon; none of ours where names are scrubbed.
    QString iconKey(AppId app) const;
    QString iconName(AppId app) const;
    QString initial(AppId app) const;
    /// A text with all names in it replaced.
    QString in(QString text) const;

private:
    const Setup &m_setup;
    bool m_isScrubbed;
    /// By app.
    QStringList m_letters;
};

} // namespace offstage
