// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/plain_scroll.h"

#include <QScrollArea>

namespace offstage {

QScrollArea *plainScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    // setWidget() gives the content a ground; the panel below shows through instead.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace offstage
