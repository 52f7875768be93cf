// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/why_panel.h"

#include "model/explain/sources.h"
#include "model/explain/stretch.h"
#include "model/qt/answer.h"
#include "model/qt/selected_topic.h"
#include "model/qt/sentences.h"
#include "model/qt/sentences_change.h"
#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/button.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/icon_button.h"
#include "widgets/panels/badge_row.h"
#include "widgets/panels/causes_list.h"
#include "widgets/panels/change_card.h"
#include "widgets/panels/considered_list.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/plain_scroll.h"
#include "widgets/panels/policy_list.h"
#include "widgets/panels/score_sheet.h"
#include "widgets/panels/sentence_view.h"
#include "widgets/theme/app_icon.h"
#include "widgets/theme/offstage_style.h"

#include <QDesktopServices>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace offstage {

namespace {

constexpr int headHeight = 52;
constexpr int padding = 16;

} // namespace

// The glyph, the title and where it stands; the buttons lie on it.
class WhyPanel::Head : public QWidget {
public:
    explicit Head(WhyPanel *panel) : QWidget(panel), m_panel(panel)
    {
        setFixedHeight(qRound(headHeight * typeFactor()));
    }
    void setText(const QString &title, const QString &detail)
    {
        m_title = title;
        m_detail = detail;
        setAccessibleName(title);
        setAccessibleDescription(detail);
        setToolTip(title + u'\n' + detail);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(0, height() - 1, width(), 1), t.hair);
        const auto &topic = m_panel->topic();
        double left = padding;
        const double middle = (height() - 1) / 2.0;
        const QRectF glyph(left, middle - 12, 24, 24);
        if (topic && topic->kind == TopicKind::Record) {
            drawRecordGlyph(painter, glyph, m_panel->m_session->run(), topic->record, t);
            left += 34;
        } else if (topic) {
            drawAppIcon(painter, glyph, m_panel->m_session->setup(), topic->app);
            left += 34;
        }
        const double room = m_panel->m_previous->x() - left - 8;
        const QFont title = typeFont(TypeToken::Panel);
        const QFont detail = typeFont(TypeToken::Ruler, QFont::Normal);
        painter.setFont(title);
        painter.setPen(t.ink);
        painter.drawText(QPointF(left, middle - 2 * typeFactor()),
                         QFontMetricsF(title).elidedText(m_title, Qt::ElideRight, room));
        painter.setPen(t.ink3);
        drawDigits(painter, QPointF(left, middle + 15 * typeFactor()),
                   QFontMetricsF(detail).elidedText(m_detail, Qt::ElideRight, room), detail);
    }

private:
    WhyPanel *m_panel;
    QString m_title;
    QString m_detail;
};

WhyPanel::WhyPanel(Session *session, ViewState *view, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view)
{
    setAccessibleName(tr("Why"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(column);
    makeBody(column);
    connect(session, &Session::scenarioChanged, this, &WhyPanel::refresh);
    connect(session, &Session::branchesChanged, this, &WhyPanel::refresh);
    connect(session, &Session::runChanged, this, &WhyPanel::refreshIfMoved);
    connect(session, &Session::playheadChanged, this, &WhyPanel::refreshIfMoved);
    connect(view, &ViewState::selectionChanged, this, &WhyPanel::refresh);
    connect(view, &ViewState::selectedAppChanged, this, &WhyPanel::refreshIfMoved);
    connect(session, &Session::playingChanged, this, [this](bool isPlaying) {
        if (!isPlaying && m_topic && !m_whatIf && !m_search.isUnderWay())
            refresh();
    });
    connect(&m_search, &WhatIfSearch::progressed, this, [this](int done, int all) {
        m_changes->setWorking(done, all);
        m_changes->show();
    });
    connect(&m_search, &WhatIfSearch::finished, this, &WhyPanel::searched);
    refresh();
}

void WhyPanel::makeHead(QVBoxLayout *column)
{
    m_head = new Head(this);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 10, 1);
    row->setSpacing(4);
    row->addStretch(1);
    const auto add = [&](const QString &iconName, const QString &name, const QString &tip) {
        auto *button = new IconButton(iconName, name, m_head);
        button->setSizes(QSize(28, 28), 16);
        button->setToolTip(tip);
        row->addWidget(button);
        return button;
    };
    m_previous = add(QStringLiteral("chevron-left"), tr("Cause"),
                     tr("Cause (Ctrl+Left)\nSelects what led to this."));
    m_next = add(QStringLiteral("chevron-right"), tr("Effect"),
                 tr("Effect (Ctrl+Right)\nSelects the first thing this led to."));
    auto *close = add(QStringLiteral("close"), tr("Close"), tr("Close (Esc)"));
    connect(m_previous, &QAbstractButton::clicked, this, [this] { stepCause(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { stepCause(1); });
    connect(close, &QAbstractButton::clicked, this, &WhyPanel::closeRequested);
    column->addWidget(m_head);
}

void WhyPanel::makeBody(QVBoxLayout *column)
{
    m_empty = new EmptyState(QStringLiteral("why"), tr("Nothing to explain yet"),
                             tr("Select a mark or a stretch on the timeline, or a row of the event "
                                "log."),
                             this);
    column->addWidget(m_empty, 1);
    auto *content = new QWidget;
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(padding, 12, padding, 16);
    body->setSpacing(10);
    m_answer = new SentenceView(TypeToken::Answer, content);
    connect(m_answer, &SentenceView::timeActivated, m_session, &Session::seek);
    m_badges = new BadgeRow(content);
    m_sources = new Button(QString(), {}, content);
    m_sources->setSmall(true);
    m_sourceMenu = new QMenu(this);
    m_sources->setMenu(m_sourceMenu);
    m_badges->addAtEnd(m_sources);
    m_changes = new ChangeCard(content);
    connect(m_changes, &ChangeCard::tryRequested, this, &WhyPanel::tryRemedy);
    connect(m_changes, &ChangeCard::stopRequested, &m_search, &WhatIfSearch::stop);
    m_considered = new ConsideredList(content);
    connect(m_considered, &ConsideredList::refusalChosen, this, [this](RecordId refusal) {
        m_view->select({refusal, m_session->trace()[refusal].app, std::nullopt, std::nullopt});
    });
    m_notKnown = new SentenceView(TypeToken::Row, content);
    m_notKnown->setQuiet(true);
    m_policies = new PolicyList(content);
    m_score = new ScoreSheet(content);
    m_causes = new CausesList(m_session, m_view, content);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_answer, m_badges, m_changes, m_considered, m_policies,
                                          m_score, m_notKnown, m_causes})
        body->addWidget(widget);
    body->addStretch(1);
    QScrollArea *scroll = plainScroll(content, this);
    m_scroll = scroll;
    column->addWidget(scroll, 1);
}

void WhyPanel::refreshIfMoved()
{
    // A stretch at the head grows with it, and another one may begin there; a record stays.
    const auto topic = selectedTopic(*m_session, *m_view);
    const bool isSame = topic && m_topic && topic->kind == m_topic->kind &&
                        topic->record == m_topic->record && topic->app == m_topic->app &&
                        topic->from == m_topic->from;
    const bool isGrown = isSame && topic->kind != TopicKind::Record && topic->to != m_topic->to;
    if (topic == m_topic && topic && topic->at != m_topic->at) {
        // What holds the app may be another thing there.
        m_topic = topic;
        m_answer->setText(topicText(*m_session, *m_topic), m_topic->from);
    }
    if (isSame && (!isGrown || m_session->isPlaying()))
        return;
    if (topic != m_topic)
        refresh();
}

void WhyPanel::refresh()
{
    m_search.abandon();
    m_whatIf.reset();
    m_topic = selectedTopic(*m_session, *m_view);
    m_empty->setVisible(!m_topic);
    m_scroll->setVisible(m_topic.has_value());
    const bool isRecord = m_topic && m_topic->kind == TopicKind::Record;
    const bool hasRecord = m_topic && m_topic->record.isValid();
    m_previous->setEnabled(hasRecord && m_session->trace()[m_topic->record].cause.isValid());
    m_next->setEnabled(isRecord);
    if (m_topic)
        showTopic();
    else
        m_head->setText(tr("Why?"), tr("nothing is selected"));
}

void WhyPanel::showTopic()
{
    const Run &run = m_session->run();
    const bool isRecord = m_topic->kind == TopicKind::Record;
    const FullAnswer answer =
        answerOn({run, m_session->lanes(), &m_session->scenario(), nullptr}, *m_topic);
    m_head->setText(answer.title, answer.place);
    m_answer->setText(topicText(*m_session, *m_topic), m_topic->from);
    m_badges->setBadges(
        isRecord ? badgesOf(run, m_topic->record)
                 : badgesOf(run.setup()->rules.mechanism(mechanismBehind(run, *m_topic))));
    m_notKnown->setText(answer.notKnown);
    m_notKnown->setVisible(!answer.notKnown.isEmpty());
    const bool isDecision =
        isRecord && std::holds_alternative<record::Decided>(run.trace()[m_topic->record].payload);
    m_policies->setVisible(isDecision);
    m_score->hide();
    m_considered->hide();
    m_causes->setVisible(!isDecision && m_topic->record.isValid());
    showSources();
    if (isDecision)
        showRecord(m_topic->record);
    else if (m_topic->record.isValid())
        m_causes->setRecord(m_topic->record);
    if (!isRecord)
        showStretch();
    search();
}

void WhyPanel::showRecord(RecordId decision)
{
    const Run &run = m_session->run();
    const auto &decided = std::get<record::Decided>(run.trace()[decision].payload);
    const DecisionDetail &detail = run.trace().detail(decided);
    m_policies->setDecision(run, decision);
    const GateRow &gate = run.setup()->rules.gate(decided.mechanism);
    const bool isScored = gate.gate == Gate::Score;
    if (isScored)
        m_score->setAnswers(answersOf(run, decision).asked,
                            detail.isScored ? double(detail.threshold) : gate.threshold);
    m_score->setVisible(isScored);
}

void WhyPanel::showStretch()
{
    const Run &run = m_session->run();
    const Stretch facts = stretchFacts(run, m_session->lanes(), *m_topic);
    m_considered->setConsidered(facts.considered, run.setup()->rules);
    m_considered->setVisible(!facts.considered.empty());
}

void WhyPanel::search()
{
    // It shows itself when there is something to see: most searches are over before anybody could
    // read that they are under way.
    m_changes->hide();
    // While time runs, what is asked about may be another thing at any moment.
    if (!m_session->isPlaying())
        m_search.start(m_session->run(), *m_topic);
}

void WhyPanel::searched(const WhatIf &result)
{
    m_whatIf = result;
    m_changes->setVisible(!result.isNothingToWish);
    if (!result.isNothingToWish)
        m_changes->setResult(result, m_session->run());
}

void WhyPanel::showSources()
{
    const std::vector<Source> sources = sourcesOf(m_session->run(), *m_topic);
    m_sourceMenu->clear();
    for (const Source &source : sources) {
        const QUrl url(words(source.url));
        QAction *item = m_sourceMenu->addAction(words(source.title));
        item->setStatusTip(words(source.url));
        item->setEnabled(!url.isEmpty());
        connect(item, &QAction::triggered, this, [url] { QDesktopServices::openUrl(url); });
    }
    m_sources->setText(counted(qsizetype(sources.size()), tr("%1 source"), tr("%1 sources")));
    m_sources->setVisible(!sources.empty());
}

void WhyPanel::stepCause(int direction)
{
    if (!m_topic || !m_topic->record.isValid())
        return;
    const RecordId here = m_topic->record;
    const Trace &trace = m_session->trace();
    RecordId there = trace[here].cause;
    if (direction > 0) {
        there = RecordId();
        for (std::size_t i = here.index() + 1; i < trace.size() && !there.isValid(); ++i) {
            if (trace.at(i).cause == here)
                there = RecordId(i);
        }
    } else if (there.isValid() && decisionOf(trace, there) == here) {
        // The question is explained by its answer: the step before it is the cause.
        there = trace[there].cause;
    }
    if (there.isValid())
        m_view->select({there, trace[there].app, std::nullopt, std::nullopt});
}

void WhyPanel::tryRemedy(const Remedy &remedy)
{
    if (!m_topic)
        return;
    const Instant at = m_topic->kind == TopicKind::Record ? m_topic->from : m_topic->to;
    const QString name = sentences::remedy(remedy, m_session->run());
    m_view->clearSelection();
    m_session->tryOut(remedy.changes, at, name);
}

void WhyPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = (event->modifiers() & Qt::ControlModifier) != 0;
    if (isControl && event->key() == Qt::Key_Left)
        stepCause(-1);
    else if (isControl && event->key() == Qt::Key_Right)
        stepCause(1);
    else if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void WhyPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).panel);
}

} // namespace offstage
