// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/registry.h"

namespace offstage {

// What the mechanisms share whose code is an app extension: a process of its own, started by the
// system for one request, whether the app runs or not. Each has one kind of assertion, its first.

/// The app's extension for this point; invalid if it has none. An extension is its own answer.
AppId extensionOf(const Phone &phone, AppId app, MechanismId point);
/// Starts its process, holds it for as long as `limit`, and calls it. The ordinal of what holds it.
std::uint32_t callExtension(RunningBoard &board, AppId extension, const Mechanism &point,
                            std::size_t hook, NameId name, Duration limit);
/// Its code says that the request is done.
void finishExtension(RunningBoard &board, AppId extension, const Mechanism &point,
                     const Action &action);
/// The request's time is over.
void extensionExpired(RunningBoard &board, AppId extension, std::uint32_t ordinal);

} // namespace offstage
