// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace offstage {

// The simulated time, and the way to another one. It shows day and clock; a click, Enter or F2
// makes it a line to type into ("tomorrow 3am", "+15 min"). While typing, its owner answers every
// `edited` with a reading or an error, which stands below the field, over what is there. Enter
// says `entered`; the owner ends it with finishEditing() or an error. Escape gives up.
class TimeField : public QWidget {
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    void setTime(const QString &day, const QString &clock);
    QString day() const { return m_day; }
    QString clock() const { return m_clock; }

    bool isEditing() const;
    void startEditing(const QString &text = {});
    void finishEditing();
    void showReading(const QString &reading);
    void showError(const QString &error);
    bool hasError() const { return m_hasError; }
    QString message() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void edited(const QString &text);
    void entered(const QString &text);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double clockLeft() const;
    void layOut();
    void say(const QString &words, bool isError);

    QString m_day;
    QString m_clock;
    QLineEdit *m_edit;
    QWidget *m_below;
    bool m_hasError = false;
};

} // namespace offstage
