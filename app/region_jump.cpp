// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/region_jump.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QShortcut>

#include "widgets/theme/offstage_style.h"

namespace offstage {

namespace {

constexpr int kLine = 2;

/// The first widget of a region that the Tab key would reach.
QWidget *firstStop(QWidget *region)
{
    QWidget *at = region;
    do {
        const bool isInside = at == region || region->isAncestorOf(at);
        if (isInside && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus))
            return at;
        at = at->nextInFocusChain();
    } while (at != region);
    return nullptr;
}

} // namespace

RegionJump::RegionJump(std::vector<QWidget *> regions, QWidget *window)
    : QWidget(window), m_regions(std::move(regions)), m_last(m_regions.size())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    const auto bind = [&](const QKeySequence &keys, int direction) {
        auto *shortcut = new QShortcut(keys, window);
        connect(shortcut, &QShortcut::activated, this, [this, direction] { jump(direction); });
    };
    bind(QKeySequence(Qt::Key_F6), 1);
    bind(QKeySequence(Qt::SHIFT | Qt::Key_F6), -1);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
    // A press anywhere ends the walk, also one that a control keeps for itself.
    qApp->installEventFilter(this);
}

int RegionJump::regionOf(const QWidget *widget) const
{
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        if (widget && (m_regions[i] == widget || m_regions[i]->isAncestorOf(widget)))
            return static_cast<int>(i);
    }
    return -1;
}

void RegionJump::jump(int direction)
{
    const int count = static_cast<int>(m_regions.size());
    int at = regionOf(QApplication::focusWidget());
    if (at < 0)
        at = direction > 0 ? count - 1 : 0;
    for (int step = 0; step < count; ++step) {
        at = (at + direction + count) % count;
        const auto index = static_cast<std::size_t>(at);
        QWidget *stop = m_last[index];
        if (!stop || !stop->isVisible() || !stop->isEnabled())
            stop = m_regions[index]->isVisible() ? firstStop(m_regions[index]) : nullptr;
        if (!stop)
            continue;
        m_isByKey = true;
        stop->setFocus(Qt::TabFocusReason);
        follow(stop);
        return;
    }
}

void RegionJump::follow(QWidget *focused)
{
    const int region = regionOf(focused);
    if (region >= 0)
        m_last[static_cast<std::size_t>(region)] = focused;
    m_current = region;
    place();
}

void RegionJump::place()
{
    setVisible(m_isByKey && m_current >= 0);
    if (!isVisible())
        return;
    const QWidget *region = m_regions[static_cast<std::size_t>(m_current)];
    const QPoint corner = region->mapTo(parentWidget(), QPoint(0, 0));
    setGeometry(corner.x(), corner.y(), region->width(), kLine);
    raise();
}

bool RegionJump::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isByKey && event->type() == QEvent::MouseButtonPress) {
        m_isByKey = false;
        place();
    } else if (m_isByKey && m_current >= 0 && event->type() == QEvent::Resize &&
               watched == m_regions[static_cast<std::size_t>(m_current)]) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void RegionJump::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).accent);
}

} // namespace offstage
