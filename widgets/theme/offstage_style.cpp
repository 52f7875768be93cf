// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/offstage_style.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QWidget>

namespace offstage {

namespace {

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.panel);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.canvas);
    palette.setColor(QPalette::AlternateBase, t.wing);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.ink3);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::BrightText, t.never);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.ink);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.accentInk);
    palette.setColor(QPalette::Link, t.accentText);
    palette.setColor(QPalette::LinkVisited, t.accentText);
    palette.setColor(QPalette::Light, t.raised);
    palette.setColor(QPalette::Midlight, t.hair);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.edge);
    palette.setColor(QPalette::Shadow, t.edge);
    // Disabled is the rest look at 40 % opacity.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::PlaceholderText}) {
        QColor color = palette.color(QPalette::Active, role);
        color.setAlphaF(0.4F);
        palette.setColor(QPalette::Disabled, role, color);
    }
    return palette;
}

} // namespace

OffstageStyle::OffstageStyle(Scheme scheme)
    : QProxyStyle(QStringLiteral("Fusion")), m_scheme(scheme)
{}

QPalette OffstageStyle::standardPalette() const
{
    return paletteOf(tokens());
}

const Tokens &tokensOf(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const auto *ours = qobject_cast<const OffstageStyle *>(style);
    return ours ? ours->tokens() : tokensFor(Scheme::Light);
}

void applyScheme(QApplication &application, Scheme scheme)
{
    // The palette goes first: setStyle() polishes every widget and would otherwise do it twice.
    application.setPalette(paletteOf(tokensFor(scheme)));
    application.setStyle(new OffstageStyle(scheme));
}

Scheme desktopScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme wanted = QGuiApplication::styleHints()->colorScheme();
    if (wanted != Qt::ColorScheme::Unknown)
        return wanted == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::Window).lightness() <
                        palette.color(QPalette::WindowText).lightness();
    return isDark ? Scheme::Dark : Scheme::Light;
}

} // namespace offstage
