// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"

#include <QWidget>

#include <vector>

namespace offstage {

class FocusRing;
class Session;
class ViewState;

// The path from the first cause to a record, a numbered disc per step, joined by a line. A click
// selects a step; Up and Down walk.
class CausesList : public QWidget {
    Q_OBJECT

public:
    CausesList(Session *session, ViewState *view, QWidget *parent = nullptr);

    // The steps up to `record`; while a step of the same path is selected the path stays.
    void setRecord(RecordId record);
    void clear();
    const std::vector<RecordId> &steps() const { return m_steps; }
    bool contains(RecordId record) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF boxOf(std::size_t step) const;
    std::size_t current() const;
    void paintStep(QPainter &painter, std::size_t step) const;
    void select(std::size_t step);

    Session *m_session;
    ViewState *m_view;
    FocusRing *m_ring;
    std::vector<RecordId> m_steps;
    std::size_t m_hovered = SIZE_MAX;
};

} // namespace offstage
