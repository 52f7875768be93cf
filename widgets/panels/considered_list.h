// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explain/stretch.h"

#include <QWidget>

namespace offstage {

// How often each policy refused in a stretch: its shape, name, a bar and the number, under the
// mechanism that was considered. A press selects the last of these refusals.
class ConsideredList : public QWidget {
    Q_OBJECT

public:
    explicit ConsideredList(QWidget *parent = nullptr);

    void setConsidered(const std::vector<Considered> &considered, const Rules &rules);
    int rowCount() const { return int(m_rows.size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

signals:
    void refusalChosen(offstage::RecordId refusal);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Row {
        QString title;
        // 0 for the heading of a mechanism.
        std::size_t times = 0;
        RecordId last;
    };
    int rowAt(double y) const;

    std::vector<Row> m_rows;
    std::size_t m_most = 1;
};

} // namespace offstage
