// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/apns.h"
#include "model/mechanism/extension_process.h"
#include "model/mechanism/tables.h"

// File providers (ME-100): a push of type fileProvider makes the system ask the extension what has
// changed. When it asks again is its own decision.
namespace offstage {

namespace {

enum { Enumerate };
enum { AskTime };

constexpr std::array kActions = {
    ActionWord{.swift = "observer.finishEnumeratingChanges(upTo:moreComing:)",
               .meaning = "has told the system what changed",
               .fields = {},
               .word = "finishEnumerating",
               .since = {11, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "enumerateChanges(for:from:)",
             .meaning = "the system asks what has changed",
             .word = "enumerateChanges",
             .since = {11, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "file provider"}};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose files"},
};
constexpr std::array kEvents = {
    EventWord{"file-provider-push",
              "A push says that files changed",
              "Your server sends a push of type fileProvider.",
              PanelGroup::Push,
              kEventFields,
              {11, 0}},
    EventWord{"browse-files",
              "Look at an app's files",
              "The person opens its folder in Files.",
              PanelGroup::Person,
              kEventFields,
              {11, 0}},
};
constexpr std::array<std::string_view, 1> kNumbers = {"ask_time"};

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    finishExtension(board, app, kFileProvider, action);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    const AppId provider = extensionOf(board.phone(), event.app, MechanismId::FileProvider);
    const bool isPush = own == 0;
    if (!provider.isValid() || (isPush && !isReachable(board.phone())))
        return;
    callExtension(board, provider, kFileProvider, Enumerate, {},
                  board.rules().duration(ownNumber(kFileProvider, AskTime)));
}

} // namespace

const Mechanism kFileProvider = {
    .id = MechanismId::FileProvider,
    .actions = kActions,
    .hooks = kHooks,
    .events = kEvents,
    .numbers = kNumbers,
    .isExtensionPoint = true,
    .perform = perform,
    .kinds = kKinds,
    .expired = extensionExpired,
    .occurred = occurred,
};

} // namespace offstage
