// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace offstage {

// A scroll area without a frame or a ground of its own, that scrolls its content up and down only.
QScrollArea *plainScroll(QWidget *content, QWidget *parent);

} // namespace offstage
