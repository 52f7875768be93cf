// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/adviser_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

#include "widgets/controls/button.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/search_field.h"
#include "widgets/gallery/advice_view.h"
#include "widgets/gallery/advice_words.h"
#include "widgets/gallery/adviser_questions.h"
#include "widgets/gallery/rail_item.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/plain_scroll.h"
#include "widgets/panels/sentence_view.h"
#include "widgets/theme/offstage_style.h"

namespace offstage {

namespace {

constexpr int pagePadding = 32;
constexpr int top = 30;
constexpr int gap = 16;
constexpr int belowSearch = 27;
constexpr int searchHeight = 44;
constexpr int leftWidth = 300;
constexpr std::array<std::uint8_t, 6> offeredTargets{14, 15, 16, 17, 18, 26};

} // namespace

AdviserPage::AdviserPage(const StoryLibrary *library, QWidget *parent)
    : QWidget(parent), m_library(library),
      m_search(new SearchField(tr("What should your app do? Play music, back up photos"), this)),
      m_target(new Button({}, {}, this)), m_targets(new QMenu(this)),
      m_questions(new AdviserQuestions(this)), m_count(new SentenceView(TypeToken::Panel, this)),
      m_advice(new AdviceView(library)),
      m_empty(new EmptyState(QStringLiteral("adviser"), {}, {}, this))
{
    m_count->setLeadBold(true);
    m_search->setFieldHeight(searchHeight);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->focusProxy()->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(pagePadding, top, pagePadding, belowSearch);
    head->setSpacing(gap);
    head->addWidget(m_search, 1);
    head->addWidget(m_target);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(pagePadding, 0, 0, 0);
    body->setSpacing(pagePadding);
    body->addWidget(makeLeft());
    body->addWidget(makeRight(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(body, 1);
    fillTargets();
    setDeploymentTarget(m_version);

    connect(m_search, &SearchField::textChanged, this, &AdviserPage::narrow);
    connect(m_search, &SearchField::returnPressed, this, [this] {
        if (const auto goals = wanted(); !goals.empty())
            choose(QString::fromStdString(goals.front()->id));
    });
    connect(m_questions, &AdviserQuestions::answersChanged, this, &AdviserPage::narrow);
    connect(m_advice, &AdviceView::storyRequested, this, &AdviserPage::storyRequested);
    connect(library, &StoryLibrary::listed, this, [this] {
        m_questions->setGoals(&m_library->goals());
        narrow();
    });
    m_questions->setGoals(&library->goals());
    narrow();
}

QWidget *AdviserPage::makeLeft()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(qRound(leftWidth * typeFactor()));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_questions);
    column->addSpacing(space::six);
    column->addWidget(m_count);
    column->addSpacing(space::related);
    auto *rows = new QWidget;
    m_goals = new QVBoxLayout(rows);
    m_goals->setContentsMargins(0, 0, space::two, space::group);
    m_goals->setSpacing(0);
    m_list = plainScroll(rows, left);
    column->addWidget(m_list, 1);
    return left;
}

QWidget *AdviserPage::makeRight()
{
    m_right = new QStackedWidget(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, pagePadding, 0);
    column->addWidget(m_advice);
    m_scroll = plainScroll(content, m_right);
    // The scroll bar must not move the cards away from what stands above them.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, column, [column, bar](int, int most) {
        column->setContentsMargins(0, 0, pagePadding - (most > 0 ? bar->sizeHint().width() : 0), 0);
    });
    m_right->addWidget(m_scroll);
    m_right->addWidget(m_empty);
    return m_right;
}

void AdviserPage::fillTargets()
{
    m_target->setMenu(m_targets);
    m_target->setToolTip(tr("The oldest version of iOS that your app supports."));
    for (const std::uint8_t major : offeredTargets) {
        const Version version{major, 0};
        QAction *action = m_targets->addAction(adviceWords::version(version));
        connect(action, &QAction::triggered, this,
                [this, version] { setDeploymentTarget(version); });
    }
}

void AdviserPage::setDeploymentTarget(Version version)
{
    m_version = version;
    const QString words = tr("Deployment target: %1").arg(adviceWords::version(version));
    m_target->setText(words);
    m_target->setAccessibleName(words);
    m_target->updateGeometry();
    showAdvice();
}

void AdviserPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void AdviserPage::start(const QString &words)
{
    m_chosen.clear();
    m_questions->setAnswers({});
    m_search->setText(words);
    narrow();
}

bool AdviserPage::stepBack()
{
    const bool isAtStart = m_chosen.isEmpty() && m_search->text().isEmpty() &&
                           m_questions->answers() == AdviserAnswers();
    if (!isAtStart)
        start({});
    return !isAtStart;
}

std::vector<const Goal *> AdviserPage::wanted() const
{
    const Goals &goals = m_library->goals();
    std::vector<const Goal *> fitting = goalsFor(goals, m_questions->answers());
    const QString words = m_search->text().trimmed();
    if (words.isEmpty())
        return fitting;
    std::vector<const Goal *> ranked;
    for (const std::size_t index : m_library->findGoals(words)) {
        const Goal *goal = &goals.all[index];
        if (std::find(fitting.begin(), fitting.end(), goal) != fitting.end())
            ranked.push_back(goal);
    }
    return ranked;
}

void AdviserPage::narrow()
{
    for (RailItem *item : m_items) {
        item->hide();
        item->deleteLater();
    }
    m_items.clear();
    while (QLayoutItem *row = m_goals->takeAt(0))
        delete row;
    const auto goals = wanted();
    for (const Goal *goal : goals) {
        const bool isImpossible = goal->options.empty();
        auto *item = new RailItem(isImpossible ? QStringLiteral("abs-must-not")
                                               : QStringLiteral("can-proceed"),
                                  QString::fromStdString(goal->goal), m_list->widget());
        item->setToolTip(QString::fromStdString(goal->goal));
        item->setAccessibleDescription(isImpossible ? tr("No mechanism exists for this.")
                                                    : QString());
        item->setObjectName(QString::fromStdString(goal->id));
        item->installEventFilter(this);
        m_goals->addWidget(item);
        m_items.push_back(item);
        connect(item, &QAbstractButton::clicked, this,
                [this, item] { choose(item->objectName()); });
    }
    m_goals->addStretch(1);
    m_count->setText(counted(static_cast<qsizetype>(goals.size()), tr("%1 goal"), tr("%1 goals")));
    const bool isLeft = std::any_of(goals.begin(), goals.end(), [this](const Goal *goal) {
        return QString::fromStdString(goal->id) == m_chosen;
    });
    // One goal left needs no choosing.
    if (goals.size() == 1)
        m_chosen = QString::fromStdString(goals.front()->id);
    else if (!isLeft)
        m_chosen.clear();
    showAdvice();
}

void AdviserPage::choose(const QString &id)
{
    if (!m_library->goals().find(id.toStdString()))
        return;
    m_chosen = id;
    showAdvice();
    m_scroll->verticalScrollBar()->setValue(0);
}

void AdviserPage::showAdvice()
{
    for (RailItem *item : m_items) {
        const bool isChosen = item->objectName() == m_chosen;
        item->setCheckable(true);
        item->setChecked(isChosen);
        item->setCheckable(isChosen);
    }
    const Goal *goal = m_library->goals().find(m_chosen.toStdString());
    m_advice->show(goal, m_version);
    if (m_items.empty())
        m_empty->setText(tr("No goal fits"),
                         tr("Use other words, or take an answer back by clicking it again."));
    else
        m_empty->setText(tr("What should your app do off stage?"),
                         tr("Choose a goal at the left, or answer the three questions. You learn "
                            "which mechanism serves it, its limits, and why the others do not."));
    if (m_right)
        m_right->setCurrentIndex(goal ? 0 : 1);
}

std::vector<RailItem *> AdviserPage::goalItems() const
{
    return m_items;
}

bool AdviserPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search->focusProxy() && key == Qt::Key_Down && !m_items.empty()) {
        m_items.front()->setFocus(Qt::TabFocusReason);
        return true;
    }
    const auto here = std::find(m_items.begin(), m_items.end(), watched);
    if (here == m_items.end() || (key != Qt::Key_Up && key != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Up && here == m_items.begin()) {
        focusSearch();
    } else if (const auto next = key == Qt::Key_Up ? here - 1 : here + 1; next != m_items.end()) {
        (*next)->setFocus(Qt::TabFocusReason);
        m_list->ensureWidgetVisible(*next);
    }
    return true;
}

void AdviserPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).canvas);
}

} // namespace offstage
