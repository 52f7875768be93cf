// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace offstage {

class FocusRing;

// How fast simulated time runs: slower, the value, faster. A click on the value opens the presets,
// a double click is the normal speed; Up, Down, plus and minus step. What the words mean, and
// which there are, its owner knows.
class SpeedControl : public QWidget {
    Q_OBJECT

public:
    explicit SpeedControl(QWidget *parent = nullptr);

    void setValue(const QString &value);
    QString value() const { return m_value; }
    void setPresets(const QStringList &presets);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void slowerRequested();
    void fasterRequested();
    void normalRequested();
    void presetChosen(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Part { None, Slower, Value, Faster };

    Part partAt(QPointF point) const;
    QRectF boxOf(Part part) const;
    void openPresets();

    FocusRing *m_ring;
    QTimer m_click;
    QString m_value;
    QStringList m_presets;
    Part m_hovered = Part::None;
    Part m_pressed = Part::None;
};

} // namespace offstage
