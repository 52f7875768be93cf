// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_view.h"

#include "model/qt/sentences.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"
#include "widgets/timeline/cause_chain.h"
#include "widgets/timeline/ruler_steps.h"
#include "widgets/timeline/timeline_parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr int cornerButton = 28;
constexpr double cornerIcon = 15;
constexpr double keyZoom = 1.5;
/// Milliseconds between two pictures of the whole run while it grows.
constexpr int overviewEvery = 250;

} // namespace

TimelineView::TimelineView(Session *session, ViewState *view, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    d->session = session;
    d->view = view;
    d->corner = new QWidget(this);
    d->plot = new LanesPlot(this);
    d->labels = new LaneLabels(d->plot->scene(), this);
    d->overview = new OverviewBar(this);
    d->ruler = new RulerBar(this);
    using Layer = LaneOverlay::Kind;
    d->oldFuture = new LaneOverlay(Layer::OldFuture, this);
    d->rangeBand = new LaneOverlay(Layer::Range, this);
    d->tint = new LaneOverlay(Layer::HoverTint, this);
    d->preview = new PreviewOverlay(d->plot->scene(), this);
    d->hoverLine = new LaneOverlay(Layer::HoverLine, this);
    d->playhead = new LaneOverlay(Layer::Playhead, this);
    d->scrollBar = new QScrollBar(Qt::Vertical, this);
    d->forkPill = new TimePill(TimePill::Kind::Fork, this);
    d->rangePill = new TimePill(TimePill::Kind::Pointer, this);
    d->hoverPill = new TimePill(TimePill::Kind::Pointer, this);
    d->playheadPill = new TimePill(TimePill::Kind::Playhead, this);
    d->card = new HoverCard(this);
    d->card->hide();
    d->scrollBar->hide();
    d->scrollBar->setFocusPolicy(Qt::NoFocus);

    auto *buttons = new QHBoxLayout(d->corner);
    buttons->setContentsMargins(7, 0, 0, 1);
    buttons->setSpacing(1);
    const auto add = [&](const QString &icon, const QString &name, auto action) {
        auto *button = new IconButton(icon, name, d->corner);
        button->setSizes({cornerButton, cornerButton}, cornerIcon);
        buttons->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, action);
    };
    add(QStringLiteral("fit"), tr("Fit the whole run (F)"), &TimelineView::fit);
    add(QStringLiteral("minus"), tr("Zoom out (S)"), [this] { zoomBy(keyZoom); });
    add(QStringLiteral("plus"), tr("Zoom in (W)"), [this] { zoomBy(1 / keyZoom); });
    buttons->addStretch();

    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    d->hoverTimer.setSingleShot(true);
    d->hoverTimer.setInterval(motion::hoverCardDelay);
    connect(&d->hoverTimer, &QTimer::timeout, this, &TimelineView::showCard);
    connect(d->overview, &OverviewBar::rangeWanted, this, &TimelineView::pan);
    connect(d->labels, &LaneLabels::clicked, view, &ViewState::selectApp);
    connect(d->labels, &LaneLabels::toggled, this, &TimelineView::toggleLane);
    connect(d->scrollBar, &QScrollBar::valueChanged, this, [this](int v) { setScroll(v); });
    connect(d->plot, &LanesPlot::framePainted, this, &TimelineView::lanesPainted);
    connect(d->playheadPill, &TimePill::draggedTo, this,
            [this](int x) { d->session->seek(d->scene().axis.at(x - d->laneLeft())); });
    connect(&d->motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double share = value.toDouble();
        const auto from = static_cast<double>(d->animateFrom.length().count());
        const auto to = static_cast<double>(d->animateTo.length().count());
        // Steady in log time: the same share of the length in every moment.
        const double length = from * std::pow(to / from, share);
        const double moved = from == to ? share : (length - from) / (to - from);
        const auto start =
            d->animateFrom.from +
            Duration(std::llround(
                moved * static_cast<double>((d->animateTo.from - d->animateFrom.from).count())));
        d->view->setVisible(share >= 1 ? d->animateTo
                                       : TimeRange{start, start + Duration(std::llround(length))});
    });
    // The whole run in small is not needed at the rate of frames.
    d->overviewTimer.setSingleShot(true);
    connect(&d->overviewTimer, &QTimer::timeout, d->overview, &OverviewBar::lanesChanged);
    connectSession();
    connectView();
    replaceRun();
}

TimelineView::~TimelineView() = default;

void TimelineView::connectSession()
{
    connect(d->session, &Session::scenarioChanged, this, [this] {
        replaceRun();
        if (d->session->hasScenario())
            showFromBegin();
    });
    connect(d->session, &Session::branchesChanged, this, &TimelineView::replaceRun);
    connect(d->session, &Session::forked, this, &TimelineView::replaceRun);
    connect(d->session, &Session::undoChanged, this, &TimelineView::replaceRun);
    connect(d->session, &Session::runChanged, this, &TimelineView::extendRun);
    connect(d->session, &Session::playheadChanged, this, [this] {
        follow();
        placePlayhead();
        updateLabels();
        showHead();
    });
}

void TimelineView::connectView()
{
    connect(d->view, &ViewState::visibleChanged, this, &TimelineView::showRange);
    connect(d->view, &ViewState::selectionChanged, this, &TimelineView::updateSelection);
    connect(d->view, &ViewState::selectedAppChanged, this, [this](AppId app) {
        d->labels->setSelected(app);
        reveal(app);
    });
    connect(d->view, &ViewState::openChanged, this, [this] {
        updateRows();
        d->plot->requestFrame();
    });
    connect(d->view, &ViewState::rangeChanged, this, &TimelineView::placeRange);
    connect(d->view, &ViewState::highlightedChanged, this, [this] {
        d->scene().highlighted = d->view->highlighted();
        d->plot->requestFrame();
    });
    connect(d->view, &ViewState::followingChanged, this, [this] { follow(); });
}

void TimelineView::replaceRun()
{
    LaneScene &scene = d->scene();
    scene.tokens = &tokensOf(this);
    if (!d->session->hasScenario()) {
        scene.setup = nullptr;
        scene.now.replace(nullptr);
        scene.before.replace(nullptr);
        d->overview->setLanes(nullptr);
        d->playhead->hide();
        d->playheadPill->hide();
        d->plot->requestFrame();
        return;
    }
    scene.setup = &d->session->setup();
    scene.now.replace(&d->session->lanes());
    d->overview->setLanes(scene.now.lanes);
    updateGhost();
    if (d->view->visible().length() <= Duration(0))
        showFromBegin();
    updateSelection();
    showRange();
    updateLabels();
}

void TimelineView::extendRun()
{
    if (!d->session->hasScenario() || d->scene().now.lanes != &d->session->lanes()) {
        replaceRun();
        return;
    }
    LaneScene &scene = d->scene();
    scene.setup = &d->session->setup();
    placePlayhead();
    updateLabels();
    showHead();
}

bool TimelineView::noteFrame()
{
    if (!d->session->hasScenario())
        return true;
    const double head = d->scene().axis.x(d->session->head()) * devicePixelRatioF();
    const auto pixel = static_cast<qint64>(std::floor(std::clamp(head, -1e9, 1e9)));
    const std::size_t records = d->session->trace().size();
    const bool isNew = records != d->framedRecords || pixel != d->framedHead;
    d->framedRecords = records;
    d->framedHead = pixel;
    return isNew;
}

void TimelineView::showHead()
{
    LaneScene &scene = d->scene();
    if (!d->session->hasScenario() || scene.now.lanes != &d->session->lanes())
        return;
    scene.now.extend();
    // A head that moved by less than a pixel, with nothing new, is the same picture.
    if (!noteFrame())
        return;
    if (!d->overviewTimer.isActive())
        d->overviewTimer.start(overviewEvery);
    updateRows();
    d->plot->requestFrame();
}

void TimelineView::updateGhost()
{
    LaneScene &scene = d->scene();
    scene.before.replace(d->session->ghostLanes());
    scene.forkedAt.reset();
    const QList<BranchInfo> branches = d->session->branches();
    for (const BranchInfo &branch : branches) {
        if (branch.isCurrent && scene.before.lanes)
            scene.forkedAt = branch.forkedAt;
    }
}

void TimelineView::showRange()
{
    LaneScene &scene = d->scene();
    scene.axis = TimeAxis(d->view->visible(), std::max(1, d->plot->width()));
    d->ruler->setAxis(scene.axis);
    d->overview->setVisibleRange(d->view->visible());
    d->labels->setContext(rulerContext(scene.axis, rulerStep(scene.axis.millisecondsPerPixel())));
    updateRows();
    placePlayhead();
    placeRange();
    if (d->pointer)
        hover(*d->pointer);
    noteFrame();
    d->plot->requestFrame();
}

void TimelineView::updateRows()
{
    LaneScene &scene = d->scene();
    LayoutInput input;
    input.metrics = LaneMetrics::forWindow(window()->size(), typeFactor());
    std::vector<AppId> open;
    if (scene.setup && scene.now.lanes) {
        const Conditions conditions = conditionsIn(scene.now.lanes->device, d->view->visible());
        input.conditions = conditions.changing;
        input.unchanged = conditions.unchanged;
        for (std::size_t i = 0; i < scene.now.lanes->apps.size(); ++i) {
            const AppId app(i);
            const bool isSplit = scene.before.lanes && i < scene.before.lanes->apps.size() &&
                                 differ(scene.now.lanes->apps[i], scene.before.lanes->apps[i]);
            const AppLanes &lanes = scene.now.lanes->apps[i];
            input.apps.push_back(
                {app, d->view->isOpen(app), isSplit, lanes.errandTracks, lanes.accounts.size()});
            if (d->view->isOpen(app))
                open.push_back(app);
        }
    }
    input.scroll = d->scroll;
    scene.layout = LaneLayout::of(input);
    const double most = scene.layout.maxScroll(d->plot->height());
    if (d->scroll > most) {
        d->scroll = most;
        input.scroll = most;
        scene.layout = LaneLayout::of(input);
    }
    const QSignalBlocker quiet(d->scrollBar);
    d->scrollBar->setRange(0, static_cast<int>(std::ceil(most)));
    d->scrollBar->setPageStep(std::max(1, d->plot->height()));
    d->scrollBar->setSingleStep(static_cast<int>(scene.layout.metrics.app));
    d->scrollBar->setValue(static_cast<int>(d->scroll));
    d->scrollBar->setVisible(most > 0);
    d->scrollBar->setGeometry(width() - d->scrollBar->sizeHint().width(),
                              static_cast<int>(d->laneTop() + scene.layout.fixedHeight),
                              d->scrollBar->sizeHint().width(),
                              static_cast<int>(d->plot->height() - scene.layout.fixedHeight));
    d->labels->setOpenApps(open);
    placePreview();
}

void TimelineView::layOut()
{
    const LaneMetrics m = LaneMetrics::forWindow(window()->size(), typeFactor());
    const auto px = [](double value) { return static_cast<int>(std::lround(value)); };
    const int left = px(m.labels);
    const int top = px(m.overview) + px(m.ruler);
    d->corner->setGeometry(0, 0, left - 1, px(m.overview));
    d->overview->setGeometry(left, 0, std::max(1, width() - left), px(m.overview));
    d->ruler->setGeometry(left, px(m.overview), std::max(1, width() - left), px(m.ruler));
    d->labels->setGeometry(0, px(m.overview), left, std::max(1, height() - px(m.overview)));
    const QRect lanes(left, top, std::max(1, width() - left), std::max(1, height() - top));
    d->scene().size = lanes.size();
    d->plot->setGeometry(lanes);
    d->scene().size = lanes.size();
    showRange();
}

void TimelineView::updateLabels()
{
    if (!d->session->hasScenario())
        return;
    std::vector<LaneLabels::StateWords> states;
    const Lanes &lanes = d->session->lanes();
    const Phone &phone = d->session->phone();
    for (std::size_t i = 0; i < lanes.apps.size(); ++i)
        states.push_back(
            {sentences::laneState(phone, lanes.apps[i], AppId(i), d->session->playhead()),
             sentences::state(shownState(phone, AppId(i)))});
    d->labels->setStates(states);
}

void TimelineView::updateSelection()
{
    LaneScene &scene = d->scene();
    scene.selection = d->view->selection();
    scene.causes.clear();
    if (d->session->hasScenario() && scene.now.lanes)
        scene.causes =
            causeChain(d->session->trace(), *scene.now.lanes, d->view->selection().record);
    d->labels->setSelected(d->view->selectedApp());
    reveal(d->view->selectedApp());
    describe();
    d->plot->requestFrame();
}

void TimelineView::describe()
{
    const Selection &selected = d->view->selection();
    QString words;
    if (d->session->hasScenario() && selected.record.isValid() &&
        selected.record.index() < d->session->trace().size())
        words = sentences::recordTitle(d->session->run(), selected.record);
    setAccessibleDescription(words);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        d->scene().tokens = &tokensOf(this);
        d->plot->requestFrame();
        layOut();
    }
    QWidget::changeEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    const int bottom = d->overview->height();
    painter.fillRect(QRect(0, bottom - 1, d->labels->width(), 1), tokens.line);
    painter.fillRect(QRect(d->labels->width() - 1, 0, 1, bottom), tokens.line);
}

} // namespace offstage
