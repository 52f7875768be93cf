// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestNetworkExtension : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a tunnel runs whatever becomes of the app", R"(apps:
  v:
    reactions:
      sceneDidBecomeActive 1st:
        - startTunnel
    extensions: {network-extension: }
inputs:
  - {at: 0:10, launch: v}
  - {at: 0:20, open-switcher}
  - {at: 0:21, swipe-card: v}
  - {at: 5:00, vpn-off: v}
)",
             R"(seen: vpn-shown
code tunnelStarts
force-quit flag set
09:05:00
code tunnelStops
v.network-extension background -> suspended)"},
            {"it needs a configuration", R"(apps:
  v:
    permissions: {vpn: denied}
    reactions:
      sceneDidBecomeActive 1st:
        - startTunnel
    extensions: {network-extension: }
inputs:
  - {at: 0:10, launch: v}
)",
             R"(configurationDisabled)", R"(code tunnelStarts)"},
            {"more than 50 MB is too much", R"(apps:
  v:
    extensions: {network-extension: {memory: 51 MB}}
inputs:
  - {at: 0:10, vpn-on: v}
)",
             R"(memory-limit
seen: vpn-gone)",
             R"(code tunnelStarts)"},
            {"a crashed tunnel comes back by On Demand", R"(apps:
  v:
    declares: [vpn-on-demand]
    extensions:
      network-extension:
        reactions:
          tunnelStarts 1st:
            - work: 1 min
            - crash
inputs:
  - {at: 0:10, vpn-on: v}
)",
             R"(code tunnelStarts (1)
crash
code tunnelStarts (2))",
             R"(seen: vpn-gone)"},
            {"and not without it", R"(apps:
  v:
    extensions:
      network-extension:
        reactions:
          tunnelStarts 1st:
            - work: 1 min
            - crash
inputs:
  - {at: 0:10, vpn-on: v}
)",
             R"(seen: vpn-gone)", R"(code tunnelStarts (2))"},
            {"a server in the tunnel is not what it is for", R"(apps:
  v:
    extensions:
      network-extension:
        reactions:
          tunnelStarts:
            - hostServerInTunnel
inputs:
  - {at: 0:10, vpn-on: v}
)",
             R"(against the purpose of network-extension)"},
            {"a provider of local pushes runs on its network only", R"(apps:
  n:
    declares: [app-push-provider]
    extensions: {network-extension: }
inputs:
  - {at: 0:10, local-push-network: joined}
  - {at: 2:30, local-push-network: left}
)",
             R"(code pushProviderStarts
09:01:10.000 n.network-extension code handleTimerEvent (1)
09:02:10.000 n.network-extension code handleTimerEvent (2)
code pushProviderStops
n.network-extension background -> suspended)",
             R"(code handleTimerEvent (3))"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestNetworkExtension)
#include "tst_network_extension.moc"
