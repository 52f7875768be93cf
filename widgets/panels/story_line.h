// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace offstage {

class SentenceView;
class Session;
class ViewState;

// The line: one spoken sentence about the selection; else the caption of the story at the
// playhead; else what the phone does there. It is what a caption of a presentation says.
class StoryLine : public QWidget {
    Q_OBJECT

public:
    StoryLine(Session *session, ViewState *view, QWidget *parent = nullptr);

    QString text() const;
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

    Session *m_session;
    ViewState *m_view;
    SentenceView *m_sentence;
    bool m_isBrief = true;
    int m_lines = 0;
};

// What happens on the phone at the playhead, in one or two sentences.
QString momentSentence(const Session &session);

} // namespace offstage
