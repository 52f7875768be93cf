// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QSize>

#include "model/core/id.h"
#include "model/sim/lanes.h"
#include "widgets/timeline/time_axis.h"

namespace offstage {

/// Heights of the timeline's parts and the width of its label column, in logical px.
struct LaneMetrics {
    double labels = 164;
    double overview = 34;
    double ruler = 30;
    double inputs = 30;
    double thin = 24;
    double battery = 32;
    double app = 56;
    double opened = 60;
    double detail = 22;
    double ghost = 88;
    double markCentre = 14;
    bool isNarrow = false;

    /// The sizes for a window of that size, with text scaled by `factor`.
    static LaneMetrics forWindow(QSize window, double factor = 1);
    bool operator==(const LaneMetrics &) const = default;
};

inline constexpr double kGroundFromBottom = 8;

enum class RowKind : std::uint8_t {
    Inputs,
    Screen,
    Battery,
    Network,
    LowPower,
    User,
    Refresh,
    Unchanged,
    App,
    Assertions,
    Code,
    Requests,
    Errands,
    Account,
};

constexpr bool isDetail(RowKind kind)
{
    return kind >= RowKind::Assertions;
}

/// One row of the lanes. `top` counts from the top of the inputs row and already contains the
/// scrolling. An app's row that shows a second future is split: its `ground` is the upper one.
struct Row {
    RowKind kind{};
    AppId app;
    double top = 0;
    double height = 0;
    bool isSplit = false;
    /// Which track of errands, or which account of the app.
    std::size_t index = 0;

    double bottom() const { return top + height; }
    double centre() const { return top + height / 2; }
    double ground() const { return isSplit ? top + 46 : bottom() - kGroundFromBottom; }
    double oldGround() const { return top + 77; }
};

/// What decides which rows there are.
struct LayoutInput {
    std::vector<RowKind> conditions;
    int unchanged = 0;
    struct AppRow {
        AppId app;
        bool isOpen = false;
        bool isSplit = false;
        std::size_t errandTracks = 0;
        std::size_t accounts = 0;
    };
    std::vector<AppRow> apps;
    LaneMetrics metrics;
    double scroll = 0;
};

/// The rows from top to bottom. Those of the device stay; those of the apps scroll below them.
struct LaneLayout {
    std::vector<Row> rows;
    LaneMetrics metrics;
    /// Where the apps' part begins; what scrolls above it is hidden.
    double fixedHeight = 0;
    /// Of the apps' part, without scrolling.
    double contentHeight = 0;
    double scroll = 0;
    /// Conditions that share one row because none of them changes.
    int unchanged = 0;

    static LaneLayout of(const LayoutInput &input);
    const Row *rowAt(double y) const;
    const Row *rowOf(AppId app) const;
    const Row *rowOf(RowKind kind) const;
    double maxScroll(double height) const;
};

/// The device's lanes that change in a range, and how many lanes with something to say do not.
struct Conditions {
    std::vector<RowKind> changing;
    int unchanged = 0;
};
Conditions conditionsIn(const DeviceLanes &device, TimeRange range);

/// The apps whose lanes differ between two futures.
bool differ(const AppLanes &now, const AppLanes &before);

} // namespace offstage
