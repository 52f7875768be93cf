// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/device_panel.h"

#include "model/mechanism/registry.h"
#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "widgets/controls/icon_button.h"
#include "widgets/controls/labeled_slider.h"
#include "widgets/controls/panel_heading.h"
#include "widgets/controls/tile.h"
#include "widgets/panels/actions.h"
#include "widgets/panels/acts_panel.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/push_row.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>

#include <cmath>

namespace offstage {

namespace {

constexpr int narrowBelow = 280;
constexpr int wideFrom = 360;
constexpr int padding = 12;
constexpr int batteryTick = 20;

} // namespace

DevicePanel::DevicePanel(Session *session, ViewState *view, Actions *actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view), m_actions(actions),
      m_heading(new PanelHeading(tr("Device"), this)), m_grid(new QGridLayout),
      m_moreWide(new IconButton(QStringLiteral("more"), tr("Acts and conditions"), this)),
      m_battery(new LabeledSlider(QStringLiteral("battery"), tr("Battery"), this)),
      m_push(new PushRow(session, actions, this))
{
    setAccessibleName(tr("Device"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, padding);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    m_heading->setRuled(false);
    auto *more = new IconButton(QStringLiteral("more"), tr("Acts and conditions"), this);
    more->setSizes(QSize(24, 24), 16);
    m_heading->addControl(more);
    for (IconButton *button : {more, m_moreWide})
        connect(button, &QAbstractButton::clicked, this, &DevicePanel::openMore);
    column->addWidget(m_heading);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(padding, 0, padding, 0);
    inner->setSpacing(0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(5);
    inner->addLayout(m_grid);
    m_battery->setRange(1, 100);
    m_battery->setPageStep(10);
    m_battery->setTick(batteryTick);
    inner->addWidget(m_battery);
    inner->addWidget(m_push);
    column->addLayout(inner);
    column->addStretch(1);
    makeTiles();
    setForm(Form::Normal);
    actions->claim(Verb::Acts, this, &DevicePanel::openMore);
    connect(m_battery, &LabeledSlider::released, session,
            [session](int value) { session->give(input::SetBattery{value}); });
    connect(session, &Session::scenarioChanged, this, &DevicePanel::refresh);
    connect(session, &Session::playheadChanged, this, &DevicePanel::refresh);
    // While time runs the head is a step before the playhead, which tells of the step itself.
    connect(session, &Session::runChanged, this, [this] {
        if (!m_session->isPlaying())
            refresh();
    });
    refresh();
}

void DevicePanel::makeTiles()
{
    for (const DeviceSwitch device : kDeviceSwitches) {
        auto *tile =
            new Tile(QString(), switchName(device), QString::number(int(device) + 1), this);
        m_tiles[std::size_t(device)] = tile;
        connect(tile, &QAbstractButton::clicked, this, [this, device] {
            if (m_shown[std::size_t(device)] && !m_shown[std::size_t(device)]->choices.empty())
                openChoices(device);
            else
                m_actions->action(device)->trigger();
            // A press does not change the tile; the phone's answer does.
            m_shown[std::size_t(device)].reset();
            refreshTile(device);
        });
    }
}

void DevicePanel::setForm(Form form)
{
    m_form = form;
    const bool isWide = form == Form::Wide;
    const int columns = isWide ? 9 : form == Form::Narrow ? 4 : 2;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int i = 0; i < 9; ++i)
        m_grid->setColumnStretch(i, i < columns && i < 8 ? 1 : 0);
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        m_tiles[std::size_t(i)]->setCompact(form != Form::Normal);
        m_grid->addWidget(m_tiles[std::size_t(i)], i / columns, i % columns);
    }
    if (isWide)
        m_grid->addWidget(m_moreWide, 0, 8);
    m_moreWide->setVisible(isWide);
    m_moreWide->setSizes(QSize(24, qRound(30 * typeFactor())), 16);
    m_heading->setVisible(!isWide);
    m_battery->setVisible(!isWide);
    m_push->setVisible(!isWide);
    m_battery->setNameVisible(form == Form::Normal);
    m_push->setCompact(form == Form::Narrow);
    layout()->setContentsMargins(0, isWide ? 16 : 1, 0, isWide ? 16 : padding);
    for (const DeviceSwitch device : kDeviceSwitches)
        m_tiles[std::size_t(device)]->setToolTip(toolTipOf(device));
    updateGeometry();
}

QSize DevicePanel::minimumSizeHint() const
{
    return {208, sizeHint().height()};
}

void DevicePanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRectF(0, 0, width(), 1), t.line);
}

void DevicePanel::resizeEvent(QResizeEvent *)
{
    const double factor = typeFactor();
    const Form wanted = width() >= wideFrom * factor     ? Form::Wide
                        : width() < narrowBelow * factor ? Form::Narrow
                                                         : Form::Normal;
    if (wanted != m_form)
        setForm(wanted);
}

QString DevicePanel::toolTipOf(DeviceSwitch device) const
{
    const auto &shown = m_shown[std::size_t(device)];
    QString text = tr("%1 (%2)").arg(switchName(device)).arg(int(device) + 1);
    if (shown)
        text = tr("%1: %2").arg(text, shown->value);
    text += u'\n' + switchMeaning(device);
    if (m_wouldFork)
        text += u'\n' + tr("New future from %1. This one is kept.")
                            .arg(sentences::clock(m_session->playhead()));
    return text;
}

void DevicePanel::openChoices(DeviceSwitch device)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DeviceChoice &choice : m_shown[std::size_t(device)]->choices) {
        QAction *item = menu->addAction(choice.text);
        item->setCheckable(true);
        item->setChecked(choice.isPresent);
        connect(item, &QAction::triggered, m_session,
                [this, input = choice.input] { m_session->give(input); });
    }
    const Tile *tile = m_tiles[std::size_t(device)];
    menu->popup(tile->mapToGlobal(QPoint(0, tile->height() + 4)));
}

void DevicePanel::openMore()
{
    if (!m_acts)
        m_acts = new ActsPanel(m_session, m_view, vocabulary(), this);
    m_acts->openBeside(this);
}

void DevicePanel::refreshTile(DeviceSwitch device)
{
    DeviceReading reading = readingOf(device, m_session->phone());
    auto &shown = m_shown[std::size_t(device)];
    if (shown == reading)
        return;
    shown = std::move(reading);
    Tile *tile = m_tiles[std::size_t(device)];
    tile->setIconName(shown->icon);
    tile->setValue(shown->value);
    tile->setCheckable(shown->choices.empty() || shown->isOn);
    tile->setChecked(shown->isOn);
    tile->setToolTip(toolTipOf(device));
}

void DevicePanel::refresh()
{
    const bool has = m_session->hasScenario();
    for (Tile *tile : m_tiles)
        tile->setEnabled(has);
    m_battery->setEnabled(has);
    if (!has) {
        m_heading->setDetail(tr("no scenario is open"));
        return;
    }
    const bool wouldFork = m_session->isInPast();
    m_heading->setDetail(
        wouldFork ? tr("in the past: an input forks")
                  : tr("inputs act at %1, the head").arg(sentences::clock(m_session->playhead())));
    const bool forkChanged = wouldFork != m_wouldFork;
    m_wouldFork = wouldFork;
    for (const DeviceSwitch device : kDeviceSwitches) {
        refreshTile(device);
        if (forkChanged) {
            m_tiles[std::size_t(device)]->setWouldFork(wouldFork);
            m_tiles[std::size_t(device)]->setToolTip(toolTipOf(device));
        }
    }
    if (!m_battery->isSliderDown())
        m_battery->setValue(int(std::lround(batteryPercent(m_session->phone()))));
}

} // namespace offstage
