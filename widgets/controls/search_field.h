// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace offstage {

// A field to search or filter by words, with the number of results at its end. Escape empties it.
class SearchField : public QWidget {
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    // "4 of 234"; empty for none.
    void setResult(const QString &result);
    // Logical px: 24 in a heading, 44 in the gallery.
    void setFieldHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void textChanged(const QString &text);
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    double resultWidth() const;

    QLineEdit *m_edit;
    QString m_result;
    int m_fieldHeight;
};

} // namespace offstage
