// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

class QPainter;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QWidget;

namespace offstage {

// The pieces that OffstageStyle paints itself; what is not here is Fusion's.
void paintMenuPanel(QPainter &painter, const QRectF &box, const Tokens &tokens);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Tokens &tokens);
// What an item needs beside its words, logical px.
int menuItemRoom(const QStyleOptionMenuItem &item);
void paintPushButton(QPainter &painter, const QStyleOptionButton &button, const Tokens &tokens);
void paintFieldFrame(QPainter &painter, const QStyleOption &option, const Tokens &tokens);
void paintScrollThumb(QPainter &painter, const QRectF &thumb, const QStyleOptionSlider &option,
                      const Tokens &tokens);
void paintSlider(QPainter &painter, const QRectF &groove, const QRectF &handle,
                 const QStyleOptionSlider &option, const Tokens &tokens);
void paintCheckBox(QPainter &painter, const QStyleOption &option, bool isRound,
                   const Tokens &tokens);

} // namespace offstage
