// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/selection_panel.h"

#include "model/qt/selected_topic.h"
#include "model/qt/sentences.h"
#include "model/qt/sentences_change.h"
#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/button.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/panel_heading.h"
#include "widgets/controls/state_chip.h"
#include "widgets/panels/app_facts.h"
#include "widgets/panels/badge_row.h"
#include "widgets/panels/held_list.h"
#include "widgets/panels/let_go_list.h"
#include "widgets/panels/mechanism_list.h"
#include "widgets/panels/plain_scroll.h"
#include "widgets/panels/sentence_view.h"
#include "widgets/theme/app_icon.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace offstage {

namespace {

constexpr int wideFrom = 640;
constexpr int padding = 14;
constexpr int mostLines = 3;

} // namespace

// "Courier at 14:06:34", with the app's icon.
class SelectionPanel::AppTitle : public QWidget {
public:
    explicit AppTitle(QWidget *parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setApp(std::shared_ptr<const Setup> setup, AppId app, const QString &time)
    {
        if (m_setup == setup && m_app == app && m_time == time)
            return;
        m_setup = std::move(setup);
        m_app = app;
        m_time = time;
        const QString name = appName(*m_setup, m_app);
        setAccessibleName(SelectionPanel::tr("%1 at %2").arg(name, time));
        update();
    }
    QSize sizeHint() const override { return {150, qRound(20 * typeFactor())}; }
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_setup)
            return;
        drawAppIcon(painter, QRectF(0, (height() - 16) / 2.0, 16, 16), *m_setup, m_app);
        const QFont name = typeFont(TypeToken::Body, QFont::DemiBold);
        const QFontMetricsF metrics(name);
        const double room = width() - 24;
        const QString shown = metrics.elidedText(appName(*m_setup, m_app), Qt::ElideRight, room);
        painter.setFont(name);
        painter.setPen(t.ink);
        painter.drawText(QRectF(24, 0, room, height()), Qt::AlignVCenter, shown);
        const double x = 24 + metrics.horizontalAdvance(shown) + 8;
        const QFont time = typeFont(TypeToken::Row);
        const QString words = SelectionPanel::tr("at %1").arg(m_time);
        painter.setPen(t.ink3);
        if (x + digitsWidth(words, time) <= width())
            drawDigits(painter, QRectF(x, 0, width() - x, height()),
                       Qt::AlignVCenter | Qt::AlignLeft, words, time);
    }

private:
    std::shared_ptr<const Setup> m_setup;
    AppId m_app;
    QString m_time;
};

namespace {

// Words over a part of the app's page.
class SectionTitle : public QWidget {
public:
    SectionTitle(const QString &title, QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(qRound(28 * typeFactor()));
        setAccessibleName(title);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(typeFont(TypeToken::Body, QFont::DemiBold));
        painter.setPen(tokensOf(this).ink);
        painter.drawText(QRectF(0, 0, width(), height() - 4), Qt::AlignLeft | Qt::AlignBottom,
                         accessibleName());
    }
};

} // namespace

SelectionPanel::SelectionPanel(Session *session, ViewState *view, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view),
      m_heading(new PanelHeading(tr("Selection"), this)), m_pages(new QStackedLayout)
{
    setAccessibleName(tr("Selection"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_heading->setDetailAtEnd(true);
    column->addWidget(m_heading);
    column->addLayout(m_pages, 1);
    m_empty = new EmptyState(QStringLiteral("touch"), tr("Nothing is selected"),
                             tr("Click a mark or a stretch on the timeline, or a row of the event "
                                "log, to read what happened and why."),
                             this);
    auto *content = new QWidget;
    m_parts = new QVBoxLayout(content);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(0);
    m_record = makeRecordPart();
    m_app = makeAppPart();
    m_parts->addWidget(m_record);
    m_parts->addWidget(m_app);
    m_parts->addStretch(1);
    QScrollArea *scroll = plainScroll(content, this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(scroll);
    m_letGo = new LetGoList;
    m_pages->addWidget(plainScroll(m_letGo, this));
    connect(session, &Session::scenarioChanged, this, &SelectionPanel::refresh);
    connect(session, &Session::runChanged, this, &SelectionPanel::refreshRun);
    connect(session, &Session::playheadChanged, this, &SelectionPanel::refreshApp);
    connect(view, &ViewState::selectionChanged, this, &SelectionPanel::refresh);
    connect(view, &ViewState::selectedAppChanged, this, &SelectionPanel::refresh);
    refresh();
}

QWidget *SelectionPanel::makeRecordPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(padding, 9, padding, 8);
    column->setSpacing(8);
    m_sentence = new SentenceView(TypeToken::Reading, part);
    m_sentence->setMaximumLines(mostLines);
    connect(m_sentence, &SentenceView::timeActivated, m_session, &Session::seek);
    m_badges = new BadgeRow(part);
    m_why = new Button(tr("Why?"), QStringLiteral("why"), part);
    m_why->setPrimary(true);
    m_why->setSmall(true);
    m_why->setToolTip(tr("Why? (Y)\nSays why it happened, and what would change it."));
    m_badges->addAtEnd(m_why);
    connect(m_why, &QAbstractButton::clicked, this, &SelectionPanel::whyRequested);
    column->addWidget(m_sentence);
    column->addWidget(m_badges);
    column->addStretch(1);
    return part;
}

QWidget *SelectionPanel::makeAppPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(padding, 8, padding, 5);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_appTitle = new AppTitle(part);
    m_state = new StateChip(part);
    row->addWidget(m_appTitle, 1);
    row->addWidget(m_state);
    m_facts = new FactList(part);
    column->addLayout(row);
    column->addWidget(m_facts);
    m_heldAgainst = new HeldList(part);
    m_mechanisms = new MechanismList(part);
    column->addWidget(new SectionTitle(tr("What iOS holds against it"), part));
    column->addWidget(m_heldAgainst);
    column->addWidget(new SectionTitle(tr("Mechanisms"), part));
    column->addWidget(m_mechanisms);
    column->addStretch(1);
    return part;
}

AppId SelectionPanel::shownApp() const
{
    const AppId app =
        m_view->selection().app.isValid() ? m_view->selection().app : m_view->selectedApp();
    const bool exists =
        m_session->hasScenario() && app.isValid() && app.index() < m_session->setup().apps.size();
    return exists ? app : AppId();
}

void SelectionPanel::refreshRun()
{
    if (m_held.isValid())
        return;
    // A run grows at every frame while time runs; what is selected seldom changes with it.
    const RecordId record = m_view->selection().record;
    if (hasRecord(*m_session, record) && m_record->isVisibleTo(this) &&
        m_sentence->text() == sentences::recordExplanation(m_session->run(), record))
        refreshApp();
    else if (hasRecord(*m_session, record) || m_record->isVisibleTo(this))
        refresh();
    else
        refreshApp();
}

void SelectionPanel::showHeld(AppId app, bool held)
{
    const AppId shown = held ? app : AppId();
    if (m_held == shown)
        return;
    m_held = shown;
    refresh();
}

void SelectionPanel::refreshHeld()
{
    m_letGo->setConsequences(consequencesOfQuit(m_session->phone(), m_held));
    m_heading->setGlyph([this](QPainter &painter, const QRectF &box) {
        drawIcon(painter, box, u"flick-up", tokensOf(this).never);
    });
    m_heading->setTitle(tr("If you let go of %1").arg(appName(m_session->setup(), m_held)));
    m_heading->setDetail(tr("nothing has happened yet"));
    m_pages->setCurrentIndex(2);
}

void SelectionPanel::refresh()
{
    if (m_held.isValid() && m_session->hasScenario()) {
        refreshHeld();
        update();
        return;
    }
    const bool hasRecord = offstage::hasRecord(*m_session, m_view->selection().record);
    m_record->setVisible(hasRecord);
    m_app->setVisible(shownApp().isValid());
    m_pages->setCurrentIndex(hasRecord || shownApp().isValid() ? 1 : 0);
    if (hasRecord) {
        refreshRecord();
    } else {
        m_heading->setGlyph({});
        m_heading->setTitle(shownApp().isValid() ? appName(m_session->setup(), shownApp())
                                                 : tr("Selection"));
        m_heading->setDetail({});
    }
    refreshApp();
    update();
}

void SelectionPanel::refreshRecord()
{
    const RecordId record = m_view->selection().record;
    const Run &run = m_session->run();
    const auto topic = selectedTopic(*m_session, *m_view);
    const bool isStretch = topic && topic->kind != TopicKind::Record;
    m_heading->setTitle(isStretch ? sentences::stretchTitle(run, *topic)
                                  : sentences::recordTitle(run, record));
    m_heading->setDetail(tr("record %1").arg(record.value() + 1));
    m_heading->setGlyph([this, record](QPainter &painter, const QRectF &box) {
        if (offstage::hasRecord(*m_session, record))
            drawRecordGlyph(painter, box, m_session->run(), record, tokensOf(this));
    });
    m_sentence->setText(isStretch ? topicText(*m_session, *topic)
                                  : sentences::recordExplanation(run, record),
                        isStretch ? topic->from : run.trace()[record].at);
    m_badges->setBadges(badgesOf(run, record));
}

void SelectionPanel::refreshApp()
{
    const AppId id = shownApp();
    if (!id.isValid())
        return;
    const Phone &phone = m_session->phone();
    const ShownState state = shownState(phone, id);
    m_appTitle->setApp(m_session->run().setup(), id, sentences::clock(phone.now));
    m_state->setState(state, sentences::state(state));
    m_facts->setFacts(appFacts(phone, id));
    m_heldAgainst->setFacts(heldFacts(phone, id));
    m_mechanisms->setStandings(mechanismStandings(m_session->run(), phone, id), phone.rules());
}

void SelectionPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    if (m_pages->currentIndex() != 1 || !m_record->isVisibleTo(this) || !m_app->isVisibleTo(this))
        return;
    const QPoint corner = m_app->mapTo(this, QPoint(0, 0));
    if (m_parts->direction() == QBoxLayout::TopToBottom)
        painter.fillRect(QRectF(0, corner.y(), width(), 1), t.hair);
    else
        painter.fillRect(QRectF(corner.x(), m_heading->height(), 1, height()), t.hair);
}

void SelectionPanel::resizeEvent(QResizeEvent *)
{
    const bool isWide = width() >= wideFrom;
    m_parts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setStretch(0, isWide ? 1 : 0);
    m_parts->setStretch(1, isWide ? 1 : 0);
    m_parts->setStretch(2, isWide ? 0 : 1);
}

} // namespace offstage
