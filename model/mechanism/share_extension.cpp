// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/extension_process.h"
#include "model/mechanism/tables.h"

// Share and action extensions (ME-105) live while their sheet is up. What takes longer is handed to
// a background session.
namespace offstage {

namespace {

enum { Open, Close };
enum { BeginRequest };

constexpr std::array kActions = {
    ActionWord{.swift = "extensionContext.completeRequest(returningItems:)",
               .meaning = "closes the sheet",
               .fields = {},
               .word = "completeShare",
               .since = {8, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "beginRequest(with:)",
             .meaning = "the sheet of the extension comes up",
             .word = "shareBegins",
             .since = {8, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "share sheet", .isUnlimited = true}};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose extension"},
};
constexpr std::array kEvents = {
    EventWord{"share-to",
              "Share to an app",
              "The sheet of its share extension opens.",
              PanelGroup::Person,
              kEventFields,
              {8, 0}},
    EventWord{"close-share",
              "Close the share sheet",
              "The person is done with it.",
              PanelGroup::Person,
              kEventFields,
              {8, 0}},
};

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    finishExtension(board, app, kShareExtension, action);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    const AppId sheet = extensionOf(board.phone(), event.app, MechanismId::ShareExtension);
    if (!sheet.isValid())
        return;
    const Assertion *open = board.find(sheet, ownKind(kShareExtension, 0));
    if (own == Open && !open && board.phone().device.isInUse())
        callExtension(board, sheet, kShareExtension, BeginRequest, {}, kForever);
    else if (own == Close && open)
        board.end(sheet, open->ordinal, AssertionEnd::GivenBack);
}

void happened(RunningBoard &board, AppId, Happening what)
{
    if (what != Happening::Locked)
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        if (const Assertion *open = board.find(AppId(i), ownKind(kShareExtension, 0)))
            board.end(AppId(i), open->ordinal, AssertionEnd::Dropped);
    }
}

} // namespace

const Mechanism kShareExtension = {
    .id = MechanismId::ShareExtension,
    .actions = kActions,
    .hooks = kHooks,
    .events = kEvents,
    .isExtensionPoint = true,
    .perform = perform,
    .kinds = kKinds,
    .expired = extensionExpired,
    .happened = happened,
    .occurred = occurred,
};

} // namespace offstage
