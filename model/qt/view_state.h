// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>

#include <QObject>

#include "model/core/id.h"
#include "model/core/time.h"
#include "model/phone/phone.h"

namespace offstage {

/// What is selected: a record, or a stretch of an app's lane (then `app`, `from` and `to` say which
/// and `record` is the one that began it), or just an app.
struct Selection {
    RecordId record;
    AppId app;
    std::optional<Instant> from;
    std::optional<Instant> to;

    bool operator==(const Selection &) const = default;
};

/// The visible part of time.
struct TimeRange {
    Instant from{};
    Instant to{};

    Duration length() const { return to - from; }
    bool operator==(const TimeRange &) const = default;
};

/// What the views share: the visible range, the selection, the selected app, the opened lanes and
/// the dimmed states. Every view shows it and may change it; none knows another view.
class ViewState : public QObject {
    Q_OBJECT

public:
    explicit ViewState(QObject *parent = nullptr);

    TimeRange visible() const { return m_visible; }
    const Selection &selection() const { return m_selection; }
    /// The app whose lane is selected; follows the selection.
    AppId selectedApp() const { return m_app; }
    bool isOpen(AppId app) const { return m_open.count(app) > 0; }
    bool isXRay() const { return m_xRay; }
    std::optional<TimeRange> range() const { return m_range; }
    /// A state all others are dimmed for, if any.
    std::optional<ShownState> highlighted() const { return m_highlighted; }
    /// The visible range follows the playhead until the user pans away.
    bool isFollowing() const { return m_following; }

public slots:
    void setVisible(offstage::TimeRange range);
    void select(const offstage::Selection &selection);
    void selectApp(offstage::AppId app);
    void clearSelection();
    void setOpen(offstage::AppId app, bool open);
    void setXRay(bool on);
    void setRange(std::optional<offstage::TimeRange> range);
    void setHighlighted(std::optional<offstage::ShownState> state);
    void setFollowing(bool following);

signals:
    void visibleChanged(offstage::TimeRange range);
    void selectionChanged(const offstage::Selection &selection);
    void selectedAppChanged(offstage::AppId app);
    void openChanged(offstage::AppId app, bool open);
    void xRayChanged(bool on);
    void rangeChanged(std::optional<offstage::TimeRange> range);
    void highlightedChanged();
    void followingChanged(bool following);

private:
    TimeRange m_visible;
    Selection m_selection;
    AppId m_app;
    std::set<AppId> m_open;
    bool m_xRay = true;
    std::optional<TimeRange> m_range;
    std::optional<ShownState> m_highlighted;
    bool m_following = true;
};

} // namespace offstage
