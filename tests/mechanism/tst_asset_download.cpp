// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestAssetDownload : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"wakes the app as any background session does", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createAssetSession: streams
      sceneDidBecomeActive:
        - startAssetDownload: {name: film, size: 300 MB}
      urlSessionDidFinishEvents:
        - backgroundSessionCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
)",
             R"(c asset-download "film" #1 is done, 300000
c code handleEventsForBackgroundURLSession "streams"
c code assetDidFinishDownloading "film"
c code didCompleteWithError "film")"},
            {"needs a background configuration", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createAssetSession: {identifier: streams, configuration: default}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c createAssetSession "streams": NSInvalidArgumentException
c process ends: crash)"},
            {"needs its session", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - startAssetDownload: {name: film, size: 300 MB}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c startAssetDownload "film": no such asset session)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestAssetDownload)
#include "tst_asset_download.moc"
