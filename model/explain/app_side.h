// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/sim/run.h"

namespace offstage {

/// One thing that the app's code saw or did: a callback that iOS called, or a call of an API.
struct CodeLine {
    Instant at{};
    RecordId record;
    bool isCallback = false;
    HookId hook{};
    ActionId action{};
    NameId name;
    ApiResult result = ApiResult::Fine;

    bool operator==(const CodeLine &) const = default;
};

/// What the app's code saw and did from one instant to another, in order.
std::vector<CodeLine> codeSeen(const Run &run, AppId app, Instant from, Instant to);

/// The app's reactions as Swift to copy: one function or comment for each callback, with the calls
/// in it. Only those that `lines` show; all of them if there are none.
std::string swiftOf(const Setup &setup, AppId app, const std::vector<CodeLine> &lines = {});

/// What the app declares, as the lines of an Info.plist; empty if it declares nothing there.
std::string plistOf(const Setup &setup, AppId app);
/// The same for its entitlements.
std::string entitlementsOf(const Setup &setup, AppId app);

} // namespace offstage
