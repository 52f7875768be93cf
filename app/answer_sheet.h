// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "model/qt/answer.h"
#include "model/qt/what_if_search.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTextBrowser;

namespace offstage {

class Session;
enum class PictureStyle;

/// The answer to send: its words and its picture side by side, each to copy or to save, with names
/// or without. What would change it is looked for meanwhile and comes into the words when it is
/// known.
class AnswerSheet : public QDialog {
    Q_OBJECT

public:
    AnswerSheet(Session *session, const Topic &topic, QWidget *parent);

    /// The answer as Markdown: what is shown, as it is copied.
    QString text() const { return m_markdown; }
    bool isSearching() const { return m_search.isUnderWay(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showPicture();
    QString scrubbedIfWanted(const QString &text) const;
    PictureStyle style() const;
    void copyText();
    void copyPicture();
    void copyQuestion();
    void save();
    /// Empty, or what went wrong.
    QString writeTo(const QString &path) const;

    Session *m_session;
    /// The run as it was when the sheet opened: time may go on behind it.
    Run m_run;
    Lanes m_lanes;
    Topic m_topic;
    WhatIf m_whatIf;
    FullAnswer m_answer;
    WhatIfSearch m_search;
    QImage m_image;
    QString m_markdown;
    QTextBrowser *m_words;
    QLabel *m_picture;
    QLabel *m_said;
    QComboBox *m_style;
    QCheckBox *m_scrub;
};

} // namespace offstage
