// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/offstage_style.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/style_parts.h"
#include "widgets/theme/type.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPalette>
#include <QScrollBar>
#include <QSlider>
#include <QStyleHints>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace offstage {

namespace {

constexpr int scrollBarExtent = 10;
// For the glyph before the words and the ends of the row; Qt adds the shortcut's column itself.
constexpr int fieldPadding = 5;

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

void OffstageStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Rounded corners need a ground that can be seen through, said before the window is made.
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QTipLabel"))
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        qobject_cast<QSlider *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int OffstageStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return int(stroke::focusGap + stroke::focus);
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 6;
    case PM_MenuPanelWidth:
        return 0;
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OffstageStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return motion::tooltipDelay;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize OffstageStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const double factor = typeFactor();
    if (type == CT_PushButton) {
        size.setHeight(std::max(contents.height(), qRound(height::button * factor)));
        size.setWidth(contents.width() + 24);
    } else if (type == CT_ComboBox || type == CT_SpinBox) {
        size.setHeight(qRound(28 * factor));
    } else if (type == CT_LineEdit) {
        size.setHeight(std::max(size.height(), qRound(height::field * factor)));
    } else if (type == CT_MenuItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        size = {contents.width() + (item ? menuItemRoom(*item) : 0),
                qRound(height::menuRow * factor)};
    }
    return size;
}

QRect OffstageStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl part, const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    // No arrows: the whole length is the groove.
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int thumb = length;
    if (range > 0) {
        const double share = double(bar->pageStep) / (double(range) + bar->pageStep);
        thumb = std::clamp(int(share * length), std::min(28, length), length);
    }
    const int from = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                             length - thumb, bar->upsideDown);
    int begin = 0;
    int size = length;
    if (part == SC_ScrollBarSlider) {
        begin = from;
        size = thumb;
    } else if (part == SC_ScrollBarSubPage) {
        size = from;
    } else if (part == SC_ScrollBarAddPage) {
        begin = from + thumb;
        size = length - begin;
    }
    const QPoint corner = bar->rect.topLeft();
    return across ? QRect(corner.x() + begin, corner.y(), size, bar->rect.height())
                  : QRect(corner.x(), corner.y() + begin, bar->rect.width(), size);
}

QRect OffstageStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    return rect;
}

void OffstageStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    painter->save();
    switch (element) {
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        paintMenuPanel(*painter, QRectF(option->rect), t);
        break;
    case PE_FrameMenu:
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
        break;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit: {
        // A line edit inside another field has no frame of its own.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            paintFieldFrame(*painter, *option, t);
        break;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option, false, t);
        break;
    case PE_IndicatorRadioButton:
        paintCheckBox(*painter, *option, true, t);
        break;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow: {
        if (option->state & State_Selected)
            painter->fillRect(option->rect, t.accentSoft);
        else if (element == PE_PanelItemViewItem && (option->state & State_MouseOver) &&
                 (option->state & State_Enabled))
            painter->fillRect(option->rect, t.hover);
        break;
    }
    case PE_IndicatorArrowDown:
        drawIcon(*painter, QRectF(option->rect), QStringLiteral("chevron-down"), t.ink2);
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void OffstageStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    painter->save();
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuItem) {
        paintMenuItem(*painter, *item, t);
    } else if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
               button && element == CE_PushButtonBevel) {
        paintPushButton(*painter, *button, t);
    } else if (element == CE_MenuEmptyArea || element == CE_ScrollBarAddLine ||
               element == CE_ScrollBarSubLine) {
        // Nothing: the panel is the ground, and there are no arrows.
    } else if (element == CE_Splitter) {
        painter->fillRect(option->rect, option->state & State_Sunken ? t.accent : t.line);
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, t.panel);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.hair);
    } else {
        painter->restore();
        drawPlainControl(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void OffstageStyle::drawPlainControl(ControlElement element, const QStyleOption *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    // The default button is filled with the accent, and selected rows are not: their words follow.
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel) {
        QStyleOptionButton copy(*button);
        const bool isPrimary = button->features & QStyleOptionButton::DefaultButton;
        const QColor ink = button->state & State_On ? t.accentText
                           : isPrimary              ? t.accentInk
                                                    : t.ink;
        if (button->state & State_Enabled)
            copy.palette.setColor(QPalette::ButtonText, ink);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && element == CE_ItemViewItem) {
        QStyleOptionViewItem copy(*item);
        copy.palette.setColor(QPalette::HighlightedText, t.ink);
        copy.state &= ~State_HasFocus;
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeader copy(*header);
        copy.palette.setColor(QPalette::ButtonText, t.ink2);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void OffstageStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    painter->save();
    if (control == CC_ScrollBar && slider) {
        if (slider->maximum > slider->minimum) {
            const QRect thumb = subControlRect(control, option, SC_ScrollBarSlider, widget);
            paintScrollThumb(*painter, QRectF(thumb), *slider, t);
        }
    } else if (control == CC_Slider && slider) {
        const QRect groove = proxy()->subControlRect(control, option, SC_SliderGroove, widget);
        const QRect handle = proxy()->subControlRect(control, option, SC_SliderHandle, widget);
        paintSlider(*painter, QRectF(groove), QRectF(handle), *slider, t);
    } else if (control == CC_ComboBox) {
        QStyleOptionButton plate;
        plate.rect = option->rect;
        plate.state = option->state & ~(State_On | State_Sunken);
        paintPushButton(*painter, plate, t);
        const QRectF arrow(option->rect.right() - 20, option->rect.center().y() - 6, 14, 14);
        drawIcon(*painter, arrow, QStringLiteral("chevron-down"), t.ink2);
    } else if (control == CC_SpinBox) {
        paintFieldFrame(*painter, *option, t);
        const auto arrow = [&](SubControl part, const QString &name, double turn) {
            const QRectF box(proxy()->subControlRect(control, option, part, widget));
            painter->save();
            painter->translate(box.center());
            painter->rotate(turn);
            drawIcon(*painter, QRectF(-5, -5, 10, 10), name, t.ink2);
            painter->restore();
        };
        arrow(SC_SpinBoxUp, QStringLiteral("chevron-down"), 180);
        arrow(SC_SpinBoxDown, QStringLiteral("chevron-down"), 0);
    } else {
        painter->restore();
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->restore();
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
