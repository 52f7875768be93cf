<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Data</name>
    <message>
        <source>A notification cannot repeat more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s key is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain item&apos;s key is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain says that there is no such item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the defaults could not be read when the process began, so they are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that does not mix cannot be activated in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may not start playing in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may not start recording in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call has the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is active, but nothing plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user does not let the app use the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user does not let the app use the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user does not let the app set alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the key nothing can be scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a time nor a countdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exception: the location background mode is not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more regions than an app may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session can only begin in the foreground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local network is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app listens there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an app in the background opens nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app has no helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other process is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task cannot run at once, and the request did not want to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user does not let the app see Screen Time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval has 15 min at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval has a week at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be 20 activities at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has allowed no configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a channel is joined in front only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone has joined a channel already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the push-to-talk mode is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no channel is joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSSupportsLiveActivities is not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user does not allow Live Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app has too many activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entitlement or the permission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process is connected to this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an extension&apos;s session needs sharedContainerIdentifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this process has not created that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such transfer under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the configuration is not a background one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user does not allow Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the watch&apos;s app is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes as usual user info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends for too much CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never reset; deleting the app forgets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime of the downloader today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts again at midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VoIP pushes without a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a new installation of the app takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent Live Activity updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour since the first of them gives them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live Activities started by pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the first of them gives them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloads of the widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are forgotten a day after the first of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume rate limiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the app sets it to zero, and so does a whole delay in which the app has no background transfer and is not woken for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health deliveries without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app calls the completion handler in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complication transfers today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new day begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs refuses the push: a background push needs priority 5, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs refuses the push: %2 kB are too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs stores the push to save the phone&apos;s power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xcode is attached, so nothing holds the push back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is set by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is in another time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon shows %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits in Notification Center because of the Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s code goes round in a loop without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 80 % of a CPU in the background: iOS ends the app if this goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xcode&apos;s debugger is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xcode&apos;s debugger is detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS would end the app here; Xcode prevents it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated call of %1 does nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is heard no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orange indicator shows that the microphone is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orange indicator goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock screen shows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video goes on in a small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small window is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS asks whether the app may set alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm %1 rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm %1 rings, in the system&apos;s own look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm %1 is silent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts down on the lock screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer %1 is dismissed without a Live Activity to show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the blue location indicator shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the location indicator shows in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client connects to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client of %1 is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client of %1 hangs: connected, but nobody answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client of %1 gets its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent over %1 gets no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for %1 wait, the app does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end of %1 finds the connection reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS closes %1 of the suspended app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not announced by Bonjour any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is asked about the local network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is posted, but the app does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock screen shows the progress of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The progress of %1 is gone from the lock screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock screen shows that %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Live Activity shows how far %1 is, with a stop button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Live Activity of %1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downloader is not woken for the update of a swiped app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status bar shows the VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VPN is gone from the status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notification is shown all the same: the app may not drop notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notification is shown as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PushKit throws an exception: the app has reported no call to CallKit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system ends the app: no call was reported in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app gets no VoIP pushes any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs refuses the VoIP push: %2 kB are too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CallKit shows the incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone plays what somebody says on the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody talks on the channel any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the push is dropped: no channel is joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the channel ends because the app was swiped away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Live Activity is on the lock screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Live Activity shows something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Live Activity is over and stays on the lock screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Live Activity leaves the lock screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Live Activity&apos;s push has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Live Activity&apos;s update waits for the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the push finds no Live Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the widget shows a new timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the widget stays as it is: its reloads are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no widget of the app is on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the location push does not reach the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone takes no location pushes for a while: its budget is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no subscription tells the app of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app advertises without its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accessory measures on, without the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall clock is set forward or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far it is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a notification&apos;s action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action that stays in the background runs the app&apos;s code there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose newest notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identifier of the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes; no code runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system starts the app before anybody opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End for Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system ends the app&apos;s process to get its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something of the phone changes that apps may observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app&apos;s process crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the App Store installs an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user deletes the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install App Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user installs the app anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach Debugger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xcode attaches to the app&apos;s process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach Debugger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xcode lets the process go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate Task Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>_simulateLaunchForTaskWithIdentifier: the task&apos;s handler is called at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app, which runs under the debugger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the task&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate Task Expiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>_simulateExpirationForTaskWithIdentifier: the task&apos;s time is over at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sound begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside of the apps here takes the sound over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other sound ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives the sound back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS suggests to resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lock screen, in Control Center or on AirPods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which app&apos;s controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user closes Picture in Picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user stops the alarm that rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose alarm rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap the alarm&apos;s second button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze, or what the app made of the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is taken along a route at an even speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross a border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone goes into a region, or out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in, or out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this app only; all without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beacon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A beacon comes near, or is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region of the beacon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person comes to a place and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person goes away from a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device connects to the app&apos;s listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connected device asks the app for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer of a connection sends something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer of a connection closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the task in its Live Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person stops a continued task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run an intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Siri, a shortcut, a widget or a control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for the foreground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the long intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop button of its Live Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment for Background Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App Store installs or updates the app, or the system finds the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the system thinks of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A push says that files changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server sends a push of type fileProvider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an app&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person opens its folder in Files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold of Screen Time is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has used something for as long as the app asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which app asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share to an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of its share extension opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the share sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of an unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SMS or MMS comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose filter is chosen in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the VPN on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the VPN off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VoIP push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server sends a VoIP push to an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose VoIP push it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long APNs keeps it; 0 s is now or never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user answers what rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user declines what rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answered call ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push to Talk push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else talks on the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose channel it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long somebody talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the talk button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user talks, with the system&apos;s own button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the talk button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user has talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live Activity push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server updates or ends an app&apos;s Live Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose activity it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 draws on the budget, 5 may come late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live Activity start push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server starts a Live Activity of an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the Live Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user removes an app&apos;s Live Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user puts an app&apos;s widget on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose widget it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widget push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server asks for new timelines of an app&apos;s widgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server asks an app where the phone is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose location push it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in iCloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another device changes an app&apos;s records in CloudKit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose data changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS cancels the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system is short of resources and cancels an app&apos;s transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app whose transfers are cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth peripheral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peripheral is in range, goes away, or sends a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which peripheral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in range, goes away, or sends a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device writes to a service that an app advertises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app that advertises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accessory at the port or by Bluetooth does something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which accessory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app that knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearby device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance to a nearby device changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app with the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone or a watch adds a sample to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from the watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watch&apos;s active app sends a message to the phone&apos;s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone&apos;s app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the message is called in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only time-sensitive and critical notifications break through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Apps Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what other apps and the system take, in MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit per App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one app may use on this iPhone, in MB; 0 is as the rules say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free space; full is under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story plays in the Simulator, not on a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences ambient sounds; playback is heard all the same (ME-37).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound comes out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sound is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Picture in Picture automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full-screen video goes on in a small window when the user leaves (Settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the phone moves when no route says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether supportedResources of this phone contains the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi of the local pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the phone has joined a network that an app push provider names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call over the cellular network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the link gives, in kilobits per second; 0 is as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expensive network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Wi-Fi is a personal hotspot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Data Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apps are asked to save data on this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server of the apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the servers of the apps answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth is on, or who has switched it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paired watch is near, runs the app, or is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>force quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prewarming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiring activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debugger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture in Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant change of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message between apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued processing task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device activity monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notification service extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push to Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudKit subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discretionary transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished background session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume rate limiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessory event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearby Interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location-when-in-use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location-always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precise-location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local-network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live-activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequent-live-activity-updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vpn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family-controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default an app is suspended seconds after it leaves the screen. Suspended code does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delays suspension by about 30 s in all, to finish what was begun in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish a task that the user started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A background notification from your server may wake the app for up to 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the app that new content can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system may launch the app for up to 30 s before it expects the user to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep content fresh for the next use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system may launch the app for minutes while the iPhone is idle, mostly at night on power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance that can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user swipes the app off the switcher: nothing launches it in the background until the user opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers belong to the process and stop with it. An overdue one fires once and late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system shows it at its time or place. No app code runs until the user taps it or picks an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the user something at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app does in its callbacks: it goes on only while the process runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewarming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS may start an app before you open it and leave it paused, also on a locked iPhone after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the next launch by the user shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delays suspension while a block runs, also in an extension; the block is called again when its time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish something short that must not be interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When memory is short, suspended apps end first and without notice, the largest of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 80 % of a CPU over a minute in the background ends the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app that is suspended while it holds a lock on a shared file is ended with 0xdead10cc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the iPhone is locked, and before its first unlock, some files and keychain items cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes while an app is suspended reaches it when it runs again, once per kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashes, updates, a changed permission, a full disk or heat end a process. None of them is a force quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run from Xcode, an app is never suspended, watched or timed out. What works there may fail from the Home Screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the audio mode and a category for it, an app runs in the background for as long as its sound flows. When the sound stops, it is suspended seconds later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let people hear something while they use another app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording must begin on screen. With the audio mode it then goes on in the background without a limit, and the orange indicator shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what people want recorded, in their sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls on the lock screen, in Control Center and on headphones. They give the app no runtime of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video goes on in a small window when the user leaves the app. It needs the audio mode and ends when the video does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let people watch a video beside another app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not run in the background. A capture is interrupted there and goes on when the app is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system rings at its time, through Focus and silent mode, whatever became of the app. No code runs until a button with an intent is tapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake people or tell them that a timer is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard updates come while the app runs. With the background mode and the property, updates started in front keep it running, until they pause by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the user follow a way that an app in front began to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system watches cell towers and Wi-Fi, and launches the app in the background when the phone has come far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the user&apos;s larger moves at little power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system watches borders and beacons. It wakes the app, or launches it, for about 10 s when one is crossed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something when the user comes to a place or leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system notices where the person stays and tells the app later, at the least power. It launches the app for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know the places where the user spends time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams of locations and monitored conditions hold the app while there is something to deliver. In between it is suspended, and a launched app must open them again within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the user, or wait for a condition, with the user&apos;s knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sockets and connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process can use the network while it runs. When it is suspended, iOS takes its sockets back, and nothing that arrives wakes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages between apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps that run can tell each other something. A suspended app hears nothing until it runs again for another reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helper of an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension of the app&apos;s own point runs in a process of its own, started and ended by its host. It gives no time in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run code that handles risky data in a tighter sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person began on screen goes on in the background, with its progress in a Live Activity, for as long as the progress moves. No clock ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish what a person started, in their sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siri, a shortcut, a widget or a control runs one piece of the app in the background, without a scene. It has about 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the one thing a person asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small extension fetches what the app needs at install, at updates and now and then, also before the first launch. It has a few minutes a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have large content ready when the app is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A push of its own type makes the system ask the extension what has changed. When it asks again is the system&apos;s decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep files of a server in the Files app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device activity monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension is called at the start and the end of an interval and at thresholds of use, but only while the phone is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help families with their screen time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lives while its sheet is up. What takes longer is handed to a background session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over what a person shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages starts it for an SMS of an unknown sender. It has no network of its own and cannot write to shared containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort unwanted messages out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet tunnel or a provider of local pushes is a process of its own. The system starts it, keeps it running and stops it, whatever becomes of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the phone&apos;s network traffic, or alerts of a network without internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification service extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension may change an alert push for up to 30 s before it is shown, also after the app was swiped away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt or complete a notification before the user sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A push of type voip wakes or launches the app at once. It must report a call to CallKit before its delegate returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the phone ring for an incoming call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call rings over whatever is in front. One that an app has reported to CallKit keeps its process running until it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show calls of apps like calls of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the user has joined a channel in front, a push starts the app whenever somebody talks. It runs only while somebody does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk on a channel like on a radio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system shows a state of the app on the lock screen for up to 8 h. It is updated by the app or by pushes and holds no process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the progress of something that is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system asks the widget extension for a timeline of what to show, as often as a daily budget allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show something of the app on a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server asks where the phone is; an extension of the app answers in a short process of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the people whom the user shares the location with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change in iCloud becomes a silent push, and several changes become one. All limits of silent pushes hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the app of changes by other devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system downloads and uploads for the app while it is suspended or gone, and wakes it when all of a session is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large downloads and uploads that outlast the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discretionary transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system chooses the moment: power and Wi-Fi first, less as the transfer grows old. What an app starts in the background is always of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large transfers that can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished background session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all transfers of a session are done, or one needs a credential, the system resumes or launches the app for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what has arrived and hand over what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each wake for a finished session doubles the delay before what the app starts in the background. Few large transfers are woken for once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system downloads an HLS stream for later, by the rules of background transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films and music for offline use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request in the app&apos;s own process goes on only while it runs. Connections die when it is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests while the app is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system scans and keeps connections for the app. Each event wakes it for about 10 s, and launches it if it asked for state restoration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with a Bluetooth accessory while the user does something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External accessory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session with an accessory stays open while the app is suspended, and each event wakes the app for about 10 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with an accessory that belongs to the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are suspended in the background. One with a paired accessory runs on, but without the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the distance to a device while the user looks at the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New samples wake the app, at most as often as it asked and steps at most hourly. While the phone is locked nothing comes, and without answers it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what the user measures, soon after it was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message from the active app on the watch wakes the app on the phone. What the phone queues for the watch goes on while its app is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an app on the watch and its app on the phone in step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app that the user swiped away or never opened is not launched; a push for an app on screen goes to it at once; an app not opened for weeks gets no pushes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshes run shortly before the user is expected to open the app; an app not used for a week gets neither refreshes nor processing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a boot, no app is launched before the phone was unlocked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Background App Refresh off, for the phone or for the app, nothing opportunistic launches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While Low Power Mode is on, pushes and refreshes wait, and processing waits for power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 20 % and not on power, pushes and refreshes wait so that the user still reaches a charger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that requires external power waits for it; all other work is more welcome on power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a network no push arrives and no work that needs one starts; Wi-Fi is more welcome than cellular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone in use lowers the score and keeps processing from starting; a push waits for a sleeping phone to wake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hot phone starts nothing that can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With memory critically short nothing is launched; a running camera refuses push launches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a boot or a long time without network, launches are held for 300 s, or 900 s while the phone is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance prefers a CPU that has nothing else to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only so many activities of one group run at once; the next one waits until one of them ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches of one app are spaced: pushes about 15 minutes apart, refreshes by how the app is used, processing 30 minutes and within a nightly allowance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone lets several pushes an hour through, all apps together, and stops when their budget is used up until it is reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every background run is charged to a budget that is handed out over the day; when it is empty, runs wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data that an app moves in background runs is budgeted; when the day&apos;s share is used up, runs wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app must declare the background mode, key or entitlement that the mechanism needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user must have allowed what the mechanism does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mechanism&apos;s own delay, budget or penalty must leave room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the logged total weight that no public log explains; it always has full score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTS and UIKit speak of about 5 s to return from the callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WWDC20 speaks of about 20 s for every transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash reports print a limit of 10 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTS names about 30 s until the expiration handler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample saw the handler called at 25 s, 5 s before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is terminated at 30 s and woken less often later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is only suspended, and woken less often later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used within the past week, says Apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WWDC20 says that one use within the last few weeks is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports since iOS 18.3 see processing tasks run after a force quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTS said in 2019 that they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WWDC20 does not list processing among what Low Power Mode stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s documents say that Low Power Mode turns background refresh off as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background work waits under 20 % without power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One note on the talk says at most 20 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTS names only a launch by the user, and says that the flag persists across restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIKit&apos;s documentation says that a restart clears the flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documentation of the old API keeps the 64 soonest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of 2025 saw about 1200 delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple DTS: launching is not reached any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field logs of iOS 18 show launches with protected data not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WWDC19: the task can switch the monitor off while on power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two developers were ended after 48 CPU seconds all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports know it from shared containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s text, read literally: any file lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measurement of 2026 saw the playback stay at rate 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older text lets sound that mixes begin in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drive of an hour on 26.4.2 brought no launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s archived guide names location apps as the exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third parties quote Apple with 20 s behind the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s old guide speaks of 3 to 5 min on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the screen is locked, as TN2277 has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listener without Bonjour stays, and the kernel goes on accepting connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with EBADF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTS names 24 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A developer measured 150 to 180 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTS names about 7 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One project noted about 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most reports say that it still rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One report says that a swipe suppresses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark of DTS, as relayed, says that the channel ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other developers see it work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple docs: a cancel reason of its own exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WWDC20: the switch is one of the factors that hold them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Apple engineer settled it in the forums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of the technote is ambiguous.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
