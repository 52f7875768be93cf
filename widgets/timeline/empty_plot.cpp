// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/empty_plot.h"

#include <qcustomplot.h>

namespace offstage {

std::unique_ptr<QWidget> makeEmptyPlot()
{
    return std::make_unique<QCustomPlot>();
}

} // namespace offstage
