// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/socket.h"

#include <algorithm>
#include <array>

#include "model/mechanism/energy.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/timer.h"
#include "model/mechanism/told.h"

// Networking follows running and suspended, not front and background (LC-45). Nothing that arrives
// wakes an app (LC-38, ME-108).
namespace offstage {

namespace {

constexpr std::array<std::string_view, 3> kTargets = {"server", "lan", "app"};
constexpr std::array kListenFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the listener's name"},
    Field{"bonjour", FieldType::Flag, false, 0, {}, "whether it is announced by Bonjour"},
};
constexpr std::array kConnectFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the connection's name"},
    Field{"to", FieldType::Choice, false, 0, kTargets,
          "your server, a device on the local network, or another app on the phone"},
    Field{"app", FieldType::App, false, -1, {}, "the other app"},
    Field{"listener", FieldType::Name, false, -1, {}, "the other app's listener"},
};
constexpr std::array kSendFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the connection, or the listener it came by"},
    Field{"kilobytes", FieldType::Count, false, 1, {}, "how much is sent"},
};
constexpr std::array kNameFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the name it was started with"},
};
enum { StartListener, StopListener, Connect, Send, CloseConnection };
constexpr std::array kActions = {
    ActionWord{.swift = "NWListener.start(queue:)",
               .meaning = "listens for connections; holds nothing",
               .fields = kListenFields,
               .word = "startListener"},
    ActionWord{.swift = "NWListener.cancel()",
               .meaning = "stops listening",
               .fields = kNameFields,
               .word = "stopListener"},
    ActionWord{.swift = "NWConnection.start(queue:)",
               .meaning = "opens a connection; holds nothing",
               .fields = kConnectFields,
               .word = "connect"},
    ActionWord{.swift = "NWConnection.send(content:completion:)",
               .meaning = "sends data over a connection",
               .fields = kSendFields,
               .word = "send"},
    ActionWord{.swift = "NWConnection.cancel()",
               .meaning = "closes a connection",
               .fields = kNameFields,
               .word = "closeConnection"},
};
constexpr std::array kHooks = {
    HookWord{.swift = "NWListener.newConnectionHandler",
             .meaning = "somebody has connected to the listener",
             .takesName = true,
             .word = "newConnection"},
    HookWord{.swift = "NWConnection.stateUpdateHandler(.ready)",
             .meaning = "the connection is open",
             .takesName = true,
             .word = "connectionReady"},
    HookWord{.swift = "NWConnection.stateUpdateHandler(.failed)",
             .meaning = "the connection has ended, with an errno, or 0 if the peer closed it",
             .takesName = true,
             .word = "connectionEnded"},
    HookWord{.swift = "NWConnection.receive(...)",
             .meaning = "data have come over the connection",
             .takesName = true,
             .word = "dataReceived"},
    HookWord{.swift = "NWListener.stateUpdateHandler(.failed)",
             .meaning = "the listener does not listen any more",
             .takesName = true,
             .word = "listenerFailed"},
};
enum { PolicyDenied, InUse, NotConnected, BrokenPipe };
constexpr std::array kResults = {
    ResultWord{"kDNSServiceErr_PolicyDenied (-65570)", "the local network is not allowed", -65570},
    ResultWord{"EADDRINUSE (48)", "the app listens there already", 48},
    ResultWord{"ENOTCONN (57)", "there is no such connection", 57},
    ResultWord{"EPIPE (32)", "the connection is dead", 32},
};
constexpr std::array kNotices = {
    NoticeWord{"client-accepted", "A client connects to %1"},
    NoticeWord{"client-refused", "A client of %1 is refused", true},
    NoticeWord{"client-hangs", "A client of %1 hangs: connected, but nobody answers", true},
    NoticeWord{"client-answered", "A client of %1 gets its answer"},
    NoticeWord{"no-answer", "What was sent over %1 gets no answer", true},
    NoticeWord{"data-waits", "Data for %1 wait, the app does not run", true},
    NoticeWord{"peer-reset", "The other end of %1 finds the connection reset", true},
    NoticeWord{"socket-reclaimed", "iOS closes %1 of the suspended app", true},
    NoticeWord{"bonjour-gone", "%1 is not announced by Bonjour any more", true},
    NoticeWord{"local-network-prompt", "The user is asked about the local network"},
};
constexpr std::array kListenerEvent = {
    Field{"app", FieldType::App, true, 0, {}, "the app"},
    Field{"name", FieldType::Name, true, 0, {}, "its listener"},
};
constexpr std::array kConnectionEvent = {
    Field{"app", FieldType::App, true, 0, {}, "the app"},
    Field{"name", FieldType::Name, true, 0, {}, "its connection"},
};
constexpr std::array kEvents = {
    EventWord{"client-connects", "Connect a client", "A device connects to the app's listener",
              PanelGroup::Network, kListenerEvent},
    EventWord{"client-sends", "Send from a client", "A connected device asks the app for something",
              PanelGroup::Network, kListenerEvent},
    EventWord{"server-sends", "Send from the server", "The peer of a connection sends something",
              PanelGroup::Network, kConnectionEvent},
    EventWord{"server-closes", "Close at the server", "The peer of a connection closes it",
              PanelGroup::Network, kConnectionEvent},
};
constexpr auto kNumbers = std::to_array<std::string_view>(
    {"connect_time", "loopback_time", "reclaims_at_suspension", "spares_plain_listeners",
     "tells_listeners", "connection_error", "listener_error"});

ApiResult ownError(std::size_t place)
{
    return ownResult(kSocket, place);
}

Duration latency(const RunningBoard &board, SocketPeer peer)
{
    return board.rules().duration(
        ownNumber(kSocket, peer == SocketPeer::App ? LoopbackTime : ConnectTime));
}

void close(RunningBoard &board, AppId app, SocketKind kind, NameId name)
{
    for (const SocketHook hook :
         {NewConnection, ConnectionReady, ConnectionEnded, DataReceived, ListenerFailed}) {
        const bool isOfListener = hook == NewConnection || hook == ListenerFailed;
        if (isOfListener == (kind == SocketKind::Listener))
            dropLaterCalls(board, app, ownHook(kSocket, hook), name);
    }
    closeResource(board, app, MechanismId::Socket, static_cast<std::uint8_t>(kind), name);
}

/// Whether the app may use the local network: yes, no, or the user is asked now. In the background
/// nobody is asked, the call fails, and that is not kept (ME-115).
std::optional<bool> localNetwork(RunningBoard &board, AppId app)
{
    const Answer answer =
        board.app(app).permissions[static_cast<std::size_t>(Permission::LocalNetwork)];
    if (answer != Answer::NotAsked)
        return answer == Answer::Allowed;
    if (!isOnScreen(board.phone(), app))
        return false;
    return std::nullopt;
}

/// Opens the socket at once, or lets it wait for the user's answer.
Resource *open(RunningBoard &board, AppId app, const Action &action, SocketKind kind,
               const SocketEnd &end, bool isLocal)
{
    const NameId name = action.name(0);
    const std::optional<bool> isAllowed =
        isLocal ? localNetwork(board, app) : std::optional<bool>(true);
    const RecordId called =
        acted(board, app, action, name,
              isAllowed.value_or(true) ? ApiResult::Fine : ownError(PolicyDenied));
    RunningBoard::Because because(board, called);
    if (isAllowed == false)
        return nullptr;
    close(board, app, kind, name);
    Resource &socket =
        openResource(board, app, MechanismId::Socket, static_cast<std::uint8_t>(kind), name);
    setEnd(socket, end);
    setState(socket, isAllowed ? SocketState::Open : SocketState::Waiting);
    if (!isAllowed)
        notice(board, app, ownNotice(kSocket, LocalNetworkPrompt));
    return &socket;
}

void startListener(RunningBoard &board, AppId app, const Action &action)
{
    const Resource *former = findSocket(board, app, SocketKind::Listener, action.name(0));
    if (former && stateOf(*former) <= SocketState::Open) {
        acted(board, app, action, action.name(0), ownError(InUse));
        return;
    }
    SocketEnd end;
    end.hasBonjour = action.flag(1);
    open(board, app, action, SocketKind::Listener, end, end.hasBonjour);
}

/// The way to the peer is free: the connection is made.
void establish(RunningBoard &board, AppId app, NameId name)
{
    Resource &connection = *findSocket(board, app, SocketKind::Connection, name);
    const SocketEnd end = endOf(connection);
    setState(connection, SocketState::Open);
    RunningBoard::Because because(board, connection.record);
    if (end.peer != SocketPeer::App && board.phone().device.network() == Network::None) {
        setState(connection, SocketState::Waiting);
        return;
    }
    if (end.peer == SocketPeer::App) {
        SocketEnd here;
        here.peer = SocketPeer::App;
        here.app = app;
        here.name = name;
        if (!end.app.isValid() || !acceptOn(board, end.app, end.name, here)) {
            loseConnection(board, app, name, kConnectionRefused);
            return;
        }
    }
    callAppLater(board, app, latency(board, end.peer), ownHook(kSocket, ConnectionReady), name);
}

void connect(RunningBoard &board, AppId app, const Action &action)
{
    SocketEnd end;
    end.peer = static_cast<SocketPeer>(action.count(1));
    end.app = action.app(2);
    end.name = action.name(3);
    const Resource *opened =
        open(board, app, action, SocketKind::Connection, end, end.peer == SocketPeer::Lan);
    if (opened && stateOf(*opened) == SocketState::Open)
        establish(board, app, action.name(0));
}

void send(RunningBoard &board, AppId app, const Action &action)
{
    const NameId name = action.name(0);
    const Resource *connection = findSocket(board, app, SocketKind::Connection, name);
    const bool isDead = connection && stateOf(*connection) > SocketState::Open;
    const ApiResult result = !connection ? ownError(NotConnected)
                             : isDead    ? ownError(BrokenPipe)
                                         : ApiResult::Fine;
    RunningBoard::Because because(board, acted(board, app, action, name, result));
    if (result != ApiResult::Fine || stateOf(*connection) == SocketState::Waiting)
        return;
    const SocketEnd end = endOf(*connection);
    if (end.peer != SocketPeer::App)
        chargeData(board, app, action.count(1));
    if (end.peer == SocketPeer::Client)
        notice(board, app, ownNotice(kSocket, ClientAnswered), name);
    if (end.peer == SocketPeer::App && !arriveAt(board, end.app, end.name, false))
        loseConnection(board, app, name, kConnectionReset);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const std::size_t place = placeOf(kSocket, action.id);
    if (place == StartListener)
        return startListener(board, app, action);
    if (place == Connect)
        return connect(board, app, action);
    if (place == Send)
        return send(board, app, action);
    const auto kind = place == StopListener ? SocketKind::Listener : SocketKind::Connection;
    const Resource *socket = findSocket(board, app, kind, action.name(0));
    RunningBoard::Because because(board, acted(board, app, action, action.name(0),
                                               socket ? ApiResult::Fine : ApiResult::NothingToEnd));
    if (!socket)
        return;
    if (kind == SocketKind::Connection)
        resetPeer(board, *socket);
    close(board, app, kind, action.name(0));
}

void permissionChanged(RunningBoard &board, AppId app, Permission what)
{
    if (what != Permission::LocalNetwork || !board.app(app).process)
        return;
    std::vector<std::pair<SocketKind, NameId>> waiting;
    for (const Resource &socket : board.app(app).process->resources) {
        if (socket.mechanism == MechanismId::Socket && stateOf(socket) == SocketState::Waiting)
            waiting.emplace_back(static_cast<SocketKind>(socket.kind), socket.name);
    }
    const bool mayUse = isAllowed(board.phone(), app, what);
    for (const auto &[kind, name] : waiting) {
        if (kind == SocketKind::Connection && mayUse) {
            establish(board, app, name);
        } else if (kind == SocketKind::Connection) {
            loseConnection(board, app, name, -65570);
        } else {
            setState(*findSocket(board, app, kind, name),
                     mayUse ? SocketState::Open : SocketState::Told);
            if (!mayUse)
                callAppLater(board, app, {}, ownHook(kSocket, ListenerFailed), name, -65570);
        }
    }
}

void networkChanged(RunningBoard &board)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        if (!board.app(app).process)
            continue;
        std::vector<NameId> waiting;
        std::vector<NameId> lost;
        for (const Resource &socket : board.app(app).process->resources) {
            if (socket.mechanism != MechanismId::Socket ||
                socket.kind != static_cast<std::uint8_t>(SocketKind::Connection) ||
                endOf(socket).peer == SocketPeer::App)
                continue;
            if (stateOf(socket) == SocketState::Waiting)
                waiting.push_back(socket.name);
            else if (stateOf(socket) == SocketState::Open)
                lost.push_back(socket.name);
        }
        for (const NameId name : waiting)
            establish(board, app, name);
        // A connection is bound to the way it took (assumed to end with it).
        for (const NameId name : lost)
            loseConnection(board, app, name, kNetworkDown);
    }
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::NetworkChanged)
        networkChanged(board);
    else
        socketHappened(board, app, what);
}

} // namespace

const Mechanism kSocket = {
    .id = MechanismId::Socket,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .notices = kNotices,
    .events = kEvents,
    .numbers = kNumbers,
    .perform = perform,
    .processEnds = socketProcessEnds,
    .happened = happened,
    .occurred = socketOccurred,
    .permissionChanged = permissionChanged,
};

} // namespace offstage
