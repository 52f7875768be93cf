// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/why_panel.h"

#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/button.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/icon_button.h"
#include "widgets/panels/badge_row.h"
#include "widgets/panels/causes_list.h"
#include "widgets/panels/change_card.h"
#include "widgets/panels/plain_scroll.h"
#include "widgets/panels/policy_list.h"
#include "widgets/panels/score_sheet.h"
#include "widgets/panels/sentence_view.h"
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
// A change is tried this long before the decision, and the new future shown this long after it.
constexpr Duration triedBefore = seconds(2);
constexpr Duration shownAfter = seconds(40);

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
        const auto subject = m_panel->subject();
        double left = padding;
        const double middle = (height() - 1) / 2.0;
        if (subject) {
            drawRecordGlyph(painter, QRectF(left, middle - 12, 24, 24), m_panel->m_session->run(),
                            *subject, t);
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
    connect(view, &ViewState::selectionChanged, this, &WhyPanel::refresh);
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
                             tr("Select a mark on the timeline or a row of the event log."), this);
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
    connect(m_changes, &ChangeCard::tryRequested, this, &WhyPanel::tryChange);
    m_policies = new PolicyList(content);
    m_score = new ScoreSheet(content);
    m_causes = new CausesList(m_session, m_view, content);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_answer, m_badges, m_changes,
                                                            m_policies, m_score, m_causes})
        body->addWidget(widget);
    body->addStretch(1);
    QScrollArea *scroll = plainScroll(content, this);
    m_scroll = scroll;
    column->addWidget(scroll, 1);
}

std::optional<RecordId> WhyPanel::subject() const
{
    const RecordId record = m_view->selection().record;
    if (!hasRecord(*m_session, record))
        return std::nullopt;
    return decisionOf(m_session->trace(), record).value_or(record);
}

void WhyPanel::refresh()
{
    const auto record = subject();
    m_empty->setVisible(!record);
    m_scroll->setVisible(record.has_value());
    m_previous->setEnabled(record && m_session->trace()[*record].cause.isValid());
    m_next->setEnabled(record.has_value());
    if (!record) {
        m_head->setText(tr("Why?"), tr("nothing is selected"));
        return;
    }
    const Run &run = m_session->run();
    const Record &at = run.trace()[*record];
    m_head->setText(sentences::recordTitle(run, *record),
                    tr("%1, %2 %3, record %4")
                        .arg(sentences::recordWho(run, *record), sentences::day(at.at),
                             sentences::clock(at.at, true))
                        .arg(record->value() + 1));
    m_answer->setText(sentences::recordExplanation(run, *record), at.at);
    m_badges->setBadges(badgesOf(run, *record));
    const bool isDecision = std::holds_alternative<record::Decided>(at.payload);
    m_policies->setVisible(isDecision);
    m_causes->setVisible(!isDecision);
    m_changes->hide();
    m_score->hide();
    showSources(*record);
    if (isDecision)
        showDecision(*record);
    else
        m_causes->setRecord(*record);
}

void WhyPanel::showDecision(RecordId decision)
{
    const Run &run = m_session->run();
    const auto &decided = std::get<record::Decided>(run.trace()[decision].payload);
    const DecisionDetail &detail = run.trace().detail(decided);
    const std::vector<Change> changes = changesFor(run, decision);
    m_changes->setChanges(changes);
    m_changes->setVisible(!changes.empty());
    m_policies->setDecision(run, decision);
    const GateRow &gate = run.setup()->rules.gate(decided.mechanism);
    const bool isScored = gate.gate == Gate::Score;
    if (isScored)
        m_score->setAnswers(answersOf(run, decision).asked,
                            detail.isScored ? double(detail.threshold) : gate.threshold);
    m_score->setVisible(isScored);
}

void WhyPanel::showSources(RecordId record)
{
    const std::vector<Source> sources = sourcesOf(m_session->run(), record);
    m_sourceMenu->clear();
    for (const Source &source : sources) {
        const QUrl url(words(source.url));
        QAction *item = m_sourceMenu->addAction(words(source.title));
        item->setStatusTip(words(source.url));
        connect(item, &QAction::triggered, this, [url] { QDesktopServices::openUrl(url); });
    }
    m_sources->setText(counted(qsizetype(sources.size()), tr("%1 source"), tr("%1 sources")));
    m_sources->setVisible(!sources.empty());
}

void WhyPanel::stepCause(int direction)
{
    const auto here = subject();
    if (!here)
        return;
    const Trace &trace = m_session->trace();
    RecordId there = trace[*here].cause;
    if (direction > 0) {
        there = RecordId();
        for (std::size_t i = here->index() + 1; i < trace.size() && !there.isValid(); ++i) {
            if (trace.at(i).cause == *here)
                there = RecordId(i);
        }
    } else if (there.isValid() && decisionOf(trace, there) == *here) {
        // The question is explained by its answer: the step before it is the cause.
        there = trace[there].cause;
    }
    if (there.isValid())
        m_view->select({there, trace[there].app, std::nullopt, std::nullopt});
}

void WhyPanel::tryChange(const Input &input)
{
    const auto record = subject();
    if (!record)
        return;
    const Instant at = m_session->trace()[*record].at;
    m_session->pause();
    m_view->clearSelection();
    m_session->seek(std::max(m_session->begin(), at - triedBefore));
    m_session->give(input);
    m_session->runUntil(at + shownAfter);
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
