// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/extension_process.h"
#include "model/mechanism/memory.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Network extensions (ME-94..ME-96): a packet tunnel, or a provider of local pushes, is a process
// of its own that the system starts, keeps running and stops, whatever becomes of the app.
namespace offstage {

namespace {

enum { StartTunnel, StopTunnel, HostServer };
enum { TunnelStarts, TunnelStops, ProviderStarts, ProviderStops, HandleTimer };
enum { NotConfigured };
enum { TunnelUp, TunnelDown };
enum { VpnOn, VpnOff };
enum { PushNetwork };
enum { OnDemand, PushProvider };
enum { TunnelMegabytes, ProviderMegabytes, TimerEvery, RestartAfter };
/// The kinds of its errand: which provider the system keeps up.
enum Provider : std::uint8_t { Tunnel, LocalPush };

constexpr std::array kActions = {
    ActionWord{.swift = "NETunnelProviderManager.connection.startVPNTunnel()",
               .meaning = "asks the system to start the tunnel",
               .fields = {},
               .word = "startTunnel",
               .since = {9, 0}},
    ActionWord{.swift = "NETunnelProviderManager.connection.stopVPNTunnel()",
               .meaning = "asks the system to stop the tunnel",
               .fields = {},
               .word = "stopTunnel",
               .since = {9, 0}},
    ActionWord{.swift = "NWListener(using:) in the provider",
               .meaning = "serves others from the tunnel, which it is not for",
               .fields = {},
               .word = "hostServerInTunnel",
               .since = {12, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "startTunnel(options:completionHandler:)",
             .meaning = "the system starts the tunnel",
             .word = "tunnelStarts",
             .since = {9, 0}},
    HookWord{.swift = "stopTunnel(with:completionHandler:)",
             .meaning = "the system stops the tunnel",
             .word = "tunnelStops",
             .since = {9, 0}},
    HookWord{.swift = "NEAppPushProvider.start()",
             .meaning = "the phone has joined the network of the provider",
             .word = "pushProviderStarts",
             .since = {14, 0}},
    HookWord{.swift = "NEAppPushProvider.stop(with:completionHandler:)",
             .meaning = "the phone has left the network of the provider",
             .word = "pushProviderStops",
             .since = {14, 0}},
    HookWord{.swift = "NEAppPushProvider.handleTimerEvent()",
             .meaning = "every 60 s while the provider runs",
             .word = "handleTimerEvent",
             .since = {14, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "network extension", .isUnlimited = true}};
constexpr std::array kResults = {
    ResultWord{"NEVPNError.configurationDisabled", "The user has allowed no configuration.", 0},
};
constexpr std::array kNotices = {
    NoticeWord{"vpn-shown", "The status bar shows the VPN"},
    NoticeWord{"vpn-gone", "The VPN is gone from the status bar"},
};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose tunnel"},
};
constexpr std::array kEvents = {
    EventWord{
        "vpn-on", "Switch the VPN on", "In Settings.", PanelGroup::Network, kEventFields, {9, 0}},
    EventWord{
        "vpn-off", "Switch the VPN off", "In Settings.", PanelGroup::Network, kEventFields, {9, 0}},
};
constexpr std::array<std::string_view, 2> kPlaces = {"left", "joined"};
constexpr std::array kFacts = {
    FactWord{"local-push-network",
             "Wi-Fi of the local pushes",
             "Whether the phone has joined a network that an app push provider names.",
             PanelGroup::Network,
             kPlaces,
             0,
             {14, 0}},
};
constexpr std::array kKeys = {
    KeyWord{
        "vpn-on-demand", "NEOnDemandRule", "The system starts the tunnel again by itself", {9, 0}},
    KeyWord{"app-push-provider",
            "app-push-provider",
            "The network extension is a provider of local pushes",
            {14, 0}},
};
constexpr std::array<std::string_view, 4> kNumbers = {"tunnel_megabytes", "provider_megabytes",
                                                      "timer_every", "restart_after"};
constexpr std::array kPermissions = {Permission::Vpn};

bool isPushProvider(const Phone &phone, AppId extension)
{
    return phone.spec(extension).declares(ownKey(kNetworkExtension, PushProvider));
}

ParameterId memoryLimitOf(const Phone &phone, AppId extension)
{
    return ownNumber(kNetworkExtension,
                     isPushProvider(phone, extension) ? ProviderMegabytes : TunnelMegabytes);
}

void run(RunningBoard &board, AppId extension, Provider provider)
{
    callExtension(board, extension, kNetworkExtension,
                  provider == Tunnel ? TunnelStarts : ProviderStarts, {}, kForever);
}

/// The system keeps it up from now on.
void bringUp(RunningBoard &board, AppId extension, Provider provider)
{
    if (errandCount(board.phone(), extension, MechanismId::NetworkExtension) > 0)
        return;
    Errand &kept = addErrand(board, extension, MechanismId::NetworkExtension, provider);
    if (provider == LocalPush)
        kept.dueAt = board.now() + board.rules().duration(ownNumber(kNetworkExtension, TimerEvery));
    if (provider == Tunnel)
        notice(board, board.spec(extension).host, ownNotice(kNetworkExtension, TunnelUp));
    if (board.phone().device.power == PowerPhase::On)
        run(board, extension, provider);
    else
        kept.dueAt = board.now(); // it begins with the boot
}

void bringDown(RunningBoard &board, AppId extension)
{
    const Errand *kept = findErrand(board, extension, MechanismId::NetworkExtension);
    if (!kept)
        return;
    const bool isTunnel = kept->kind == Tunnel;
    RunningBoard::Because because(board,
                                  endErrand(board, extension, kept->ordinal, ErrandStage::Done));
    if (isTunnel)
        notice(board, board.spec(extension).host, ownNotice(kNetworkExtension, TunnelDown));
    if (const Assertion *held = board.find(extension, ownKind(kNetworkExtension, 0))) {
        callApp(board, extension,
                ownHook(kNetworkExtension, isTunnel ? TunnelStops : ProviderStops));
        board.end(extension, held->ordinal, AssertionEnd::GivenBack);
    }
}

AppId tunnelOf(const Phone &phone, AppId app)
{
    const AppId extension = extensionOf(phone, app, MechanismId::NetworkExtension);
    return extension.isValid() && isPushProvider(phone, extension) ? AppId() : extension;
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const AppId tunnel = tunnelOf(board.phone(), app);
    const bool may = tunnel.isValid() && isAllowed(board.phone(), app, Permission::Vpn);
    const bool starts = action.id == ownAction(kNetworkExtension, StartTunnel);
    RunningBoard::Because because(
        board,
        acted(board, app, action, {},
              starts && !may ? ownResult(kNetworkExtension, NotConfigured) : ApiResult::Fine));
    if (action.id == ownAction(kNetworkExtension, HostServer))
        warnPurpose(board, app, MechanismId::NetworkExtension);
    else if (starts && may)
        bringUp(board, tunnel, Tunnel);
    else if (!starts && tunnel.isValid())
        bringDown(board, tunnel);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    const AppId tunnel = tunnelOf(board.phone(), event.app);
    if (!tunnel.isValid())
        return;
    if (own == VpnOff)
        bringDown(board, tunnel);
    else if (isAllowed(board.phone(), event.app, Permission::Vpn))
        bringUp(board, tunnel, Tunnel);
}

void factChanged(RunningBoard &board, std::size_t, std::int32_t)
{
    const bool isJoined = board.phone().fact(ownFact(kNetworkExtension, PushNetwork)) == 1;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        if (board.spec(AppId(i)).extensionPoint != MechanismId::NetworkExtension ||
            !isPushProvider(board.phone(), AppId(i)))
            continue;
        if (isJoined)
            bringUp(board, AppId(i), LocalPush);
        else
            bringDown(board, AppId(i));
    }
}

/// Time to start it again, or the provider's timer.
void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand &kept = *findErrand(board, app, ordinal);
    const auto provider = static_cast<Provider>(kept.kind);
    const bool isUp = board.find(app, ownKind(kNetworkExtension, 0)) != nullptr;
    if (provider == LocalPush)
        kept.dueAt = board.now() + board.rules().duration(ownNumber(kNetworkExtension, TimerEvery));
    if (!isUp)
        run(board, app, provider);
    else if (provider == LocalPush)
        callApp(board, app, ownHook(kNetworkExtension, HandleTimer));
}

/// A crashed tunnel comes back by On Demand, a provider always (ME-94, ME-96).
void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    Errand *kept = findErrand(board, app, MechanismId::NetworkExtension);
    if (!kept)
        return;
    const bool comesBack =
        kept->kind == LocalPush || board.spec(app).declares(ownKey(kNetworkExtension, OnDemand));
    const bool isTooBig = board.spec(app).memoryMegabytes > memoryLimit(board.phone(), app);
    if (!comesBack || isTooBig) {
        const bool isTunnel = kept->kind == Tunnel;
        endErrand(board, app, kept->ordinal, ErrandStage::Fails);
        if (isTunnel)
            notice(board, board.spec(app).host, ownNotice(kNetworkExtension, TunnelDown));
        return;
    }
    kept->dueAt = board.now() + board.rules().duration(ownNumber(kNetworkExtension, RestartAfter));
    board.touch(app);
}

} // namespace

const Mechanism kNetworkExtension = {
    .id = MechanismId::NetworkExtension,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .notices = kNotices,
    .events = kEvents,
    .facts = kFacts,
    .keys = kKeys,
    .numbers = kNumbers,
    .permissions = kPermissions,
    .isExtensionPoint = true,
    .memoryLimit = memoryLimitOf,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = extensionExpired,
    .processEnds = processEnds,
    .occurred = occurred,
    .factChanged = factChanged,
};

} // namespace offstage
