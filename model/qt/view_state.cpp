// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/view_state.h"

namespace offstage {

ViewState::ViewState(QObject *parent) : QObject(parent)
{}

void ViewState::setVisible(TimeRange range)
{
    if (range == m_visible || range.to <= range.from)
        return;
    m_visible = range;
    emit visibleChanged(range);
}

void ViewState::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    emit selectionChanged(selection);
    if (selection.app.isValid())
        selectApp(selection.app);
}

void ViewState::selectApp(AppId app)
{
    if (app == m_app)
        return;
    m_app = app;
    emit selectedAppChanged(app);
}

void ViewState::clearSelection()
{
    select(Selection());
}

void ViewState::setOpen(AppId app, bool open)
{
    const bool isChanged = open ? m_open.insert(app).second : m_open.erase(app) > 0;
    if (isChanged)
        emit openChanged(app, open);
}

void ViewState::setXRay(bool on)
{
    if (on == m_xRay)
        return;
    m_xRay = on;
    emit xRayChanged(on);
}

void ViewState::setRange(std::optional<TimeRange> range)
{
    if (range == m_range)
        return;
    m_range = range;
    emit rangeChanged(range);
}

void ViewState::setHighlighted(std::optional<ShownState> state)
{
    if (state == m_highlighted)
        return;
    m_highlighted = state;
    emit highlightedChanged();
}

void ViewState::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    emit followingChanged(following);
}

} // namespace offstage
