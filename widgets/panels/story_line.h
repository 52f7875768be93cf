// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;

namespace offstage {

class Button;
class SentenceView;
class Session;
class ViewState;

// The line: one spoken sentence about the selection; else the caption of the story at the
// playhead, and at its end its answer; else what the phone does there. It is what a caption of a
// presentation says. At the end of a story a menu leads to those that go on from it.
class StoryLine : public QWidget {
    Q_OBJECT

public:
    StoryLine(Session *session, ViewState *view, QWidget *parent = nullptr);

    QString text() const;
    // Whether the story was played to its end, so that its answer stands here.
    bool isAnswering() const { return m_isAnswering; }
    // To be filled with the stories that go on from here when it is about to show.
    QMenu *nextMenu() const { return m_nextMenu; }
    // Where the selection is told elsewhere in full, its first sentence is enough here.
    void setBrief(bool brief);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitLines();
    QString caption() const;
    QString answer() const;

    Session *m_session;
    ViewState *m_view;
    SentenceView *m_sentence;
    QMenu *m_nextMenu;
    Button *m_next;
    bool m_isAnswering = false;
    bool m_isBrief = true;
    int m_lines = 0;
};

// What happens on the phone at the playhead, in one or two sentences.
QString momentSentence(const Session &session);

} // namespace offstage
