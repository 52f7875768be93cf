// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/actions.h"

#include <vector>

namespace offstage {

// One action as it is written down: its words, keys in Qt's portable text, its icon's file and its
// sentence. `isClaimed` ones do nothing until the window connects them.
struct ActionRow {
    Verb verb{};
    ActionMenu menu{};
    QString text;
    const char *keys = "";
    const char *icon = "";
    QString meaning;
    bool isClaimed = false;
    bool isCheckable = false;
    // A line stands before it in its menu.
    bool beginsGroup = false;
};

// In the order of Verb.
std::vector<ActionRow> actionRows();

} // namespace offstage
