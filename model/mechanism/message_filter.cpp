// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/extension_process.h"
#include "model/mechanism/tables.h"

// Message filters (ME-104): Messages starts the extension for an SMS of an unknown sender. It has
// no network of its own and cannot write to a shared container.
namespace offstage {

namespace {

enum { Handle };
enum { Answer };

constexpr std::array kActions = {
    ActionWord{.swift = "completion(ILMessageFilterQueryResponse)",
               .meaning = "says what the message is",
               .fields = {},
               .word = "filterMessage",
               .since = {11, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "handle(_:context:completion:)",
             .meaning = "a message of an unknown sender has come",
             .word = "handleFilterQuery",
             .since = {11, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "message filter"}};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose filter is chosen in Settings"},
};
constexpr std::array kEvents = {
    EventWord{"unknown-message",
              "A message of an unknown sender",
              "An SMS or MMS comes in.",
              PanelGroup::Network,
              kEventFields,
              {11, 0}},
};
constexpr std::array<std::string_view, 1> kNumbers = {"answer_time"};

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    finishExtension(board, app, kMessageFilter, action);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    const AppId filter = extensionOf(board.phone(), event.app, MechanismId::MessageFilter);
    if (filter.isValid())
        callExtension(board, filter, kMessageFilter, Handle, {},
                      board.rules().duration(ownNumber(kMessageFilter, Answer)));
}

} // namespace

const Mechanism kMessageFilter = {
    .id = MechanismId::MessageFilter,
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
