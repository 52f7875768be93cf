// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/timeline/time_axis.h"

namespace offstage {

/// The ruler above the lanes: ticks and times. A label that the playhead's pill would touch is
/// left out.
class RulerBar : public QWidget {
    Q_OBJECT

public:
    explicit RulerBar(QWidget *parent = nullptr);

    void setAxis(const TimeAxis &axis);
    /// The stretch of x in which no label may stand.
    void setCovered(double from, double to);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimeAxis m_axis;
    double m_coveredFrom = 0;
    double m_coveredTo = 0;
};

} // namespace offstage
