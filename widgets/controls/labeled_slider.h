// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QAbstractSlider>

namespace offstage {

// A slider with its icon, name and value in one row, like the phone's battery. Dragging shows the
// value as it would be and says `released` once at the end; a key or wheel step is one release.
class LabeledSlider : public QAbstractSlider {
    Q_OBJECT

public:
    LabeledSlider(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    // What stands behind the number, after a space; "%" if not said.
    void setUnit(const QString &unit);
    // A mark on the track, for a value at which something changes.
    void setTick(int value);
    void setNameVisible(bool visible);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void released(int value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF track() const;
    double positionOf(int value) const;
    int valueAt(double x) const;
    QString valueText() const;
    void paintThumb(QPainter &painter, const Tokens &tokens) const;

    QString m_iconName;
    QString m_name;
    QString m_unit = QStringLiteral("%");
    int m_tick = -1;
    int m_valueAtPress = 0;
    bool m_nameVisible = true;
    bool m_showsFocus = false;
};

} // namespace offstage
