// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/mechanism/socket.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/timer.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

enum SocketEvent { ClientConnects, ClientSends, ServerSends, ServerCloses };

constexpr std::int64_t kNone = 0xffff;

/// Every process of another app that has a connection to this one's.
template <class Visit> void forPeersOf(RunningBoard &board, AppId app, const Visit &visit)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId other(i);
        if (other == app || !board.app(other).process)
            continue;
        std::vector<NameId> names;
        for (const Resource &socket : board.app(other).process->resources) {
            if (socket.mechanism == MechanismId::Socket &&
                socket.kind == static_cast<std::uint8_t>(SocketKind::Connection) &&
                endOf(socket).peer == SocketPeer::App && endOf(socket).app == app)
                names.push_back(socket.name);
        }
        for (const NameId name : names)
            visit(other, name);
    }
}

/// iOS takes back what the suspended process has open (LC-46, LC-47). Nobody is told: the process
/// does not run, and the peers find out when they next send something.
void reclaim(RunningBoard &board, AppId app)
{
    const bool sparesPlain = board.rules().flag(ownNumber(kSocket, SparesPlainListeners));
    for (Resource &socket : board.app(app).process->resources) {
        if (socket.mechanism != MechanismId::Socket || stateOf(socket) > SocketState::Open)
            continue;
        const bool isListener = socket.kind == static_cast<std::uint8_t>(SocketKind::Listener);
        if (isListener && sparesPlain && !endOf(socket).hasBonjour)
            continue;
        setState(socket, SocketState::Dead);
        notice(board, app, ownNotice(kSocket, SocketReclaimed), socket.name);
        for (const SocketHook hook : {NewConnection, ConnectionReady, DataReceived})
            dropLaterCalls(board, app, ownHook(kSocket, hook), socket.name);
    }
}

/// A Bonjour registration does not outlive a suspension, whatever becomes of the socket (LC-50).
void endBonjour(RunningBoard &board, AppId app)
{
    for (const Resource &socket : board.app(app).process->resources) {
        if (socket.mechanism == MechanismId::Socket &&
            socket.kind == static_cast<std::uint8_t>(SocketKind::Listener) &&
            stateOf(socket) == SocketState::Open && endOf(socket).hasBonjour)
            notice(board, app, ownNotice(kSocket, BonjourGone), socket.name);
    }
}

void suspends(RunningBoard &board, AppId app)
{
    endBonjour(board, app);
    if (board.rules().flag(ownNumber(kSocket, ReclaimsAtSuspension)) ||
        board.phone().device.isLocked)
        reclaim(board, app);
}

void locked(RunningBoard &board)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const auto &process = board.app(AppId(i)).process;
        if (process && !process->isRunning)
            reclaim(board, AppId(i));
    }
}

/// The process runs again and finds its sockets dead.
void resumed(RunningBoard &board, AppId app)
{
    const auto number = [&](SocketNumber place) {
        return board.rules().count(ownNumber(kSocket, place));
    };
    const bool tellsListeners = board.rules().flag(ownNumber(kSocket, TellsListeners));
    for (Resource &socket : board.app(app).process->resources) {
        if (socket.mechanism != MechanismId::Socket || stateOf(socket) != SocketState::Dead)
            continue;
        setState(socket, SocketState::Told);
        const bool isListener = socket.kind == static_cast<std::uint8_t>(SocketKind::Listener);
        if (!isListener)
            callAppLater(board, app, {}, ownHook(kSocket, ConnectionEnded), socket.name,
                         number(ConnectionError));
        else if (tellsListeners)
            callAppLater(board, app, {}, ownHook(kSocket, ListenerFailed), socket.name,
                         number(ListenerError));
    }
}

void clientConnects(RunningBoard &board, AppId app, NameId listener)
{
    SocketEnd client;
    client.peer = SocketPeer::Client;
    if (board.phone().device.network() == Network::None) {
        notice(board, app, ownNotice(kSocket, ClientHangs), listener);
        return;
    }
    acceptOn(board, app, listener, client);
}

} // namespace

SocketEnd endOf(const Resource &socket)
{
    const auto id = [&](int shift) { return (socket.value >> shift) & kNone; };
    SocketEnd end;
    end.peer = static_cast<SocketPeer>(id(32));
    end.app = id(0) == kNone ? AppId() : AppId(static_cast<std::uint64_t>(id(0)));
    end.name = id(16) == kNone ? NameId() : NameId(static_cast<std::uint64_t>(id(16)));
    end.hasBonjour = (socket.value >> 48) != 0;
    return end;
}

void setEnd(Resource &socket, const SocketEnd &end)
{
    socket.value = static_cast<std::int64_t>(end.app.value()) |
                   static_cast<std::int64_t>(end.name.value()) << 16 |
                   static_cast<std::int64_t>(end.peer) << 32 |
                   static_cast<std::int64_t>(end.hasBonjour ? 1 : 0) << 48;
}

SocketState stateOf(const Resource &socket)
{
    return static_cast<SocketState>(socket.state);
}

void setState(Resource &socket, SocketState state)
{
    socket.state = static_cast<std::uint8_t>(state);
}

Resource *findSocket(RunningBoard &board, AppId app, SocketKind kind, NameId name)
{
    return findResource(board, app, MechanismId::Socket, static_cast<std::uint8_t>(kind), name);
}

bool canAnswer(RunningBoard &board, AppId app)
{
    return board.app(app).process && board.app(app).process->isRunning;
}

void loseConnection(RunningBoard &board, AppId app, NameId name, std::int64_t error)
{
    Resource *connection = findSocket(board, app, SocketKind::Connection, name);
    if (!connection || stateOf(*connection) > SocketState::Open)
        return;
    setState(*connection, SocketState::Told);
    dropLaterCalls(board, app, ownHook(kSocket, ConnectionReady), name);
    callAppLater(board, app, {}, ownHook(kSocket, ConnectionEnded), name, error);
}

void resetPeer(RunningBoard &board, const Resource &connection)
{
    const SocketEnd end = endOf(connection);
    if (end.peer == SocketPeer::App && end.app.isValid() && board.app(end.app).process)
        loseConnection(board, end.app, end.name, 0);
}

Resource *acceptOn(RunningBoard &board, AppId app, NameId listener, const SocketEnd &peer)
{
    const Resource *waits = findSocket(board, app, SocketKind::Listener, listener);
    if (!waits || stateOf(*waits) != SocketState::Open) {
        // A dead listener's port answers with a reset (LC-48).
        notice(board, app, ownNotice(kSocket, ClientRefused), listener);
        return nullptr;
    }
    // The kernel takes the connection also for a process that does not run (LC-47).
    const bool answers = canAnswer(board, app);
    const RecordId seen =
        notice(board, app, ownNotice(kSocket, answers ? ClientAccepted : ClientHangs), listener);
    RunningBoard::Because because(board, seen);
    closeResource(board, app, MechanismId::Socket,
                  static_cast<std::uint8_t>(SocketKind::Connection), listener);
    Resource &connection =
        openResource(board, app, MechanismId::Socket,
                     static_cast<std::uint8_t>(SocketKind::Connection), listener);
    setEnd(connection, peer);
    setState(connection, SocketState::Open);
    callAppLater(board, app, {}, ownHook(kSocket, NewConnection), listener, 0, true);
    return &connection;
}

bool arriveAt(RunningBoard &board, AppId app, NameId name, bool isFromClient)
{
    const Resource *connection = findSocket(board, app, SocketKind::Connection, name);
    if (!connection || stateOf(*connection) != SocketState::Open) {
        notice(board, app, ownNotice(kSocket, PeerReset), name);
        return false;
    }
    if (!canAnswer(board, app)) {
        const bool asks = isFromClient || endOf(*connection).peer == SocketPeer::App;
        notice(board, app, ownNotice(kSocket, asks ? NoAnswer : DataWaits), name);
    }
    const RecordId cause = connection->record;
    RunningBoard::Because because(board, board.cause().isValid() ? board.cause() : cause);
    callAppLater(board, app, {}, ownHook(kSocket, DataReceived), name, 0, true);
    return true;
}

void socketHappened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::Suspends)
        suspends(board, app);
    else if (what == Happening::Resumed)
        resumed(board, app);
    else if (what == Happening::Locked)
        locked(board);
}

void socketOccurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    const NameId name = event.name(0);
    if (own == ClientConnects)
        return clientConnects(board, event.app, name);
    if (own == ServerCloses)
        return loseConnection(board, event.app, name, 0);
    arriveAt(board, event.app, name, own == ClientSends);
}

void socketProcessEnds(RunningBoard &board, AppId app, ExitReason)
{
    forPeersOf(board, app, [&](AppId other, NameId name) {
        loseConnection(board, other, name, kConnectionReset);
    });
}

} // namespace offstage
