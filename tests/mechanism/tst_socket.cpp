// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

constexpr const char *kServer = R"(apps:
  c:
    reactions:
      sceneDidBecomeActive 1st:
        - startListener: web
      newConnection web: []
      dataReceived web:
        - send: web
      listenerFailed: []
      connectionEnded: []
)";

constexpr const char *kClient = R"(apps:
  c:
    reactions:
      sceneDidBecomeActive 1st:
        - connect: mqtt
      connectionReady: []
      dataReceived: []
      connectionEnded:
        - send: mqtt
)";

} // namespace

class TestSocket : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        static const std::string server = kServer;
        static const std::string client = kClient;
        // The stories keep pointers, so their texts live as long as the program.
        static const std::string inFront = server + R"(inputs:
  - {at: 0:10, launch: c}
  - {at: 0:15, client-connects: {app: c, name: web}}
  - {at: 0:16, client-sends: {app: c, name: web}}
)";
        static const std::string suspended = server + R"(inputs:
  - {at: 0:10, launch: c}
  - {at: 0:15, client-connects: {app: c, name: web}}
  - {at: 0:20, home}
  - {at: 0:30, client-connects: {app: c, name: web}}
  - {at: 0:31, client-sends: {app: c, name: web}}
  - {at: 1:00, launch: c}
)";
        static const std::string old = "ios: 11.0\n" + server + R"(inputs:
  - {at: 0:10, launch: c}
  - {at: 0:15, client-connects: {app: c, name: web}}
  - {at: 0:20, home}
  - {at: 0:31, client-sends: {app: c, name: web}}
  - {at: 0:40, client-connects: {app: c, name: web}}
  - {at: 1:00, launch: c}
)";
        static const std::string oldLocked = "ios: 11.4\n" + server + R"(inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 0:30, lock}
  - {at: 0:40, client-connects: {app: c, name: web}}
  - {at: 1:00, launch: c}
)";
        static const std::string border = "ios: 12.0\n" + server + R"(inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 0:25, client-connects: {app: c, name: web}}
)";
        static const std::string spared = "rules: {socket.spares_plain_listeners: on}\n" + server +
                                          R"(inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 0:30, client-connects: {app: c, name: web}}
  - {at: 1:00, launch: c}
)";
        static const std::string mqtt = client + R"(inputs:
  - {at: 0:10, launch: c}
  - {at: 0:15, server-sends: {app: c, name: mqtt}}
  - {at: 0:20, home}
  - {at: 0:30, server-sends: {app: c, name: mqtt}}
  - {at: 1:00, launch: c}
)";
        static const std::string mqttOld = "ios: 11.0\n" + client + R"(inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 0:30, server-sends: {app: c, name: mqtt}}
  - {at: 0:31, server-sends: {app: c, name: mqtt}}
  - {at: 1:00, launch: c}
)";
        static const std::string closes = client + R"(inputs:
  - {at: 0:10, launch: c}
  - {at: 0:15, server-closes: {app: c, name: mqtt}}
)";
        static const std::string noNetwork = client + R"(inputs:
  - {at: 0:10, launch: c}
  - {at: 0:15, network: none}
)";
        static const std::string later = "phone: {network: none}\n" + client + R"(inputs:
  - {at: 0:10, launch: c}
  - {at: 0:15, network: wifi}
)";
        addStories({
            {"a client is served while the app runs", inFront.c_str(),
             R"(seen: client-accepted
newConnection "web" (1)
dataReceived "web" (1)
seen: client-answered)"},
            {"a suspended app's sockets are gone", suspended.c_str(),
             R"(09:00:21.100 c seen: socket-reclaimed
09:00:30.000 c seen: client-refused
09:00:31.000 c seen: peer-reset
listenerFailed "web", value 53 (1)
connectionEnded "web", value 57 (1))",
             "newConnection \"web\" (2)\ndataReceived"},
            {"before iOS 12 clients hang until the app runs", old.c_str(),
             R"(09:00:31.000 c seen: no-answer
09:00:40.000 c seen: client-hangs
09:01:00.100 c code dataReceived "web" (1)
09:01:00.100 c code newConnection "web" (2))",
             "socket-reclaimed"},
            {"before iOS 12 the lock takes them back, and nobody is told", oldLocked.c_str(),
             R"(09:00:30.000 c seen: socket-reclaimed
09:00:40.000 c seen: client-refused)",
             "listenerFailed"},
            {"from iOS 12 on at once", border.c_str(), "09:00:25.000 c seen: client-refused"},
            {"a plain listener may be spared", spared.c_str(),
             R"(09:00:30.000 c seen: client-hangs
newConnection "web" (1))",
             "socket-reclaimed"},
            {"Bonjour ends at suspension whatever the socket does", R"(ios: 11.0
apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startListener: {name: web, bonjour: yes}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
)",
             "09:00:21.100 c seen: bonjour-gone", "socket-reclaimed"},
            {"a connection hears its server until the suspension", mqtt.c_str(),
             R"(connectionReady "mqtt" (1)
dataReceived "mqtt" (1)
09:00:30.000 c seen: peer-reset
09:01:00.101 c code connectionEnded "mqtt", value 57 (1)
send "mqtt": EPIPE (32))",
             "dataReceived \"mqtt\" (2)"},
            {"before iOS 12 data wait, and are read at once", mqttOld.c_str(),
             R"(09:00:30.000 c seen: data-waits
dataReceived "mqtt" (1))",
             "dataReceived \"mqtt\" (2)\nconnectionEnded"},
            {"the server closes", closes.c_str(), "09:00:15.001 c code connectionEnded \"mqtt\""},
            {"the network goes", noNetwork.c_str(), "connectionEnded \"mqtt\", value 50"},
            {"a connection waits for the network", later.c_str(),
             R"(network = wifi
09:00:15.100 c code connectionReady "mqtt" (1))"},
            {"a background task keeps the connection for its time", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive 1st:
        - connect: mqtt
      sceneDidEnterBackground:
        - beginBackgroundTask: b
        - work: 5 min
      backgroundTaskExpired:
        - endBackgroundTask: b
      dataReceived: []
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 0:45, server-sends: {app: c, name: mqtt}}
  - {at: 1:00, server-sends: {app: c, name: mqtt}}
)",
             R"(09:00:45.001 c code dataReceived "mqtt" (1)
seen: socket-reclaimed
09:01:00.000 c seen: peer-reset)",
             "dataReceived \"mqtt\" (2)"},
            {"two apps talk while both run", R"(apps:
  a:
    reactions:
      sceneDidBecomeActive:
        - startListener: service
      sceneDidEnterBackground:
        - beginBackgroundTask: b
        - work: 20 s
        - endBackgroundTask: b
      dataReceived service:
        - send: service
  b:
    reactions:
      sceneDidBecomeActive:
        - connect: {name: call, to: app, app: a, listener: service}
      connectionReady call:
        - send: call
      connectionEnded: []
      dataReceived call: []
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:20, launch: b}
  - {at: 2:00, launch: a}
  - {at: 2:10, launch: b}
)",
             R"(a seen: client-accepted
b code connectionReady "call" (1)
a code dataReceived "service" (1)
b code dataReceived "call" (1))"},
            {"a suspended app refuses another one", R"(apps:
  a:
    reactions:
      sceneDidBecomeActive:
        - startListener: service
  b:
    reactions:
      sceneDidBecomeActive:
        - connect: {name: call, to: app, app: a, listener: service}
      connectionEnded: []
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:15, home}
  - {at: 0:20, launch: b}
)",
             R"(a seen: client-refused
b code connectionEnded "call", value 61 (1))",
             "connectionReady"},
            {"the peer's end resets the connection", R"(apps:
  a:
    reactions:
      sceneDidBecomeActive:
        - startListener: service
      sceneDidEnterBackground:
        - beginBackgroundTask: b
        - work: 20 s
        - crash
  b:
    reactions:
      sceneDidBecomeActive:
        - connect: {name: call, to: app, app: a, listener: service}
      connectionEnded: []
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:20, launch: b}
)",
             R"(a process ends: crash
b code connectionEnded "call", value 54 (1))"},
            {"a closed listener refuses", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startListener: web
        - startListener: web
        - stopListener: web
        - stopListener: web
        - send: web
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, client-connects: {app: c, name: web}}
)",
             R"(startListener "web": EADDRINUSE (48)
stopListener "web"
stopListener "web": nothing to end
send "web": ENOTCONN (57)
seen: client-refused)"},
            {"the local network is asked for in front", R"(apps:
  c:
    permissions: {local-network: not-asked}
    reactions:
      sceneDidBecomeActive:
        - connect: {name: tv, to: lan}
      connectionReady: []
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, permission: {app: c, what: local-network, answer: allowed}}
)",
             R"(seen: local-network-prompt
09:00:20.100 c code connectionReady "tv" (1))"},
            {"and may be denied", R"(apps:
  c:
    permissions: {local-network: not-asked}
    reactions:
      sceneDidBecomeActive:
        - connect: {name: tv, to: lan}
        - startListener: {name: web, bonjour: yes}
      connectionReady: []
      connectionEnded: []
      listenerFailed: []
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, permission: {app: c, what: local-network, answer: denied}}
)",
             R"(connectionEnded "tv", value -65570 (1)
listenerFailed "web", value -65570 (1))",
             "connectionReady"},
            {"in the background nobody is asked, and that is not kept", R"(apps:
  c:
    permissions: {local-network: not-asked}
    reactions:
      sceneDidEnterBackground:
        - connect: {name: tv, to: lan}
      sceneDidBecomeActive 2nd:
        - connect: {name: tv, to: lan}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 0:30, launch: c}
)",
             R"(connect "tv": kDNSServiceErr_PolicyDenied (-65570)
09:00:30.100 c seen: local-network-prompt)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestSocket)
#include "tst_socket.moc"
