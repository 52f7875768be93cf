// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/story_line.h"

#include "model/qt/selected_topic.h"
#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/button.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/sentence_view.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr int barWidth = 3;
constexpr int mostLines = 2;
// One line where a caption fits into it, else two; the height never follows the words.
constexpr int oneLineTall = 38;
constexpr int twoLinesTall = 54;
// An answer is two sentences and is never cut where there is room for them.
constexpr int answerLines = 3;
constexpr int answerTall = 76;
constexpr int oneLineFrom = 720;

QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(QLatin1String(". "));
    return end < 0 ? text : text.left(end + 1);
}

// Whether the run was given until `until` what the story gives; else its captions would lie.
bool isAsWritten(const Session &session, Instant until)
{
    const auto isLater = [until](const TimedInput &input) { return input.at > until; };
    const auto &given = session.run().inputs();
    const auto &written = session.scenario().inputs;
    return std::equal(given.begin(), std::find_if(given.begin(), given.end(), isLater),
                      written.begin(), std::find_if(written.begin(), written.end(), isLater));
}

QString screenWords(const Device &device)
{
    if (device.power == PowerPhase::Booting)
        return StoryLine::tr("The iPhone starts up");
    if (!device.isScreenOn)
        return StoryLine::tr("The screen is dark");
    return device.isLocked ? StoryLine::tr("The lock screen is lit")
                           : StoryLine::tr("The phone is unlocked");
}

} // namespace

QString momentSentence(const Session &session)
{
    const Phone &phone = session.phone();
    const Lanes &lanes = session.lanes();
    QStringList running;
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        const AppId app(i);
        if (shownState(phone, app) < ShownState::Background || i >= lanes.apps.size())
            continue;
        running << StoryLine::tr("%1: %2").arg(
            appName(*phone.setup, app),
            sentences::within(sentences::laneState(phone, lanes.apps[i], app, phone.now)));
    }
    const QString screen = screenWords(phone.device);
    if (running.isEmpty())
        return StoryLine::tr("%1, no app runs.").arg(screen);
    return StoryLine::tr("%1, %2. %3.")
        .arg(screen,
             counted(running.size(), StoryLine::tr("%1 app runs"), StoryLine::tr("%1 apps run")),
             running.join(QStringLiteral("; ")));
}

StoryLine::StoryLine(Session *session, ViewState *view, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view),
      m_sentence(new SentenceView(TypeToken::Panel, this)), m_nextMenu(new QMenu(this)),
      m_next(new Button(tr("What to use instead"), {}, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16 + barWidth + 10, 6, 16, 6);
    row->addWidget(m_sentence, 1);
    row->setSpacing(12);
    m_next->setSmall(true);
    m_next->setMenu(m_nextMenu);
    m_next->setToolTip(tr("Stories that go on from here."));
    m_next->hide();
    row->addWidget(m_next);
    fitLines();
    m_sentence->setLeadBold(true);
    connect(m_sentence, &SentenceView::timeActivated, session, &Session::seek);
    connect(session, &Session::scenarioChanged, this, &StoryLine::refresh);
    connect(session, &Session::playheadChanged, this, &StoryLine::refresh);
    connect(session, &Session::runChanged, this, &StoryLine::refresh);
    connect(view, &ViewState::selectionChanged, this, &StoryLine::refresh);
    refresh();
}

QString StoryLine::text() const
{
    return m_sentence->text();
}

QSize StoryLine::sizeHint() const
{
    const int tall = m_lines == 1 ? oneLineTall : m_lines == mostLines ? twoLinesTall : answerTall;
    return {600, qRound(tall * typeFactor())};
}

QString StoryLine::caption() const
{
    const auto &captions = m_session->scenario().captions;
    // After its end a story has no more to say about what the phone does.
    if (m_session->playhead() > m_session->scenario().end)
        return {};
    const auto at = std::find_if(captions.rbegin(), captions.rend(), [this](const Caption &line) {
        return line.at <= m_session->playhead();
    });
    if (at == captions.rend() || !isAsWritten(*m_session, at->at))
        return {};
    return words(at->text);
}

QString StoryLine::answer() const
{
    const Scenario &scenario = m_session->scenario();
    const bool isOver = m_session->playhead() >= scenario.end;
    return isOver && scenario.story && isAsWritten(*m_session, scenario.end)
               ? words(scenario.story->answer)
               : QString();
}

void StoryLine::refresh()
{
    if (!m_session->hasScenario()) {
        m_sentence->setText(tr("No scenario is open. Open a story to begin."));
        return;
    }
    const bool isSelected =
        m_view->selection().record.isValid() || m_view->selection().from.has_value();
    const auto topic = isSelected ? selectedTopic(*m_session, *m_view) : std::nullopt;
    QString text;
    Instant near = m_session->playhead();
    if (topic) {
        text = topicText(*m_session, *topic);
        if (m_isBrief)
            text = firstSentence(text);
        near = topic->from;
    } else {
        text = answer();
        m_isAnswering = !text.isEmpty();
        if (!m_isAnswering)
            text = caption();
    }
    m_isAnswering = m_isAnswering && !topic;
    m_next->setText(m_session->scenario().story &&
                            m_session->scenario().story->group == StoryGroup::YouCannot
                        ? tr("What to use instead")
                        : tr("What goes on from here"));
    m_next->setVisible(m_isAnswering && !m_session->scenario().story->see.empty());
    fitLines();
    if (text.isEmpty())
        text = momentSentence(*m_session);
    if (text != m_sentence->text())
        m_sentence->setText(text, near);
}

void StoryLine::setBrief(bool brief)
{
    if (m_isBrief == brief)
        return;
    m_isBrief = brief;
    fitLines();
    refresh();
}

void StoryLine::fitLines()
{
    const bool isOne = m_isBrief && !m_isAnswering && width() >= oneLineFrom * typeFactor();
    const int lines = isOne ? 1 : m_isAnswering ? answerLines : mostLines;
    if (m_lines == lines)
        return;
    m_lines = lines;
    m_sentence->setMaximumLines(lines);
    updateGeometry();
}

void StoryLine::resizeEvent(QResizeEvent *)
{
    fitLines();
}

void StoryLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRectF(0, 0, width(), 1), t.line);
    painter.fillRect(QRectF(16, 9, barWidth, height() - 18), t.accent);
}

} // namespace offstage
