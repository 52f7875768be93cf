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
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void polish(QWidget *widget) override;

    using QProxyStyle::polish;

private:
    // Fusion's controls with our colours of words.
    void drawPlainControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const;

    Scheme m_scheme;
};

// The tokens of the scheme a widget is shown in; light where another style is at work.
const Tokens &tokensOf(const QWidget *widget);

// Gives the application the style and palette of a scheme.
void applyScheme(QApplication &application, Scheme scheme);

// What the desktop asks for.
Scheme desktopScheme();

} // namespace offstage
