// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestWidget : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"the extension makes a timeline",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      sceneDidBecomeActive:
        - reloadTimelines
    extensions:
      widget:
        reactions:
          getTimeline:
            - work: 1 s
            - completeTimeline: 1 min
inputs:
  - {at: 1:00, add-widget: c}
)",
             R"(widget #1 created
c.widget process 1 starts
code getTimeline
seen: widget-updated)"},
            {"reloads are five minutes apart",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      sceneDidBecomeActive:
        - reloadTimelines
    extensions:
      widget:
        reactions:
          getTimeline:
            - work: 1 s
            - completeTimeline: 1 min
inputs:
  - {at: 1:00, add-widget: c}
)",
             R"(seen: widget-updated
09:02:02.200 c may widget
widget-reloads = 1
by mechanism-limit
seen: widget-waits
09:07:02.200 c
widget-reloads = 2)"},
            {"in front they are free",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      sceneDidBecomeActive:
        - reloadTimelines
    extensions:
      widget:
        reactions:
          getTimeline:
            - work: 1 s
            - completeTimeline
inputs:
  - {at: 1:00, add-widget: c}
  - {at: 2:00, launch: c}
)",
             R"(reloadTimelines
seen: widget-updated)",
             R"(widget-reloads)"},
            {"and so they are while the app plays", R"(apps:
  c:
    background-modes: [audio, remote-notification]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - playSound: song
      didReceiveRemoteNotification:
        - reloadTimelines
        - fetchCompletion
inputs:
  - {at: 0:10, add-widget: c}
  - {at: 1:00, launch: c}
  - {at: 2:00, home}
  - {at: 8:00, push: c}
)",
             R"(reloadTimelines
seen: widget-updated)",
             R"(widget-reloads)"},
            {"a day has 40 to 70 of them",
             R"(length: 25 h
rules: {widget.daily_least: 5, widget.daily_most: 5}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      sceneDidBecomeActive:
        - reloadTimelines
    extensions:
      widget:
        reactions:
          getTimeline:
            - work: 1 s
            - completeTimeline: 10 min
inputs:
  - {at: 1:00, add-widget: c}
)",
             R"(widget-reloads = 5
by mechanism-limit
widget-reloads = 0
widget-reloads = 1)",
             R"(widget-reloads = 6)"},
            {"a push asks for one from iOS 26 on",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      sceneDidBecomeActive:
        - reloadTimelines
    extensions:
      widget:
        reactions:
          getTimeline:
            - work: 1 s
            - completeTimeline
inputs:
  - {at: 1:00, add-widget: c}
  - {at: 8:00, widget-push: c}
)",
             R"(09:08:00.000 c may widget
seen: widget-updated)"},
            {"without a widget nothing runs",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      sceneDidBecomeActive:
        - reloadTimelines
    extensions:
      widget:
        reactions:
          getTimeline:
            - work: 1 s
            - completeTimeline: 1 min
inputs:
  - {at: 8:00, widget-push: c}
)",
             R"(seen: widget-missing)", R"(process starts)"},
            {"a removed one asks no more",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      sceneDidBecomeActive:
        - reloadTimelines
    extensions:
      widget:
        reactions:
          getTimeline:
            - work: 1 s
            - completeTimeline: 1 min
inputs:
  - {at: 1:00, add-widget: c}
  - {at: 1:30, remove-widget: c}
)",
             R"(widget #1 is cancelled)", R"(may widget)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestWidget)
#include "tst_widget.moc"
