// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace offstage {

class Button;
class Session;
class ViewState;
struct FileProblem;

// What is wrong with a scenario file, every problem at once: where, what, and the path of keys.
// It shows itself when a file does not load and goes when one does; the session before stays open.
class ErrorCard : public QWidget {
    Q_OBJECT

public:
    ErrorCard(Session *session, ViewState *view, QWidget *parent = nullptr);

    void showProblems(const QString &path, const QList<offstage::FileProblem> &problems);
    // All problems as text, one a line, as a compiler writes them.
    QString text() const { return m_text; }

signals:
    // The user wants the story that was open before.
    void backRequested();
    void placeActivated(const QString &path, int line, int column);
    void shown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Row;

    void recolour();

    Session *m_session;
    QString m_path;
    QString m_text;
    QLabel *m_title;
    Button *m_back = nullptr;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

} // namespace offstage
