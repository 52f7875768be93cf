// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/acts_panel.h"

#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/painted_button.h"
#include "widgets/controls/search_field.h"
#include "widgets/panels/act_row.h"
#include "widgets/panels/app_button.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/plain_scroll.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace offstage {

namespace {

constexpr int panelWidth = 448;
constexpr int mostHeight = 660;
constexpr int margin = 16;
constexpr int away = 8;
constexpr int searchHeight = 32;

// The title of a group, and for what an app may do the app to choose.
class GroupHeading : public QWidget {
public:
    GroupHeading(const QString &title, QWidget *end, QWidget *parent) : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(margin, 12, 14, 4);
        auto *label = new QLabel(title, this);
        label->setFont(typeFont(TypeToken::Row, QFont::DemiBold));
        label->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(label, 1);
        if (end)
            row->addWidget(end);
        setAccessibleName(title);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(margin, 4, width() - 2 * margin, 1), tokensOf(this).hair);
    }
};

} // namespace

ActsPanel::ActsPanel(Session *session, ViewState *view, const Vocabulary &words, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint),
      m_session(session), m_view(view), m_words(words), m_detail(new QLabel(this)),
      m_search(new SearchField(tr("Search acts and conditions"), this)), m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)),
      m_empty(new EmptyState(QStringLiteral("search"), tr("Nothing of that name"),
                             tr("Type another word: a device, a permission, what happens."), this))
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Acts and conditions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 6);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin - 1, 0, margin - 1, 0);
    auto *title = new QLabel(tr("Acts and conditions"), this);
    title->setFont(typeFont(TypeToken::Body, QFont::DemiBold));
    m_detail->setFont(typeFont(TypeToken::Row));
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_detail);
    column->addLayout(head);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(margin - 5, 0, margin - 5, 0);
    m_search->setFieldHeight(searchHeight);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->addWidget(m_search);
    column->addLayout(field);
    m_column->setContentsMargins(0, 0, 0, 4);
    m_column->setSpacing(0);
    m_scroll = plainScroll(m_content, this);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    qApp->installEventFilter(this);
    connect(m_search, &SearchField::textChanged, this, &ActsPanel::filter);
    connect(m_search, &SearchField::returnPressed, this, [this] {
        const auto rows = shownRows();
        if (!rows.empty() && rows.front()->isMarked())
            rows.front()->perform();
    });
    connect(session, &Session::scenarioChanged, this, &QWidget::hide);
    connect(session, &Session::playheadChanged, this, &ActsPanel::refresh);
    connect(session, &Session::runChanged, this, &ActsPanel::refresh);
}

void ActsPanel::openBeside(QWidget *anchor)
{
    if (!m_session->hasScenario())
        return;
    m_permissionsOf = startingApp();
    m_search->setText({});
    rebuild();
    const QWidget *window = anchor->window();
    QRect room(window->mapToGlobal(QPoint(0, 0)), window->size());
    room.adjust(away, away, -away, -away);
    if (const QScreen *screen = anchor->screen())
        room &= screen->availableGeometry();
    QSize size = sizeHint();
    size = size.boundedTo(room.size());
    const QPoint begin = anchor->mapToGlobal(QPoint(0, 0));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPoint corner(isMirrored ? begin.x() - away - size.width() : begin.x() + anchor->width() + away,
                  begin.y() + anchor->height() - size.height());
    corner.setX(std::clamp(corner.x(), room.left(), room.right() + 1 - size.width()));
    corner.setY(std::clamp(corner.y(), room.top(), room.bottom() + 1 - size.height()));
    setGeometry(QRect(corner, size));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

QSize ActsPanel::sizeHint() const
{
    const double factor = typeFactor();
    return {qRound(panelWidth * factor), qRound(mostHeight * factor)};
}

AppId ActsPanel::startingApp() const
{
    const Phone &phone = m_session->phone();
    const AppId selected = m_view->selectedApp();
    if (selected.isValid() && selected.index() < phone.apps.size())
        return selected;
    if (phone.device.front.isValid())
        return phone.device.front;
    return phone.apps.empty() ? AppId() : AppId(0);
}

void ActsPanel::rebuild()
{
    m_groups.clear();
    m_app = nullptr;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            // A row may be rebuilt by its own press; it goes when that is through.
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const std::vector<Act> acts = actsOf(m_words, m_session->phone(), m_permissionsOf);
    for (std::size_t from = 0, to = 0; from < acts.size(); from = to) {
        while (to < acts.size() && acts[to].group == acts[from].group)
            ++to;
        addGroup(acts, from, to);
    }
    m_column->addStretch(1);
    filter();
    refreshDetail();
}

void ActsPanel::addGroup(const std::vector<Act> &acts, std::size_t from, std::size_t to)
{
    Group group;
    group.group = acts[from].group;
    group.heading = makeHeading(group.group);
    m_column->addWidget(group.heading);
    for (std::size_t i = from; i < to; ++i) {
        auto *row = new ActRow(acts[i], m_session, m_content);
        connect(row, &ActRow::given, m_session, &Session::give);
        m_column->addWidget(row);
        group.rows.push_back(row);
    }
    m_groups.push_back(std::move(group));
}

QWidget *ActsPanel::makeHeading(ActGroup group)
{
    if (group == kPermissionGroup) {
        m_app = new AppButton(m_session, m_content);
        m_app->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_app->setApp(m_permissionsOf);
        m_app->setToolTip(tr("The app whose permissions are shown."));
        connect(m_app, &AppButton::appChosen, this, [this](AppId app) {
            m_permissionsOf = app;
            rebuild();
        });
    }
    return new GroupHeading(groupTitle(group, m_session->phone(), m_permissionsOf),
                            group == kPermissionGroup ? m_app : nullptr, m_content);
}

void ActsPanel::refresh()
{
    if (!isVisible() || !m_session->hasScenario())
        return;
    const std::vector<Act> acts = actsOf(m_words, m_session->phone(), m_permissionsOf);
    std::size_t i = 0;
    for (const Group &group : m_groups)
        for (ActRow *row : group.rows)
            row->setAct(acts[i++]);
    refreshDetail();
}

void ActsPanel::refreshDetail()
{
    const QString at = sentences::clock(m_session->playhead());
    m_detail->setText(m_session->isInPast() ? tr("new future from %1").arg(at)
                                            : tr("at %1, the head").arg(at));
}

void ActsPanel::filter()
{
    const QString search = m_search->text().trimmed();
    int best = 1;
    for (const Group &group : m_groups)
        for (const ActRow *row : group.rows)
            best = std::max(best, matchOf(row->act(), search));
    bool isFirst = !search.isEmpty();
    qsizetype shown = 0;
    for (const Group &group : m_groups) {
        bool isAnyShown = false;
        for (ActRow *row : group.rows) {
            const bool isShown = matchOf(row->act(), search) >= best;
            row->setVisible(isShown);
            row->setMarked(isShown && isFirst);
            isFirst = isFirst && !isShown;
            isAnyShown = isAnyShown || isShown;
            shown += isShown ? 1 : 0;
        }
        group.heading->setVisible(isAnyShown);
    }
    m_search->setResult(search.isEmpty() ? QString() : QString::number(shown));
    m_scroll->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_scroll->verticalScrollBar()->setValue(0);
}

std::vector<ActRow *> ActsPanel::shownRows() const
{
    std::vector<ActRow *> rows;
    for (const Group &group : m_groups)
        for (ActRow *row : group.rows)
            if (!row->isHidden())
                rows.push_back(row);
    return rows;
}

void ActsPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), radius::card, t.raised, t.edge);
}

void ActsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QWidget::keyPressEvent(event);
}

bool ActsPanel::focusNextPrevChild(bool next)
{
    const bool moved = QWidget::focusNextPrevChild(next);
    if (QWidget *focused = QApplication::focusWidget(); focused && m_content->isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused, 0, 40);
    return moved;
}

// Letters typed while a button has the focus go on with the search.
bool ActsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isVisible() || !watched->isWidgetType() ||
        !m_content->isAncestorOf(static_cast<QWidget *>(watched)) ||
        !qobject_cast<QAbstractButton *>(watched))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->text().isEmpty() || !key->text().front().isLetterOrNumber() ||
        (key->modifiers() & ~Qt::ShiftModifier) != 0)
        return QWidget::eventFilter(watched, event);
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setText(m_search->text() + key->text());
    return true;
}

} // namespace offstage
