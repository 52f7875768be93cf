// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QProxyStyle>

class QApplication;

namespace offstage {

// The look of every stock widget, over Fusion. A widget of ours asks for the tokens with
// tokensOf() while it paints, so replacing the application's style repaints it in the other
// scheme without any code of its own.
class OffstageStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit OffstageStyle(Scheme scheme);

    Scheme scheme() const { return m_scheme; }
    const Tokens &tokens() const { return tokensFor(m_scheme); }

    QPalette standardPalette() const override;

private:
    Scheme m_scheme;
};

// The tokens of the scheme a widget is shown in; light where another style is at work.
const Tokens &tokensOf(const QWidget *widget);

// Gives the application the style and palette of a scheme.
void applyScheme(QApplication &application, Scheme scheme);

// What the desktop asks for.
Scheme desktopScheme();

} // namespace offstage
