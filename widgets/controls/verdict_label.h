// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/verdict_glyph.h"

#include <QWidget>

namespace offstage {

// An answer of the scheduler: its shape and iOS's own words; the tooltip has the plain ones.
class VerdictLabel : public QWidget {
    Q_OBJECT

public:
    explicit VerdictLabel(VerdictMark mark, QWidget *parent = nullptr);

    void setMark(VerdictMark mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    VerdictMark m_mark;
};

} // namespace offstage
