// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestPictureInPicture : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"the video goes on until its window is closed", R"(apps:
  v:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - allowPictureInPicture
        - playSound: film
inputs:
  - {at: 0:10, launch: v}
  - {at: 0:30, home}
  - {at: 5:00, close-picture: v}
)",
             R"(takes picture in picture
seen: picture-opens
09:05:00
seen: picture-closes
v background -> suspended)"},
            {"the mode is needed", R"(apps:
  v:
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - allowPictureInPicture
        - playSound: film
inputs:
  - {at: 0:10, launch: v}
  - {at: 0:30, home}
)",
             "v background -> suspended", "picture-opens"},
            {"the user can switch it off", R"(phone: {automatic-picture: off}
apps:
  v:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - allowPictureInPicture
        - playSound: film
inputs:
  - {at: 0:10, launch: v}
  - {at: 0:30, home}
)",
             "v inactive -> background", "picture-opens"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestPictureInPicture)
#include "tst_picture_in_picture.moc"
