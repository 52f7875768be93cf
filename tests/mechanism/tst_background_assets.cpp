// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestBackgroundAssets : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"runs at install, before the first launch", R"(apps:
  g:
    last-opened: never
    extensions:
      background-assets:
        reactions:
          assetsRequested:
            - work: 20 s
            - assetsScheduled
inputs:
  - {at: 0:10, assets-moment: {app: g, why: install}}
)",
             R"(code assetsRequested
assetsScheduled
g.background-assets background -> suspended)"},
            {"never in Low Power Mode", R"(phone: {low-power-mode: on}
apps:
  g:
    extensions: {background-assets: }
inputs:
  - {at: 0:10, assets-moment: g}
)",
             R"(low-power-mode)", R"(code assetsRequested)"},
            {"never with the app's refresh switch off", R"(apps:
  g:
    background-refresh: off
    extensions: {background-assets: }
inputs:
  - {at: 0:10, assets-moment: g}
)",
             R"(background-app-refresh)", R"(code assetsRequested)"},
            {"not for an update of a swiped app", R"(apps:
  g:
    force-quit: yes
    extensions: {background-assets: }
inputs:
  - {at: 0:10, assets-moment: {app: g, why: update}}
)",
             R"(seen: assets-skipped)", R"(code assetsRequested)"},
            {"has a few minutes a day", R"(length: 2 d
apps:
  g:
    extensions:
      background-assets:
        reactions:
          assetsRequested:
            - work: 1 h
inputs:
  - {at: 0:10, assets-moment: g}
  - {at: 10:00, assets-moment: g}
  - {at: tomorrow 09:00, assets-moment: g}
)",
             R"(code assetsRequested (1)
expired after
mechanism-limit
code assetsRequested (2))"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestBackgroundAssets)
#include "tst_background_assets.moc"
