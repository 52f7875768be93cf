// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPainter;

namespace offstage {

// The head of a panel, 34 high on its ground with a line below: a glyph, the title, a quiet
// detail, and controls at its end. Title and detail elide; the detail goes first.
class PanelHeading : public QWidget {
    Q_OBJECT

public:
    explicit PanelHeading(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setDetail(const QString &detail);
    // The detail beside the title, or at the right end.
    void setDetailAtEnd(bool atEnd);
    // Paints 16 x 16 before the title; empty for no glyph.
    using Glyph = std::function<void(QPainter &, const QRectF &)>;
    void setGlyph(Glyph glyph);
    void addControl(QWidget *control);
    // Without the line below, where what follows is on the same ground.
    void setRuled(bool ruled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double controlsLeft() const;

    QString m_title;
    QString m_detail;
    Glyph m_glyph;
    QBoxLayout *m_row;
    bool m_detailAtEnd = false;
    bool m_ruled = true;
};

} // namespace offstage
