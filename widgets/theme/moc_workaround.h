// SPDX-License-Identifier: GPL-3.0-or-later
// moc before Qt 6.5.3 cannot read libstdc++'s <compare>; with this macro empty it can.
#define _GLIBCXX_VISIBILITY(x)
