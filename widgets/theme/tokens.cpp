// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/tokens.h"

namespace offstage {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

Tokens lightTokens()
{
    Tokens t;
    t.scheme = Scheme::Light;
    t.window = rgb(0xf1f2f4);
    t.panel = rgb(0xfafafb);
    t.canvas = rgb(0xffffff);
    t.wing = rgb(0xf6f7f9);
    t.sunken = rgb(0xe8eaee);
    t.hover = rgb(0xeceef1);
    t.raised = rgb(0xffffff);
    t.hair = rgb(0xe4e6eb);
    t.line = rgb(0xd3d7de);
    t.edge = rgb(0x7f8795);
    t.ink = rgb(0x15181e);
    t.ink2 = rgb(0x434a57);
    t.ink3 = rgb(0x5f6774);
    t.accent = rgb(0x5b45d6);
    t.accentInk = rgb(0xffffff);
    t.accentText = rgb(0x4f39cc);
    t.accentSoft = rgb(0xece9fc);
    t.accentLine = rgb(0x8b7ae8);
    t.accentHair = rgb(0xd4ccf7);
    t.accentHover = rgb(0x4b36c2);
    t.accentPressed = rgb(0x3f2ca8);
    t.warn = rgb(0x8a5a00);
    t.warnSoft = rgb(0xfbf0d6);
    t.shade = QColor(0x15, 0x18, 0x1e, 15);
    t.yesStrong = rgb(0x07564c);
    t.yes = rgb(0x0b7568);
    t.no = rgb(0xa8480a);
    t.never = rgb(0xb8182b);
    t.yesSoft = rgb(0xddf1ed);
    t.noSoft = rgb(0xfbe9dc);
    t.neverSoft = rgb(0xfbe4e6);
    t.trustSolid = rgb(0x2a303b);
    t.trustTint = rgb(0xdde1e8);
    t.trustLine = rgb(0x6f7788);
    t.batteryLine = rgb(0x4b5666);
    t.batteryFill = rgb(0xdce1e8);
    t.chargeFill = rgb(0xbfe3db);
    t.chargeEdge = rgb(0x0b7568);
    t.lockFill = rgb(0x3a4250);
    t.lockText = rgb(0xffffff);
    t.netFill = rgb(0xd5dbe4);
    t.lpmFill = rgb(0xf7dfa2);
    t.ghostLine = rgb(0x7f8896);
    t.ghostPat = rgb(0xa5adbb);
    t.ghostFill = rgb(0xf6f7f9);
    t.playhead = rgb(0x15181e);
    t.playheadText = rgb(0xffffff);
    t.states = {{
        {'N', 0, StatePattern::GroundDashes, rgb(0xffffff), rgb(0x7f8896), rgb(0x7f8896),
         rgb(0x5f6774)},
        {'F', 6, StatePattern::CrossHatch, rgb(0xfbe4e6), rgb(0xb8182b), rgb(0xb8182b),
         rgb(0x9e1122)},
        {'P', 11, StatePattern::FallingDiagonals, rgb(0xf3f4f6), rgb(0x6f7788), rgb(0xa5adbb),
         rgb(0x434a57)},
        {'S', 11, StatePattern::Dots, rgb(0xe3e6eb), rgb(0x7f8896), rgb(0xbcc3ce), rgb(0x434a57)},
        {'B', 17, StatePattern::RisingDiagonals, rgb(0xf29a1f), rgb(0xb96500), rgb(0xe0850a),
         rgb(0x2b1600)},
        {'I', 21, StatePattern::UprightBars, rgb(0xbfd6f8), rgb(0x3f7ad6), rgb(0x8fb6f0),
         rgb(0x0f2f66)},
        {'A', 26, StatePattern::Solid, rgb(0x1f5fd0), rgb(0x17489e), rgb(0x1f5fd0), rgb(0xffffff)},
    }};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.scheme = Scheme::Dark;
    t.window = rgb(0x16181c);
    t.panel = rgb(0x1c1f24);
    t.canvas = rgb(0x121417);
    t.wing = rgb(0x16191d);
    t.sunken = rgb(0x0d0f11);
    t.hover = rgb(0x31363f);
    t.raised = rgb(0x262a31);
    t.hair = rgb(0x262a31);
    t.line = rgb(0x3a404a);
    t.edge = rgb(0x767e8c);
    t.ink = rgb(0xf0f1f4);
    t.ink2 = rgb(0xbec3cd);
    t.ink3 = rgb(0x969daa);
    t.accent = rgb(0x8e7cf5);
    t.accentInk = rgb(0x120c33);
    t.accentText = rgb(0xafa2ff);
    t.accentSoft = rgb(0x2a2546);
    t.accentLine = rgb(0x7a68e0);
    t.accentHair = rgb(0x40376f);
    t.accentHover = rgb(0xa294ff);
    t.accentPressed = rgb(0x7c69ec);
    t.warn = rgb(0xe5b64b);
    t.warnSoft = rgb(0x352a12);
    t.shade = QColor(0, 0, 0, 87);
    t.yesStrong = rgb(0x7be3d3);
    t.yes = rgb(0x3fc7b2);
    t.no = rgb(0xf2955b);
    t.never = rgb(0xff7480);
    t.yesSoft = rgb(0x12332f);
    t.noSoft = rgb(0x3a2415);
    t.neverSoft = rgb(0x3a1519);
    t.trustSolid = rgb(0xdde1e8);
    t.trustTint = rgb(0x343942);
    t.trustLine = rgb(0x8c94a3);
    t.batteryLine = rgb(0xaeb6c3);
    t.batteryFill = rgb(0x2a2f37);
    t.chargeFill = rgb(0x174038);
    t.chargeEdge = rgb(0x3fc7b2);
    t.lockFill = rgb(0x5e6879);
    t.lockText = rgb(0xffffff);
    t.netFill = rgb(0x2e343d);
    t.lpmFill = rgb(0x4a3c14);
    t.ghostLine = rgb(0x78818f);
    t.ghostPat = rgb(0x565e6b);
    t.ghostFill = rgb(0x16191d);
    t.playhead = rgb(0xf0f1f4);
    t.playheadText = rgb(0x121417);
    t.states = {{
        {'N', 0, StatePattern::GroundDashes, rgb(0x121417), rgb(0x78818f), rgb(0x78818f),
         rgb(0x969daa)},
        {'F', 6, StatePattern::CrossHatch, rgb(0x3a1519), rgb(0xff6474), rgb(0xff6474),
         rgb(0xff9a9e)},
        {'P', 11, StatePattern::FallingDiagonals, rgb(0x1c2026), rgb(0x8c94a3), rgb(0x4f5764),
         rgb(0xbec3cd)},
        {'S', 11, StatePattern::Dots, rgb(0x2a2f37), rgb(0x78818f), rgb(0x454c57), rgb(0xbec3cd)},
        {'B', 17, StatePattern::RisingDiagonals, rgb(0xf7ab2e), rgb(0xffc670), rgb(0xdb8612),
         rgb(0x241200)},
        {'I', 21, StatePattern::UprightBars, rgb(0x23406f), rgb(0x6e9deb), rgb(0x375c99),
         rgb(0xd5e4ff)},
        {'A', 26, StatePattern::Solid, rgb(0x4c8df6), rgb(0x8db6ff), rgb(0x4c8df6), rgb(0x06142e)},
    }};
    return t;
}

} // namespace

const Tokens &tokensFor(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return scheme == Scheme::Dark ? dark : light;
}

const std::array<StateTokens, shownStateCount> &blackAndWhiteStates()
{
    static const std::array<StateTokens, shownStateCount> states = {{
        {'N', 0, StatePattern::GroundDashes, rgb(0xffffff), rgb(0x666666), rgb(0x666666),
         rgb(0x000000)},
        {'F', 6, StatePattern::CrossHatch, rgb(0xffffff), rgb(0x000000), rgb(0x000000),
         rgb(0x000000)},
        {'P', 11, StatePattern::FallingDiagonals, rgb(0xffffff), rgb(0x000000), rgb(0x999999),
         rgb(0x000000)},
        {'S', 11, StatePattern::Dots, rgb(0xffffff), rgb(0x666666), rgb(0x777777), rgb(0x000000)},
        {'B', 17, StatePattern::RisingDiagonals, rgb(0xffffff), rgb(0x000000), rgb(0x000000),
         rgb(0x000000)},
        {'I', 21, StatePattern::UprightBars, rgb(0xffffff), rgb(0x000000), rgb(0x777777),
         rgb(0x000000)},
        {'A', 26, StatePattern::Solid, rgb(0x1a1a1a), rgb(0x1a1a1a), rgb(0x1a1a1a), rgb(0xffffff)},
    }};
    return states;
}

} // namespace offstage
