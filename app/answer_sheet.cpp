// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answer_sheet.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>
#include <QTextBrowser>

#include "model/qt/forum_question.h"
#include "model/qt/session.h"
#include "widgets/answer/answer_picture.h"
#include "widgets/controls/button.h"

namespace offstage {

namespace {

constexpr int kPictureWidth = 1600;
constexpr int kWordsMargin = 16;
constexpr int kListIndent = 20;

bool isOwnMoment(const Session &session, const Topic &topic, const Lanes &lanes, const Run &run)
{
    const auto &story = session.scenario().story;
    return story && story->moment &&
           topicAt(run, lanes, story->moment->app, story->moment->at, seconds(1)) == topic;
}

/// The page without its head: the sheet has its own type.
QString bodyOf(const QString &page)
{
    const QString begin = QStringLiteral("<body>");
    const qsizetype from = page.indexOf(begin) + begin.size();
    return page.mid(from, page.indexOf(QLatin1String("</body>")) - from);
}

} // namespace

AnswerSheet::AnswerSheet(Session *session, const Topic &topic, QWidget *parent)
    : QDialog(parent), m_session(session), m_run(session->run()), m_lanes(session->lanes()),
      m_topic(topic), m_words(new QTextBrowser(this)), m_picture(new QLabel),
      m_said(new QLabel(this)), m_style(new QComboBox(this)),
      m_scrub(new QCheckBox(tr("Leave out the names of apps"), this))
{
    setWindowTitle(tr("Answer"));
    resize(1120, 720);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    m_words->setOpenExternalLinks(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setAccessibleName(tr("The answer in words, as Markdown"));
    sides->addWidget(m_words, 2);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_picture);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignTop);
    m_picture->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_picture->setAccessibleName(tr("The answer as a picture"));
    sides->addWidget(scroll, 3);
    column->addLayout(sides, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_style->addItems({tr("Light"), tr("Dark"), tr("Black and white")});
    m_style->setAccessibleName(tr("Look of the picture"));
    row->addWidget(m_style);
    row->addWidget(m_scrub);
    row->addWidget(m_said, 1);
    const auto add = [&](const QString &words, const QString &icon, const QString &tip, auto slot) {
        auto *button = new Button(words, icon, this);
        button->setToolTip(words + u'\n' + tip);
        connect(button, &QAbstractButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    add(tr("Copy question"), QStringLiteral("why"),
        tr("Copies a question for Apple's forums, filled in from this run."),
        &AnswerSheet::copyQuestion);
    add(tr("Copy picture"), QStringLiteral("photo"), tr("Copies the picture."),
        &AnswerSheet::copyPicture);
    add(tr("Save..."), QStringLiteral("save"),
        tr("Saves the answer as Markdown or HTML, or its picture as PNG or SVG."),
        &AnswerSheet::save);
    add(tr("Copy answer"), QStringLiteral("copy"), tr("Copies the words as Markdown."),
        &AnswerSheet::copyText)
        ->setPrimary(true);
    column->addLayout(row);
    connect(m_style, &QComboBox::currentIndexChanged, this, &AnswerSheet::showPicture);
    connect(m_scrub, &QCheckBox::toggled, this, &AnswerSheet::refresh);
    connect(&m_search, &WhatIfSearch::finished, this, [this](const WhatIf &found) {
        m_whatIf = found;
        refresh();
    });
    m_whatIf.isNothingToWish = true;
    refresh();
    m_search.start(m_run, m_topic);
}

QString AnswerSheet::scrubbedIfWanted(const QString &text) const
{
    return m_scrub->isChecked()
               ? scrubbed(text, *m_run.setup(), QString::fromStdString(m_session->scenario().title))
               : text;
}

PictureStyle AnswerSheet::style() const
{
    return static_cast<PictureStyle>(m_style->currentIndex());
}

void AnswerSheet::refresh()
{
    const AnswerMatter matter{m_run, m_lanes, &m_session->scenario(), &m_whatIf};
    m_answer = isOwnMoment(*m_session, m_topic, m_lanes, m_run) ? storyAnswer(matter, m_topic)
                                                                : answerOn(matter, m_topic);
    m_markdown = scrubbedIfWanted(answerMarkdown(m_answer));
    m_words->document()->setDefaultStyleSheet(QStringLiteral(
        "h1 { font-size: large } h2 { font-size: medium } .line { font-weight: 600 }"));
    m_words->setHtml(bodyOf(scrubbedIfWanted(answerHtml(m_answer))));
    m_words->document()->setDocumentMargin(kWordsMargin);
    m_words->document()->setIndentWidth(kListIndent);
    showPicture();
}

void AnswerSheet::showPicture()
{
    m_image =
        answerImage({m_answer, m_run, m_lanes, style(), kPictureWidth, m_scrub->isChecked()}, 2.0);
    const qreal ratio = devicePixelRatioF();
    const int room = qMax(320, width() * 3 / 5 - 60);
    QPixmap shown =
        QPixmap::fromImage(m_image.scaledToWidth(qRound(room * ratio), Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    m_picture->setPixmap(shown);
}

void AnswerSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (!m_image.isNull())
        showPicture();
}

void AnswerSheet::copyText()
{
    QGuiApplication::clipboard()->setText(text());
    m_said->setText(tr("The answer is copied."));
}

void AnswerSheet::copyPicture()
{
    QGuiApplication::clipboard()->setImage(m_image);
    m_said->setText(tr("The picture is copied."));
}

void AnswerSheet::copyQuestion()
{
    const AnswerMatter matter{m_run, m_lanes, &m_session->scenario(), nullptr};
    QGuiApplication::clipboard()->setText(scrubbedIfWanted(forumQuestion(matter, m_topic)));
    m_said->setText(tr("The question is copied. What stands in square brackets is for you."));
}

void AnswerSheet::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the answer"), QStringLiteral("answer.md"),
        tr("Markdown (*.md);;Web page (*.html);;Picture (*.png);;Vector picture (*.svg)"));
    if (path.isEmpty())
        return;
    const QString problem = writeTo(path);
    m_said->setText(problem.isEmpty() ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                                      : problem);
}

QString AnswerSheet::writeTo(const QString &path) const
{
    const AnswerPicture picture{m_answer, m_run,         m_lanes,
                                style(),  kPictureWidth, m_scrub->isChecked()};
    const QString kind = QFileInfo(path).suffix().toLower();
    const QString cannot = tr("%1 cannot be written.").arg(path);
    if (kind == QLatin1String("png"))
        return m_image.save(path) ? QString() : cannot;
    QByteArray bytes;
    if (kind == QLatin1String("svg"))
        bytes = answerSvg(picture);
    else if (kind == QLatin1String("html"))
        bytes =
            scrubbedIfWanted(answerHtml(m_answer, QString::fromUtf8(answerSvg(picture)))).toUtf8();
    else
        bytes = text().toUtf8();
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : cannot;
}

} // namespace offstage
