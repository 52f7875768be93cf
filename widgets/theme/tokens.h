// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>
#include <cstddef>
#include <cstdint>

namespace offstage {

// What a process is shown as; defined with the lanes of the simulation. Its order, from not
// running to active, is the index into Tokens::states.
enum class ShownState : std::uint8_t;
inline constexpr std::size_t shownStateCount = 7;

enum class Scheme : std::uint8_t { Light, Dark };

enum class StatePattern : std::uint8_t {
    Solid,
    UprightBars,
    RisingDiagonals,
    Dots,
    FallingDiagonals,
    CrossHatch,
    GroundDashes,
};

// How one state looks. `letter`, `height` (logical px above the ground line at scale 1) and
// `pattern` are the same in both schemes, so that a state is known without its colour.
struct StateTokens {
    char letter = ' ';
    double height = 0;
    StatePattern pattern = StatePattern::Solid;
    QColor fill;
    QColor edge;
    QColor patternInk;
    QColor label;
};

// Every colour of the window in one scheme, by its role. No widget writes a colour of its own;
// only pictures of things (the phone, app icons) have colours outside this table.
struct Tokens {
    Scheme scheme = Scheme::Light;

    QColor window, panel, canvas, wing, sunken, hover, raised;
    QColor hair, line, edge;
    QColor ink, ink2, ink3;
    QColor accent, accentInk, accentText, accentSoft, accentLine, accentHair;
    QColor accentHover, accentPressed;
    QColor warn, warnSoft;
    QColor shade;

    QColor yesStrong, yes, no, never;
    QColor yesSoft, noSoft, neverSoft;

    QColor trustSolid, trustTint, trustLine;

    QColor batteryLine, batteryFill, chargeFill, chargeEdge;
    QColor lockFill, lockText, netFill, lpmFill;
    QColor ghostLine, ghostPat, ghostFill;
    QColor playhead, playheadText;

    std::array<StateTokens, shownStateCount> states;

    const StateTokens &of(ShownState state) const
    {
        return states.at(static_cast<std::size_t>(state));
    }
};

const Tokens &tokensFor(Scheme scheme);

// The state table of a print without colours: white, black and two greys.
const std::array<StateTokens, shownStateCount> &blackAndWhiteStates();

// Milliseconds. Reduced motion makes all of them 0 but for cross-fades.
namespace motion {
inline constexpr int fast = 90;
inline constexpr int base = 160;
inline constexpr int slow = 280;
inline constexpr int story = 480;
inline constexpr int crossFadeReduced = 90;
inline constexpr double springOvershoot = 1.1;
inline constexpr int tooltipDelay = 600;
inline constexpr int hoverCardDelay = 350;
inline constexpr int toast = 5000;
} // namespace motion

// Logical px.
namespace radius {
inline constexpr double detail = 1.5;
inline constexpr double band = 3;
inline constexpr double badge = 4;
inline constexpr double chip = 5;
inline constexpr double button = 6;
inline constexpr double tile = 7;
inline constexpr double card = 8;
inline constexpr double gallery = 9;
} // namespace radius

// Logical px.
namespace space {
inline constexpr int half = 2;
inline constexpr int one = 4;
inline constexpr int related = 6;
inline constexpr int two = 8;
inline constexpr int three = 12;
inline constexpr int group = 16;
inline constexpr int six = 24;
inline constexpr int eight = 32;
inline constexpr int twelve = 48;
inline constexpr int panelHorizontal = 16;
inline constexpr int panelVertical = 12;
} // namespace space

// Widths of lines, logical px.
namespace stroke {
inline constexpr double line = 1;
inline constexpr double stem = 1.2;
inline constexpr double playhead = 1.5;
inline constexpr double stateTop = 1.6;
inline constexpr double cause = 1.7;
inline constexpr double focus = 2;
inline constexpr double focusGap = 2;
} // namespace stroke

// Heights of controls, logical px at the base font size.
namespace height {
inline constexpr int button = 32;
inline constexpr int smallButton = 26;
inline constexpr int icon = 32;
inline constexpr int chip = 20;
inline constexpr int field = 24;
inline constexpr int timeField = 36;
inline constexpr int menuRow = 26;
inline constexpr int tile = 37;
inline constexpr int play = 38;
inline constexpr int badge = 18;
} // namespace height

} // namespace offstage
