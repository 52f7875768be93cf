// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/registry.h"

namespace offstage {

// Connections and listeners of processes: what the two files that make the mechanism share.

enum class SocketKind : std::uint8_t { Listener, Connection };
/// An open one works. A dead one was taken back by iOS or lost its peer, and the app has not heard
/// of it yet; told says it has. A waiting one waits for the network or for the user's answer.
enum class SocketState : std::uint8_t { Waiting, Open, Dead, Told };
enum class SocketPeer : std::uint8_t { Server, Lan, App, Client };

/// What is at the other end of a connection; of a listener whether it is announced by Bonjour.
struct SocketEnd {
    SocketPeer peer = SocketPeer::Server;
    AppId app;
    /// The peer's own name for the connection, if it is an app.
    NameId name;
    bool hasBonjour = false;
};
SocketEnd endOf(const Resource &socket);
void setEnd(Resource &socket, const SocketEnd &end);

SocketState stateOf(const Resource &socket);
void setState(Resource &socket, SocketState state);
/// Null if there is none, or no process.
Resource *findSocket(RunningBoard &board, AppId app, SocketKind kind, NameId name);
/// Whether the app's process runs and can answer.
bool canAnswer(RunningBoard &board, AppId app);

/// The places in the mechanism's lists.
enum SocketHook { NewConnection, ConnectionReady, ConnectionEnded, DataReceived, ListenerFailed };
enum SocketNotice {
    ClientAccepted,
    ClientRefused,
    ClientHangs,
    ClientAnswered,
    NoAnswer,
    DataWaits,
    PeerReset,
    SocketReclaimed,
    BonjourGone,
    LocalNetworkPrompt,
};
enum SocketNumber {
    ConnectTime,
    LoopbackTime,
    ReclaimsAtSuspension,
    SparesPlainListeners,
    TellsListeners,
    ConnectionError,
    ListenerError,
};

// errno values (LC-48).
inline constexpr std::int64_t kNetworkDown = 50;
inline constexpr std::int64_t kConnectionReset = 54;
inline constexpr std::int64_t kConnectionRefused = 61;

/// The connection does not work any more; its process hears of it as soon as it runs.
void loseConnection(RunningBoard &board, AppId app, NameId name, std::int64_t error);
/// The connection's other end, if it is an app, finds it reset.
void resetPeer(RunningBoard &board, const Resource &connection);
/// Somebody connects to the app's listener. Null if it is refused.
Resource *acceptOn(RunningBoard &board, AppId app, NameId listener, const SocketEnd &peer);
/// Data arrive at the app's end; false if it is dead or not there.
bool arriveAt(RunningBoard &board, AppId app, NameId name, bool isFromClient);

void socketHappened(RunningBoard &board, AppId app, Happening what);
void socketOccurred(RunningBoard &board, const input::Event &event, std::size_t own);
void socketProcessEnds(RunningBoard &board, AppId app, ExitReason reason);

} // namespace offstage
