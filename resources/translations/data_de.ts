<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Data</name>
    <message>
        <source>A notification cannot repeat more often.</source>
        <translation>Öfter kann sich eine Mitteilung nicht wiederholen.</translation>
    </message>
    <message>
        <source>the file&apos;s key is not there now</source>
        <translation>der Schlüssel der Datei ist gerade nicht da</translation>
    </message>
    <message>
        <source>the keychain item&apos;s key is not there now</source>
        <translation>der Schlüssel des Schlüsselbundobjekts ist gerade nicht da</translation>
    </message>
    <message>
        <source>the keychain says that there is no such item</source>
        <translation>der Schlüsselbund sagt, dass es dieses Objekt nicht gibt</translation>
    </message>
    <message>
        <source>the defaults could not be read when the process began, so they are empty</source>
        <translation>die Benutzereinstellungen (Defaults) waren beim Start des Prozesses nicht lesbar, darum sind sie leer</translation>
    </message>
    <message>
        <source>A session that does not mix cannot be activated in the background.</source>
        <translation>Eine Session, die nicht mischt, lässt sich im Hintergrund nicht aktivieren.</translation>
    </message>
    <message>
        <source>The app may not start playing in the background.</source>
        <translation>Die App darf im Hintergrund nicht mit der Wiedergabe beginnen.</translation>
    </message>
    <message>
        <source>The app may not start recording in the background.</source>
        <translation>Die App darf im Hintergrund nicht mit der Aufnahme beginnen.</translation>
    </message>
    <message>
        <source>A call has the sound.</source>
        <translation>Ein Anruf hat den Ton.</translation>
    </message>
    <message>
        <source>The session is active, but nothing plays.</source>
        <translation>Die Session ist aktiv, aber nichts wird abgespielt.</translation>
    </message>
    <message>
        <source>The user does not let the app use the microphone.</source>
        <translation>Die Person lässt die App das Mikrofon nicht benutzen.</translation>
    </message>
    <message>
        <source>The user does not let the app use the camera.</source>
        <translation>Die Person lässt die App die Kamera nicht benutzen.</translation>
    </message>
    <message>
        <source>The user does not let the app set alarms.</source>
        <translation>Die Person lässt die App keine Wecker stellen.</translation>
    </message>
    <message>
        <source>Without the key nothing can be scheduled.</source>
        <translation>Ohne den Schlüssel lässt sich nichts planen.</translation>
    </message>
    <message>
        <source>There is neither a time nor a countdown.</source>
        <translation>Es gibt weder eine Zeit noch einen Countdown.</translation>
    </message>
    <message>
        <source>the user does not allow it</source>
        <translation>die Person erlaubt es nicht</translation>
    </message>
    <message>
        <source>an exception: the location background mode is not declared</source>
        <translation>eine Exception: der Hintergrundmodus „location“ ist nicht deklariert</translation>
    </message>
    <message>
        <source>more regions than an app may have</source>
        <translation>mehr Regionen, als eine App haben darf</translation>
    </message>
    <message>
        <source>the session can only begin in the foreground</source>
        <translation>die Session kann nur im Vordergrund beginnen</translation>
    </message>
    <message>
        <source>the local network is not allowed</source>
        <translation>das lokale Netzwerk ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the app listens there already</source>
        <translation>die App lauscht dort schon</translation>
    </message>
    <message>
        <source>there is no such connection</source>
        <translation>diese Verbindung gibt es nicht</translation>
    </message>
    <message>
        <source>the connection is dead</source>
        <translation>die Verbindung ist tot</translation>
    </message>
    <message>
        <source>an app in the background opens nothing</source>
        <translation>eine App im Hintergrund öffnet nichts</translation>
    </message>
    <message>
        <source>the app has no helper</source>
        <translation>die App hat keinen Helfer</translation>
    </message>
    <message>
        <source>the other process is not there</source>
        <translation>der andere Prozess ist nicht da</translation>
    </message>
    <message>
        <source>The task cannot run at once, and the request did not want to wait.</source>
        <translation>Der Task kann nicht sofort laufen, und die Anfrage wollte nicht warten.</translation>
    </message>
    <message>
        <source>The user does not let the app see Screen Time.</source>
        <translation>Die Person lässt die App die Bildschirmzeit nicht sehen.</translation>
    </message>
    <message>
        <source>An interval has 15 min at least.</source>
        <translation>Ein Intervall dauert mindestens 15 min.</translation>
    </message>
    <message>
        <source>An interval has a week at most.</source>
        <translation>Ein Intervall dauert höchstens eine Woche.</translation>
    </message>
    <message>
        <source>There can be 20 activities at most.</source>
        <translation>Höchstens 20 Aktivitäten sind möglich.</translation>
    </message>
    <message>
        <source>The user has allowed no configuration.</source>
        <translation>Die Person hat keine Konfiguration erlaubt.</translation>
    </message>
    <message>
        <source>a channel is joined in front only</source>
        <translation>einem Kanal kann die App nur im Vordergrund beitreten</translation>
    </message>
    <message>
        <source>the phone has joined a channel already</source>
        <translation>das iPhone ist schon einem Kanal beigetreten</translation>
    </message>
    <message>
        <source>the push-to-talk mode is missing</source>
        <translation>der Hintergrundmodus für Push-to-Talk fehlt</translation>
    </message>
    <message>
        <source>no channel is joined</source>
        <translation>das iPhone ist keinem Kanal beigetreten</translation>
    </message>
    <message>
        <source>NSSupportsLiveActivities is not declared</source>
        <translation>NSSupportsLiveActivities ist nicht deklariert</translation>
    </message>
    <message>
        <source>the user does not allow Live Activities</source>
        <translation>die Person erlaubt keine Live-Aktivitäten</translation>
    </message>
    <message>
        <source>the app is not in front</source>
        <translation>die App ist nicht im Vordergrund</translation>
    </message>
    <message>
        <source>the app has too many activities</source>
        <translation>die App hat zu viele Aktivitäten</translation>
    </message>
    <message>
        <source>the entitlement or the permission is missing</source>
        <translation>das Entitlement oder die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>the phone has no network</source>
        <translation>das iPhone hat kein Netz</translation>
    </message>
    <message>
        <source>another process is connected to this session</source>
        <translation>ein anderer Prozess ist mit dieser Session verbunden</translation>
    </message>
    <message>
        <source>an extension&apos;s session needs sharedContainerIdentifier</source>
        <translation>die Session einer Erweiterung braucht sharedContainerIdentifier</translation>
    </message>
    <message>
        <source>this process has not created that session</source>
        <translation>dieser Prozess hat die Session nicht erzeugt</translation>
    </message>
    <message>
        <source>there is no such transfer under way</source>
        <translation>dieser Transfer läuft gerade nicht</translation>
    </message>
    <message>
        <source>the configuration is not a background one</source>
        <translation>die Konfiguration ist keine für den Hintergrund</translation>
    </message>
    <message>
        <source>the user does not allow Bluetooth</source>
        <translation>die Person erlaubt kein Bluetooth</translation>
    </message>
    <message>
        <source>the watch&apos;s app is not active</source>
        <translation>die App auf der Watch ist nicht aktiv</translation>
    </message>
    <message>
        <source>it goes as usual user info</source>
        <translation>wird wie gewöhnliche User-Info übertragen</translation>
    </message>
    <message>
        <source>Ends for too much CPU</source>
        <translation>Beendet wegen zu viel CPU</translation>
    </message>
    <message>
        <source>It is never reset; deleting the app forgets it.</source>
        <translation>Wird nie zurückgesetzt; erst das Löschen der App löscht auch den Zähler.</translation>
    </message>
    <message>
        <source>Runtime of the downloader today</source>
        <translation>Laufzeit des Downloaders heute</translation>
    </message>
    <message>
        <source>It starts again at midnight.</source>
        <translation>Beginnt um Mitternacht von vorn.</translation>
    </message>
    <message>
        <source>VoIP pushes without a call</source>
        <translation>VoIP-Pushes ohne Anruf</translation>
    </message>
    <message>
        <source>Only a new installation of the app takes them back.</source>
        <translation>Nur eine Neuinstallation der App setzt sie zurück.</translation>
    </message>
    <message>
        <source>Urgent Live Activity updates</source>
        <translation>Dringende Updates der Live-Aktivität</translation>
    </message>
    <message>
        <source>The hour since the first of them gives them back.</source>
        <translation>Eine Stunde nach dem ersten sind sie wieder frei.</translation>
    </message>
    <message>
        <source>Live Activities started by pushes</source>
        <translation>Live-Aktivitäten, per Push gestartet</translation>
    </message>
    <message>
        <source>Time since the first of them gives them back.</source>
        <translation>Einige Zeit nach der ersten sind sie wieder frei.</translation>
    </message>
    <message>
        <source>Reloads of the widget</source>
        <translation>Neuladen des Widgets</translation>
    </message>
    <message>
        <source>They are forgotten a day after the first of them.</source>
        <translation>Einen Tag nach dem ersten Mal wird es vergessen.</translation>
    </message>
    <message>
        <source>Resume rate limiter</source>
        <translation>Resume Rate Limiter</translation>
    </message>
    <message>
        <source>Health deliveries without an answer</source>
        <translation>Health-Zustellungen ohne Antwort</translation>
    </message>
    <message>
        <source>The app calls the completion handler in time.</source>
        <translation>Die App ruft den Completion-Handler rechtzeitig auf.</translation>
    </message>
    <message>
        <source>Complication transfers today</source>
        <translation>Übertragungen an die Komplikation heute</translation>
    </message>
    <message>
        <source>A new day begins.</source>
        <translation>Ein neuer Tag beginnt.</translation>
    </message>
    <message>
        <source>APNs refuses the push: a background push needs priority 5, not %2</source>
        <translation>APNs weist den Push ab: Ein Hintergrund-Push braucht Priorität 5, nicht %2</translation>
    </message>
    <message>
        <source>APNs refuses the push: %2 kB are too much</source>
        <translation>APNs weist den Push ab: %2 kB sind zu viel</translation>
    </message>
    <message>
        <source>APNs stores the push to save the phone&apos;s power</source>
        <translation>APNs speichert den Push, um Strom des iPhones zu sparen</translation>
    </message>
    <message>
        <source>Xcode is attached, so nothing holds the push back</source>
        <translation>Xcode ist verbunden, darum hält nichts den Push zurück</translation>
    </message>
    <message>
        <source>The clock is set by %2</source>
        <translation>Die Uhr wird um %2 verstellt</translation>
    </message>
    <message>
        <source>The phone is in another time zone</source>
        <translation>Das iPhone ist in einer anderen Zeitzone</translation>
    </message>
    <message>
        <source>The icon shows %2</source>
        <translation>Das Symbol zeigt %2</translation>
    </message>
    <message>
        <source>%1 waits in Notification Center because of the Focus</source>
        <translation>%1 wartet wegen des Fokus in der Mitteilungszentrale</translation>
    </message>
    <message>
        <source>The app&apos;s code goes round in a loop without end</source>
        <translation>Der Code der App läuft in einer Endlosschleife</translation>
    </message>
    <message>
        <source>More than 80 % of a CPU in the background: iOS ends the app if this goes on</source>
        <translation>Mehr als 80 % einer CPU im Hintergrund: iOS beendet die App, wenn das so weitergeht</translation>
    </message>
    <message>
        <source>Xcode&apos;s debugger is attached</source>
        <translation>Xcodes Debugger ist verbunden</translation>
    </message>
    <message>
        <source>Xcode&apos;s debugger is detached</source>
        <translation>Xcodes Debugger ist getrennt</translation>
    </message>
    <message>
        <source>iOS would end the app here; Xcode prevents it</source>
        <translation>iOS würde die App hier beenden; Xcode verhindert es</translation>
    </message>
    <message>
        <source>The simulated call of %1 does nothing</source>
        <translation>Der simulierte Aufruf von %1 bewirkt nichts</translation>
    </message>
    <message>
        <source>%1 is heard</source>
        <translation>%1 ist zu hören</translation>
    </message>
    <message>
        <source>%1 is heard no longer</source>
        <translation>%1 ist nicht mehr zu hören</translation>
    </message>
    <message>
        <source>The orange indicator shows that the microphone is in use</source>
        <translation>Der orangefarbene Indikator zeigt, dass das Mikrofon in Gebrauch ist</translation>
    </message>
    <message>
        <source>The orange indicator goes out</source>
        <translation>Der orangefarbene Indikator erlischt</translation>
    </message>
    <message>
        <source>The lock screen shows %1</source>
        <translation>Der Sperrbildschirm zeigt %1</translation>
    </message>
    <message>
        <source>The video goes on in a small window</source>
        <translation>Das Video läuft in einem kleinen Fenster weiter</translation>
    </message>
    <message>
        <source>The small window is gone</source>
        <translation>Das kleine Fenster ist weg</translation>
    </message>
    <message>
        <source>iOS asks whether the app may set alarms</source>
        <translation>iOS fragt, ob die App Wecker stellen darf</translation>
    </message>
    <message>
        <source>The alarm %1 rings</source>
        <translation>Der Wecker %1 klingelt</translation>
    </message>
    <message>
        <source>The alarm %1 rings, in the system&apos;s own look</source>
        <translation>Der Wecker %1 klingelt, in der Darstellung des Systems</translation>
    </message>
    <message>
        <source>The alarm %1 is silent again</source>
        <translation>Der Wecker %1 ist wieder still</translation>
    </message>
    <message>
        <source>%1 counts down on the lock screen</source>
        <translation>%1 zählt auf dem Sperrbildschirm herunter</translation>
    </message>
    <message>
        <source>The timer %1 is dismissed without a Live Activity to show it</source>
        <translation>Der Timer %1 wird verworfen, weil keine Live-Aktivität ihn zeigt</translation>
    </message>
    <message>
        <source>the blue location indicator shows</source>
        <translation>der blaue Standortindikator ist zu sehen</translation>
    </message>
    <message>
        <source>the location indicator shows in the background</source>
        <translation>der Standortindikator ist im Hintergrund zu sehen</translation>
    </message>
    <message>
        <source>A client connects to %1</source>
        <translation>Ein Client verbindet sich mit %1</translation>
    </message>
    <message>
        <source>A client of %1 is refused</source>
        <translation>Ein Client von %1 wird abgewiesen</translation>
    </message>
    <message>
        <source>A client of %1 hangs: connected, but nobody answers</source>
        <translation>Ein Client von %1 hängt: verbunden, aber niemand antwortet</translation>
    </message>
    <message>
        <source>A client of %1 gets its answer</source>
        <translation>Ein Client von %1 bekommt seine Antwort</translation>
    </message>
    <message>
        <source>What was sent over %1 gets no answer</source>
        <translation>Was über %1 gesendet wurde, bleibt ohne Antwort</translation>
    </message>
    <message>
        <source>Data for %1 wait, the app does not run</source>
        <translation>Daten für %1 warten, die App läuft nicht</translation>
    </message>
    <message>
        <source>The other end of %1 finds the connection reset</source>
        <translation>Die Gegenseite von %1 stellt fest, dass die Verbindung zurückgesetzt ist</translation>
    </message>
    <message>
        <source>iOS closes %1 of the suspended app</source>
        <translation>iOS schließt %1 der angehaltenen App</translation>
    </message>
    <message>
        <source>%1 is not announced by Bonjour any more</source>
        <translation>%1 wird nicht mehr über Bonjour angekündigt</translation>
    </message>
    <message>
        <source>The user is asked about the local network</source>
        <translation>Die Person wird nach dem lokalen Netzwerk gefragt</translation>
    </message>
    <message>
        <source>%1 is posted, but the app does not run</source>
        <translation>%1 wird gesendet, aber die App läuft nicht</translation>
    </message>
    <message>
        <source>The lock screen shows the progress of %1</source>
        <translation>Der Sperrbildschirm zeigt den Fortschritt von %1</translation>
    </message>
    <message>
        <source>The progress of %1 is gone from the lock screen</source>
        <translation>Der Fortschritt von %1 ist vom Sperrbildschirm verschwunden</translation>
    </message>
    <message>
        <source>The lock screen shows that %1 failed</source>
        <translation>Der Sperrbildschirm zeigt, dass %1 fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>A Live Activity shows how far %1 is, with a stop button</source>
        <translation>Eine Live-Aktivität zeigt, wie weit %1 ist, mit einer Stopp-Taste</translation>
    </message>
    <message>
        <source>The Live Activity of %1 is gone</source>
        <translation>Die Live-Aktivität von %1 ist weg</translation>
    </message>
    <message>
        <source>The downloader is not woken for the update of a swiped app</source>
        <translation>Der Downloader wird für das Update einer weggewischten App nicht geweckt</translation>
    </message>
    <message>
        <source>The status bar shows the VPN</source>
        <translation>Die Statusleiste zeigt das VPN</translation>
    </message>
    <message>
        <source>The VPN is gone from the status bar</source>
        <translation>Das VPN ist aus der Statusleiste verschwunden</translation>
    </message>
    <message>
        <source>the notification is shown all the same: the app may not drop notifications</source>
        <translation>die Mitteilung erscheint trotzdem: Die App darf keine Mitteilungen verwerfen</translation>
    </message>
    <message>
        <source>the notification is shown as it came</source>
        <translation>die Mitteilung erscheint so, wie sie kam</translation>
    </message>
    <message>
        <source>PushKit throws an exception: the app has reported no call to CallKit</source>
        <translation>PushKit löst eine Exception aus: Die App hat CallKit keinen Anruf gemeldet</translation>
    </message>
    <message>
        <source>the system ends the app: no call was reported in time</source>
        <translation>das System beendet die App: Kein Anruf wurde rechtzeitig gemeldet</translation>
    </message>
    <message>
        <source>the app gets no VoIP pushes any more</source>
        <translation>die App bekommt keine VoIP-Pushes mehr</translation>
    </message>
    <message>
        <source>APNs refuses the VoIP push: %2 kB are too much</source>
        <translation>APNs weist den VoIP-Push ab: %2 kB sind zu viel</translation>
    </message>
    <message>
        <source>CallKit shows the incoming call</source>
        <translation>CallKit zeigt den eingehenden Anruf</translation>
    </message>
    <message>
        <source>the call is answered</source>
        <translation>der Anruf ist angenommen</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>der Anruf ist zu Ende</translation>
    </message>
    <message>
        <source>the phone plays what somebody says on the channel</source>
        <translation>das iPhone spielt ab, was jemand auf dem Kanal sagt</translation>
    </message>
    <message>
        <source>nobody talks on the channel any more</source>
        <translation>niemand spricht mehr auf dem Kanal</translation>
    </message>
    <message>
        <source>the push is dropped: no channel is joined</source>
        <translation>der Push wird verworfen: Das iPhone ist keinem Kanal beigetreten</translation>
    </message>
    <message>
        <source>the channel ends because the app was swiped away</source>
        <translation>der Kanal endet, weil die App weggewischt wurde</translation>
    </message>
    <message>
        <source>the Live Activity is on the lock screen</source>
        <translation>die Live-Aktivität ist auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>the Live Activity shows something new</source>
        <translation>die Live-Aktivität zeigt etwas Neues</translation>
    </message>
    <message>
        <source>the Live Activity is over and stays on the lock screen</source>
        <translation>die Live-Aktivität ist zu Ende und bleibt auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>the Live Activity leaves the lock screen</source>
        <translation>die Live-Aktivität verlässt den Sperrbildschirm</translation>
    </message>
    <message>
        <source>the Live Activity&apos;s push has no effect</source>
        <translation>der Push der Live-Aktivität bleibt ohne Wirkung</translation>
    </message>
    <message>
        <source>the Live Activity&apos;s update waits for the screen</source>
        <translation>das Update der Live-Aktivität wartet auf den Bildschirm</translation>
    </message>
    <message>
        <source>the push finds no Live Activity</source>
        <translation>der Push findet keine Live-Aktivität</translation>
    </message>
    <message>
        <source>the widget shows a new timeline</source>
        <translation>das Widget zeigt eine neue Timeline</translation>
    </message>
    <message>
        <source>the widget stays as it is: its reloads are used up</source>
        <translation>das Widget bleibt, wie es ist: Sein Budget zum Neuladen ist aufgebraucht</translation>
    </message>
    <message>
        <source>no widget of the app is on a screen</source>
        <translation>auf keinem Bildschirm ist ein Widget der App</translation>
    </message>
    <message>
        <source>the location push does not reach the phone</source>
        <translation>der Standort-Push erreicht das iPhone nicht</translation>
    </message>
    <message>
        <source>the phone takes no location pushes for a while: its budget is empty</source>
        <translation>das iPhone nimmt eine Weile keine Standort-Pushes an: Ihr Budget ist leer</translation>
    </message>
    <message>
        <source>no subscription tells the app of the change</source>
        <translation>kein Abonnement meldet der App die Änderung</translation>
    </message>
    <message>
        <source>the app advertises without its name</source>
        <translation>die App sendet Advertisements ohne ihren Namen</translation>
    </message>
    <message>
        <source>the accessory measures on, without the app</source>
        <translation>das Zubehör misst weiter, ohne die App</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>The wall clock is set forward or back</source>
        <translation>Die Uhr wird vor- oder zurückgestellt</translation>
    </message>
    <message>
        <source>how far it is set</source>
        <translation>um wie viel</translation>
    </message>
    <message>
        <source>whether it is set back</source>
        <translation>ob sie zurückgestellt wird</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>Pick a notification&apos;s action</source>
        <translation>Aktion einer Mitteilung wählen</translation>
    </message>
    <message>
        <source>An action that stays in the background runs the app&apos;s code there.</source>
        <translation>Eine Aktion, die im Hintergrund bleibt, führt dort Code der App aus.</translation>
    </message>
    <message>
        <source>whose newest notification</source>
        <translation>wessen neueste Mitteilung</translation>
    </message>
    <message>
        <source>the identifier of the action</source>
        <translation>die Kennung der Aktion</translation>
    </message>
    <message>
        <source>Dismiss a notification</source>
        <translation>Mitteilung verwerfen</translation>
    </message>
    <message>
        <source>It goes; no code runs.</source>
        <translation>Sie verschwindet; kein Code läuft.</translation>
    </message>
    <message>
        <source>Prewarm</source>
        <translation>Vorwärmen</translation>
    </message>
    <message>
        <source>the system starts the app before anybody opens it</source>
        <translation>das System startet die App, bevor jemand sie öffnet</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>End for Memory</source>
        <translation>Wegen Speicher beenden</translation>
    </message>
    <message>
        <source>the system ends the app&apos;s process to get its memory</source>
        <translation>das System beendet den Prozess der App, um seinen Speicher zu bekommen</translation>
    </message>
    <message>
        <source>System Notification</source>
        <translation>Systembenachrichtigung</translation>
    </message>
    <message>
        <source>something of the phone changes that apps may observe</source>
        <translation>am iPhone ändert sich etwas, das Apps beobachten können</translation>
    </message>
    <message>
        <source>what has changed</source>
        <translation>was sich geändert hat</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>the app&apos;s process crashes</source>
        <translation>der Prozess der App stürzt ab</translation>
    </message>
    <message>
        <source>Update App</source>
        <translation>App aktualisieren</translation>
    </message>
    <message>
        <source>the App Store installs an update</source>
        <translation>der App Store installiert ein Update</translation>
    </message>
    <message>
        <source>Delete App</source>
        <translation>App löschen</translation>
    </message>
    <message>
        <source>the user deletes the app</source>
        <translation>die Person löscht die App</translation>
    </message>
    <message>
        <source>Install App Again</source>
        <translation>App wieder installieren</translation>
    </message>
    <message>
        <source>the user installs the app anew</source>
        <translation>die Person installiert die App neu</translation>
    </message>
    <message>
        <source>Attach Debugger</source>
        <translation>Debugger verbinden</translation>
    </message>
    <message>
        <source>Xcode attaches to the app&apos;s process</source>
        <translation>Xcode verbindet sich mit dem Prozess der App</translation>
    </message>
    <message>
        <source>Detach Debugger</source>
        <translation>Debugger trennen</translation>
    </message>
    <message>
        <source>Xcode lets the process go</source>
        <translation>Xcode lässt den Prozess los</translation>
    </message>
    <message>
        <source>Simulate Task Launch</source>
        <translation>Task-Start simulieren</translation>
    </message>
    <message>
        <source>_simulateLaunchForTaskWithIdentifier: the task&apos;s handler is called at once</source>
        <translation>_simulateLaunchForTaskWithIdentifier: der Handler des Tasks wird sofort aufgerufen</translation>
    </message>
    <message>
        <source>the app, which runs under the debugger</source>
        <translation>die App, die im Debugger läuft</translation>
    </message>
    <message>
        <source>the task&apos;s identifier</source>
        <translation>die Kennung des Tasks</translation>
    </message>
    <message>
        <source>Simulate Task Expiration</source>
        <translation>Task-Ablauf simulieren</translation>
    </message>
    <message>
        <source>_simulateExpirationForTaskWithIdentifier: the task&apos;s time is over at once</source>
        <translation>_simulateExpirationForTaskWithIdentifier: die Zeit des Tasks ist sofort um</translation>
    </message>
    <message>
        <source>Another sound begins</source>
        <translation>Anderer Ton beginnt</translation>
    </message>
    <message>
        <source>Something outside of the apps here takes the sound over.</source>
        <translation>Etwas außerhalb der Apps hier übernimmt den Ton.</translation>
    </message>
    <message>
        <source>The other sound ends</source>
        <translation>Der andere Ton endet</translation>
    </message>
    <message>
        <source>It gives the sound back.</source>
        <translation>Gibt den Ton zurück.</translation>
    </message>
    <message>
        <source>iOS suggests to resume</source>
        <translation>iOS schlägt vor, fortzufahren</translation>
    </message>
    <message>
        <source>Press play</source>
        <translation>Wiedergabe drücken</translation>
    </message>
    <message>
        <source>On the lock screen, in Control Center or on AirPods.</source>
        <translation>Auf dem Sperrbildschirm, im Kontrollzentrum oder an AirPods.</translation>
    </message>
    <message>
        <source>which app&apos;s controls</source>
        <translation>wessen Steuerung</translation>
    </message>
    <message>
        <source>Press pause</source>
        <translation>Pause drücken</translation>
    </message>
    <message>
        <source>Press next</source>
        <translation>„Weiter“ drücken</translation>
    </message>
    <message>
        <source>Close the small window</source>
        <translation>Kleines Fenster schließen</translation>
    </message>
    <message>
        <source>The user closes Picture in Picture.</source>
        <translation>Die Person schließt Bild-in-Bild.</translation>
    </message>
    <message>
        <source>whose small window</source>
        <translation>wessen kleines Fenster</translation>
    </message>
    <message>
        <source>Stop the alarm</source>
        <translation>Wecker stoppen</translation>
    </message>
    <message>
        <source>The user stops the alarm that rings.</source>
        <translation>Die Person stoppt den klingelnden Wecker.</translation>
    </message>
    <message>
        <source>whose alarm rings</source>
        <translation>wessen Wecker klingelt</translation>
    </message>
    <message>
        <source>Tap the alarm&apos;s second button</source>
        <translation>Zweite Taste des Weckers tippen</translation>
    </message>
    <message>
        <source>Snooze, or what the app made of the button.</source>
        <translation>„Schlummern“ oder was die App aus der Taste gemacht hat.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>The phone is taken along a route at an even speed.</source>
        <translation>Das iPhone wird in gleichmäßigem Tempo eine Route entlang getragen.</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>wie lange es dauert</translation>
    </message>
    <message>
        <source>Cross a border</source>
        <translation>Grenze überqueren</translation>
    </message>
    <message>
        <source>The phone goes into a region, or out of it.</source>
        <translation>Das iPhone kommt in eine Region oder verlässt sie.</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>die Region</translation>
    </message>
    <message>
        <source>in, or out again</source>
        <translation>hinein oder wieder hinaus</translation>
    </message>
    <message>
        <source>for this app only; all without it</source>
        <translation>nur für diese App; ohne Angabe für alle</translation>
    </message>
    <message>
        <source>Beacon</source>
        <translation>Beacon</translation>
    </message>
    <message>
        <source>A beacon comes near, or is left behind.</source>
        <translation>Ein Beacon kommt in die Nähe oder bleibt zurück.</translation>
    </message>
    <message>
        <source>the region of the beacon</source>
        <translation>die Region des Beacons</translation>
    </message>
    <message>
        <source>whether it is near</source>
        <translation>ob er in der Nähe ist</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>The person comes to a place and stays.</source>
        <translation>Die Person kommt an einen Ort und bleibt.</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Weggehen</translation>
    </message>
    <message>
        <source>The person goes away from a place.</source>
        <translation>Die Person geht von einem Ort weg.</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>Client verbinden</translation>
    </message>
    <message>
        <source>A device connects to the app&apos;s listener</source>
        <translation>Ein Gerät verbindet sich mit dem Listener der App</translation>
    </message>
    <message>
        <source>its listener</source>
        <translation>ihr Listener</translation>
    </message>
    <message>
        <source>Send from a client</source>
        <translation>Vom Client senden</translation>
    </message>
    <message>
        <source>A connected device asks the app for something</source>
        <translation>Ein verbundenes Gerät fragt die App nach etwas</translation>
    </message>
    <message>
        <source>Send from the server</source>
        <translation>Vom Server senden</translation>
    </message>
    <message>
        <source>The peer of a connection sends something</source>
        <translation>Die Gegenseite einer Verbindung sendet etwas</translation>
    </message>
    <message>
        <source>its connection</source>
        <translation>ihre Verbindung</translation>
    </message>
    <message>
        <source>Close at the server</source>
        <translation>Am Server schließen</translation>
    </message>
    <message>
        <source>The peer of a connection closes it</source>
        <translation>Die Gegenseite einer Verbindung schließt sie</translation>
    </message>
    <message>
        <source>Stop the task in its Live Activity</source>
        <translation>Task in seiner Live-Aktivität stoppen</translation>
    </message>
    <message>
        <source>The person stops a continued task.</source>
        <translation>Die Person stoppt einen fortgesetzten Task.</translation>
    </message>
    <message>
        <source>whose task</source>
        <translation>wessen Task</translation>
    </message>
    <message>
        <source>Run an intent</source>
        <translation>Intent ausführen</translation>
    </message>
    <message>
        <source>By Siri, a shortcut, a widget or a control.</source>
        <translation>Über Siri, einen Kurzbefehl, ein Widget oder ein Steuerelement.</translation>
    </message>
    <message>
        <source>whose intent</source>
        <translation>wessen Intent</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>welcher</translation>
    </message>
    <message>
        <source>it asks for the foreground</source>
        <translation>er verlangt den Vordergrund</translation>
    </message>
    <message>
        <source>Stop the long intent</source>
        <translation>Langen Intent stoppen</translation>
    </message>
    <message>
        <source>The stop button of its Live Activity.</source>
        <translation>Die Stopp-Taste seiner Live-Aktivität.</translation>
    </message>
    <message>
        <source>A moment for Background Assets</source>
        <translation>Ein Moment für Background Assets</translation>
    </message>
    <message>
        <source>The App Store installs or updates the app, or the system finds the time.</source>
        <translation>Der App Store installiert oder aktualisiert die App, oder das System findet die Zeit.</translation>
    </message>
    <message>
        <source>whose assets</source>
        <translation>wessen Assets</translation>
    </message>
    <message>
        <source>why the system thinks of it</source>
        <translation>warum das System daran denkt</translation>
    </message>
    <message>
        <source>A push says that files changed</source>
        <translation>Ein Push meldet geänderte Dateien</translation>
    </message>
    <message>
        <source>Your server sends a push of type fileProvider.</source>
        <translation>Dein Server sendet einen Push vom Typ fileProvider.</translation>
    </message>
    <message>
        <source>whose files</source>
        <translation>wessen Dateien</translation>
    </message>
    <message>
        <source>Look at an app&apos;s files</source>
        <translation>Dateien einer App ansehen</translation>
    </message>
    <message>
        <source>The person opens its folder in Files.</source>
        <translation>Die Person öffnet ihren Ordner in „Dateien“.</translation>
    </message>
    <message>
        <source>A threshold of Screen Time is reached</source>
        <translation>Eine Schwelle der Bildschirmzeit ist erreicht</translation>
    </message>
    <message>
        <source>The person has used something for as long as the app asked.</source>
        <translation>Die Person hat etwas so lange benutzt, wie die App wissen wollte.</translation>
    </message>
    <message>
        <source>which app asked for it</source>
        <translation>welche App danach gefragt hat</translation>
    </message>
    <message>
        <source>the activity</source>
        <translation>die Aktivität</translation>
    </message>
    <message>
        <source>Share to an app</source>
        <translation>Mit einer App teilen</translation>
    </message>
    <message>
        <source>The sheet of its share extension opens.</source>
        <translation>Der Dialog ihrer Teilen-Erweiterung öffnet sich.</translation>
    </message>
    <message>
        <source>whose extension</source>
        <translation>wessen Erweiterung</translation>
    </message>
    <message>
        <source>Close the share sheet</source>
        <translation>Teilen-Dialog schließen</translation>
    </message>
    <message>
        <source>The person is done with it.</source>
        <translation>Die Person ist damit fertig.</translation>
    </message>
    <message>
        <source>A message of an unknown sender</source>
        <translation>Nachricht eines unbekannten Absenders</translation>
    </message>
    <message>
        <source>An SMS or MMS comes in.</source>
        <translation>Eine SMS oder MMS geht ein.</translation>
    </message>
    <message>
        <source>whose filter is chosen in Settings</source>
        <translation>wessen Filter in den Einstellungen gewählt ist</translation>
    </message>
    <message>
        <source>Switch the VPN on</source>
        <translation>VPN einschalten</translation>
    </message>
    <message>
        <source>In Settings.</source>
        <translation>In den Einstellungen.</translation>
    </message>
    <message>
        <source>whose tunnel</source>
        <translation>wessen Tunnel</translation>
    </message>
    <message>
        <source>Switch the VPN off</source>
        <translation>VPN ausschalten</translation>
    </message>
    <message>
        <source>VoIP push</source>
        <translation>VoIP-Push</translation>
    </message>
    <message>
        <source>a server sends a VoIP push to an app</source>
        <translation>ein Server sendet einen VoIP-Push an eine App</translation>
    </message>
    <message>
        <source>whose VoIP push it is</source>
        <translation>wessen VoIP-Push es ist</translation>
    </message>
    <message>
        <source>how long APNs keeps it; 0 s is now or never</source>
        <translation>wie lange APNs ihn aufbewahrt; 0 s heißt jetzt oder nie</translation>
    </message>
    <message>
        <source>the size of the payload</source>
        <translation>die Größe der Payload</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Anruf annehmen</translation>
    </message>
    <message>
        <source>the user answers what rings</source>
        <translation>die Person nimmt an, was klingelt</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Anruf ablehnen</translation>
    </message>
    <message>
        <source>the user declines what rings</source>
        <translation>die Person lehnt ab, was klingelt</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>the answered call ends</source>
        <translation>der angenommene Anruf endet</translation>
    </message>
    <message>
        <source>Push to Talk push</source>
        <translation>Push-to-Talk-Push</translation>
    </message>
    <message>
        <source>somebody else talks on the channel</source>
        <translation>jemand anderes spricht auf dem Kanal</translation>
    </message>
    <message>
        <source>whose channel it is</source>
        <translation>wessen Kanal es ist</translation>
    </message>
    <message>
        <source>how long somebody talks</source>
        <translation>wie lange jemand spricht</translation>
    </message>
    <message>
        <source>Hold the talk button</source>
        <translation>Sprechtaste halten</translation>
    </message>
    <message>
        <source>the user talks, with the system&apos;s own button</source>
        <translation>die Person spricht, mit der Taste des Systems</translation>
    </message>
    <message>
        <source>Release the talk button</source>
        <translation>Sprechtaste loslassen</translation>
    </message>
    <message>
        <source>the user has talked</source>
        <translation>die Person hat gesprochen</translation>
    </message>
    <message>
        <source>Live Activity push</source>
        <translation>Live-Aktivitäts-Push</translation>
    </message>
    <message>
        <source>a server updates or ends an app&apos;s Live Activity</source>
        <translation>ein Server aktualisiert oder beendet die Live-Aktivität einer App</translation>
    </message>
    <message>
        <source>whose activity it is</source>
        <translation>wessen Aktivität es ist</translation>
    </message>
    <message>
        <source>10 draws on the budget, 5 may come late</source>
        <translation>10 zehrt am Budget, 5 kann später kommen</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>was er bewirkt</translation>
    </message>
    <message>
        <source>Live Activity start push</source>
        <translation>Start-Push für eine Live-Aktivität</translation>
    </message>
    <message>
        <source>a server starts a Live Activity of an app</source>
        <translation>ein Server startet eine Live-Aktivität einer App</translation>
    </message>
    <message>
        <source>Dismiss the Live Activity</source>
        <translation>Live-Aktivität verwerfen</translation>
    </message>
    <message>
        <source>the user removes an app&apos;s Live Activity</source>
        <translation>die Person entfernt die Live-Aktivität einer App</translation>
    </message>
    <message>
        <source>Add the widget</source>
        <translation>Widget hinzufügen</translation>
    </message>
    <message>
        <source>the user puts an app&apos;s widget on a screen</source>
        <translation>die Person legt ein Widget der App auf einen Bildschirm</translation>
    </message>
    <message>
        <source>whose widget it is</source>
        <translation>wessen Widget es ist</translation>
    </message>
    <message>
        <source>Remove the widget</source>
        <translation>Widget entfernen</translation>
    </message>
    <message>
        <source>the user takes it away</source>
        <translation>die Person nimmt es weg</translation>
    </message>
    <message>
        <source>Widget push</source>
        <translation>Widget-Push</translation>
    </message>
    <message>
        <source>a server asks for new timelines of an app&apos;s widgets</source>
        <translation>ein Server verlangt neue Timelines für die Widgets einer App</translation>
    </message>
    <message>
        <source>Location push</source>
        <translation>Standort-Push</translation>
    </message>
    <message>
        <source>a server asks an app where the phone is</source>
        <translation>ein Server fragt eine App, wo das iPhone ist</translation>
    </message>
    <message>
        <source>whose location push it is</source>
        <translation>wessen Standort-Push es ist</translation>
    </message>
    <message>
        <source>Change in iCloud</source>
        <translation>Änderung in iCloud</translation>
    </message>
    <message>
        <source>another device changes an app&apos;s records in CloudKit</source>
        <translation>ein anderes Gerät ändert Datensätze einer App in CloudKit</translation>
    </message>
    <message>
        <source>whose data changed</source>
        <translation>wessen Daten sich geändert haben</translation>
    </message>
    <message>
        <source>iOS cancels the transfers</source>
        <translation>iOS bricht die Transfers ab</translation>
    </message>
    <message>
        <source>the system is short of resources and cancels an app&apos;s transfers</source>
        <translation>dem System fehlen Ressourcen, es bricht die Transfers einer App ab</translation>
    </message>
    <message>
        <source>the app whose transfers are cancelled</source>
        <translation>die App, deren Transfers abgebrochen werden</translation>
    </message>
    <message>
        <source>Bluetooth peripheral</source>
        <translation>Bluetooth-Peripheriegerät</translation>
    </message>
    <message>
        <source>A peripheral is in range, goes away, or sends a value.</source>
        <translation>Ein Peripheriegerät ist in Reichweite, geht weg oder sendet einen Wert.</translation>
    </message>
    <message>
        <source>which peripheral</source>
        <translation>welches Peripheriegerät</translation>
    </message>
    <message>
        <source>is in range, goes away, or sends a value</source>
        <translation>ist in Reichweite, geht weg oder sendet einen Wert</translation>
    </message>
    <message>
        <source>Write to the phone</source>
        <translation>Aufs iPhone schreiben</translation>
    </message>
    <message>
        <source>Another device writes to a service that an app advertises.</source>
        <translation>Ein anderes Gerät schreibt in einen Dienst, den eine App anbietet.</translation>
    </message>
    <message>
        <source>the app that advertises</source>
        <translation>die App, die ihn anbietet</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>An accessory at the port or by Bluetooth does something.</source>
        <translation>Ein Zubehör am Anschluss oder über Bluetooth tut etwas.</translation>
    </message>
    <message>
        <source>which accessory</source>
        <translation>welches Zubehör</translation>
    </message>
    <message>
        <source>the app that knows it</source>
        <translation>die App, die es kennt</translation>
    </message>
    <message>
        <source>Nearby device</source>
        <translation>Gerät in der Nähe</translation>
    </message>
    <message>
        <source>The distance to a nearby device changes.</source>
        <translation>Der Abstand zu einem Gerät in der Nähe ändert sich.</translation>
    </message>
    <message>
        <source>the app with the session</source>
        <translation>die App mit der Session</translation>
    </message>
    <message>
        <source>Health sample</source>
        <translation>Health-Messwert</translation>
    </message>
    <message>
        <source>The phone or a watch adds a sample to the store.</source>
        <translation>Das iPhone oder eine Watch fügt dem Health-Speicher einen Messwert hinzu.</translation>
    </message>
    <message>
        <source>of which samples</source>
        <translation>von welchen Messwerten</translation>
    </message>
    <message>
        <source>Message from the watch</source>
        <translation>Nachricht von der Watch</translation>
    </message>
    <message>
        <source>The watch&apos;s active app sends a message to the phone&apos;s app.</source>
        <translation>Die aktive App der Watch sendet der App auf dem iPhone eine Nachricht.</translation>
    </message>
    <message>
        <source>the phone&apos;s app</source>
        <translation>die App auf dem iPhone</translation>
    </message>
    <message>
        <source>what the message is called in the story</source>
        <translation>wie die Nachricht in der Geschichte heißt</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Only time-sensitive and critical notifications break through it.</source>
        <translation>Nur dringende Mitteilungen und kritische Hinweise kommen durch.</translation>
    </message>
    <message>
        <source>Other Apps Use</source>
        <translation>Andere Apps belegen</translation>
    </message>
    <message>
        <source>what other apps and the system take, in MB</source>
        <translation>was andere Apps und das System belegen, in MB</translation>
    </message>
    <message>
        <source>Limit per App</source>
        <translation>Limit pro App</translation>
    </message>
    <message>
        <source>what one app may use on this iPhone, in MB; 0 is as the rules say</source>
        <translation>was eine App auf diesem iPhone belegen darf, in MB; 0 heißt: nach den Regeln</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>free space; full is under 1 %</source>
        <translation>freier Platz; voll heißt unter 1 %</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>the story plays in the Simulator, not on a device</source>
        <translation>die Geschichte spielt im Simulator, nicht auf einem Gerät</translation>
    </message>
    <message>
        <source>Silent mode</source>
        <translation>Stummmodus</translation>
    </message>
    <message>
        <source>Silences ambient sounds; playback is heard all the same (ME-37).</source>
        <translation>Schaltet Umgebungsklänge stumm; die Wiedergabe ist trotzdem zu hören (ME-37).</translation>
    </message>
    <message>
        <source>Sound comes out of</source>
        <translation>Ton kommt aus</translation>
    </message>
    <message>
        <source>Where sound is heard.</source>
        <translation>Wo Ton zu hören ist.</translation>
    </message>
    <message>
        <source>Start Picture in Picture automatically</source>
        <translation>Bild-in-Bild automatisch starten</translation>
    </message>
    <message>
        <source>A full-screen video goes on in a small window when the user leaves (Settings).</source>
        <translation>Ein Vollbildvideo läuft in einem kleinen Fenster weiter, wenn die Person die App verlässt (Einstellungen).</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>How the phone moves when no route says more.</source>
        <translation>Wie sich das iPhone bewegt, wenn keine Route mehr sagt.</translation>
    </message>
    <message>
        <source>GPU in the background</source>
        <translation>GPU im Hintergrund</translation>
    </message>
    <message>
        <source>Whether supportedResources of this phone contains the GPU.</source>
        <translation>Ob supportedResources dieses iPhones die GPU enthält.</translation>
    </message>
    <message>
        <source>Wi-Fi of the local pushes</source>
        <translation>WLAN der lokalen Pushes</translation>
    </message>
    <message>
        <source>Whether the phone has joined a network that an app push provider names.</source>
        <translation>Ob das iPhone in einem Netzwerk ist, das ein App-Push-Provider nennt.</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonanruf</translation>
    </message>
    <message>
        <source>a call over the cellular network</source>
        <translation>ein Anruf über das Mobilfunknetz</translation>
    </message>
    <message>
        <source>Speed of the network</source>
        <translation>Tempo des Netzes</translation>
    </message>
    <message>
        <source>what the link gives, in kilobits per second; 0 is as usual</source>
        <translation>was die Verbindung hergibt, in Kilobit pro Sekunde; 0 heißt: wie üblich</translation>
    </message>
    <message>
        <source>Expensive network</source>
        <translation>Teures Netz</translation>
    </message>
    <message>
        <source>the Wi-Fi is a personal hotspot</source>
        <translation>das WLAN ist ein persönlicher Hotspot</translation>
    </message>
    <message>
        <source>Low Data Mode</source>
        <translation>Datensparmodus</translation>
    </message>
    <message>
        <source>apps are asked to save data on this network</source>
        <translation>Apps sollen in diesem Netz Daten sparen</translation>
    </message>
    <message>
        <source>Server of the apps</source>
        <translation>Server der Apps</translation>
    </message>
    <message>
        <source>how the servers of the apps answer</source>
        <translation>wie die Server der Apps antworten</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Bluetooth is on, or who has switched it off.</source>
        <translation>Bluetooth ist an, oder wer es ausgeschaltet hat.</translation>
    </message>
    <message>
        <source>Apple Watch</source>
        <translation>Apple Watch</translation>
    </message>
    <message>
        <source>The paired watch is near, runs the app, or is away.</source>
        <translation>Die gekoppelte Watch ist in der Nähe, führt die App aus oder ist nicht da.</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>background task</source>
        <translation>Background-Task</translation>
    </message>
    <message>
        <source>silent push</source>
        <translation>stiller Push</translation>
    </message>
    <message>
        <source>app refresh</source>
        <translation>App-Aktualisierung</translation>
    </message>
    <message>
        <source>processing task</source>
        <translation>Processing-Task</translation>
    </message>
    <message>
        <source>force quit</source>
        <translation>Force Quit</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>local notification</source>
        <translation>lokale Mitteilung</translation>
    </message>
    <message>
        <source>app code</source>
        <translation>App-Code</translation>
    </message>
    <message>
        <source>prewarming</source>
        <translation>Vorwärmen</translation>
    </message>
    <message>
        <source>expiring activity</source>
        <translation>ablaufende Aktivität</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>CPU monitor</source>
        <translation>CPU-Monitor</translation>
    </message>
    <message>
        <source>file lock</source>
        <translation>Dateisperre</translation>
    </message>
    <message>
        <source>data protection</source>
        <translation>Datensicherheit</translation>
    </message>
    <message>
        <source>system notification</source>
        <translation>Systembenachrichtigung</translation>
    </message>
    <message>
        <source>end of an app</source>
        <translation>Ende einer App</translation>
    </message>
    <message>
        <source>debugger</source>
        <translation>Debugger</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Now Playing</source>
        <translation>Now Playing</translation>
    </message>
    <message>
        <source>Picture in Picture</source>
        <translation>Bild-in-Bild</translation>
    </message>
    <message>
        <source>camera capture</source>
        <translation>Kameraaufnahme</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>location updates</source>
        <translation>Standortaktualisierungen</translation>
    </message>
    <message>
        <source>significant change of place</source>
        <translation>signifikanter Ortswechsel</translation>
    </message>
    <message>
        <source>region monitoring</source>
        <translation>Regionsüberwachung</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>live location</source>
        <translation>Live-Standort</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>message between apps</source>
        <translation>Nachricht zwischen Apps</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>continued processing task</source>
        <translation>fortgesetzter Processing-Task</translation>
    </message>
    <message>
        <source>app intent</source>
        <translation>App-Intent</translation>
    </message>
    <message>
        <source>Background Assets</source>
        <translation>Background Assets</translation>
    </message>
    <message>
        <source>file provider</source>
        <translation>Dateianbieter</translation>
    </message>
    <message>
        <source>device activity monitor</source>
        <translation>Device Activity Monitor</translation>
    </message>
    <message>
        <source>share extension</source>
        <translation>Teilen-Erweiterung</translation>
    </message>
    <message>
        <source>message filter</source>
        <translation>Nachrichtenfilter</translation>
    </message>
    <message>
        <source>network extension</source>
        <translation>Netzwerkerweiterung</translation>
    </message>
    <message>
        <source>notification service extension</source>
        <translation>Mitteilungsdienst-Erweiterung</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>Telefonanruf</translation>
    </message>
    <message>
        <source>Push to Talk</source>
        <translation>Push-to-Talk</translation>
    </message>
    <message>
        <source>Live Activity</source>
        <translation>Live-Aktivität</translation>
    </message>
    <message>
        <source>widget</source>
        <translation>Widget</translation>
    </message>
    <message>
        <source>location push</source>
        <translation>Standort-Push</translation>
    </message>
    <message>
        <source>CloudKit subscription</source>
        <translation>CloudKit-Abonnement</translation>
    </message>
    <message>
        <source>background transfer</source>
        <translation>Hintergrund-Transfer</translation>
    </message>
    <message>
        <source>discretionary transfer</source>
        <translation>aufschiebbarer Transfer</translation>
    </message>
    <message>
        <source>finished background session</source>
        <translation>fertige Hintergrund-Session</translation>
    </message>
    <message>
        <source>resume rate limiter</source>
        <translation>Resume Rate Limiter</translation>
    </message>
    <message>
        <source>asset download</source>
        <translation>Asset-Download</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Bluetooth event</source>
        <translation>Bluetooth-Ereignis</translation>
    </message>
    <message>
        <source>accessory event</source>
        <translation>Zubehörereignis</translation>
    </message>
    <message>
        <source>Nearby Interaction</source>
        <translation>Nearby Interaction</translation>
    </message>
    <message>
        <source>health delivery</source>
        <translation>Health-Zustellung</translation>
    </message>
    <message>
        <source>watch message</source>
        <translation>Watch-Nachricht</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>kommt voran</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>ist fertig</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>is replaced</source>
        <translation>wird ersetzt</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>is delivered</source>
        <translation>wird zugestellt</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>wird aufbewahrt</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>location-when-in-use</source>
        <translation>Standort beim Verwenden</translation>
    </message>
    <message>
        <source>location-always</source>
        <translation>Standort immer</translation>
    </message>
    <message>
        <source>precise-location</source>
        <translation>Genauer Standort</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>local-network</source>
        <translation>Lokales Netzwerk</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>live-activities</source>
        <translation>Live-Aktivitäten</translation>
    </message>
    <message>
        <source>frequent-live-activity-updates</source>
        <translation>Häufige Live-Aktivitäts-Updates</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>vpn</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>family-controls</source>
        <translation>Bildschirmzeit</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>By default an app is suspended seconds after it leaves the screen. Suspended code does not run.</source>
        <translation>Normalerweise wird eine App Sekunden nach dem Verlassen des Bildschirms angehalten. Angehaltener Code läuft nicht.</translation>
    </message>
    <message>
        <source>Background task</source>
        <translation>Background-Task</translation>
    </message>
    <message>
        <source>Delays suspension by about 30 s in all, to finish what was begun in front.</source>
        <translation>Schiebt das Anhalten um insgesamt etwa 30 s auf, um im Vordergrund Begonnenes abzuschließen.</translation>
    </message>
    <message>
        <source>Finish a task that the user started.</source>
        <translation>Einen Task abschließen, den die Person gestartet hat.</translation>
    </message>
    <message>
        <source>Silent push</source>
        <translation>Stiller Push</translation>
    </message>
    <message>
        <source>A background notification from your server may wake the app for up to 30 s.</source>
        <translation>Eine Hintergrundmitteilung deines Servers kann die App für bis zu 30 s wecken.</translation>
    </message>
    <message>
        <source>Tell the app that new content can be fetched.</source>
        <translation>Der App sagen, dass neuer Inhalt bereitliegt.</translation>
    </message>
    <message>
        <source>App refresh</source>
        <translation>App-Aktualisierung</translation>
    </message>
    <message>
        <source>Keep content fresh for the next use.</source>
        <translation>Inhalte für das nächste Öffnen frisch halten.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>The system may launch the app for minutes while the iPhone is idle, mostly at night on power.</source>
        <translation>Das System kann die App für Minuten starten, während das iPhone ruht, meist nachts am Strom.</translation>
    </message>
    <message>
        <source>Maintenance that can wait.</source>
        <translation>Wartungsarbeit, die warten kann.</translation>
    </message>
    <message>
        <source>Force quit</source>
        <translation>Force Quit</translation>
    </message>
    <message>
        <source>The user swipes the app off the switcher: nothing launches it in the background until the user opens it.</source>
        <translation>Die Person wischt die App aus dem App-Umschalter: Nichts startet sie im Hintergrund, bis die Person sie öffnet.</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Timers belong to the process and stop with it. An overdue one fires once and late.</source>
        <translation>Timer gehören zum Prozess und stehen mit ihm still. Ein überfälliger feuert einmal und verspätet.</translation>
    </message>
    <message>
        <source>Local notification</source>
        <translation>Lokale Mitteilung</translation>
    </message>
    <message>
        <source>The system shows it at its time or place. No app code runs until the user taps it or picks an action.</source>
        <translation>Das System zeigt sie zu ihrer Zeit oder an ihrem Ort. Kein Code der App läuft, bis die Person sie antippt oder eine Aktion wählt.</translation>
    </message>
    <message>
        <source>Tell the user something at a time.</source>
        <translation>Der Person zu einer bestimmten Zeit etwas sagen.</translation>
    </message>
    <message>
        <source>App code</source>
        <translation>App-Code</translation>
    </message>
    <message>
        <source>What the app does in its callbacks: it goes on only while the process runs.</source>
        <translation>Was die App in ihren Callbacks tut: Es geht nur weiter, solange der Prozess läuft.</translation>
    </message>
    <message>
        <source>Prewarming</source>
        <translation>Vorwärmen</translation>
    </message>
    <message>
        <source>iOS may start an app before you open it and leave it paused, also on a locked iPhone after a restart.</source>
        <translation>iOS kann eine App starten, bevor du sie öffnest, und sie dann pausieren, nach einem Neustart auch auf einem gesperrten iPhone.</translation>
    </message>
    <message>
        <source>Make the next launch by the user shorter.</source>
        <translation>Den nächsten Start durch die Person verkürzen.</translation>
    </message>
    <message>
        <source>Expiring activity</source>
        <translation>Ablaufende Aktivität</translation>
    </message>
    <message>
        <source>Delays suspension while a block runs, also in an extension; the block is called again when its time is over.</source>
        <translation>Schiebt das Anhalten auf, solange ein Block läuft, auch in einer Erweiterung; ist seine Zeit um, wird der Block noch einmal aufgerufen.</translation>
    </message>
    <message>
        <source>Finish something short that must not be interrupted.</source>
        <translation>Etwas Kurzes abschließen, das nicht unterbrochen werden darf.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>When memory is short, suspended apps end first and without notice, the largest of them first.</source>
        <translation>Wird der Speicher knapp, enden zuerst angehaltene Apps, ohne Vorwarnung, die größten voran.</translation>
    </message>
    <message>
        <source>More than 80 % of a CPU over a minute in the background ends the app.</source>
        <translation>Mehr als 80 % einer CPU über eine Minute im Hintergrund beenden die App.</translation>
    </message>
    <message>
        <source>File lock</source>
        <translation>Dateisperre</translation>
    </message>
    <message>
        <source>An app that is suspended while it holds a lock on a shared file is ended with 0xdead10cc.</source>
        <translation>Wird eine App angehalten, während sie eine Sperre auf eine gemeinsame Datei hält, wird sie mit 0xdead10cc beendet.</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datensicherheit</translation>
    </message>
    <message>
        <source>While the iPhone is locked, and before its first unlock, some files and keychain items cannot be read.</source>
        <translation>Solange das iPhone gesperrt ist und vor dem ersten Entsperren sind manche Dateien und Schlüsselbundobjekte nicht lesbar.</translation>
    </message>
    <message>
        <source>System notification</source>
        <translation>Systembenachrichtigung</translation>
    </message>
    <message>
        <source>What changes while an app is suspended reaches it when it runs again, once per kind.</source>
        <translation>Was sich ändert, während eine App angehalten ist, erfährt sie, wenn sie wieder läuft, einmal pro Art.</translation>
    </message>
    <message>
        <source>End of an app</source>
        <translation>Ende einer App</translation>
    </message>
    <message>
        <source>Crashes, the watchdog, updates, a changed permission, a full disk or heat end a process. None of them is a force quit.</source>
        <translation>Abstürze, der Watchdog, Updates, eine geänderte Berechtigung, voller Speicherplatz oder Hitze beenden einen Prozess. Nichts davon ist ein Force Quit.</translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation>Debugger</translation>
    </message>
    <message>
        <source>Run from Xcode, an app is never suspended, watched or timed out. What works there may fail from the Home Screen.</source>
        <translation>Aus Xcode gestartet, wird eine App nie angehalten, überwacht oder durch ein Zeitlimit beendet. Was dort klappt, kann vom Home-Bildschirm aus scheitern.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>With the audio mode and a category for it, an app runs in the background for as long as its sound flows. When the sound stops, it is suspended seconds later.</source>
        <translation>Mit dem Audio-Modus und einer passenden Kategorie läuft eine App im Hintergrund, solange ihr Ton fließt. Hört er auf, wird sie Sekunden später angehalten.</translation>
    </message>
    <message>
        <source>Let people hear something while they use another app.</source>
        <translation>Menschen etwas hören lassen, während sie eine andere App benutzen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recording must begin on screen. With the audio mode it then goes on in the background without a limit, and the orange indicator shows it.</source>
        <translation>Eine Aufnahme muss auf dem Bildschirm beginnen. Mit dem Audio-Modus geht sie dann im Hintergrund ohne Limit weiter, und der orangefarbene Indikator zeigt sie an.</translation>
    </message>
    <message>
        <source>Record what people want recorded, in their sight.</source>
        <translation>Aufnehmen, was Menschen aufnehmen wollen, für sie sichtbar.</translation>
    </message>
    <message>
        <source>Controls on the lock screen, in Control Center and on headphones. They give the app no runtime of their own.</source>
        <translation>Steuerung auf dem Sperrbildschirm, im Kontrollzentrum und an Kopfhörern. Sie gibt der App keine eigene Laufzeit.</translation>
    </message>
    <message>
        <source>A video goes on in a small window when the user leaves the app. It needs the audio mode and ends when the video does.</source>
        <translation>Ein Video läuft in einem kleinen Fenster weiter, wenn die Person die App verlässt. Es braucht den Audio-Modus und endet mit dem Video.</translation>
    </message>
    <message>
        <source>Let people watch a video beside another app.</source>
        <translation>Menschen neben einer anderen App ein Video ansehen lassen.</translation>
    </message>
    <message>
        <source>Camera capture</source>
        <translation>Kameraaufnahme</translation>
    </message>
    <message>
        <source>The camera does not run in the background. A capture is interrupted there and goes on when the app is back.</source>
        <translation>Im Hintergrund läuft die Kamera nicht. Eine Aufnahme wird dort unterbrochen und geht weiter, wenn die App zurück ist.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>The system rings at its time, through Focus and silent mode, whatever became of the app. No code runs until a button with an intent is tapped.</source>
        <translation>Das System klingelt zur gestellten Zeit, durch Fokus und Stummmodus hindurch, was auch immer aus der App geworden ist. Kein Code läuft, bis jemand eine Taste mit Intent antippt.</translation>
    </message>
    <message>
        <source>Wake people or tell them that a timer is over.</source>
        <translation>Menschen wecken oder ihnen sagen, dass ein Timer abgelaufen ist.</translation>
    </message>
    <message>
        <source>Location updates</source>
        <translation>Standortaktualisierungen</translation>
    </message>
    <message>
        <source>Standard updates come while the app runs. With the background mode and the property, updates started in front keep it running, until they pause by themselves.</source>
        <translation>Normale Standortaktualisierungen kommen, solange die App läuft. Mit Hintergrundmodus und Property halten im Vordergrund begonnene die App am Laufen, bis sie von selbst pausieren.</translation>
    </message>
    <message>
        <source>Let the user follow a way that an app in front began to record.</source>
        <translation>Die Person einem Weg folgen lassen, den eine App im Vordergrund aufzuzeichnen begann.</translation>
    </message>
    <message>
        <source>Significant change</source>
        <translation>Signifikanter Ortswechsel</translation>
    </message>
    <message>
        <source>Follow the user&apos;s larger moves at little power.</source>
        <translation>Größeren Ortswechseln der Person mit wenig Strom folgen.</translation>
    </message>
    <message>
        <source>Region monitoring</source>
        <translation>Regionsüberwachung</translation>
    </message>
    <message>
        <source>The system watches borders and beacons. It wakes the app, or launches it, for about 10 s when one is crossed.</source>
        <translation>Das System beobachtet Grenzen und Beacons. Wird eine Grenze überquert, weckt oder startet es die App für etwa 10 s.</translation>
    </message>
    <message>
        <source>Do something when the user comes to a place or leaves it.</source>
        <translation>Etwas tun, wenn die Person an einen Ort kommt oder ihn verlässt.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>The system notices where the person stays and tells the app later, at the least power. It launches the app for it.</source>
        <translation>Das System bemerkt, wo sich die Person aufhält, und sagt es der App später, mit dem wenigsten Strom. Dafür startet es die App.</translation>
    </message>
    <message>
        <source>Know the places where the user spends time.</source>
        <translation>Die Orte kennen, an denen die Person Zeit verbringt.</translation>
    </message>
    <message>
        <source>Live location</source>
        <translation>Live-Standort</translation>
    </message>
    <message>
        <source>Streams of locations and monitored conditions hold the app while there is something to deliver. In between it is suspended, and a launched app must open them again within seconds.</source>
        <translation>Streams von Standorten und überwachte Bedingungen halten die App, solange es etwas zu liefern gibt. Dazwischen ist sie angehalten; eine gestartete App muss sie binnen Sekunden wieder öffnen.</translation>
    </message>
    <message>
        <source>Follow the user, or wait for a condition, with the user&apos;s knowledge.</source>
        <translation>Der Person folgen oder auf eine Bedingung warten, mit ihrem Wissen.</translation>
    </message>
    <message>
        <source>Sockets and connections</source>
        <translation>Sockets und Verbindungen</translation>
    </message>
    <message>
        <source>A process can use the network while it runs. When it is suspended, iOS takes its sockets back, and nothing that arrives wakes it.</source>
        <translation>Ein Prozess kann das Netz benutzen, solange er läuft. Wird er angehalten, nimmt iOS ihm die Sockets, und nichts Ankommendes weckt ihn.</translation>
    </message>
    <message>
        <source>Messages between apps</source>
        <translation>Nachrichten zwischen Apps</translation>
    </message>
    <message>
        <source>Apps that run can tell each other something. A suspended app hears nothing until it runs again for another reason.</source>
        <translation>Laufende Apps können einander etwas sagen. Eine angehaltene App hört nichts, bis sie aus einem anderen Grund wieder läuft.</translation>
    </message>
    <message>
        <source>Helper of an app</source>
        <translation>Helfer einer App</translation>
    </message>
    <message>
        <source>An extension of the app&apos;s own point runs in a process of its own, started and ended by its host. It gives no time in the background.</source>
        <translation>Eine Erweiterung am eigenen Erweiterungspunkt der App läuft in einem eigenen Prozess, gestartet und beendet vom Host. Sie bringt keine Zeit im Hintergrund.</translation>
    </message>
    <message>
        <source>Run code that handles risky data in a tighter sandbox.</source>
        <translation>Code, der riskante Daten verarbeitet, in einer engeren Sandbox ausführen.</translation>
    </message>
    <message>
        <source>Continued processing</source>
        <translation>Fortgesetzte Verarbeitung</translation>
    </message>
    <message>
        <source>What the person began on screen goes on in the background, with its progress in a Live Activity, for as long as the progress moves. No clock ends it.</source>
        <translation>Was die Person auf dem Bildschirm begonnen hat, geht im Hintergrund weiter, mit Fortschritt in einer Live-Aktivität, solange es vorangeht. Keine Uhr beendet es.</translation>
    </message>
    <message>
        <source>Finish what a person started, in their sight.</source>
        <translation>Abschließen, was eine Person begonnen hat, für sie sichtbar.</translation>
    </message>
    <message>
        <source>App intent</source>
        <translation>App-Intent</translation>
    </message>
    <message>
        <source>Siri, a shortcut, a widget or a control runs one piece of the app in the background, without a scene. It has about 30 s.</source>
        <translation>Siri, ein Kurzbefehl, ein Widget oder ein Steuerelement führt ein Stück der App im Hintergrund aus, ohne Scene. Es hat etwa 30 s.</translation>
    </message>
    <message>
        <source>Do the one thing a person asked for.</source>
        <translation>Das eine tun, worum eine Person gebeten hat.</translation>
    </message>
    <message>
        <source>A small extension fetches what the app needs at install, at updates and now and then, also before the first launch. It has a few minutes a day.</source>
        <translation>Eine kleine Erweiterung lädt, was die App braucht: bei der Installation, bei Updates und ab und zu, auch vor dem ersten Start. Sie hat einige Minuten am Tag.</translation>
    </message>
    <message>
        <source>Have large content ready when the app is opened.</source>
        <translation>Große Inhalte bereithalten, wenn die App geöffnet wird.</translation>
    </message>
    <message>
        <source>File provider</source>
        <translation>Dateianbieter</translation>
    </message>
    <message>
        <source>A push of its own type makes the system ask the extension what has changed. When it asks again is the system&apos;s decision.</source>
        <translation>Ein Push mit eigenem Typ lässt das System die Erweiterung fragen, was sich geändert hat. Wann es wieder fragt, entscheidet das System.</translation>
    </message>
    <message>
        <source>Keep files of a server in the Files app.</source>
        <translation>Dateien eines Servers in der App „Dateien“ bereitstellen.</translation>
    </message>
    <message>
        <source>Device activity monitor</source>
        <translation>Device Activity Monitor</translation>
    </message>
    <message>
        <source>The extension is called at the start and the end of an interval and at thresholds of use, but only while the phone is in use.</source>
        <translation>Die Erweiterung wird zu Beginn und Ende eines Intervalls und an Nutzungsschwellen aufgerufen, aber nur, während das iPhone benutzt wird.</translation>
    </message>
    <message>
        <source>Help families with their screen time.</source>
        <translation>Familien bei der Bildschirmzeit helfen.</translation>
    </message>
    <message>
        <source>Share extension</source>
        <translation>Teilen-Erweiterung</translation>
    </message>
    <message>
        <source>It lives while its sheet is up. What takes longer is handed to a background session.</source>
        <translation>Sie lebt, solange ihr Dialog offen ist. Was länger dauert, übergibt sie einer Hintergrund-Session.</translation>
    </message>
    <message>
        <source>Take over what a person shares.</source>
        <translation>Übernehmen, was eine Person teilt.</translation>
    </message>
    <message>
        <source>Message filter</source>
        <translation>Nachrichtenfilter</translation>
    </message>
    <message>
        <source>Messages starts it for an SMS of an unknown sender. It has no network of its own and cannot write to shared containers.</source>
        <translation>„Nachrichten“ startet ihn für eine SMS eines unbekannten Absenders. Er hat kein eigenes Netz und kann nicht in gemeinsame Container schreiben.</translation>
    </message>
    <message>
        <source>Sort unwanted messages out.</source>
        <translation>Unerwünschte Nachrichten aussortieren.</translation>
    </message>
    <message>
        <source>Network extension</source>
        <translation>Netzwerkerweiterung</translation>
    </message>
    <message>
        <source>A packet tunnel or a provider of local pushes is a process of its own. The system starts it, keeps it running and stops it, whatever becomes of the app.</source>
        <translation>Ein Packet Tunnel oder ein Provider lokaler Pushes ist ein eigener Prozess. Das System startet ihn, hält ihn am Laufen und stoppt ihn, was auch immer aus der App wird.</translation>
    </message>
    <message>
        <source>Carry the phone&apos;s network traffic, or alerts of a network without internet.</source>
        <translation>Den Netzverkehr des iPhones tragen oder Hinweise aus einem Netzwerk ohne Internet.</translation>
    </message>
    <message>
        <source>Notification service extension</source>
        <translation>Mitteilungsdienst-Erweiterung</translation>
    </message>
    <message>
        <source>An extension may change an alert push for up to 30 s before it is shown, also after the app was swiped away.</source>
        <translation>Eine Erweiterung darf einen Alert-Push bis zu 30 s lang ändern, bevor er erscheint, auch nachdem die App weggewischt wurde.</translation>
    </message>
    <message>
        <source>Decrypt or complete a notification before the user sees it.</source>
        <translation>Eine Mitteilung entschlüsseln oder ergänzen, bevor die Person sie sieht.</translation>
    </message>
    <message>
        <source>A push of type voip wakes or launches the app at once. It must report a call to CallKit before its delegate returns.</source>
        <translation>Ein Push vom Typ voip weckt oder startet die App sofort. Sie muss CallKit einen Anruf melden, bevor ihr Delegate zurückkehrt.</translation>
    </message>
    <message>
        <source>Let the phone ring for an incoming call.</source>
        <translation>Das iPhone bei einem eingehenden Anruf klingeln lassen.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>A call rings over whatever is in front. One that an app has reported to CallKit keeps its process running until it is over.</source>
        <translation>Ein Anruf klingelt über allem, was im Vordergrund ist. Einer, den eine App CallKit gemeldet hat, hält ihren Prozess am Laufen, bis er zu Ende ist.</translation>
    </message>
    <message>
        <source>Show calls of apps like calls of the phone.</source>
        <translation>Anrufe von Apps zeigen wie Anrufe des iPhones.</translation>
    </message>
    <message>
        <source>After the user has joined a channel in front, a push starts the app whenever somebody talks. It runs only while somebody does.</source>
        <translation>Ist die Person im Vordergrund einem Kanal beigetreten, startet ein Push die App, sobald jemand spricht. Sie läuft nur, solange jemand spricht.</translation>
    </message>
    <message>
        <source>Talk on a channel like on a radio.</source>
        <translation>Auf einem Kanal sprechen wie über Funk.</translation>
    </message>
    <message>
        <source>The system shows a state of the app on the lock screen for up to 8 h. It is updated by the app or by pushes and holds no process.</source>
        <translation>Das System zeigt einen Zustand der App bis zu 8 h auf dem Sperrbildschirm. Die App oder Pushes aktualisieren ihn; er hält keinen Prozess.</translation>
    </message>
    <message>
        <source>Show the progress of something that is going on.</source>
        <translation>Den Fortschritt von etwas Laufendem zeigen.</translation>
    </message>
    <message>
        <source>Widget</source>
        <translation>Widget</translation>
    </message>
    <message>
        <source>The system asks the widget extension for a timeline of what to show, as often as a daily budget allows.</source>
        <translation>Das System fragt die Widget-Erweiterung nach einer Timeline dessen, was sie zeigt, so oft ein Tagesbudget es erlaubt.</translation>
    </message>
    <message>
        <source>Show something of the app on a screen.</source>
        <translation>Etwas von der App auf einem Bildschirm zeigen.</translation>
    </message>
    <message>
        <source>A server asks where the phone is; an extension of the app answers in a short process of its own.</source>
        <translation>Ein Server fragt, wo das iPhone ist; eine Erweiterung der App antwortet in einem kurzen eigenen Prozess.</translation>
    </message>
    <message>
        <source>Tell the people whom the user shares the location with.</source>
        <translation>Es den Menschen sagen, mit denen die Person den Standort teilt.</translation>
    </message>
    <message>
        <source>A change in iCloud becomes a silent push, and several changes become one. All limits of silent pushes hold.</source>
        <translation>Eine Änderung in iCloud wird zu einem stillen Push, mehrere Änderungen werden zu einem. Alle Grenzen stiller Pushes gelten.</translation>
    </message>
    <message>
        <source>Tell the app of changes by other devices.</source>
        <translation>Der App Änderungen durch andere Geräte melden.</translation>
    </message>
    <message>
        <source>Background transfer</source>
        <translation>Hintergrund-Transfer</translation>
    </message>
    <message>
        <source>The system downloads and uploads for the app while it is suspended or gone, and wakes it when all of a session is done.</source>
        <translation>Das System lädt für die App herunter und hoch, während sie angehalten oder weg ist, und weckt sie, wenn alles in einer Session fertig ist.</translation>
    </message>
    <message>
        <source>Large downloads and uploads that outlast the app.</source>
        <translation>Große Downloads und Uploads, die die App überdauern.</translation>
    </message>
    <message>
        <source>Discretionary transfer</source>
        <translation>Aufschiebbarer Transfer</translation>
    </message>
    <message>
        <source>The system chooses the moment: power and Wi-Fi first, less as the transfer grows old. What an app starts in the background is always of this kind.</source>
        <translation>Das System wählt den Moment: Strom und WLAN zuerst, weniger streng, je älter der Transfer wird. Was eine App im Hintergrund startet, ist immer von dieser Art.</translation>
    </message>
    <message>
        <source>Large transfers that can wait.</source>
        <translation>Große Transfers, die warten können.</translation>
    </message>
    <message>
        <source>Finished background session</source>
        <translation>Fertige Hintergrund-Session</translation>
    </message>
    <message>
        <source>When all transfers of a session are done, or one needs a credential, the system resumes or launches the app for a moment.</source>
        <translation>Sind alle Transfers einer Session fertig oder braucht einer Anmeldedaten, setzt das System die App für einen Moment fort oder startet sie.</translation>
    </message>
    <message>
        <source>Take what has arrived and hand over what comes next.</source>
        <translation>Übernehmen, was angekommen ist, und übergeben, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Each wake for a finished session doubles the delay before what the app starts in the background. Few large transfers are woken for once.</source>
        <translation>Jeder Weckruf für eine fertige Session verdoppelt die Wartezeit für das, was die App im Hintergrund startet. Wenige große Transfers brauchen nur einen Weckruf.</translation>
    </message>
    <message>
        <source>Asset download</source>
        <translation>Asset-Download</translation>
    </message>
    <message>
        <source>The system downloads an HLS stream for later, by the rules of background transfers.</source>
        <translation>Das System lädt einen HLS-Stream für später, nach den Regeln der Hintergrund-Transfers.</translation>
    </message>
    <message>
        <source>Films and music for offline use.</source>
        <translation>Filme und Musik für die Nutzung ohne Netz.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>A request in the app&apos;s own process goes on only while it runs. Connections die when it is suspended.</source>
        <translation>Eine Anfrage im eigenen Prozess der App geht nur weiter, solange er läuft. Verbindungen sterben, wenn er angehalten wird.</translation>
    </message>
    <message>
        <source>Requests while the app is in use.</source>
        <translation>Anfragen, während die App benutzt wird.</translation>
    </message>
    <message>
        <source>Work with a Bluetooth accessory while the user does something else.</source>
        <translation>Mit Bluetooth-Zubehör arbeiten, während die Person etwas anderes tut.</translation>
    </message>
    <message>
        <source>External accessory</source>
        <translation>Externes Zubehör</translation>
    </message>
    <message>
        <source>A session with an accessory stays open while the app is suspended, and each event wakes the app for about 10 s.</source>
        <translation>Eine Session mit einem Zubehör bleibt offen, während die App angehalten ist, und jedes Ereignis weckt die App für etwa 10 s.</translation>
    </message>
    <message>
        <source>Work with an accessory that belongs to the app.</source>
        <translation>Mit einem Zubehör arbeiten, das zur App gehört.</translation>
    </message>
    <message>
        <source>Sessions are suspended in the background. One with a paired accessory runs on, but without the app.</source>
        <translation>Sessions pausieren im Hintergrund. Eine mit gekoppeltem Zubehör läuft weiter, aber ohne die App.</translation>
    </message>
    <message>
        <source>Measure the distance to a device while the user looks at the app.</source>
        <translation>Den Abstand zu einem Gerät messen, während die Person auf die App schaut.</translation>
    </message>
    <message>
        <source>Health delivery</source>
        <translation>Health-Zustellung</translation>
    </message>
    <message>
        <source>Take in what the user measures, soon after it was measured.</source>
        <translation>Aufnehmen, was die Person misst, bald nach der Messung.</translation>
    </message>
    <message>
        <source>Watch message</source>
        <translation>Watch-Nachricht</translation>
    </message>
    <message>
        <source>A message from the active app on the watch wakes the app on the phone. What the phone queues for the watch goes on while its app is suspended.</source>
        <translation>Eine Nachricht der aktiven App auf der Watch weckt die App auf dem iPhone. Was das iPhone für die Watch einreiht, geht weiter, während seine App angehalten ist.</translation>
    </message>
    <message>
        <source>Keep an app on the watch and its app on the phone in step.</source>
        <translation>Eine App auf der Watch und ihre App auf dem iPhone im Gleichschritt halten.</translation>
    </message>
    <message>
        <source>Refreshes run shortly before the user is expected to open the app; an app not used for a week gets neither refreshes nor processing.</source>
        <translation>Aktualisierungen laufen kurz bevor die Person die App voraussichtlich öffnet; eine App, die eine Woche nicht benutzt wurde, bekommt weder Aktualisierungen noch Processing-Tasks.</translation>
    </message>
    <message>
        <source>After a boot, no app is launched before the phone was unlocked once.</source>
        <translation>Nach einem Systemstart wird keine App gestartet, bevor das iPhone einmal entsperrt wurde.</translation>
    </message>
    <message>
        <source>With Background App Refresh off, for the phone or for the app, nothing opportunistic launches it.</source>
        <translation>Ist die Hintergrundaktualisierung für das iPhone oder für die App aus, startet nichts Aufschiebbares die App.</translation>
    </message>
    <message>
        <source>While Low Power Mode is on, pushes and refreshes wait, and processing waits for power.</source>
        <translation>Im Stromsparmodus warten Pushes und Aktualisierungen, und Processing-Tasks warten auf Strom.</translation>
    </message>
    <message>
        <source>Under 20 % and not on power, pushes and refreshes wait so that the user still reaches a charger.</source>
        <translation>Unter 20 % und nicht am Strom warten Pushes und Aktualisierungen, damit die Person noch zu einem Ladegerät kommt.</translation>
    </message>
    <message>
        <source>Work that requires external power waits for it; all other work is more welcome on power.</source>
        <translation>Arbeit, die externen Strom verlangt, wartet darauf; alle andere Arbeit ist am Strom willkommener.</translation>
    </message>
    <message>
        <source>Without a network no push arrives and no work that needs one starts; Wi-Fi is more welcome than cellular.</source>
        <translation>Ohne Netz kommt kein Push an, und keine Arbeit startet, die eines braucht; WLAN ist willkommener als Mobilfunk.</translation>
    </message>
    <message>
        <source>A phone in use lowers the score and keeps processing from starting; a push waits for a sleeping phone to wake.</source>
        <translation>Ein iPhone in Gebrauch senkt den Score und hält Processing-Tasks vom Starten ab; ein Push wartet, bis ein schlafendes iPhone aufwacht.</translation>
    </message>
    <message>
        <source>A hot phone starts nothing that can wait.</source>
        <translation>Ein heißes iPhone startet nichts, was warten kann.</translation>
    </message>
    <message>
        <source>After a boot or a long time without network, launches are held for 300 s, or 900 s while the phone is in use.</source>
        <translation>Nach einem Systemstart oder langer Zeit ohne Netz werden Starts 300 s lang zurückgehalten, oder 900 s, solange das iPhone in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Maintenance prefers a CPU that has nothing else to do.</source>
        <translation>Wartungsarbeit bevorzugt eine CPU, die sonst nichts zu tun hat.</translation>
    </message>
    <message>
        <source>Only so many activities of one group run at once; the next one waits until one of them ends.</source>
        <translation>Nur eine bestimmte Zahl von Aktivitäten einer Gruppe läuft zugleich; die nächste wartet, bis eine davon endet.</translation>
    </message>
    <message>
        <source>Launches of one app are spaced: pushes about 15 minutes apart, refreshes by how the app is used, processing 30 minutes and within a nightly allowance.</source>
        <translation>Starts einer App haben Abstand: Pushes etwa 15 Minuten, Aktualisierungen je nach Nutzung der App, Processing-Tasks 30 Minuten und innerhalb eines nächtlichen Kontingents.</translation>
    </message>
    <message>
        <source>The phone lets several pushes an hour through, all apps together, and stops when their budget is used up until it is reset.</source>
        <translation>Das iPhone lässt mehrere Pushes pro Stunde durch, alle Apps zusammen, und hört auf, wenn ihr Budget verbraucht ist, bis es zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>Every background run is charged to a budget that is handed out over the day; when it is empty, runs wait.</source>
        <translation>Jeder Lauf im Hintergrund belastet ein Budget, das über den Tag verteilt wird; ist es leer, warten Läufe.</translation>
    </message>
    <message>
        <source>The data that an app moves in background runs is budgeted; when the day&apos;s share is used up, runs wait.</source>
        <translation>Für die Daten, die eine App bei Läufen im Hintergrund überträgt, gibt es ein Budget; ist der Anteil des Tages verbraucht, warten Läufe.</translation>
    </message>
    <message>
        <source>The app must declare the background mode, key or entitlement that the mechanism needs.</source>
        <translation>Die App muss den Hintergrundmodus, den Schlüssel oder das Entitlement deklarieren, das der Mechanismus braucht.</translation>
    </message>
    <message>
        <source>The user must have allowed what the mechanism does.</source>
        <translation>Die Person muss erlaubt haben, was der Mechanismus tut.</translation>
    </message>
    <message>
        <source>The mechanism&apos;s own delay, budget or penalty must leave room.</source>
        <translation>Wartezeit, Budget oder Strafe des Mechanismus selbst müssen Raum lassen.</translation>
    </message>
    <message>
        <source>The part of the logged total weight that no public log explains; it always has full score.</source>
        <translation>Der Teil des protokollierten Gesamtgewichts, den kein öffentliches Protokoll erklärt; er hat immer den vollen Score.</translation>
    </message>
    <message>
        <source>DTS and UIKit speak of about 5 s to return from the callback.</source>
        <translation>DTS und UIKit sprechen von etwa 5 s bis zur Rückkehr aus dem Callback.</translation>
    </message>
    <message>
        <source>WWDC20 speaks of about 20 s for every transition.</source>
        <translation>WWDC20 spricht von etwa 20 s für jeden Übergang.</translation>
    </message>
    <message>
        <source>Crash reports print a limit of 10 s.</source>
        <translation>Absturzberichte nennen ein Limit von 10 s.</translation>
    </message>
    <message>
        <source>DTS names about 30 s until the expiration handler.</source>
        <translation>DTS nennt etwa 30 s bis zum Expiration-Handler.</translation>
    </message>
    <message>
        <source>One sample saw the handler called at 25 s, 5 s before the end.</source>
        <translation>Eine Messung sah den Handler bei 25 s aufgerufen, 5 s vor dem Ende.</translation>
    </message>
    <message>
        <source>The app is terminated at 30 s and woken less often later.</source>
        <translation>Die App wird nach 30 s beendet und später seltener geweckt.</translation>
    </message>
    <message>
        <source>The app is only suspended, and woken less often later.</source>
        <translation>Die App wird nur angehalten und später seltener geweckt.</translation>
    </message>
    <message>
        <source>Used within the past week, says Apple.</source>
        <translation>In der letzten Woche benutzt, sagt Apple.</translation>
    </message>
    <message>
        <source>WWDC20 says that one use within the last few weeks is enough.</source>
        <translation>WWDC20 sagt, dass eine Nutzung in den letzten Wochen genügt.</translation>
    </message>
    <message>
        <source>Reports since iOS 18.3 see processing tasks run after a force quit.</source>
        <translation>Berichten zufolge laufen Processing-Tasks seit iOS 18.3 nach einem Force Quit.</translation>
    </message>
    <message>
        <source>DTS said in 2019 that they do not.</source>
        <translation>DTS sagte 2019, dass sie es nicht tun.</translation>
    </message>
    <message>
        <source>WWDC20 does not list processing among what Low Power Mode stops.</source>
        <translation>WWDC20 nennt Processing nicht unter dem, was der Stromsparmodus stoppt.</translation>
    </message>
    <message>
        <source>Apple&apos;s documents say that Low Power Mode turns background refresh off as a whole.</source>
        <translation>Apples Dokumente sagen, dass der Stromsparmodus die Hintergrundaktualisierung ganz ausschaltet.</translation>
    </message>
    <message>
        <source>Background work waits under 20 % without power.</source>
        <translation>Arbeit im Hintergrund wartet unter 20 % ohne Strom.</translation>
    </message>
    <message>
        <source>One note on the talk says at most 20 %.</source>
        <translation>Eine Notiz zum Vortrag sagt: höchstens 20 %.</translation>
    </message>
    <message>
        <source>DTS names only a launch by the user, and says that the flag persists across restarts.</source>
        <translation>DTS nennt nur einen Start durch die Person und sagt, dass die Markierung Neustarts übersteht.</translation>
    </message>
    <message>
        <source>UIKit&apos;s documentation says that a restart clears the flag.</source>
        <translation>Die Dokumentation von UIKit sagt, dass ein Neustart die Markierung löscht.</translation>
    </message>
    <message>
        <source>The documentation of the old API keeps the 64 soonest.</source>
        <translation>Die Dokumentation der alten API behält die 64 nächsten.</translation>
    </message>
    <message>
        <source>A report of 2025 saw about 1200 delivered.</source>
        <translation>Ein Bericht von 2025 sah etwa 1200 zugestellt.</translation>
    </message>
    <message>
        <source>Apple DTS: launching is not reached any more.</source>
        <translation>Apple DTS: Der eigentliche Start wird nicht mehr erreicht.</translation>
    </message>
    <message>
        <source>Field logs of iOS 18 show launches with protected data not available.</source>
        <translation>Protokolle aus der Praxis von iOS 18 zeigen Starts ohne verfügbare geschützte Daten.</translation>
    </message>
    <message>
        <source>WWDC19: the task can switch the monitor off while on power.</source>
        <translation>WWDC19: Der Task kann den Monitor ausschalten, solange das iPhone am Strom ist.</translation>
    </message>
    <message>
        <source>Two developers were ended after 48 CPU seconds all the same.</source>
        <translation>Apps zweier Entwickler wurden trotzdem nach 48 CPU-Sekunden beendet.</translation>
    </message>
    <message>
        <source>Reports know it from shared containers.</source>
        <translation>Berichte kennen es von gemeinsamen Containern.</translation>
    </message>
    <message>
        <source>Apple&apos;s text, read literally: any file lock.</source>
        <translation>Apples Text, wörtlich genommen: jede Dateisperre.</translation>
    </message>
    <message>
        <source>A measurement of 2026 saw the playback stay at rate 0.</source>
        <translation>Eine Messung von 2026 sah die Wiedergabe bei Rate 0 bleiben.</translation>
    </message>
    <message>
        <source>Older text lets sound that mixes begin in the background.</source>
        <translation>Älterer Text lässt Ton, der mischt, im Hintergrund beginnen.</translation>
    </message>
    <message>
        <source>A drive of an hour on 26.4.2 brought no launch.</source>
        <translation>Eine einstündige Fahrt mit 26.4.2 brachte keinen Start.</translation>
    </message>
    <message>
        <source>Apple&apos;s archived guide names location apps as the exception.</source>
        <translation>Apples archivierte Anleitung nennt Standort-Apps als Ausnahme.</translation>
    </message>
    <message>
        <source>Third parties quote Apple with 20 s behind the border.</source>
        <translation>Dritte zitieren Apple mit 20 s hinter der Grenze.</translation>
    </message>
    <message>
        <source>Apple&apos;s old guide speaks of 3 to 5 min on average.</source>
        <translation>Apples alte Anleitung spricht von 3 bis 5 min im Durchschnitt.</translation>
    </message>
    <message>
        <source>Only when the screen is locked, as TN2277 has it.</source>
        <translation>Nur bei gesperrtem Bildschirm, wie es in TN2277 steht.</translation>
    </message>
    <message>
        <source>A listener without Bonjour stays, and the kernel goes on accepting connections.</source>
        <translation>Ein Listener ohne Bonjour bleibt, und der Kernel nimmt weiter Verbindungen an.</translation>
    </message>
    <message>
        <source>It ends with EBADF.</source>
        <translation>Er endet mit EBADF.</translation>
    </message>
    <message>
        <source>DTS names 24 MB</source>
        <translation>DTS nennt 24 MB</translation>
    </message>
    <message>
        <source>A developer measured 150 to 180 MB</source>
        <translation>Ein Entwickler maß 150 bis 180 MB</translation>
    </message>
    <message>
        <source>DTS names about 7 s</source>
        <translation>DTS nennt etwa 7 s</translation>
    </message>
    <message>
        <source>One project noted about 5 s</source>
        <translation>Ein Projekt notierte etwa 5 s</translation>
    </message>
    <message>
        <source>Most reports say that it still rings</source>
        <translation>Die meisten Berichte sagen, dass es noch klingelt</translation>
    </message>
    <message>
        <source>One report says that a swipe suppresses it</source>
        <translation>Ein Bericht sagt, dass ein Wischen es unterdrückt</translation>
    </message>
    <message>
        <source>A remark of DTS, as relayed, says that the channel ends</source>
        <translation>Eine Bemerkung von DTS, aus zweiter Hand, sagt, dass der Kanal endet</translation>
    </message>
    <message>
        <source>Other developers see it work on</source>
        <translation>Andere Entwickler sehen ihn weiterlaufen</translation>
    </message>
    <message>
        <source>Apple docs: a cancel reason of its own exists</source>
        <translation>Apple-Dokumentation: Es gibt einen eigenen Abbruchgrund</translation>
    </message>
    <message>
        <source>WWDC20: the switch is one of the factors that hold them</source>
        <translation>WWDC20: Der Schalter ist einer der Faktoren, die sie zurückhalten</translation>
    </message>
    <message>
        <source>An Apple engineer settled it in the forums.</source>
        <translation>Ein Ingenieur von Apple hat es in den Foren geklärt.</translation>
    </message>
    <message>
        <source>The wording of the technote is ambiguous.</source>
        <translation>Der Wortlaut der Technote ist mehrdeutig.</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>das Öffnen</translation>
    </message>
    <message>
        <source>a background task</source>
        <translation>einen Background-Task</translation>
    </message>
    <message>
        <source>a background push</source>
        <translation>einen Hintergrund-Push</translation>
    </message>
    <message>
        <source>a processing task</source>
        <translation>einen Processing-Task</translation>
    </message>
    <message>
        <source>a force quit</source>
        <translation>ein erzwungenes Beenden</translation>
    </message>
    <message>
        <source>a timer</source>
        <translation>einen Timer</translation>
    </message>
    <message>
        <source>a local notification</source>
        <translation>eine lokale Mitteilung</translation>
    </message>
    <message>
        <source>its own code</source>
        <translation>eigenen Code</translation>
    </message>
    <message>
        <source>an expiring activity</source>
        <translation>eine ablaufende Aktivität</translation>
    </message>
    <message>
        <source>the CPU monitor</source>
        <translation>den CPU-Monitor</translation>
    </message>
    <message>
        <source>a file lock</source>
        <translation>eine Dateisperre</translation>
    </message>
    <message>
        <source>a system notification</source>
        <translation>eine Systemmitteilung</translation>
    </message>
    <message>
        <source>the end of an app</source>
        <translation>das Ende einer App</translation>
    </message>
    <message>
        <source>the debugger</source>
        <translation>den Debugger</translation>
    </message>
    <message>
        <source>an alarm</source>
        <translation>einen Alarm</translation>
    </message>
    <message>
        <source>a significant change of place</source>
        <translation>eine wesentliche Ortsänderung</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>einen Besuch</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>a message between apps</source>
        <translation>eine Nachricht zwischen Apps</translation>
    </message>
    <message>
        <source>a helper</source>
        <translation>einen Helfer</translation>
    </message>
    <message>
        <source>a continued processing task</source>
        <translation>einen fortgesetzten Processing-Task</translation>
    </message>
    <message>
        <source>an app intent</source>
        <translation>einen App Intent</translation>
    </message>
    <message>
        <source>a file provider</source>
        <translation>einen File Provider</translation>
    </message>
    <message>
        <source>a device activity monitor</source>
        <translation>einen Device-Activity-Monitor</translation>
    </message>
    <message>
        <source>a share extension</source>
        <translation>eine Share-Extension</translation>
    </message>
    <message>
        <source>a message filter</source>
        <translation>einen Nachrichtenfilter</translation>
    </message>
    <message>
        <source>a network extension</source>
        <translation>eine Netzwerk-Extension</translation>
    </message>
    <message>
        <source>a notification service extension</source>
        <translation>eine Notification-Service-Extension</translation>
    </message>
    <message>
        <source>a VoIP push</source>
        <translation>einen VoIP-Push</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>einen Anruf</translation>
    </message>
    <message>
        <source>updates of a Live Activity</source>
        <translation>Aktualisierungen einer Live-Aktivität</translation>
    </message>
    <message>
        <source>reloads of a widget</source>
        <translation>das Neuladen eines Widgets</translation>
    </message>
    <message>
        <source>a location push</source>
        <translation>einen Standort-Push</translation>
    </message>
    <message>
        <source>a CloudKit subscription</source>
        <translation>ein CloudKit-Abonnement</translation>
    </message>
    <message>
        <source>a background transfer</source>
        <translation>einen Hintergrund-Transfer</translation>
    </message>
    <message>
        <source>a discretionary transfer</source>
        <translation>einen aufschiebbaren Transfer</translation>
    </message>
    <message>
        <source>a finished background session</source>
        <translation>eine fertige Hintergrund-Session</translation>
    </message>
    <message>
        <source>the resume rate limiter</source>
        <translation>den Resume Rate Limiter</translation>
    </message>
    <message>
        <source>an asset download</source>
        <translation>einen Asset-Download</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>a Bluetooth event</source>
        <translation>ein Bluetooth-Ereignis</translation>
    </message>
    <message>
        <source>an accessory event</source>
        <translation>ein Zubehörereignis</translation>
    </message>
    <message>
        <source>a health delivery</source>
        <translation>eine Health-Zustellung</translation>
    </message>
    <message>
        <source>a watch message</source>
        <translation>eine Nachricht der Uhr</translation>
    </message>
    <message>
        <source>The call does not ring because of the Focus.</source>
        <translation>Der Anruf klingelt wegen des Fokus nicht.</translation>
    </message>
    <message>
        <source>the session has been invalidated</source>
        <translation>die Session wurde ungültig gemacht</translation>
    </message>
    <message>
        <source>Spacing after unfinished refreshes</source>
        <translation>Abstand nach nicht beendeten Aktualisierungen</translation>
    </message>
    <message>
        <source>A refresh that the app completes sets it to zero.</source>
        <translation>Eine Aktualisierung, die die App beendet, setzt ihn auf null.</translation>
    </message>
    <message>
        <source>Spacing after unfinished processing tasks</source>
        <translation>Abstand nach nicht beendeten Processing-Tasks</translation>
    </message>
    <message>
        <source>A processing task that the app completes sets it to zero.</source>
        <translation>Ein Processing-Task, den die App beendet, setzt ihn auf null.</translation>
    </message>
    <message>
        <source>Processing tasks since the force quit</source>
        <translation>Processing-Tasks seit dem erzwungenen Beenden</translation>
    </message>
    <message>
        <source>Opening the app sets it to zero.</source>
        <translation>Das Öffnen der App setzt es auf null.</translation>
    </message>
    <message>
        <source>Opening the app sets it to zero, and so does a whole delay in which nothing that it began in the background is left and it is not woken for a session.</source>
        <translation>Das Öffnen der App setzt sie auf null, ebenso eine ganze Verzögerung, in der nichts übrig ist, was die App im Hintergrund begonnen hat, und sie für keine Session geweckt wird.</translation>
    </message>
    <message>
        <source>APNs refuses the push: the app is deleted or was not opened yet, so its device token is not valid</source>
        <translation>APNs lehnt den Push ab: Die App ist gelöscht oder wurde noch nicht geöffnet, darum ist ihr Device-Token nicht gültig</translation>
    </message>
    <message>
        <source>No launch handler is registered for %1: an exception</source>
        <translation>Für %1 ist kein Launch-Handler registriert: eine Exception</translation>
    </message>
    <message>
        <source>%1 is not shown: the app is in front and does not ask for it</source>
        <translation>%1 wird nicht gezeigt: Die App ist vorn und verlangt es nicht</translation>
    </message>
    <message>
        <source>The user has swiped the app away, so it is not prewarmed</source>
        <translation>Die App wurde weggewischt, darum wird sie nicht vorgewärmt</translation>
    </message>
    <message>
        <source>The app runs no code now that could crash</source>
        <translation>Die App führt gerade keinen Code aus, der abstürzen könnte</translation>
    </message>
    <message>
        <source>how long APNs keeps it</source>
        <translation>wie lange APNs ihn aufhebt</translation>
    </message>
    <message>
        <source>5 may wait for a phone that sleeps</source>
        <translation>5 darf auf ein schlafendes Telefon warten</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>The system may launch the app for up to 30 s before it expects the user to open it. Before iOS 13 this was background fetch, for which an app asked once.</source>
        <translation>Das System darf die App für bis zu 30 s starten, bevor es erwartet, dass sie geöffnet wird. Vor iOS 13 war das Background Fetch, um das eine App einmal bat.</translation>
    </message>
    <message>
        <source>The system watches cell towers and Wi-Fi, and launches the app in the background when the phone has come far. The launched app must start the service again to be told.</source>
        <translation>Das System beobachtet Mobilfunkzellen und WLAN und startet die App im Hintergrund, wenn das Telefon weit gekommen ist. Die gestartete App muss den Dienst erneut starten, um es zu erfahren.</translation>
    </message>
    <message>
        <source>The system scans and keeps connections for the app. Each event wakes it for about 10 s, and launches it if it asked for state restoration; the launched app is told once it has made its manager again.</source>
        <translation>Das System sucht und hält Verbindungen für die App. Jedes Ereignis weckt sie für etwa 10 s und startet sie, wenn sie um State Restoration gebeten hat; die gestartete App erfährt es, sobald sie ihren Manager wieder angelegt hat.</translation>
    </message>
    <message>
        <source>New samples wake the app, at most as often as it asked and steps at most hourly. A launched app needs its observer query at once. While the phone is locked nothing comes, and without answers it ends.</source>
        <translation>Neue Werte wecken die App, höchstens so oft wie gewünscht, Schritte höchstens stündlich. Eine gestartete App braucht ihre Observer-Query sofort. Solange das Telefon gesperrt ist, kommt nichts, und ohne Antworten endet es.</translation>
    </message>
    <message>
        <source>An app that the user swiped away or never opened is not launched; a push for an app on screen goes to it at once; whether a refresh that is due there waits is a switch; an app not opened for weeks gets no pushes.</source>
        <translation>Eine App, die weggewischt oder nie geöffnet wurde, wird nicht gestartet; ein Push für eine App auf dem Bildschirm geht sofort an sie; ob eine Aktualisierung, die dort fällig ist, wartet, ist ein Schalter; eine App, die seit Wochen nicht geöffnet wurde, bekommt keine Pushes.</translation>
    </message>
    <message>
        <source>Nothing is launched while memory is critically short or the camera runs. For the camera this was seen with pushes only.</source>
        <translation>Nichts wird gestartet, solange der Speicher kritisch knapp ist oder die Kamera läuft. Bei der Kamera wurde das nur für Pushes beobachtet.</translation>
    </message>
    <message>
        <source>An app in front needs no launch, so its handler is called there, as that of a push is (inferred).</source>
        <translation>Eine App, die vorn ist, braucht keinen Start, darum wird ihr Handler dort aufgerufen, wie der eines Pushes (gefolgert).</translation>
    </message>
    <message>
        <source>A refresh takes an app from suspended or terminated to running in the background (DTS, forums 701945).</source>
        <translation>Eine Aktualisierung bringt eine App aus angehalten oder beendet in den laufenden Hintergrund (DTS, Forum 701945).</translation>
    </message>
    <message>
        <source>Nothing is lost, only delayed, say notes on WWDC20; the user&apos;s force quit apart.</source>
        <translation>Nichts geht verloren, es wird nur verzögert, sagen Notizen zur WWDC20; vom erzwungenen Beenden abgesehen.</translation>
    </message>
    <message>
        <source>A force quit or a kill of the app discards it, says Apple&apos;s documentation.</source>
        <translation>Ein erzwungenes Beenden oder ein Abschuss der App verwirft ihn, sagt Apples Dokumentation.</translation>
    </message>
    <message>
        <source>Low Data Mode disables Background App Refresh, says a secondary source.</source>
        <translation>Der Datensparmodus schaltet die Hintergrundaktualisierung ab, sagt eine Sekundärquelle.</translation>
    </message>
    <message>
        <source>Apple says only that it influences scheduling.</source>
        <translation>Apple sagt nur, dass er die Planung beeinflusst.</translation>
    </message>
    <message>
        <source>Apple&apos;s App Programming Guide: it gets memory warnings and will-terminate.</source>
        <translation>Apples App Programming Guide: Sie bekommt Speicherwarnungen und will-terminate.</translation>
    </message>
    <message>
        <source>UIKit: generally skipped for apps that support the background.</source>
        <translation>UIKit: entfällt in der Regel für Apps, die den Hintergrund unterstützen.</translation>
    </message>
    <message>
        <source>One launch into the background was ended after 3.77 s of CPU time.</source>
        <translation>Ein Start in den Hintergrund wurde nach 3,77 s CPU-Zeit beendet.</translation>
    </message>
    <message>
        <source>Reports of launches into the background print 10 s on the clock.</source>
        <translation>Berichte über Starts in den Hintergrund nennen 10 s auf der Uhr.</translation>
    </message>
    <message>
        <source>Apple&apos;s pages on the authorization let an app with Always start its services from the background.</source>
        <translation>Apples Seiten zur Berechtigung lassen eine App mit „Immer“ ihre Dienste aus dem Hintergrund starten.</translation>
    </message>
    <message>
        <source>The page on allowsBackgroundLocationUpdates names only updates started in the foreground.</source>
        <translation>Die Seite zu allowsBackgroundLocationUpdates nennt nur Aktualisierungen, die im Vordergrund begonnen wurden.</translation>
    </message>
    <message>
        <source>The task is cancelled without any callback, says Apple.</source>
        <translation>Der Task wird ohne Callback abgebrochen, sagt Apple.</translation>
    </message>
    <message>
        <source>An app that runs in the background gets applicationWillTerminate.</source>
        <translation>Eine App, die im Hintergrund läuft, bekommt applicationWillTerminate.</translation>
    </message>
    <message>
        <source>With the note, from iOS 26 on only apps that use AccessorySetupKit are launched.</source>
        <translation>Mit der Anmerkung werden ab iOS 26 nur Apps gestartet, die AccessorySetupKit verwenden.</translation>
    </message>
    <message>
        <source>The table itself says yes.</source>
        <translation>Die Tabelle selbst sagt ja.</translation>
    </message>
</context>
</TS>
