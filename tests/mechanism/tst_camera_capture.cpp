// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestCameraCapture : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"is interrupted in the background and goes on in front", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive 1st:
        - startCapture
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, launch: c}
)",
             R"(camera = yes
camera = no
code captureWasInterrupted, value 1
c background -> suspended
camera = yes
code captureInterruptionEnded)"},
            {"needs the user's word", R"(apps:
  c:
    permissions: {camera: denied}
    reactions:
      sceneDidBecomeActive:
        - startCapture
inputs:
  - {at: 0:10, launch: c}
)",
             "camera not authorized", "camera = yes"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestCameraCapture)
#include "tst_camera_capture.moc"
