// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace offstage {

class LogModel;
class Session;

// Paints the rows of the event log: glyphs of who and what, numbers in columns, causes as links;
// what is later than the playhead is faint.
class LogDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    LogDelegate(Session *session, const LogModel *model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

    Session *m_session;
    const LogModel *m_model;
};

// The heads of its columns, quiet.
class LogHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit LogHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

// The table with its columns; all rows are equally high, so that a million are as quick as ten.
class LogTable : public QTableView {
    Q_OBJECT

public:
    // Scrolls to a row, also to one that was added just now.
    void showRow(int row);
    LogTable(Session *session, LogModel *model, QWidget *parent = nullptr);

signals:
    // The user has moved the rows, by wheel, bar or key.
    void movedByHand();
    void causePressed(int row);

protected:
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    LogModel *m_model;
};

} // namespace offstage
