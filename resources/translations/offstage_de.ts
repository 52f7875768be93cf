<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Adviser</name>
    <message>
        <source>iOS %1%2</source>
        <translation>iOS %1%2</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>%1 and later, before %2</source>
        <translation>Ab %1, vor %2</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>What would change it</source>
        <translation>Was daran etwas ändern würde</translation>
    </message>
    <message>
        <source>%1 (each was run again and makes the difference):</source>
        <translation>%1 (jede Änderung wurde durchgespielt und macht den Unterschied):</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>a reason and how firm it is, in brackets</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>What to use instead</source>
        <translation>Was du stattdessen nutzt</translation>
    </message>
    <message>
        <source>Simulated by Offstage. %1.</source>
        <translation>Simuliert mit Offstage. %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Offstage shows what iOS does with an app when it is off stage.

Usage:
  offstage [FILE]                  open a window, with a scenario or without
  offstage run FILE [options]      run a scenario and print its records
  offstage check FILE...           run scenarios with all their variants and say which
                                   expectations fail
  offstage explain FILE [options]  say why: an answer to send, as text or Markdown
  offstage list                    the scenarios that come with Offstage

Options of run:
  --variant NAME  run this variant of the story
  --until TIME    stop at 5:00 or 30 s after the start, or at &quot;Mon 09:00&quot;
                  (default: the scenario&apos;s end)
  --text          one line a record (default)
  --json          an array of records with all fields
  --png OUT       draw the window into a picture instead
  --size WxH      size of the picture (default: 1440x900)
  --dark          draw it dark

Options of explain:
  --app KEY       the app it is about; without it the story&apos;s own question is answered
  --at TIME       when: 14:05 or &quot;Mon 09:00&quot; on the clock, or 30 s after the start
  --markdown, --html, --text   how it is written (default: --text)
  --question      a question to ask in a forum instead of an answer
  --scrub         leave out the names of apps and files
  --png OUT, --svg OUT         the picture that goes with it
  --light, --dark, --bw        how it is drawn (default: --light)
  --variant NAME  of this variant of the story

General options:
  --help          this text
  --language LANG en or de; that of the system without it
  --version       the version

Exit codes: 0 fine, 1 an expectation fails, 2 wrong use or a file with problems.
</source>
        <translation>Offstage zeigt, was iOS mit einer App macht, wenn sie hinter der Bühne ist.

Aufruf:
  offstage [DATEI]                  ein Fenster öffnen, mit einem Szenario oder ohne
  offstage run DATEI [Optionen]     ein Szenario ausführen und seine Einträge ausgeben
  offstage check DATEI...           Szenarien mit allen Varianten ausführen und sagen, welche
                                    Erwartungen nicht gelten
  offstage explain DATEI [Optionen] sagen, warum: eine Antwort zum Senden, Text oder Markdown
  offstage list                     die Szenarien, die mit Offstage kommen

Optionen von run:
  --variant NAME  diese Variante der Geschichte ausführen
  --until ZEIT    anhalten bei 5:00 oder 30 s nach dem Beginn oder bei &quot;Mon 09:00&quot;
                  (sonst: am Ende des Szenarios)
  --text          eine Zeile je Eintrag (Standard)
  --json          eine Liste der Einträge mit allen Feldern
  --png DATEI     stattdessen das Fenster in ein Bild zeichnen
  --size BxH      Größe des Bildes (Standard: 1440x900)
  --dark          dunkel zeichnen

Optionen von explain:
  --app NAME      die App, um die es geht; ohne sie gilt die Frage der Geschichte
  --at ZEIT       wann: 14:05 oder &quot;Mon 09:00&quot; auf der Uhr oder 30 s nach dem Beginn
  --markdown, --html, --text   wie geschrieben wird (Standard: --text)
  --question      eine Frage für ein Forum statt einer Antwort
  --scrub         Namen von Apps und Dateien weglassen
  --png DATEI, --svg DATEI     das Bild dazu
  --light, --dark, --bw        wie es gezeichnet wird (Standard: --light)
  --variant NAME  von dieser Variante der Geschichte

Allgemeine Optionen:
  --help          dieser Text
  --language XX   en oder de; sonst die Sprache des Systems
  --version       die Version

Rückgabe: 0 gut, 1 eine Erwartung gilt nicht, 2 falscher Aufruf oder eine fehlerhafte Datei.
</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>fails in the variant %1</source>
        <translation>nicht erfüllt in der Variante %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 expectations hold
</source>
        <translation>%1: %2 von %3 Erwartungen erfüllt
</translation>
    </message>
    <message>
        <source>%1: in the variant %2 %3 of %4 expectations hold
</source>
        <translation>%1: in der Variante %2 %3 von %4 Erwartungen erfüllt
</translation>
    </message>
    <message>
        <source>check needs at least one file</source>
        <translation>check braucht mindestens eine Datei</translation>
    </message>
    <message>
        <source>the resources are missing or have problems</source>
        <translation>die Ressourcen fehlen oder sind fehlerhaft</translation>
    </message>
    <message>
        <source>run needs one file</source>
        <translation>run braucht eine Datei</translation>
    </message>
    <message>
        <source>--text, --json and --png exclude each other</source>
        <translation>--text, --json und --png schließen sich aus</translation>
    </message>
    <message>
        <source>--size and --dark need --png</source>
        <translation>--size und --dark brauchen --png</translation>
    </message>
    <message>
        <source>--variant and --png exclude each other</source>
        <translation>--variant und --png schließen sich aus</translation>
    </message>
    <message>
        <source>--until %1 is not a time</source>
        <translation>--until %1 ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>--until %1 is before the scenario begins</source>
        <translation>--until %1 liegt vor dem Beginn des Szenarios</translation>
    </message>
    <message>
        <source>--size %1 is not WIDTHxHEIGHT from 100 to 16384</source>
        <translation>--size %1 ist nicht WIDTHxHEIGHT von 100 bis 16384</translation>
    </message>
    <message>
        <source>this program cannot draw</source>
        <translation>dieses Programm kann nicht zeichnen</translation>
    </message>
    <message>
        <source>%1 has no option %2; see --help</source>
        <translation>%1 hat keine Option %2; siehe --help</translation>
    </message>
    <message>
        <source>list takes no files</source>
        <translation>list nimmt keine Dateien an</translation>
    </message>
    <message>
        <source>there is no option %1; see --help</source>
        <translation>es gibt keine Option %1; siehe --help</translation>
    </message>
    <message>
        <source>only one file can be opened in a window; see --help</source>
        <translation>in einem Fenster lässt sich nur eine Datei öffnen; siehe --help</translation>
    </message>
    <message>
        <source>offstage: %1
</source>
        <translation>offstage: %1
</translation>
    </message>
    <message>
        <source>the resources are missing; set OFFSTAGE_DATA to the folder that has them</source>
        <translation>die Ressourcen fehlen; setze OFFSTAGE_DATA auf den Ordner, in dem sie liegen</translation>
    </message>
    <message>
        <source>%1 has no variant %2</source>
        <translation>%1 hat keine Variante %2</translation>
    </message>
    <message>
        <source>--app and --at belong together</source>
        <translation>--app und --at gehören zusammen</translation>
    </message>
    <message>
        <source>there is no app %1; there are %2</source>
        <translation>es gibt keine App %1; vorhanden: %2</translation>
    </message>
    <message>
        <source>--at %1 is not a time within the scenario</source>
        <translation>--at %1 ist keine Zeit im Szenario</translation>
    </message>
    <message>
        <source>explain needs one file</source>
        <translation>explain braucht eine Datei</translation>
    </message>
    <message>
        <source>--markdown, --html, --text and --question exclude each other</source>
        <translation>--markdown, --html, --text und --question schließen sich aus</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs</source>
        <translation>%1: %2 von %3 Läufen</translation>
    </message>
</context>
<context>
    <name>ForumQuestion</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>from Xcode, with the debugger attached</source>
        <translation>aus Xcode, mit verbundenem Debugger</translation>
    </message>
    <message>
        <source>from the Home screen, not from Xcode</source>
        <translation>vom Home-Bildschirm, nicht aus Xcode</translation>
    </message>
    <message>
        <source>yes, before the start</source>
        <translation>ja, vor dem Anfang</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes, at %1</source>
        <translation>ja, um %1</translation>
    </message>
    <message>
        <source>no; it was opened again at %1</source>
        <translation>nein; um %1 wieder geöffnet</translation>
    </message>
    <message>
        <source>Forums subtopic: App &amp; System Services &gt; Processes &amp; Concurrency</source>
        <translation>Unterthema im Forum: App &amp; System Services &gt; Processes &amp; Concurrency</translation>
    </message>
    <message>
        <source>Forums tag: Background Tasks</source>
        <translation>Tag im Forum: Background Tasks</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation>Die Umgebung</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Built with the SDK of iOS</source>
        <translation>Gebaut mit dem SDK von iOS</translation>
    </message>
    <message>
        <source>Xcode and model of the iPhone</source>
        <translation>Xcode und iPhone-Modell</translation>
    </message>
    <message>
        <source>[fill in]</source>
        <translation>[bitte ergänzen]</translation>
    </message>
    <message>
        <source>The app was launched</source>
        <translation>Start der App</translation>
    </message>
    <message>
        <source>Force-quit in the App Switcher</source>
        <translation>Im App-Umschalter beendet</translation>
    </message>
    <message>
        <source>Background App Refresh</source>
        <translation>Hintergrundaktualisierung</translation>
    </message>
    <message>
        <source>%1 for all apps, %2 for this app</source>
        <translation>%1 für alle Apps, %2 für diese App</translation>
    </message>
    <message>
        <source>Low Power Mode</source>
        <translation>Stromsparmodus</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>%1, charger %2</source>
        <translation>%1, Ladegerät: %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>What the app declares</source>
        <translation>Was die App deklariert</translation>
    </message>
    <message>
        <source>No background mode and no task identifier.</source>
        <translation>Kein Hintergrundmodus und keine Task-Kennung.</translation>
    </message>
    <message>
        <source>What the app does</source>
        <translation>Was die App tut</translation>
    </message>
    <message>
        <source>What I expected</source>
        <translation>Was ich erwartet habe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>This was simulated with Offstage (%1). I see the same on a device: [yes or no, with a sysdiagnose if you can].</source>
        <translation>Das wurde mit Offstage simuliert (%1). Auf einem Gerät sehe ich dasselbe: [ja oder nein, möglichst mit einer Sysdiagnose].</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>ein Szenario</translation>
    </message>
    <message>
        <source>App %1</source>
        <translation>App %1</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>You can’t, and here is why</source>
        <translation>Das geht nicht, und hier steht, warum</translation>
    </message>
    <message>
        <source>Use this instead</source>
        <translation>Nimm stattdessen das</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Fallen</translation>
    </message>
    <message>
        <source>A day in the life</source>
        <translation>Ein Tag im Leben</translation>
    </message>
    <message>
        <source>You can’t</source>
        <translation>Geht nicht</translation>
    </message>
    <message>
        <source>Day in the life</source>
        <translation>Tag im Leben</translation>
    </message>
    <message>
        <source>%1 story</source>
        <translation>%1 Geschichte</translation>
    </message>
    <message>
        <source>%1 stories</source>
        <translation>%1 Geschichten</translation>
    </message>
    <message>
        <source>%1 %2 The story plays for %3.</source>
        <translation>%1 %2 Die Geschichte dauert %3.</translation>
    </message>
    <message>
        <source>It is about this mechanism: %1.</source>
        <translation>Es geht um diesen Mechanismus: %1.</translation>
    </message>
    <message>
        <source>What this story expects does not come out of the simulation.</source>
        <translation>Was diese Geschichte erwartet, kommt in der Simulation nicht heraus.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>will not launch</source>
        <translation>startet nicht</translation>
    </message>
    <message>
        <source>Force-quit</source>
        <translation>Beendet (Force Quit)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>On charger</source>
        <translation>Am Ladegerät</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Refused for now</source>
        <translation>Vorerst abgelehnt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>Prozess beendet</translation>
    </message>
    <message>
        <source>Swiped away</source>
        <translation>Weggewischt</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Assertion taken</source>
        <translation>Assertion genommen</translation>
    </message>
    <message>
        <source>Assertion expired</source>
        <translation>Assertion abgelaufen</translation>
    </message>
    <message>
        <source>Against its purpose</source>
        <translation>Gegen den Zweck</translation>
    </message>
    <message>
        <source>Noticed by people or servers</source>
        <translation>Von Menschen oder Servern bemerkt</translation>
    </message>
    <message>
        <source>App %1</source>
        <translation>App %1</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 bis %3, %4</translation>
    </message>
    <message>
        <source>Simulated iPhone, iOS %1 rules</source>
        <translation>Simuliertes iPhone, Regeln von iOS %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; und %n weitere</numerusform>
            <numerusform>%1; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Regel: %1.</translation>
    </message>
    <message>
        <source>Rule: %1. %2</source>
        <translation>Regel: %1. %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Offstage. %1</source>
        <translation>Offstage. %1</translation>
    </message>
    <message>
        <source>On charger</source>
        <translation>Am Ladegerät</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Low Power Mode</source>
        <translation>Stromsparmodus</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>App Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1 has problems; see offstage check</source>
        <translation>%1 hat Probleme; siehe offstage check</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1 ist keine Zeitangabe</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1. %2</source>
        <extracomment>what the scheduler saw, then the rule it goes by</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No single change of those Offstage knows makes a difference here, and no pair of them (%1). Wait, or use another mechanism.</source>
        <translation>Keine einzelne Änderung, die Offstage kennt, macht hier einen Unterschied, und auch kein Paar davon (%1). Warte ab oder nutze einen anderen Mechanismus.</translation>
    </message>
    <message>
        <source>How iOS weighs the policies is private. Documented is which factors count; their weights and the threshold of %1 are assumed by Offstage after logs that developers published.</source>
        <translation>Wie iOS die Policies gewichtet, ist nicht öffentlich. Dokumentiert ist, welche Faktoren zählen; ihre Gewichte und die Schwelle von %1 nimmt Offstage nach Protokollen an, die Entwickler veröffentlicht haben.</translation>
    </message>
    <message>
        <source>The rule is documented, its number is not. Offstage assumes the number; a real iPhone may use another one.</source>
        <translation>Die Regel ist dokumentiert, ihre Zahl nicht. Offstage nimmt die Zahl an; ein echtes iPhone nutzt vielleicht eine andere.</translation>
    </message>
    <message>
        <source>No source says this. It is an assumption of Offstage.</source>
        <translation>Dafür gibt es keine Quelle. Es ist eine Annahme von Offstage.</translation>
    </message>
    <message>
        <source>Rules of iOS %1, seed %2</source>
        <translation>Regeln von iOS %1, Startwert %2</translation>
    </message>
    <message>
        <source>%1, scenario “%2”</source>
        <translation>%1, Szenario „%2“</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2 %3, record %4</source>
        <translation>%1, %2 %3, Eintrag %4</translation>
    </message>
    <message>
        <source>You do not swipe %1 off the App Switcher at %2</source>
        <translation>Du wischst %1 um %2 nicht aus dem App-Umschalter</translation>
    </message>
    <message>
        <source>You leave Low Power Mode as it is at %1</source>
        <translation>Du lässt den Stromsparmodus um %1, wie er ist</translation>
    </message>
    <message>
        <source>You leave Airplane Mode as it is at %1</source>
        <translation>Du lässt den Flugmodus um %1, wie er ist</translation>
    </message>
    <message>
        <source>You do not restart the iPhone at %1</source>
        <translation>Du startest das iPhone um %1 nicht neu</translation>
    </message>
    <message>
        <source>You do not lock the iPhone at %1</source>
        <translation>Du sperrst das iPhone um %1 nicht</translation>
    </message>
    <message>
        <source>You do not leave the app at %1</source>
        <translation>Du verlässt die App um %1 nicht</translation>
    </message>
    <message>
        <source>Your server does not send %1 the push of %2</source>
        <translation>Dein Server sendet den Push von %2 nicht an %1</translation>
    </message>
    <message>
        <source>Without “%1” at %2</source>
        <translation>Ohne „%1“ um %2</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>„%1“ statt „%2“</translation>
    </message>
    <message>
        <source>Your server sends the push with apns-priority %1</source>
        <translation>Dein Server sendet den Push mit apns-priority %1</translation>
    </message>
    <message>
        <source>Your server sends the push with content-available</source>
        <translation>Dein Server sendet den Push mit content-available</translation>
    </message>
    <message>
        <source>Your server lets the push expire later</source>
        <translation>Dein Server lässt den Push später verfallen</translation>
    </message>
    <message>
        <source>You open %1 at %2</source>
        <translation>Du öffnest %1 um %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is what happens (&quot;Charger connected&quot;), %2 the time</extracomment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>You open %1 for a moment at %2</source>
        <translation>Du öffnest %1 um %2 kurz</translation>
    </message>
    <message>
        <source>%1 declares %2 in UIBackgroundModes</source>
        <translation>%1 deklariert %2 in UIBackgroundModes</translation>
    </message>
    <message>
        <source>%1 declares %2</source>
        <translation>%1 deklariert %2</translation>
    </message>
    <message>
        <source>%1 lists %2 in BGTaskSchedulerPermittedIdentifiers</source>
        <translation>%1 führt %2 in BGTaskSchedulerPermittedIdentifiers auf</translation>
    </message>
    <message>
        <source>%1 calls %2 in %3</source>
        <translation>%1 ruft %2 in %3 auf</translation>
    </message>
    <message>
        <source>%1 does without %2 in %3</source>
        <translation>%1 verzichtet in %3 auf %2</translation>
    </message>
    <message>
        <source>The work of %1 in %2 takes %3 at most</source>
        <translation>Die Arbeit von %1 in %2 dauert höchstens %3</translation>
    </message>
    <message>
        <source>%1 uses %2 MB of memory</source>
        <translation>%1 kommt mit %2 MB Speicher aus</translation>
    </message>
    <message>
        <source>%1 takes UIApplicationExitsOnSuspend out of its Info.plist</source>
        <translation>%1 entfernt UIApplicationExitsOnSuspend aus der Info.plist</translation>
    </message>
    <message>
        <source>If this side of a dispute is right: %1</source>
        <translation>Wenn diese Lesart einer umstrittenen Regel stimmt: %1</translation>
    </message>
    <message>
        <source>With another value of %1</source>
        <translation>Mit einem anderen Wert für %1</translation>
    </message>
    <message>
        <source>Both of these: %1; %2</source>
        <extracomment>two changes that only help together</extracomment>
        <translation>Beides zusammen: %1; %2</translation>
    </message>
    <message>
        <source>You can do this in your app or on your server</source>
        <translation>Das kannst du in deiner App oder auf deinem Server tun</translation>
    </message>
    <message>
        <source>The user can do this</source>
        <translation>Das kann die Person am iPhone tun</translation>
    </message>
    <message>
        <source>Only iOS decides this</source>
        <translation>Darüber entscheidet nur iOS</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) run again</source>
        <translation>
            <numerusform>%n Paar durchgespielt</numerusform>
            <numerusform>%n Paare durchgespielt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) run again</source>
        <translation>
            <numerusform>%n Änderung durchgespielt</numerusform>
            <numerusform>%n Änderungen durchgespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>Process killed for using too much CPU in the background</source>
        <translation>Prozess wegen zu hoher CPU-Last im Hintergrund beendet</translation>
    </message>
    <message>
        <source>Process killed over its memory limit</source>
        <translation>Prozess wegen Überschreitung des Speicherlimits beendet</translation>
    </message>
    <message>
        <source>Process killed for a file it held locked at suspension</source>
        <translation>Prozess wegen einer beim Anhalten noch gesperrten Datei beendet</translation>
    </message>
    <message>
        <source>Process killed because the iPhone is too hot</source>
        <translation>Prozess wegen Überhitzung des iPhone beendet</translation>
    </message>
    <message>
        <source>Process ended so that its caches can be deleted</source>
        <translation>Prozess zum Löschen seiner Caches beendet</translation>
    </message>
    <message>
        <source>Process killed for a VoIP push without a call</source>
        <translation>Prozess wegen eines VoIP-Push ohne Anruf beendet</translation>
    </message>
    <message>
        <source>Process killed, resumed for VoIP too often</source>
        <translation>Prozess wegen zu häufiger VoIP-Weckrufe beendet</translation>
    </message>
    <message>
        <source>Process ended because a permission was changed</source>
        <translation>Prozess wegen einer geänderten Berechtigung beendet</translation>
    </message>
    <message>
        <source>Process ended for an update of the app</source>
        <translation>Prozess für ein Update der App beendet</translation>
    </message>
    <message>
        <source>Process ended because the app was deleted</source>
        <translation>Prozess mit dem Löschen der App beendet</translation>
    </message>
    <message>
        <source>Process ended with its host</source>
        <translation>Prozess mit seiner Host-App beendet</translation>
    </message>
    <message>
        <source>Process ended by the system when its work was done</source>
        <translation>Prozess nach getaner Arbeit vom System beendet</translation>
    </message>
    <message>
        <source>Process called exit()</source>
        <translation>Prozess hat exit() aufgerufen</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>Prozess beendet</translation>
    </message>
    <message>
        <source>%1 used more than 80 % of a CPU over a minute in the background. iOS allows 48 CPU seconds in 60. Do the work in pieces, or in a processing task that requires external power.</source>
        <translation>%1 hat im Hintergrund eine Minute lang mehr als 80 % einer CPU genutzt. iOS erlaubt 48 CPU-Sekunden in 60 Sekunden. Erledige die Arbeit in Teilen oder in einem Processing-Task, der externe Stromversorgung verlangt.</translation>
    </message>
    <message>
        <source>%1 used more memory than its process may. Free memory on the warning, and load large things in parts.</source>
        <translation>%1 hat mehr Speicher genutzt, als der Prozess darf. Gib bei der Warnung Speicher frei und lade Großes in Teilen.</translation>
    </message>
    <message>
        <source>%1 held a lock on a file in a shared container when it was suspended. Nobody else could use the file, so iOS ends the process. Finish the transaction under a background task, or close the file.</source>
        <translation>%1 hatte beim Anhalten noch eine Datei in einem gemeinsam genutzten Container gesperrt. Niemand sonst konnte die Datei nutzen, daher beendet iOS den Prozess. Schließe die Transaktion unter einem Background-Task ab oder schließe die Datei.</translation>
    </message>
    <message>
        <source>The iPhone is too hot, and iOS ends what is not in front.</source>
        <translation>Das iPhone ist zu heiß, und iOS beendet, was nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <source>The disk is nearly full. iOS ends %1 so that it can delete its caches.</source>
        <translation>Der Speicherplatz ist fast voll. iOS beendet %1, um die Caches der App löschen zu können.</translation>
    </message>
    <message>
        <source>A VoIP push has to be reported to CallKit as a call before its handler returns. %1 did not, so iOS ends it, and stops delivering its VoIP pushes if that happens again.</source>
        <translation>Ein VoIP-Push muss CallKit als Anruf gemeldet werden, bevor sein Handler zurückkehrt. %1 hat das nicht getan, daher beendet iOS die App und stellt ihr keine VoIP-Pushes mehr zu, wenn das noch einmal vorkommt.</translation>
    </message>
    <message>
        <source>A permission of %1 was changed in Settings. iOS ends the app, so that it starts with the new answer.</source>
        <translation>Eine Berechtigung von %1 wurde in den Einstellungen geändert. iOS beendet die App, damit sie mit der neuen Antwort startet.</translation>
    </message>
    <message>
        <source>An update of %1 is installed. The new version starts when it is next launched; this is not a force quit.</source>
        <translation>Ein Update von %1 wird installiert. Beim nächsten Start läuft die neue Version; das ist kein Force Quit.</translation>
    </message>
    <message>
        <source>You deleted %1.</source>
        <translation>Du hast %1 gelöscht.</translation>
    </message>
    <message>
        <source>A helper lives only as long as the app that started it.</source>
        <translation>Ein Hilfsprozess lebt nur so lange wie die App, die ihn gestartet hat.</translation>
    </message>
    <message>
        <source>The work of this process was done, so the system ended it.</source>
        <translation>Die Arbeit dieses Prozesses war getan, daher hat das System ihn beendet.</translation>
    </message>
    <message>
        <source>%1 called exit() itself. To iOS that is no force quit: what wakes apps can launch it again.</source>
        <translation>%1 hat selbst exit() aufgerufen. Für iOS ist das kein Force Quit: Was Apps weckt, kann die App wieder starten.</translation>
    </message>
    <message>
        <source>The process of %1 ended.</source>
        <translation>Der Prozess von %1 wurde beendet.</translation>
    </message>
    <message>
        <source>You removed %1 from the App Switcher. Its process ends at once: a suspended app gets no callback, and no crash report is written.</source>
        <translation>Du hast %1 aus dem App-Umschalter entfernt. Der Prozess endet sofort: Eine angehaltene App bekommt keinen Callback, und es entsteht kein Absturzbericht.</translation>
    </message>
    <message>
        <source>A callback of %1 did not return in its time, so the watchdog killed the process. Move the work off the main thread.</source>
        <translation>Ein Callback von %1 ist nicht rechtzeitig zurückgekehrt, daher hat der Watchdog den Prozess beendet. Verlagere die Arbeit aus dem Haupt-Thread.</translation>
    </message>
    <message>
        <source>%1 did not call the push’s completion handler in time. iOS ends the process and wakes it less often. Call the handler as soon as the work is done.</source>
        <translation>%1 hat den Completion-Handler des Push nicht rechtzeitig aufgerufen. iOS beendet den Prozess und weckt die App seltener. Rufe den Handler auf, sobald die Arbeit getan ist.</translation>
    </message>
    <message>
        <source>%1 did not complete its task after the expiration handler was called. Call setTaskCompleted there.</source>
        <translation>%1 hat den Task nach dem Aufruf des Expiration-Handlers nicht abgeschlossen. Rufe dort setTaskCompleted auf.</translation>
    </message>
    <message>
        <source>%1 crashed. It may still be launched in the background.</source>
        <translation>%1 ist abgestürzt. iOS darf die App weiter im Hintergrund starten.</translation>
    </message>
    <message>
        <source>The iPhone restarted, which ends every process. %1 stays in the App Switcher but is not in memory.</source>
        <translation>Das iPhone wurde neu gestartet, und das beendet jeden Prozess. %1 bleibt im App-Umschalter, ist aber nicht im Speicher.</translation>
    </message>
    <message>
        <source>%1 declares that it does not run in the background, so iOS ends it instead of suspending it.</source>
        <translation>%1 deklariert, nicht im Hintergrund zu laufen, daher beendet iOS die App, statt sie anzuhalten.</translation>
    </message>
    <message>
        <source>%1 held more background tasks than iOS allows. Each beginBackgroundTask needs its endBackgroundTask.</source>
        <translation>%1 hielt mehr Background-Tasks, als iOS erlaubt. Jedes beginBackgroundTask braucht sein endBackgroundTask.</translation>
    </message>
    <message>
        <source>crash report written</source>
        <translation>Absturzbericht geschrieben</translation>
    </message>
    <message>
        <source>no crash report</source>
        <translation>kein Absturzbericht</translation>
    </message>
    <message>
        <source>Process ended by the user</source>
        <translation>Prozess im App-Umschalter beendet</translation>
    </message>
    <message>
        <source>Process killed by the watchdog</source>
        <translation>Prozess vom Watchdog beendet</translation>
    </message>
    <message>
        <source>Process killed for a background task it did not end</source>
        <translation>Prozess wegen eines nicht beendeten Background-Tasks beendet</translation>
    </message>
    <message>
        <source>Process ended for a push it did not complete</source>
        <translation>Prozess wegen eines nicht abgeschlossenen Push beendet</translation>
    </message>
    <message>
        <source>Process killed for a task it did not complete</source>
        <translation>Prozess wegen eines nicht abgeschlossenen Tasks beendet</translation>
    </message>
    <message>
        <source>Process ended to free memory</source>
        <translation>Prozess beendet, um Speicher freizugeben</translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation>Prozess abgestürzt</translation>
    </message>
    <message>
        <source>Process ended by the restart</source>
        <translation>Prozess durch den Neustart beendet</translation>
    </message>
    <message>
        <source>Process ended instead of being suspended</source>
        <translation>Prozess beendet statt angehalten</translation>
    </message>
    <message>
        <source>Process killed for too many background tasks</source>
        <translation>Prozess wegen zu vieler Background-Tasks beendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what holds the app (&quot;background task “upload”&quot;), %2 for how long
----------
an app and its state: &quot;Courier, suspended&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 has no process. None of its code runs until something launches it.</source>
        <translation>%1 hat keinen Prozess. Kein Code der App läuft, bis etwas sie startet.</translation>
    </message>
    <message>
        <source>%1 has no process and carries the force-quit flag. Nothing launches it in the background until you open it.</source>
        <translation>%1 hat keinen Prozess und trägt das Force-Quit-Flag. Nichts startet die App im Hintergrund, bis du sie öffnest.</translation>
    </message>
    <message>
        <source>iOS prepared %1 before anyone opened it. None of its own code ran.</source>
        <translation>iOS hat %1 vorbereitet, bevor jemand die App geöffnet hat. Von ihrem eigenen Code lief nichts.</translation>
    </message>
    <message>
        <source>Nothing holds %1 any more, so iOS suspends it. It stays in memory, but no code runs and its timers stand still until something wakes it.</source>
        <translation>Nichts hält %1 mehr, daher hält iOS die App an. Sie bleibt im Speicher, aber kein Code läuft, und ihre Timer stehen still, bis etwas sie weckt.</translation>
    </message>
    <message>
        <source>%1 is not on the screen, and at least one assertion lets it run. It is suspended when the last one ends.</source>
        <translation>%1 ist nicht auf dem Bildschirm, und mindestens eine Assertion lässt die App laufen. Sie wird angehalten, wenn die letzte endet.</translation>
    </message>
    <message>
        <source>%1 is visible without having the focus. Its code runs.</source>
        <translation>%1 ist sichtbar, hat aber nicht den Fokus. Der Code der App läuft.</translation>
    </message>
    <message>
        <source>%1 is on the screen and has the focus. Nothing limits its time.</source>
        <translation>%1 ist auf dem Bildschirm und hat den Fokus. Nichts begrenzt die Zeit.</translation>
    </message>
    <message>
        <source>%1 asked for time to finish its work. It counts only in the background, and all its background tasks share one time.</source>
        <translation>%1 hat um Zeit gebeten, um die Arbeit abzuschließen. Sie zählt nur im Hintergrund, und alle Background-Tasks der App teilen sich dieselbe Zeit.</translation>
    </message>
    <message>
        <source>%1 is on the screen. That lets it run without a limit.</source>
        <translation>%1 ist auf dem Bildschirm. Damit läuft die App ohne Zeitgrenze.</translation>
    </message>
    <message>
        <source>This lets %1 run until it is given back.</source>
        <translation>Das lässt %1 laufen, bis es zurückgegeben wird.</translation>
    </message>
    <message>
        <source>This lets %1 run, for %2 at most.</source>
        <translation>Das lässt %1 laufen, höchstens %2.</translation>
    </message>
    <message>
        <source>iOS gives %1 a short time after the last thing that held it, here %2. It is over.</source>
        <translation>iOS gibt %1 noch kurz Zeit, nachdem nichts mehr die App hält, hier %2. Diese Zeit ist um.</translation>
    </message>
    <message>
        <source>%1 left the screen after %2. It runs on only if something else holds it.</source>
        <translation>%1 hat den Bildschirm nach %2 verlassen. Die App läuft nur weiter, wenn etwas anderes sie hält.</translation>
    </message>
    <message>
        <source>%1 finished its launch in %2. The launch holds it no longer.</source>
        <translation>%1 hat den Start in %2 abgeschlossen. Der Start hält die App nicht mehr.</translation>
    </message>
    <message>
        <source>What held %1 was given back after %2. The app runs on only if something else holds it.</source>
        <translation>Was %1 hielt, wurde nach %2 zurückgegeben. Die App läuft nur weiter, wenn etwas anderes sie hält.</translation>
    </message>
    <message>
        <source>The time of this was over after %2, before %1 gave it back.</source>
        <translation>Die Zeit hierfür war nach %2 um, bevor %1 es zurückgegeben hat.</translation>
    </message>
    <message>
        <source>The process of %1 ended, and with it what held it.</source>
        <translation>Der Prozess von %1 ist beendet und mit ihm, was die App hielt.</translation>
    </message>
    <message>
        <source>APNs accepted the push. That says nothing about whether %1 will run.</source>
        <translation>APNs hat den Push angenommen. Das sagt nichts darüber, ob %1 laufen wird.</translation>
    </message>
    <message>
        <source>The iPhone cannot be reached. APNs keeps the newest push of each app until it can, or until the push expires.</source>
        <translation>Das iPhone ist nicht erreichbar. APNs bewahrt den neuesten Push jeder App auf, bis es erreichbar ist oder der Push verfällt.</translation>
    </message>
    <message>
        <source>APNs keeps only the newest push for %1 while the iPhone cannot be reached, so this one is lost.</source>
        <translation>Solange das iPhone nicht erreichbar ist, bewahrt APNs nur den neuesten Push für %1 auf. Dieser hier ist verloren.</translation>
    </message>
    <message>
        <source>The push expired before the iPhone could be reached. A later apns-expiration would have kept it.</source>
        <translation>Der Push ist verfallen, bevor das iPhone erreichbar war. Mit einer späteren apns-expiration wäre er erhalten geblieben.</translation>
    </message>
    <message>
        <source>The push is on the iPhone. Whether it wakes %1 is decided next.</source>
        <translation>Der Push ist auf dem iPhone. Ob er %1 weckt, entscheidet sich als Nächstes.</translation>
    </message>
    <message>
        <source>iOS does not hand this push to %1: it needs content-available in the push and remote-notification in the app’s background modes.</source>
        <translation>iOS übergibt diesen Push nicht an %1: Nötig sind content-available im Push und remote-notification in den Hintergrundmodi der App.</translation>
    </message>
    <message>
        <source>iOS keeps the push and asks again when a policy that refused would answer otherwise. Opening %1 delivers it at once.</source>
        <translation>iOS behält den Push und fragt erneut, wenn eine Policy, die abgelehnt hat, anders antworten würde. Öffnest du %1, wird er sofort zugestellt.</translation>
    </message>
    <message>
        <source>iOS holds only the newest push for %1, so this one is never delivered.</source>
        <translation>iOS hält nur den neuesten Push für %1 zurück, daher wird dieser nie zugestellt.</translation>
    </message>
    <message>
        <source>The push is dropped. %1 is not told about it, not even when you open it.</source>
        <translation>Der Push wird verworfen. %1 erfährt nichts davon, auch nicht, wenn du die App öffnest.</translation>
    </message>
    <message>
        <source>%1 gets the push because you have it open.</source>
        <translation>%1 bekommt den Push, weil du die App geöffnet hast.</translation>
    </message>
    <message>
        <source>The push wakes %1 in the background, where it has a short time to handle it.</source>
        <translation>Der Push weckt %1 im Hintergrund. Dort hat die App kurz Zeit, ihn zu verarbeiten.</translation>
    </message>
    <message>
        <source>%1 asked to be launched later. It is launched not before %2, and only when the policies let it.</source>
        <translation>%1 hat darum gebeten, später gestartet zu werden. Die App startet nicht vor %2 und nur, wenn die Policies es zulassen.</translation>
    </message>
    <message>
        <source>A newer request with the same identifier took the place of this one.</source>
        <translation>Eine neuere Anfrage mit derselben Kennung hat diese ersetzt.</translation>
    </message>
    <message>
        <source>%1 took its request back.</source>
        <translation>%1 hat die Anfrage zurückgezogen.</translation>
    </message>
    <message>
        <source>The time in which it would have fit is over. The request of %1 stays pending. Offstage assumes this, because no source says it.</source>
        <translation>Die Zeit, in der es gepasst hätte, ist vorbei. Die Anfrage von %1 bleibt offen. Das nimmt Offstage an, weil keine Quelle es sagt.</translation>
    </message>
    <message>
        <source>The request of %1 is served. Submit the next one in the launch handler to be launched again.</source>
        <translation>Die Anfrage von %1 ist erfüllt. Reiche im Launch-Handler die nächste ein, damit die App wieder gestartet wird.</translation>
    </message>
    <message>
        <source>%1 completed its task in time.</source>
        <translation>%1 hat den Task rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 did not complete its task. Later requests suffer from that.</source>
        <translation>%1 hat den Task nicht abgeschlossen. Darunter leiden spätere Anfragen.</translation>
    </message>
    <message>
        <source>%1 made this call, and iOS accepted it.</source>
        <translation>%1 hat diesen Aufruf gemacht, und iOS hat ihn angenommen.</translation>
    </message>
    <message>
        <source>iOS gave %1 no background task, because too little of its time is left. Begin the task before the work, not at its end.</source>
        <translation>iOS hat %1 keinen Background-Task gegeben, weil zu wenig Zeit dafür übrig ist. Beginne den Task vor der Arbeit, nicht an ihrem Ende.</translation>
    </message>
    <message>
        <source>%1 has as many pending requests as iOS allows. Cancel one first.</source>
        <translation>%1 hat so viele ausstehende Anfragen, wie iOS erlaubt. Ziehe erst eine zurück.</translation>
    </message>
    <message>
        <source>You have not allowed %1 to notify you, so it cannot.</source>
        <translation>Du hast %1 keine Mitteilungen erlaubt, daher kann die App keine senden.</translation>
    </message>
    <message>
        <source>There was nothing for %1 to end: it ended before, or never began.</source>
        <translation>Für %1 gab es nichts zu beenden: Es war schon beendet oder hatte nie begonnen.</translation>
    </message>
    <message>
        <source>%1 is on the screen, so it gets what is for it at once. Nothing else is weighed.</source>
        <translation>%1 ist auf dem Bildschirm, daher bekommt die App sofort, was für sie bestimmt ist. Sonst wird nichts abgewogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n policies answered and none refused, so %1 may run for %2.</source>
        <translation>
            <numerusform>%n Policy hat geantwortet und nicht abgelehnt, daher darf %1 für %2 laufen.</numerusform>
            <numerusform>%n Policies haben geantwortet, und keine hat abgelehnt, daher darf %1 für %2 laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n policies refused, and the score of %3 reaches %4. %1 may run for %2.</source>
        <translation>
            <numerusform>%n Policy hat geantwortet und nicht abgelehnt, und der Score von %3 erreicht die Schwelle von %4. %1 darf für %2 laufen.</numerusform>
            <numerusform>Keine von %n Policies hat abgelehnt, und der Score von %3 erreicht die Schwelle von %4. %1 darf für %2 laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It is the habit of this iPhone’s user.</source>
        <translation>%1. So ist es die Person mit diesem iPhone gewohnt.</translation>
    </message>
    <message>
        <source>%1. Flicking a card off the App Switcher ends the app and forbids background launches until you open it.</source>
        <translation>%1. Eine Karte aus dem App-Umschalter zu wischen beendet die App und verbietet Starts im Hintergrund, bis du sie öffnest.</translation>
    </message>
    <message>
        <source>%1, at %2. What it led to is joined to it on the timeline.</source>
        <translation>%1, um %2. Was daraus folgte, ist auf der Zeitleiste damit verbunden.</translation>
    </message>
    <message>
        <source>%1. The iPhone did this by itself.</source>
        <translation>%1. Das hat das iPhone von selbst getan.</translation>
    </message>
    <message>
        <source>%1. It follows from record %2, “%3”.</source>
        <translation>%1. Das folgt aus Eintrag %2, „%3“.</translation>
    </message>
    <message>
        <source>iOS starts %1 before you open it, so that the launch is short. Nothing of it is shown, and it pauses.</source>
        <translation>iOS startet %1, bevor du die App öffnest, damit der Start kurz ist. Zu sehen ist davon nichts, und die App pausiert.</translation>
    </message>
    <message>
        <source>The process of %1 ended a short time ago, so parts of it are still in memory. It starts anew, but faster.</source>
        <translation>Der Prozess von %1 wurde vor Kurzem beendet, daher sind Teile davon noch im Speicher. Die App startet neu, aber schneller.</translation>
    </message>
    <message>
        <source>iOS launched %1 in the background for %2. You see nothing of it on the screen.</source>
        <translation>iOS hat %1 im Hintergrund für %2 gestartet. Auf dem Bildschirm siehst du davon nichts.</translation>
    </message>
    <message>
        <source>%1 had no process, so it starts anew.</source>
        <translation>%1 hatte keinen Prozess, daher startet die App neu.</translation>
    </message>
    <message>
        <source>You force-quit %1. iOS keeps a flag and launches the app for no background work until you open it.</source>
        <translation>Du hast %1 im App-Umschalter beendet. iOS merkt sich das und startet die App für keine Arbeit im Hintergrund, bis du sie öffnest.</translation>
    </message>
    <message>
        <source>You opened %1, which takes the force-quit flag away. It may be launched in the background again.</source>
        <translation>Du hast %1 geöffnet, damit entfällt das Force-Quit-Flag. iOS darf die App wieder im Hintergrund starten.</translation>
    </message>
    <message>
        <source>%1 left the screen, so the time of its background tasks runs: %2 for all of them.</source>
        <translation>%1 hat den Bildschirm verlassen, daher läuft die Zeit der Background-Tasks: %2 für alle zusammen.</translation>
    </message>
    <message>
        <source>%1 is on the screen, so the time of its background tasks stands still.</source>
        <translation>%1 ist auf dem Bildschirm, daher steht die Zeit der Background-Tasks still.</translation>
    </message>
    <message>
        <source>iOS called %2 of %1. The app’s own code ran here.</source>
        <translation>iOS hat %2 von %1 aufgerufen. Hier lief eigener Code der App.</translation>
    </message>
    <message>
        <source>%1 finished %2 of work. Work makes progress only while the app runs.</source>
        <translation>%1 hat %2 Arbeit erledigt. Arbeit kommt nur voran, solange die App läuft.</translation>
    </message>
    <message>
        <source>iOS asks its policies whether %1 may run for %2.</source>
        <translation>iOS fragt seine Policies, ob %1 für %2 laufen darf.</translation>
    </message>
    <message>
        <source>The system shows this for %1. No code of the app runs for it.</source>
        <translation>Das zeigt das System für %1. Dafür läuft kein Code der App.</translation>
    </message>
    <message>
        <source>The timer of %1 was due %2 ago, while the app was suspended. A timer never wakes an app; it fires once when the app runs again.</source>
        <translation>Der Timer von %1 war vor %2 fällig, als die App angehalten war. Ein Timer weckt nie eine App; er löst einmal aus, wenn die App wieder läuft.</translation>
    </message>
    <message>
        <source>The timer of %1 fired on time, because the app runs.</source>
        <translation>Der Timer von %1 hat pünktlich ausgelöst, weil die App läuft.</translation>
    </message>
    <message>
        <source>The code of %1 read this. It is what iOS answers at this moment.</source>
        <translation>Der Code von %1 hat das gelesen. Das antwortet iOS in diesem Moment.</translation>
    </message>
    <message>
        <source>Nothing over the app</source>
        <translation>Nichts über der App</translation>
    </message>
    <message>
        <source>App Switcher opened</source>
        <translation>App-Umschalter geöffnet</translation>
    </message>
    <message>
        <source>Control Center opened</source>
        <translation>Kontrollzentrum geöffnet</translation>
    </message>
    <message>
        <source>Notification Center opened</source>
        <translation>Mitteilungszentrale geöffnet</translation>
    </message>
    <message>
        <source>System alert shown</source>
        <translation>Systemhinweis angezeigt</translation>
    </message>
    <message>
        <source>Call comes in</source>
        <translation>Anruf geht ein</translation>
    </message>
    <message>
        <source>Low Power Mode offered</source>
        <translation>Stromsparmodus angeboten</translation>
    </message>
    <message>
        <source>Banner shown</source>
        <translation>Banner angezeigt</translation>
    </message>
    <message>
        <source>Network lost</source>
        <translation>Netzwerk verloren</translation>
    </message>
    <message>
        <source>On Wi-Fi</source>
        <translation>Im WLAN</translation>
    </message>
    <message>
        <source>On 5G</source>
        <translation>Im 5G-Netz</translation>
    </message>
    <message>
        <source>Memory back to normal</source>
        <translation>Speicher wieder normal</translation>
    </message>
    <message>
        <source>Memory gets short</source>
        <translation>Speicher wird knapp</translation>
    </message>
    <message>
        <source>Memory critically short</source>
        <translation>Speicher kritisch knapp</translation>
    </message>
    <message>
        <source>Temperature nominal</source>
        <translation>Temperatur nominal</translation>
    </message>
    <message>
        <source>Temperature fair</source>
        <translation>Temperatur mäßig</translation>
    </message>
    <message>
        <source>Temperature serious</source>
        <translation>Temperatur ernst</translation>
    </message>
    <message>
        <source>Temperature critical</source>
        <translation>Temperatur kritisch</translation>
    </message>
    <message>
        <source>At the phone</source>
        <translation>Am iPhone</translation>
    </message>
    <message>
        <source>Away from the phone</source>
        <translation>Nicht am iPhone</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Background App Refresh on for %1</source>
        <translation>Hintergrundaktualisierung ein für %1</translation>
    </message>
    <message>
        <source>Background App Refresh off for %1</source>
        <translation>Hintergrundaktualisierung aus für %1</translation>
    </message>
    <message>
        <source>Background App Refresh on</source>
        <translation>Hintergrundaktualisierung ein</translation>
    </message>
    <message>
        <source>Background App Refresh off</source>
        <translation>Hintergrundaktualisierung aus</translation>
    </message>
    <message>
        <source>Silent push for %1, priority %2</source>
        <translation>Stiller Push für %1, Priorität %2</translation>
    </message>
    <message>
        <source>Alert push with content-available for %1, priority %2</source>
        <translation>Alert-Push mit content-available für %1, Priorität %2</translation>
    </message>
    <message>
        <source>Alert push for %1, priority %2</source>
        <translation>Alert-Push für %1, Priorität %2</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>App Switcher closed</source>
        <translation>App-Umschalter geschlossen</translation>
    </message>
    <message>
        <source>%1’s card flicked up</source>
        <translation>Karte von %1 nach oben gewischt</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>Screen unlocked</source>
        <translation>Bildschirm entsperrt</translation>
    </message>
    <message>
        <source>Screen lit</source>
        <translation>Bildschirm leuchtet auf</translation>
    </message>
    <message>
        <source>Overlay dismissed</source>
        <translation>Einblendung geschlossen</translation>
    </message>
    <message>
        <source>Call comes in, full screen</source>
        <translation>Anruf geht ein, Vollbild</translation>
    </message>
    <message>
        <source>Call comes in, as a banner</source>
        <translation>Anruf geht ein, als Banner</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>iPhone restarted</source>
        <translation>iPhone neu gestartet</translation>
    </message>
    <message>
        <source>Charger connected</source>
        <translation>Ladegerät verbunden</translation>
    </message>
    <message>
        <source>Charger disconnected</source>
        <translation>Ladegerät getrennt</translation>
    </message>
    <message>
        <source>Battery set to %1</source>
        <translation>Batterie auf %1 gesetzt</translation>
    </message>
    <message>
        <source>Low Power Mode on</source>
        <translation>Stromsparmodus ein</translation>
    </message>
    <message>
        <source>Low Power Mode off</source>
        <translation>Stromsparmodus aus</translation>
    </message>
    <message>
        <source>Airplane Mode on</source>
        <translation>Flugmodus ein</translation>
    </message>
    <message>
        <source>Airplane Mode off</source>
        <translation>Flugmodus aus</translation>
    </message>
    <message>
        <source>Camera started</source>
        <translation>Kamera gestartet</translation>
    </message>
    <message>
        <source>Camera stopped</source>
        <translation>Kamera gestoppt</translation>
    </message>
    <message>
        <source>%1’s notification tapped</source>
        <translation>Mitteilung von %1 angetippt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 von %2 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Background · background task</source>
        <translation>Hintergrund · Background-Task</translation>
    </message>
    <message>
        <source>Background · push wake</source>
        <translation>Hintergrund · Push-Weckruf</translation>
    </message>
    <message>
        <source>Background · app refresh</source>
        <translation>Hintergrund · App-Aktualisierung</translation>
    </message>
    <message>
        <source>Background · processing</source>
        <translation>Hintergrund · Processing-Task</translation>
    </message>
    <message>
        <source>Background · launch</source>
        <translation>Hintergrund · Start</translation>
    </message>
    <message>
        <source>Background · callback</source>
        <translation>Hintergrund · Callback</translation>
    </message>
    <message>
        <source>Background · %1</source>
        <translation>Hintergrund · %1</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>Processing-Task</translation>
    </message>
    <message>
        <source>app refresh</source>
        <translation>App-Aktualisierung</translation>
    </message>
    <message>
        <source>%1, replaced</source>
        <translation>%1, ersetzt</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <translation>%1, zurückgezogen</translation>
    </message>
    <message>
        <source>%1, not before %2</source>
        <translation>%1, nicht vor %2</translation>
    </message>
    <message>
        <source>%1, as soon as allowed</source>
        <translation>%1, sobald erlaubt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is a kind of assertion, %2 the name the app gave it</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Push #%1</source>
        <translation>Push #%1</translation>
    </message>
    <message>
        <source>Force-quit</source>
        <translation>Beendet (Force Quit)</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Against its purpose</source>
        <translation>Gegen den Zweck</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Von außen sichtbar</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>lief %1</translation>
    </message>
    <message>
        <source>not now, %1</source>
        <translation>nicht jetzt, %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Force-quit at %1</source>
        <translation>Force Quit um %1</translation>
    </message>
    <message>
        <source>Prewarmed, paused</source>
        <translation>Vorgewärmt, pausiert</translation>
    </message>
    <message>
        <source>Suspended for %1</source>
        <translation>Angehalten seit %1</translation>
    </message>
    <message>
        <source>Background, task</source>
        <translation>Hintergrund, Task</translation>
    </message>
    <message>
        <source>Background, push</source>
        <translation>Hintergrund, Push</translation>
    </message>
    <message>
        <source>Background, refresh</source>
        <translation>Hintergrund, Aktualisierung</translation>
    </message>
    <message>
        <source>Background, processing</source>
        <translation>Hintergrund, Processing</translation>
    </message>
    <message>
        <source>Background, %1</source>
        <translation>Hintergrund, %1</translation>
    </message>
    <message>
        <source>Background for %1</source>
        <translation>Hintergrund seit %1</translation>
    </message>
    <message>
        <source>Inactive, in switcher</source>
        <translation>Inaktiv, im App-Umschalter</translation>
    </message>
    <message>
        <source>Inactive for %1</source>
        <translation>Inaktiv seit %1</translation>
    </message>
    <message>
        <source>Active for %1</source>
        <translation>Aktiv seit %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what moves on (&quot;Background transfer “movie”&quot;), %2 what it does (&quot;starts&quot;)
----------
a field of an act and its value: &quot;after 5 s&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reads %1: %2</source>
        <translation>Liest %1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>%1 not asked about</source>
        <translation>%1 nicht erfragt</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 erlaubt</translation>
    </message>
    <message>
        <source>%1 handed this to the system, which keeps it from now on, also while the app is suspended or gone.</source>
        <translation>%1 hat das dem System übergeben. Ab jetzt behält es das System, auch wenn die App angehalten oder beendet ist.</translation>
    </message>
    <message>
        <source>The system has this from %1 and waits for its conditions.</source>
        <translation>Das System hat das von %1 bekommen und wartet auf die nötigen Bedingungen.</translation>
    </message>
    <message>
        <source>The system does this for %1 outside of its process. It needs no code of the app.</source>
        <translation>Das System erledigt das für %1 außerhalb des App-Prozesses. Code der App ist dafür nicht nötig.</translation>
    </message>
    <message>
        <source>It stands still and goes on by itself when it can.</source>
        <translation>Es pausiert und läuft von selbst weiter, sobald es kann.</translation>
    </message>
    <message>
        <source>The system has done this for %1.</source>
        <translation>Das System hat das für %1 erledigt.</translation>
    </message>
    <message>
        <source>The system could not do this for %1.</source>
        <translation>Das System konnte das für %1 nicht erledigen.</translation>
    </message>
    <message>
        <source>It was taken back before it was done.</source>
        <translation>Es wurde zurückgezogen, bevor es erledigt war.</translation>
    </message>
    <message>
        <source>A newer one took its place.</source>
        <translation>Etwas Neueres hat es ersetzt.</translation>
    </message>
    <message>
        <source>Its time is over, so the system drops it.</source>
        <translation>Die Zeit dafür ist abgelaufen, also verwirft es das System.</translation>
    </message>
    <message>
        <source>%1 is told what came of it.</source>
        <translation>%1 erfährt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The system keeps this for %1 until the app can be told.</source>
        <translation>Das System bewahrt das für %1 auf, bis die App es erfahren kann.</translation>
    </message>
    <message>
        <source>iOS lets %1 do this, but Apple made “%2” for something else.</source>
        <translation>iOS lässt das bei %1 zu, aber Apple hat „%2“ für etwas anderes gemacht.</translation>
    </message>
    <message>
        <source>iOS lets %1 do this, but Apple made “%2” for something else. Its purpose: %3</source>
        <translation>iOS lässt das bei %1 zu, aber Apple hat „%2“ für etwas anderes gemacht. Der Zweck: %3</translation>
    </message>
    <message>
        <source>App Review may refuse the app for it, by guideline %1.</source>
        <translation>Die App-Prüfung kann die App deshalb nach Richtlinie %1 ablehnen.</translation>
    </message>
    <message>
        <source>You allowed %1 this. What needs it may work from now on.</source>
        <translation>Du hast %1 das erlaubt. Was es braucht, kann ab jetzt funktionieren.</translation>
    </message>
    <message>
        <source>You do not allow %1 this. What needs it fails until you change it in Settings.</source>
        <translation>Du erlaubst %1 das nicht. Was es braucht, schlägt fehl, bis du es in den Einstellungen änderst.</translation>
    </message>
    <message>
        <source>%1 has not asked you for this, so it may not do it yet.</source>
        <translation>%1 hat dich danach noch nicht gefragt und darf es deshalb noch nicht.</translation>
    </message>
    <message>
        <source>iOS keeps this number about %1.</source>
        <translation>Diese Zahl führt iOS über %1.</translation>
    </message>
    <message>
        <source>This is what people or other machines see of %1. It can be seen without looking into the app.</source>
        <translation>Das sehen Menschen oder andere Geräte von %1. Man sieht es, ohne in die App zu schauen.</translation>
    </message>
    <message>
        <source>This is what people or other machines see of the iPhone.</source>
        <translation>Das sehen Menschen oder andere Geräte vom iPhone.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>off for the iPhone</source>
        <translation>aus für das iPhone</translation>
    </message>
    <message>
        <source>off for the app</source>
        <translation>aus für die App</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>normal, camera off</source>
        <translation>normal, Kamera aus</translation>
    </message>
    <message>
        <source>memory warning</source>
        <translation>Speicherwarnung</translation>
    </message>
    <message>
        <source>memory critical</source>
        <translation>Speicher kritisch</translation>
    </message>
    <message>
        <source>removed from the App Switcher</source>
        <translation>aus dem App-Umschalter entfernt</translation>
    </message>
    <message>
        <source>not force-quit</source>
        <translation>nicht per Force Quit beendet</translation>
    </message>
    <message>
        <source>opened before</source>
        <translation>schon geöffnet</translation>
    </message>
    <message>
        <source>never opened</source>
        <translation>nie geöffnet</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>auf dem Bildschirm</translation>
    </message>
    <message>
        <source>not on screen</source>
        <translation>nicht auf dem Bildschirm</translation>
    </message>
    <message>
        <source>in the App Switcher</source>
        <translation>im App-Umschalter</translation>
    </message>
    <message>
        <source>opened %1, at most %2</source>
        <translation>geöffnet: %1, höchstens %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet: %1</translation>
    </message>
    <message>
        <source>used on %1 of days</source>
        <translation>an %1 der Tage benutzt</translation>
    </message>
    <message>
        <source>used on %1 of days, needs %2</source>
        <translation>an %1 der Tage benutzt, nötig %2</translation>
    </message>
    <message>
        <source>unlocked since boot</source>
        <translation>seit dem Start entsperrt</translation>
    </message>
    <message>
        <source>not unlocked since boot</source>
        <translation>seit dem Start nicht entsperrt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1, unter %2</translation>
    </message>
    <message>
        <source>on power</source>
        <translation>am Strom</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>im Batteriebetrieb</translation>
    </message>
    <message>
        <source>in use, screen on</source>
        <translation>in Benutzung, Bildschirm an</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Benutzung</translation>
    </message>
    <message>
        <source>idle for %1</source>
        <translation>unbenutzt seit %1</translation>
    </message>
    <message>
        <source>idle for %1, needs %2</source>
        <translation>unbenutzt seit %1, nötig %2</translation>
    </message>
    <message>
        <source>screen off for %1</source>
        <translation>Bildschirm aus seit %1</translation>
    </message>
    <message>
        <source>camera running</source>
        <translation>Kamera läuft</translation>
    </message>
    <message>
        <source>hold ends in %1</source>
        <translation>Aufschub endet in %1</translation>
    </message>
    <message>
        <source>no hold</source>
        <translation>kein Aufschub</translation>
    </message>
    <message>
        <source>last run %1, needs %2</source>
        <translation>zuletzt gelaufen: %1, nötig %2</translation>
    </message>
    <message>
        <source>last run %1</source>
        <translation>zuletzt gelaufen: %1</translation>
    </message>
    <message>
        <source>none left now</source>
        <translation>jetzt keine mehr übrig</translation>
    </message>
    <message>
        <source>%1 of the phone’s wakes left</source>
        <translation>Weckvorgänge des iPhone übrig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other app(s) work in the background</source>
        <translation>
            <numerusform>%n andere App arbeitet im Hintergrund</numerusform>
            <numerusform>%n andere Apps arbeiten im Hintergrund</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 at once</source>
        <translation>%1 von %2 gleichzeitig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 kB left</source>
        <translation>noch %1 kB</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>deklariert</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht deklariert</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not over this %1</source>
        <translation>nicht hierüber: %1</translation>
    </message>
    <message>
        <source>%1 of the delay left</source>
        <translation>noch %1 Verzögerung</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>keine Verzögerung</translation>
    </message>
    <message>
        <source>not printed in any public log</source>
        <translation>steht in keinem öffentlichen Protokoll</translation>
    </message>
    <message>
        <source>Push #%1 accepted by APNs</source>
        <translation>Push #%1 von APNs angenommen</translation>
    </message>
    <message>
        <source>Push #%1 stored by APNs until the iPhone can be reached</source>
        <translation>Push #%1 von APNs gespeichert, bis das iPhone erreichbar ist</translation>
    </message>
    <message>
        <source>Push #%1 replaced at APNs by a newer one</source>
        <translation>Push #%1 bei APNs durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>Push #%1 expired at APNs</source>
        <translation>Push #%1 bei APNs abgelaufen</translation>
    </message>
    <message>
        <source>Push #%1 reached the iPhone</source>
        <translation>Push #%1 hat das iPhone erreicht</translation>
    </message>
    <message>
        <source>Push #%1 not handed to the app</source>
        <translation>Push #%1 nicht an die App übergeben</translation>
    </message>
    <message>
        <source>Push #%1 held, asked about again later</source>
        <translation>Push #%1 zurückgehalten, wird später erneut geprüft</translation>
    </message>
    <message>
        <source>Held push #%1 replaced by a newer one</source>
        <translation>Zurückgehaltener Push #%1 durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>Push #%1 dropped, not held</source>
        <translation>Push #%1 verworfen, nicht zurückgehalten</translation>
    </message>
    <message>
        <source>Push #%1 delivered</source>
        <translation>Push #%1 zugestellt</translation>
    </message>
    <message>
        <source>Push #%1 wakes the app</source>
        <translation>Push #%1 weckt die App</translation>
    </message>
    <message>
        <source>%1 request submitted</source>
        <translation>%1: Anfrage eingereicht</translation>
    </message>
    <message>
        <source>%1 request replaced by a newer one</source>
        <translation>%1: Anfrage durch eine neuere ersetzt</translation>
    </message>
    <message>
        <source>%1 request cancelled</source>
        <translation>%1: Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>%1 request stays pending, its window begins again</source>
        <translation>%1: Anfrage bleibt offen, ihr Zeitfenster beginnt von vorn</translation>
    </message>
    <message>
        <source>%1 task starts</source>
        <translation>%1: Task startet</translation>
    </message>
    <message>
        <source>%1 task completed</source>
        <translation>%1: Task abgeschlossen</translation>
    </message>
    <message>
        <source>%1 task failed</source>
        <translation>%1: Task fehlgeschlagen</translation>
    </message>
    <message>
        <source>Launched, %1</source>
        <translation>Gestartet, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing over the screen any more</source>
        <translation>Nichts mehr über dem Bildschirm</translation>
    </message>
    <message>
        <source>Screen on</source>
        <translation>Bildschirm an</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Bildschirm aus</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Protected files can be opened</source>
        <translation>Geschützte Dateien lassen sich öffnen</translation>
    </message>
    <message>
        <source>Protected files can no longer be opened</source>
        <translation>Geschützte Dateien lassen sich nicht mehr öffnen</translation>
    </message>
    <message>
        <source>First unlock since boot</source>
        <translation>Erstes Entsperren seit dem Start</translation>
    </message>
    <message>
        <source>Not unlocked since boot</source>
        <translation>Seit dem Start nicht entsperrt</translation>
    </message>
    <message>
        <source>CPU asleep</source>
        <translation>CPU schläft</translation>
    </message>
    <message>
        <source>CPU awake</source>
        <translation>CPU wach</translation>
    </message>
    <message>
        <source>On the charger</source>
        <translation>Am Ladegerät</translation>
    </message>
    <message>
        <source>Off the charger</source>
        <translation>Vom Ladegerät getrennt</translation>
    </message>
    <message>
        <source>Battery at %1</source>
        <translation>Batterie bei %1</translation>
    </message>
    <message>
        <source>Low Power Mode offered at %1</source>
        <translation>Stromsparmodus bei %1 angeboten</translation>
    </message>
    <message>
        <source>Camera running</source>
        <translation>Kamera läuft</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>Home screen in front</source>
        <translation>Home-Bildschirm im Vordergrund</translation>
    </message>
    <message>
        <source>%1 in front</source>
        <translation>%1 im Vordergrund</translation>
    </message>
    <message>
        <source>Push launches wait, so that they do not all come at once</source>
        <translation>Push-Starts warten, damit nicht alle auf einmal kommen</translation>
    </message>
    <message>
        <source>Push launches wait no longer</source>
        <translation>Push-Starts warten nicht mehr</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>May %1 launch for a push?</source>
        <translation>Darf %1 für einen Push starten?</translation>
    </message>
    <message>
        <source>May %1 launch for app refresh?</source>
        <translation>Darf %1 für die App-Aktualisierung starten?</translation>
    </message>
    <message>
        <source>May %1 launch for a processing task?</source>
        <translation>Darf %1 für einen Processing-Task starten?</translation>
    </message>
    <message>
        <source>May %1 run?</source>
        <translation>Darf %1 laufen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n policies answered</source>
        <extracomment>%1 is a question, &quot;May Courier launch for a push?&quot;</extracomment>
        <translation>
            <numerusform>%1 %n Policy hat geantwortet</numerusform>
            <numerusform>%1 %n Policies haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, score %2 under %3, most by %4</source>
        <translation>%1, Score %2 unter %3, vor allem durch %4</translation>
    </message>
    <message>
        <source>%1, score %2, threshold %3</source>
        <translation>%1, Score %2, Schwelle %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>App refresh: %1</source>
        <translation>App-Aktualisierung: %1</translation>
    </message>
    <message>
        <source>Processing task: %1</source>
        <translation>Processing-Task: %1</translation>
    </message>
    <message>
        <source>%1 fails: %2</source>
        <translation>%1 schlägt fehl: %2</translation>
    </message>
    <message>
        <source>%1 given back after %2</source>
        <translation>%1 nach %2 zurückgegeben</translation>
    </message>
    <message>
        <source>%1 expired after %2</source>
        <translation>%1 nach %2 abgelaufen</translation>
    </message>
    <message>
        <source>%1 dropped after %2</source>
        <translation>%1 nach %2 verworfen</translation>
    </message>
    <message>
        <source>%1 Policy</source>
        <translation>%1 Policy</translation>
    </message>
    <message>
        <source>Process %1 launched in the background, for %2</source>
        <translation>Prozess %1 im Hintergrund gestartet, für %2</translation>
    </message>
    <message>
        <source>Process %1 prewarmed, for %2</source>
        <translation>Prozess %1 vorgewärmt, für %2</translation>
    </message>
    <message>
        <source>Process %1 launched, for %2</source>
        <translation>Prozess %1 gestartet, für %2</translation>
    </message>
    <message>
        <source>Force-quit flag set: no background launch until opened</source>
        <translation>Force-Quit-Merkmal gesetzt: kein Hintergrundstart bis zum Öffnen</translation>
    </message>
    <message>
        <source>Force-quit flag cleared</source>
        <translation>Force-Quit-Merkmal gelöscht</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <translation>%1 genommen</translation>
    </message>
    <message>
        <source>%1 taken, at most %2</source>
        <translation>%1 genommen, höchstens %2</translation>
    </message>
    <message>
        <source>Background task time runs, %1 left</source>
        <translation>Background-Task-Zeit läuft, noch %1</translation>
    </message>
    <message>
        <source>Background task time stands, %1 left</source>
        <translation>Background-Task-Zeit steht, noch %1</translation>
    </message>
    <message>
        <source>Work done, %1</source>
        <translation>Arbeit erledigt, %1</translation>
    </message>
    <message>
        <source>Notification “%1” shown</source>
        <translation>Mitteilung „%1“ angezeigt</translation>
    </message>
    <message>
        <source>Notification shown</source>
        <translation>Mitteilung angezeigt</translation>
    </message>
    <message>
        <source>Timer “%1” fired</source>
        <translation>Timer „%1“ ausgelöst</translation>
    </message>
    <message>
        <source>Timer fired</source>
        <translation>Timer ausgelöst</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 zu spät</translation>
    </message>
    <message>
        <source>Against the purpose of “%1”</source>
        <translation>Gegen den Zweck von „%1“</translation>
    </message>
    <message>
        <source>You removed %1 from the App Switcher at %2.</source>
        <translation>Du hast %1 um %2 aus dem App-Umschalter entfernt.</translation>
    </message>
    <message>
        <source>%1 was removed from the App Switcher before this run began.</source>
        <translation>%1 wurde vor Beginn dieses Laufs aus dem App-Umschalter entfernt.</translation>
    </message>
    <message>
        <source>%1 iOS does not launch a force-quit app for %2. It can run again after you open it.</source>
        <extracomment>%1 says who force-quit the app and when</extracomment>
        <translation>%1 Eine so beendete App startet iOS nicht für %2. Sie kann wieder laufen, nachdem du sie geöffnet hast.</translation>
    </message>
    <message>
        <source>%1 has used the time that processing tasks of one app get in a night. Shorter tasks run more often.</source>
        <translation>%1 hat die Zeit verbraucht, die die Processing-Tasks einer App pro Nacht bekommen. Kürzere Tasks laufen öfter.</translation>
    </message>
    <message>
        <source>The background pushes of all apps together have used the energy that they get in a day. A shorter handler leaves more.</source>
        <translation>Die Hintergrund-Pushes aller Apps haben zusammen die Energie verbraucht, die sie pro Tag bekommen. Ein kürzerer Handler lässt mehr übrig.</translation>
    </message>
    <message>
        <source>The energy that background work of %1 may use is spent. It is handed out again with time; shorter runs cost less.</source>
        <translation>Die Energie, die %1 für Hintergrundarbeit verwenden darf, ist verbraucht. Mit der Zeit kommt neue hinzu; kürzere Läufe kosten weniger.</translation>
    </message>
    <message>
        <source>Background App Refresh is off for %1. iOS launches it neither for refreshes nor for background pushes until you turn it on in Settings.</source>
        <translation>Die Hintergrundaktualisierung ist für %1 aus. iOS startet die App weder für Aktualisierungen noch für Hintergrund-Pushes, bis du sie in den Einstellungen einschaltest.</translation>
    </message>
    <message>
        <source>Background App Refresh is off for all apps. iOS launches none of them in the background until you turn it on in Settings.</source>
        <translation>Die Hintergrundaktualisierung ist für alle Apps aus. iOS startet keine davon im Hintergrund, bis du sie in den Einstellungen einschaltest.</translation>
    </message>
    <message>
        <source>You open %1 around this time on %2 of days. On this iPhone now no habit would be enough for %3: the score is %4 and has to reach %5.</source>
        <translation>Um diese Uhrzeit öffnest du %1 an %2 der Tage. Auf diesem iPhone würde gerade keine Gewohnheit für %3 reichen: Der Score ist %4 und muss %5 erreichen.</translation>
    </message>
    <message>
        <source>You open %1 around this time on %2 of days, and %3 needs %4 here. It is asked again before times at which you use the app more.</source>
        <translation>Um diese Uhrzeit öffnest du %1 an %2 der Tage; für %3 sind hier %4 nötig. iOS fragt erneut vor Zeiten, zu denen du die App öfter benutzt.</translation>
    </message>
    <message>
        <source>You have never opened %1 since it was installed. iOS launches an app in the background only after you opened it once.</source>
        <translation>Du hast %1 seit der Installation nie geöffnet. iOS startet eine App erst im Hintergrund, nachdem du sie einmal geöffnet hast.</translation>
    </message>
    <message>
        <source>You opened %1 last %2 ago, and iOS launches for %3 only apps that were opened in the last %4. Opening it once is enough.</source>
        <translation>Du hast %1 zuletzt vor %2 geöffnet. iOS startet für %3 nur Apps, deren letztes Öffnen höchstens %4 her ist. Einmal öffnen genügt.</translation>
    </message>
    <message>
        <source>The iPhone has not been unlocked since it started. Until then iOS launches no app in the background.</source>
        <translation>Das iPhone wurde seit dem Start nicht entsperrt. Bis dahin startet iOS keine App im Hintergrund.</translation>
    </message>
    <message>
        <source>Low Power Mode is on, and %1 waits until it is off. The charger does not turn it off before the battery is well filled.</source>
        <translation>Der Stromsparmodus ist an. Für %1 wartet iOS, bis er aus ist. Das Ladegerät schaltet ihn erst aus, wenn die Batterie gut gefüllt ist.</translation>
    </message>
    <message>
        <source>The battery is at %1, under %2, and the iPhone is not charging. On the charger %3 may proceed.</source>
        <translation>Die Batterie ist bei %1, also unter %2, und das iPhone lädt nicht. Am Ladegerät ist der Weg für %3 frei.</translation>
    </message>
    <message>
        <source>The request asks for external power, and the iPhone is on battery. Connecting the charger changes that.</source>
        <translation>Die Anfrage verlangt externe Stromversorgung, aber das iPhone läuft mit Batterie. Schließ das Ladegerät an, um das zu ändern.</translation>
    </message>
    <message>
        <source>The request needs a network, and there is none. It is asked again when the network is back.</source>
        <translation>Die Anfrage braucht ein Netzwerk, und es gibt keines. Sobald es wieder da ist, fragt iOS erneut.</translation>
    </message>
    <message>
        <source>The iPhone is in use, and %1 waits for an idle one. Lock the screen and leave it for some minutes.</source>
        <translation>Das iPhone wird benutzt; für %1 muss es unbenutzt sein. Sperr den Bildschirm und lass es einige Minuten liegen.</translation>
    </message>
    <message>
        <source>The iPhone has been idle for %1, and %2 needs %3.</source>
        <translation>Das iPhone ist seit %1 unbenutzt; für %2 sind %3 nötig.</translation>
    </message>
    <message>
        <source>The iPhone has been asleep on battery for %1. The push waits until it wakes for something else, at most %2.</source>
        <translation>Das iPhone schläft im Batteriebetrieb seit %1. Der Push wartet, bis es aus einem anderen Grund aufwacht, höchstens %2.</translation>
    </message>
    <message>
        <source>The iPhone is too warm, and background work waits until it has cooled.</source>
        <translation>Das iPhone ist zu warm. Hintergrundarbeit wartet, bis es abgekühlt ist.</translation>
    </message>
    <message>
        <source>Memory is short, and iOS launches nothing in the background until some is free.</source>
        <translation>Der Speicher ist knapp. iOS startet nichts im Hintergrund, bis wieder welcher frei ist.</translation>
    </message>
    <message>
        <source>The camera is running and needs the memory. Background launches wait until it stops.</source>
        <translation>Die Kamera läuft und braucht den Speicher. Hintergrundstarts warten, bis sie aus ist.</translation>
    </message>
    <message>
        <source>The iPhone has just started or come back to the network, and many pushes arrive at once. Launches for them wait %1 more.</source>
        <translation>Das iPhone ist gerade gestartet oder wieder im Netz, und viele Pushes kommen auf einmal an. Starts dafür warten noch %1.</translation>
    </message>
    <message>
        <source>All apps together have used the wakes that iOS gives to background pushes in an hour. One more comes back every few minutes.</source>
        <translation>Alle Apps zusammen haben die Weckvorgänge verbraucht, die iOS Hintergrund-Pushes pro Stunde gibt. Alle paar Minuten kommt einer zurück.</translation>
    </message>
    <message>
        <source>Other apps work in the background, and %1 waits for a quieter CPU.</source>
        <translation>Andere Apps arbeiten im Hintergrund. Für %1 wartet iOS auf eine ruhigere CPU.</translation>
    </message>
    <message>
        <source>As many processing tasks as iOS lets run at once are running. %1 is asked about again when one of them ends.</source>
        <translation>Es laufen schon so viele Processing-Tasks, wie iOS gleichzeitig zulässt. Endet einer davon, wird %1 erneut geprüft.</translation>
    </message>
    <message>
        <source>%1 has used the data that background work gets in a day. The count begins again at midnight.</source>
        <translation>%1 hat die Datenmenge verbraucht, die Hintergrundarbeit pro Tag bekommt. Um Mitternacht beginnt die Zählung von vorn.</translation>
    </message>
    <message>
        <source>%1 does not declare what %2 needs. Add the background mode, key or entitlement and build the app again.</source>
        <translation>%1 deklariert nicht, was für %2 nötig ist. Ergänze Hintergrundmodus, Schlüssel oder Entitlement und baue die App neu.</translation>
    </message>
    <message>
        <source>You have not allowed %1 what %2 needs. It can be changed in Settings.</source>
        <translation>Du hast %1 nicht erlaubt, was für %2 nötig ist. Du kannst das in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>%1 does not let this use the network that there is. It waits for one that the session allows.</source>
        <translation>%1 lässt dafür das vorhandene Netzwerk nicht zu. Es wird auf eines gewartet, das die Session erlaubt.</translation>
    </message>
    <message>
        <source>iOS has woken %1 for finished transfers, and each time it waits twice as long before it starts what the app asks for in the background; %2 are left. Opening the app sets the delay to zero.</source>
        <translation>iOS hat %1 für fertige Übertragungen geweckt. Jedes Mal wartet es doppelt so lange, bevor es startet, was die App im Hintergrund verlangt; übrig sind noch %2. Das Öffnen der App setzt die Verzögerung auf null.</translation>
    </message>
    <message>
        <source>%1 objects to %2.</source>
        <translation>%1 spricht gegen %2.</translation>
    </message>
    <message>
        <source>No policy refused, but the score is %1 and has to reach %2; %3 costs most.</source>
        <translation>Keine Policy hat abgelehnt, aber der Score ist %1 und muss %2 erreichen; am meisten kostet %3.</translation>
    </message>
    <message>
        <source>If nothing else changes, it is asked again at %1.</source>
        <translation>Ändert sich sonst nichts, fragt iOS um %1 erneut.</translation>
    </message>
    <message>
        <source>One other policy refuses too.</source>
        <translation>Eine weitere Policy lehnt ebenfalls ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n other policies refuse too.</source>
        <translation>
            <numerusform>%n weitere Policy lehnt ebenfalls ab.</numerusform>
            <numerusform>%n weitere Policies lehnen ebenfalls ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offstage assumes this rule, because no source gives it.</source>
        <translation>Diese Regel nimmt Offstage an, weil keine Quelle sie nennt.</translation>
    </message>
    <message>
        <source>The number is Offstage&apos;s own, no source gives it.</source>
        <translation>Die Zahl stammt von Offstage, keine Quelle nennt sie.</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>ohne Limit</translation>
    </message>
    <message>
        <source>%1 runs until iOS suspends it, which takes a moment.</source>
        <translation>%1 läuft, bis iOS die App anhält, was einen Moment dauert.</translation>
    </message>
    <message>
        <source>%1 runs because it is on the screen. Nothing limits its time there.</source>
        <translation>%1 läuft, weil die App auf dem Bildschirm ist. Dort begrenzt nichts ihre Zeit.</translation>
    </message>
    <message>
        <source>%1 runs in the background because of %2.</source>
        <translation>%1 läuft im Hintergrund. Grund: %2.</translation>
    </message>
    <message>
        <source>was given back</source>
        <translation>wurde zurückgegeben</translation>
    </message>
    <message>
        <source>ran out of time</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>ended with its process</source>
        <translation>endete mit dem Prozess</translation>
    </message>
    <message>
        <source>Nothing has held %1 since the start, so it is suspended.</source>
        <translation>Seit dem Start hält nichts %1 am Laufen, deshalb ist die App angehalten.</translation>
    </message>
    <message>
        <source>Nothing holds %1 since %2, so it is suspended; the last thing that did, %3, %4.</source>
        <extracomment>%1 the app, %2 when, %3 what held it last, %4 how that ended (&quot;was given back&quot;)</extracomment>
        <translation>Seit %2 hält nichts %1 am Laufen, deshalb ist die App angehalten. Die letzte Assertion, %3, %4.</translation>
    </message>
    <message>
        <source>%1 was swiped off the App Switcher before this run began, so it has no process.</source>
        <translation>%1 wurde vor Beginn dieses Laufs aus dem App-Umschalter gewischt und hat deshalb keinen Prozess.</translation>
    </message>
    <message>
        <source>%1 has no process, because nothing has launched it yet.</source>
        <translation>%1 hat keinen Prozess, weil noch nichts die App gestartet hat.</translation>
    </message>
    <message>
        <source>%1 has no process since you swiped it off the App Switcher at %2.</source>
        <translation>%1 hat keinen Prozess, seit du die App um %2 aus dem App-Umschalter gewischt hast.</translation>
    </message>
    <message>
        <source>%1 has no process since %2: %3.</source>
        <extracomment>%1 the app, %2 when, %3 how (&quot;Process ended to free memory, no crash report&quot;)</extracomment>
        <translation>%1 hat seit %2 keinen Prozess: %3.</translation>
    </message>
    <message>
        <source>Its timer, due at %1, stands still and fires once, late, when the app runs again.</source>
        <translation>Ihr Timer, fällig um %1, steht still und wird einmal verspätet ausgelöst, wenn die App wieder läuft.</translation>
    </message>
    <message>
        <source>Its timer “%1”, due at %2, stands still and fires once, late, when the app runs again.</source>
        <translation>Ihr Timer „%1“, fällig um %2, steht still und wird einmal verspätet ausgelöst, wenn die App wieder läuft.</translation>
    </message>
    <message>
        <source>%1 %2×</source>
        <extracomment>a policy and how often it refused</extracomment>
        <translation>%1 %2×</translation>
    </message>
    <message numerus="yes">
        <source>%1 was considered %n time(s) and refused: %2.</source>
        <translation>
            <numerusform>%1 wurde %n-mal geprüft und abgelehnt: %2.</numerusform>
            <numerusform>%1 wurde %n-mal geprüft und abgelehnt: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code of %1 runs from %2 to %3. %4</source>
        <translation>Von %2 bis %3 läuft kein Code von %1. %4</translation>
    </message>
    <message>
        <source>iOS prepared %1 before anyone opened it; none of its own code runs.</source>
        <translation>iOS hat %1 vorbereitet, bevor jemand die App geöffnet hat; von ihrem eigenen Code läuft nichts.</translation>
    </message>
    <message>
        <source>It stays in memory, but no code runs: timers and work stand still, and its connections go stale.</source>
        <translation>Die App bleibt im Speicher, aber kein Code läuft: Timer und Arbeit stehen still, und Verbindungen veralten.</translation>
    </message>
    <message>
        <source>iOS launches it for no background work until you open it.</source>
        <translation>iOS startet die App für keine Hintergrundarbeit, bis du sie öffnest.</translation>
    </message>
    <message>
        <source>Its request “%1” waits; the earliest begin is a wish, not a time.</source>
        <translation>Ihre Anfrage „%1“ wartet; der früheste Beginn ist ein Wunsch, kein Termin.</translation>
    </message>
    <message>
        <source>Its code runs next at %1.</source>
        <translation>Ihr Code läuft das nächste Mal um %1.</translation>
    </message>
    <message>
        <source>Until %1 its code does not run again.</source>
        <translation>Bis %1 läuft ihr Code nicht mehr.</translation>
    </message>
    <message>
        <source>It is suspended a moment after the last of these ends.</source>
        <translation>Kurz nachdem das Letzte davon endet, wird die App angehalten.</translation>
    </message>
    <message>
        <source>It holds %1 too, which does not count now.</source>
        <translation>Außerdem hält sie %1, was gerade nicht zählt.</translation>
    </message>
    <message>
        <source>Why %1 did not run</source>
        <translation>Warum %1 nicht lief</translation>
    </message>
    <message>
        <source>Silent push #%1 refused</source>
        <translation>Stiller Push #%1 abgelehnt</translation>
    </message>
    <message>
        <source>Silent push #%1 held</source>
        <translation>Stiller Push #%1 zurückgehalten</translation>
    </message>
    <message>
        <source>Silent push #%1 allowed</source>
        <translation>Stiller Push #%1 erlaubt</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>Silent push #%1 for %2, priority %3</source>
        <translation>Stiller Push #%1 für %2, Priorität %3</translation>
    </message>
    <message>
        <source>Alert push #%1 for %2, priority %3</source>
        <translation>Alert-Push #%1 für %2, Priorität %3</translation>
    </message>
    <message>
        <source>APNs</source>
        <translation>APNs</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>the iPhone</source>
        <translation>das iPhone</translation>
    </message>
    <message>
        <source>scene in front</source>
        <translation>Scene im Vordergrund</translation>
    </message>
    <message>
        <source>short grace</source>
        <translation>kurze Schonfrist</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>background task</source>
        <translation>Background-Task</translation>
    </message>
    <message>
        <source>push wake</source>
        <translation>Push-Weckruf</translation>
    </message>
    <message>
        <source>app refresh task</source>
        <translation>App-Aktualisierungs-Task</translation>
    </message>
    <message>
        <source>processing task</source>
        <translation>Processing-Task</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Prewarmed</source>
        <translation>Vorgewärmt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>no objection</source>
        <translation>kein Einwand</translation>
    </message>
    <message>
        <source>not now, asked again later</source>
        <translation>nicht jetzt, später erneut gefragt</translation>
    </message>
    <message>
        <source>no, whatever the others say</source>
        <translation>nein, egal was die anderen sagen</translation>
    </message>
    <message>
        <source>yes, unless another answer forbids it</source>
        <translation>ja, wenn keine andere Antwort es verbietet</translation>
    </message>
    <message>
        <source>yes, at once</source>
        <translation>ja, sofort</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Background task</source>
        <translation>Background-Task</translation>
    </message>
    <message>
        <source>Silent push</source>
        <translation>Stiller Push</translation>
    </message>
    <message>
        <source>App refresh</source>
        <translation>App-Aktualisierung</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>Force quit</source>
        <translation>Force Quit</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Local notification</source>
        <translation>Lokale Mitteilung</translation>
    </message>
    <message>
        <source>App code</source>
        <translation>App-Code</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>DTS</source>
        <translation>DTS</translation>
    </message>
    <message>
        <source>WWDC</source>
        <translation>WWDC</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>5G</source>
        <translation>5G</translation>
    </message>
    <message>
        <source>%1 ran for %2 %3 ago, and iOS leaves %4 between two runs.</source>
        <translation>%1 lief vor %3 für %2, und iOS lässt %4 zwischen zwei Läufen.</translation>
    </message>
    <message>
        <source>A push woke %1 %2 ago, and iOS leaves %3 between two of them. Only the newest of what comes meanwhile is kept.</source>
        <translation>Ein Push hat %1 vor %2 geweckt, und iOS lässt %3 zwischen zweien. Von dem, was inzwischen kommt, bleibt nur das Neueste.</translation>
    </message>
    <message>
        <source>%1 has used up what iOS gives each app for %2 for now.</source>
        <translation>%1 hat vorerst verbraucht, was iOS jeder App für %2 gibt.</translation>
    </message>
    <message>
        <source>The time of its background tasks was over and %1 had not ended all of them. Call endBackgroundTask in the expiration handler, and let the handler take a second at most.</source>
        <translation>Die Zeit der Background-Tasks war um und %1 hatte nicht alle beendet. Rufe endBackgroundTask im Expiration Handler auf, und lass ihn höchstens eine Sekunde brauchen.</translation>
    </message>
    <message>
        <source>Memory was short. Suspended apps go first, then those in the background. You did not do this, so %1 may still be launched in the background.</source>
        <translation>Der Speicher war knapp. Zuerst gehen angehaltene Apps, dann die im Hintergrund. Du hast das nicht getan, daher darf %1 weiterhin im Hintergrund gestartet werden.</translation>
    </message>
    <message>
        <source>%1 has left too many VoIP pushes without a call, and iOS delivers none to it any more. Only installing the app again ends that.</source>
        <translation>%1 hat zu viele VoIP-Pushes ohne Anruf gelassen, und iOS stellt der App keine mehr zu. Erst eine Neuinstallation ändert das.</translation>
    </message>
    <message>
        <source>%1 runs in the background because it was started by Xcode, which keeps iOS from suspending it. From the Home Screen it would be suspended.</source>
        <translation>%1 läuft im Hintergrund, weil Xcode die App gestartet hat und iOS sie darum nicht anhält. Vom Home-Bildschirm aus gestartet würde sie angehalten.</translation>
    </message>
    <message>
        <source>%1 had no process when you swiped its card off the App Switcher at %2, and counts as force-quit since then.</source>
        <translation>%1 hatte keinen Prozess, als du die Karte um %2 aus dem App-Umschalter gewischt hast, und gilt seitdem als beendet (Force Quit).</translation>
    </message>
    <message>
        <source>Meanwhile iOS works for it: %1.</source>
        <extracomment>%1 is what iOS does for the app: &quot;background transfer “tile 6”, waits&quot;</extracomment>
        <translation>Unterdessen arbeitet iOS für die App: %1.</translation>
    </message>
    <message>
        <source>%1 left the screen at %2 and nothing else holds it, so it is suspended.</source>
        <translation>%1 hat um %2 den Bildschirm verlassen und nichts anderes hält die App, daher ist sie angehalten.</translation>
    </message>
    <message>
        <source>APNs answers your server with an error. A background push needs priority 5, the payload has a largest size, and %1 has a device token only once it has been opened.</source>
        <translation>APNs antwortet deinem Server mit einem Fehler. Ein Hintergrund-Push braucht Priorität 5, die Nutzlast hat eine Höchstgröße, und %1 hat ein Device-Token erst, wenn die App geöffnet wurde.</translation>
    </message>
    <message>
        <source>%1 may fetch now. The next fetch needs no new call.</source>
        <translation>%1 darf jetzt laden. Das nächste Laden braucht keinen neuen Aufruf.</translation>
    </message>
    <message>
        <source>The scheduler is not available to %1. Background App Refresh is off, or it runs in the Simulator, or the iPhone lacks what the request needs.</source>
        <translation>Der Scheduler steht %1 nicht zur Verfügung. Die Hintergrundaktualisierung ist aus, oder die App läuft im Simulator, oder dem iPhone fehlt, was die Anfrage braucht.</translation>
    </message>
    <message>
        <source>%1 may not submit this. Its Info.plist needs the background mode and, in BGTaskSchedulerPermittedIdentifiers, the identifier. A continued task is submitted on screen, and needs an entitlement for the GPU.</source>
        <translation>%1 darf das nicht einreichen. Die Info.plist braucht den Hintergrundmodus und, in BGTaskSchedulerPermittedIdentifiers, die Kennung. Ein fortgesetzter Task wird auf dem Bildschirm eingereicht und braucht für die GPU ein Entitlement.</translation>
    </message>
    <message>
        <source>Push #%1 rejected by APNs</source>
        <translation>Push #%1 von APNs abgelehnt</translation>
    </message>
    <message>
        <source>%1 is on screen, and %2 is for an app that is not. The request waits until you have left the app.</source>
        <translation>%1 ist auf dem Bildschirm, und für %2 darf die App das nicht sein. Die Anfrage wartet, bis du die App verlassen hast.</translation>
    </message>
    <message>
        <source>The network is in Low Data Mode, which holds %1 of %2 back as if Background App Refresh were off.</source>
        <translation>Das Netz ist im Datensparmodus, der %1 von %2 zurückhält, als wäre die Hintergrundaktualisierung aus.</translation>
    </message>
    <message>
        <source>It waits for its next background fetch.</source>
        <translation>Sie wartet auf ihr nächstes Laden im Hintergrund.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>force-quit</source>
        <translation>beendet (Force Quit)</translation>
    </message>
    <message>
        <source>prewarmed</source>
        <translation>vorgewärmt</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Apple&apos;s documentation says so.</source>
        <translation>So steht es in Apples Dokumentation.</translation>
    </message>
    <message>
        <source>DTS</source>
        <translation>DTS</translation>
    </message>
    <message>
        <source>Apple&apos;s Developer Technical Support says so.</source>
        <translation>So sagt es Apples Developer Technical Support.</translation>
    </message>
    <message>
        <source>WWDC</source>
        <translation>WWDC</translation>
    </message>
    <message>
        <source>Said in a session of Apple&apos;s developer conference.</source>
        <translation>Gesagt in einer Session von Apples Entwicklerkonferenz.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Measured by the community, not said by Apple.</source>
        <translation>Von der Community gemessen, nicht von Apple gesagt.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Our assumption, because nothing is known.</source>
        <translation>Unsere Annahme, weil nichts bekannt ist.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Sources contradict each other; a switch chooses.</source>
        <translation>Quellen widersprechen sich; ein Schalter entscheidet.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>runs, nothing can stop it</source>
        <translation>läuft, nichts kann es verhindern</translation>
    </message>
    <message>
        <source>runs, the score is not asked</source>
        <translation>läuft, der Score wird nicht gefragt</translation>
    </message>
    <message>
        <source>allowed, the score decides</source>
        <translation>erlaubt, der Score entscheidet</translation>
    </message>
    <message>
        <source>not now, asked again later</source>
        <translation>nicht jetzt, später erneut gefragt</translation>
    </message>
    <message>
        <source>no, until something changes</source>
        <translation>nein, bis sich etwas ändert</translation>
    </message>
    <message>
        <source>this rule does not apply</source>
        <translation>diese Regel gilt hier nicht</translation>
    </message>
</context>
<context>
    <name>offstage::ActRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Do it: %1</source>
        <translation>Ausführen: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>offstage::Actions</name>
    <message>
        <source>Marked here</source>
        <translation>Hier markiert</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Widerrufen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 day/s</source>
        <translation>%1 Tag/s</translation>
    </message>
    <message>
        <source>%1 h/s</source>
        <translation>%1 h/s</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>All stories, with a search and an adviser.</source>
        <translation>Alle Geschichten, mit Suche und Berater.</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>Opens a scenario file.</source>
        <translation>Öffnet eine Szenariodatei.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reads the scenario file again and plays it from its start.</source>
        <translation>Liest die Szenariodatei neu und spielt sie von Anfang an ab.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Saves the session as a scenario, with everything you did.</source>
        <translation>Sichert die Sitzung als Szenario, mit allem, was du getan hast.</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Sichern unter...</translation>
    </message>
    <message>
        <source>Saves the session as another scenario file.</source>
        <translation>Sichert die Sitzung als weitere Szenariodatei.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer in words and as a picture, to send to someone.</source>
        <translation>Die Antwort in Worten und als Bild, zum Verschicken.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>The phone and its timeline for a hall, cue by cue.</source>
        <translation>iPhone und Zeitleiste für einen Saal, Stichwort für Stichwort.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leaves the program.</source>
        <translation>Beendet das Programm.</translation>
    </message>
    <message>
        <source>Takes your last input back.</source>
        <translation>Nimmt deine letzte Eingabe zurück.</translation>
    </message>
    <message>
        <source>Gives the input again that was taken back.</source>
        <translation>Wiederholt die zurückgenommene Eingabe.</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Moment markieren</translation>
    </message>
    <message>
        <source>Puts a note on the timeline at the playhead.</source>
        <translation>Setzt an der Abspielposition eine Notiz auf die Zeitleiste.</translation>
    </message>
    <message>
        <source>Filter the event log</source>
        <translation>Ereignisprotokoll filtern</translation>
    </message>
    <message>
        <source>Goes to the filter of the event log.</source>
        <translation>Springt zum Filter des Ereignisprotokolls.</translation>
    </message>
    <message>
        <source>Lets simulated time run, or holds it.</source>
        <translation>Lässt die simulierte Zeit laufen oder stehen.</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Goes to the record before the playhead.</source>
        <translation>Springt zum Eintrag vor der Abspielposition.</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Goes to the record after the playhead.</source>
        <translation>Springt zum Eintrag nach der Abspielposition.</translation>
    </message>
    <message>
        <source>Previous record of the app</source>
        <translation>Voriger Eintrag der App</translation>
    </message>
    <message>
        <source>Goes to the record before, of the selected app.</source>
        <translation>Springt zum vorigen Eintrag der ausgewählten App.</translation>
    </message>
    <message>
        <source>Next record of the app</source>
        <translation>Nächster Eintrag der App</translation>
    </message>
    <message>
        <source>Goes to the next record of the selected app.</source>
        <translation>Springt zum nächsten Eintrag der ausgewählten App.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Selects what led to the selection.</source>
        <translation>Wählt aus, was zur Auswahl geführt hat.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Selects the first thing the selection led to.</source>
        <translation>Wählt das Erste aus, was aus der Auswahl folgte.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Goes to the start of the run.</source>
        <translation>Springt zum Anfang des Laufs.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Goes to the head of the run, where inputs add to it.</source>
        <translation>Springt zur Spitze des Laufs, wo Eingaben ihn fortsetzen.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Lets time run at the next slower speed.</source>
        <translation>Lässt die Zeit eine Stufe langsamer laufen.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Lets time run at the next faster speed.</source>
        <translation>Lässt die Zeit eine Stufe schneller laufen.</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normales Tempo</translation>
    </message>
    <message>
        <source>Lets time run as on a wrist watch.</source>
        <translation>Lässt die Zeit laufen wie auf einer Armbanduhr.</translation>
    </message>
    <message>
        <source>Run until...</source>
        <translation>Laufen bis...</translation>
    </message>
    <message>
        <source>Simulates ahead to a time and stops there.</source>
        <translation>Simuliert bis zu einer Zeit voraus und hält dort an.</translation>
    </message>
    <message>
        <source>Previous cue</source>
        <translation>Voriges Stichwort</translation>
    </message>
    <message>
        <source>Goes to the caption before the playhead.</source>
        <translation>Springt zur Bildunterschrift vor der Abspielposition.</translation>
    </message>
    <message>
        <source>Next cue</source>
        <translation>Nächstes Stichwort</translation>
    </message>
    <message>
        <source>Goes to the next caption of the story.</source>
        <translation>Springt zur nächsten Bildunterschrift der Geschichte.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Says why the selection happened, and what would change it.</source>
        <translation>Sagt, warum das Ausgewählte geschah und was es ändern würde.</translation>
    </message>
    <message>
        <source>Fork here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Your next input here begins a new future; this one is kept.</source>
        <translation>Deine nächste Eingabe beginnt hier eine neue Zukunft; diese bleibt erhalten.</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladegerät</translation>
    </message>
    <message>
        <source>Low Power Mode</source>
        <translation>Stromsparmodus</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Background App Refresh</source>
        <translation>Hintergrundaktualisierung</translation>
    </message>
    <message>
        <source>Airplane Mode</source>
        <translation>Flugmodus</translation>
    </message>
    <message>
        <source>Memory pressure</source>
        <translation>Speicherdruck</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>A call covers the screen: the app in front becomes inactive.</source>
        <translation>Ein Anruf bedeckt den Bildschirm: Die App im Vordergrund wird inaktiv.</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Anruf beenden</translation>
    </message>
    <message>
        <source>The call ends and the app in front is active again.</source>
        <translation>Der Anruf endet, und die App im Vordergrund ist wieder aktiv.</translation>
    </message>
    <message>
        <source>Restart the iPhone</source>
        <translation>iPhone neu starten</translation>
    </message>
    <message>
        <source>Every process ends; until the first unlock most apps stay away.</source>
        <translation>Alle Prozesse enden; bis zum ersten Entsperren bleiben die meisten Apps weg.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>The app in front goes to the background.</source>
        <translation>Die App im Vordergrund geht in den Hintergrund.</translation>
    </message>
    <message>
        <source>App Switcher</source>
        <translation>App-Umschalter</translation>
    </message>
    <message>
        <source>The cards of the apps used last; a card flicked up is a force quit.</source>
        <translation>Die Karten der zuletzt benutzten Apps; eine Karte nach oben zu wischen ist ein Force Quit.</translation>
    </message>
    <message>
        <source>Side button</source>
        <translation>Seitentaste</translation>
    </message>
    <message>
        <source>Locks the phone, or unlocks it.</source>
        <translation>Sperrt das iPhone oder entsperrt es.</translation>
    </message>
    <message>
        <source>Send the push</source>
        <translation>Push senden</translation>
    </message>
    <message>
        <source>Sends the push of the push row to its app.</source>
        <translation>Sendet den Push aus der Push-Zeile an seine App.</translation>
    </message>
    <message>
        <source>Acts and conditions...</source>
        <translation>Ereignisse und Bedingungen...</translation>
    </message>
    <message>
        <source>Everything else that can happen to the phone, found by its words.</source>
        <translation>Alles andere, was dem iPhone passieren kann, zu finden über seine Wörter.</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Röntgenblick</translation>
    </message>
    <message>
        <source>Shows the state of every app as a letter on its icon.</source>
        <translation>Zeigt den Zustand jeder App als Buchstaben auf ihrem Symbol.</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Abspielposition folgen</translation>
    </message>
    <message>
        <source>Keeps the playhead in view while time runs.</source>
        <translation>Hält die Abspielposition im Bild, während die Zeit läuft.</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Selects nothing.</source>
        <translation>Wählt nichts aus.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Einzoomen</translation>
    </message>
    <message>
        <source>Shows less time, larger.</source>
        <translation>Zeigt weniger Zeit, größer.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Auszoomen</translation>
    </message>
    <message>
        <source>Shows more time, smaller.</source>
        <translation>Zeigt mehr Zeit, kleiner.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Moves the timeline to earlier times.</source>
        <translation>Verschiebt die Zeitleiste zu früheren Zeiten.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Moves the timeline to later times.</source>
        <translation>Verschiebt die Zeitleiste zu späteren Zeiten.</translation>
    </message>
    <message>
        <source>Centre, then fit</source>
        <translation>Zentrieren, dann einpassen</translation>
    </message>
    <message>
        <source>Centres the selection; again, shows the whole run.</source>
        <translation>Zentriert die Auswahl; beim zweiten Mal zeigt es den ganzen Lauf.</translation>
    </message>
    <message>
        <source>Elastic time</source>
        <translation>Elastische Zeit</translation>
    </message>
    <message>
        <source>Folds stretches in which nothing happens.</source>
        <translation>Faltet Abschnitte ein, in denen nichts geschieht.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows or hides the phone.</source>
        <translation>Zeigt das iPhone oder blendet es aus.</translation>
    </message>
    <message>
        <source>Bottom strip</source>
        <translation>Unterer Bereich</translation>
    </message>
    <message>
        <source>Shows or hides the selection and the event log.</source>
        <translation>Zeigt Auswahl und Ereignisprotokoll oder blendet sie aus.</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>Rechter Bereich</translation>
    </message>
    <message>
        <source>Shows or hides the panel that explains.</source>
        <translation>Zeigt den Bereich mit den Erklärungen oder blendet ihn aus.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark window.</source>
        <translation>Helles oder dunkles Fenster.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Finds every command by its words.</source>
        <translation>Findet jeden Befehl über seine Wörter.</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Wo sich Quellen widersprechen</translation>
    </message>
    <message>
        <source>Every disputed rule with its sides; choose the other one.</source>
        <translation>Jede umstrittene Regel mit ihren Lesarten; wähle die andere.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturkurzbefehle</translation>
    </message>
    <message>
        <source>Every key, on one sheet.</source>
        <translation>Alle Tasten auf einem Blatt.</translation>
    </message>
    <message>
        <source>About Offstage</source>
        <translation>Über Offstage</translation>
    </message>
    <message>
        <source>Version, licence and rules.</source>
        <translation>Version, Lizenz und Regeln.</translation>
    </message>
</context>
<context>
    <name>offstage::Acts</name>
    <message>
        <source>from iOS %1</source>
        <translation>ab iOS %1</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>The app it is about.</source>
        <translation>Die App, um die es geht.</translation>
    </message>
    <message>
        <source>A phone call comes in</source>
        <translation>Ein Anruf geht ein</translation>
    </message>
    <message>
        <source>A call over the whole screen makes the app in front inactive, a banner does not.</source>
        <translation>Ein Anruf im Vollbild macht die App im Vordergrund inaktiv, ein Banner nicht.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How the call is shown.</source>
        <translation>Wie der Anruf gezeigt wird.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>The call ends</source>
        <translation>Der Anruf endet</translation>
    </message>
    <message>
        <source>The app in front is active again.</source>
        <translation>Die App im Vordergrund ist wieder aktiv.</translation>
    </message>
    <message>
        <source>The lock screen is lit</source>
        <translation>Der Sperrbildschirm leuchtet auf</translation>
    </message>
    <message>
        <source>The person looks at the phone without unlocking it.</source>
        <translation>Die Person schaut aufs iPhone, ohne es zu entsperren.</translation>
    </message>
    <message>
        <source>A notification is tapped</source>
        <translation>Eine Mitteilung wird angetippt</translation>
    </message>
    <message>
        <source>The newest one of the app, which opens the app.</source>
        <translation>Die neueste der App; das öffnet die App.</translation>
    </message>
    <message>
        <source>A push is sent</source>
        <translation>Ein Push wird gesendet</translation>
    </message>
    <message>
        <source>The app&apos;s server hands it to Apple&apos;s servers.</source>
        <translation>Der Server der App übergibt ihn an Apples Server.</translation>
    </message>
    <message>
        <source>The kind of push.</source>
        <translation>Die Art des Push.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>While it is in use iOS keeps memory free for it and starts little in the background.</source>
        <translation>Solange sie läuft, hält iOS Speicher für sie frei und startet wenig im Hintergrund.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>How hot the phone is; the hotter, the less it starts in the background.</source>
        <translation>Wie heiß das iPhone ist; je heißer, desto weniger startet es im Hintergrund.</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Background App Refresh</source>
        <translation>Hintergrundaktualisierung</translation>
    </message>
    <message>
        <source>Off, iOS wakes the app for no refresh and no silent push.</source>
        <translation>Aus: iOS weckt die App weder für eine Aktualisierung noch für einen stillen Push.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>The iPhone restarts</source>
        <translation>Das iPhone startet neu</translation>
    </message>
    <message>
        <source>Every process ends; until the first unlock most apps stay away.</source>
        <translation>Alle Prozesse enden; bis zum ersten Entsperren bleiben die meisten Apps weg.</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Was %1 darf</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Sound and camera</source>
        <translation>Ton und Kamera</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Das System</translation>
    </message>
    <message>
        <source>The developer</source>
        <translation>Entwicklung</translation>
    </message>
</context>
<context>
    <name>offstage::ActsPanel</name>
    <message>
        <source>Search acts and conditions</source>
        <translation>Ereignisse und Bedingungen suchen</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
    <message>
        <source>Type another word: a device, a permission, what happens.</source>
        <translation>Gib ein anderes Wort ein: ein Gerät, eine Berechtigung, was geschieht.</translation>
    </message>
    <message>
        <source>Acts and conditions</source>
        <translation>Ereignisse und Bedingungen</translation>
    </message>
    <message>
        <source>The app whose permissions are shown.</source>
        <translation>Die App, deren Berechtigungen gezeigt werden.</translation>
    </message>
    <message>
        <source>new future from %1</source>
        <translation>neue Zukunft ab %1</translation>
    </message>
    <message>
        <source>at %1, the head</source>
        <translation>um %1, an der Spitze</translation>
    </message>
</context>
<context>
    <name>offstage::AdviceView</name>
    <message>
        <source>Use this</source>
        <translation>Nimm das</translation>
    </message>
    <message>
        <source>Use this before %1</source>
        <translation>Vor %1 nimm das</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Geschichte öffnen</translation>
    </message>
    <message>
        <source>Open the story “%1”.</source>
        <translation>Öffnet die Geschichte „%1“.</translation>
    </message>
    <message>
        <source>No mechanism exists: change the product</source>
        <translation>Es gibt keinen Mechanismus: Ändere das Produkt</translation>
    </message>
    <message>
        <source>Nothing serves it on %1</source>
        <translation>Unter %1 gibt es nichts dafür</translation>
    </message>
    <message>
        <source>From %1 on there is a mechanism: %2. On older phones the app has to do without.</source>
        <translation>Ab %1 gibt es einen Mechanismus: %2. Auf älteren iPhones muss die App ohne auskommen.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Intended for</source>
        <translation>Gedacht für</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Side by side, by the version on the phone</source>
        <translation>Nebeneinander, nach der Version auf dem iPhone</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>Auch möglich</translation>
    </message>
    <message>
        <source>Why nothing fits</source>
        <translation>Warum nichts passt</translation>
    </message>
    <message>
        <source>Why the others do not fit</source>
        <translation>Warum die anderen nicht passen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>offstage::AdviserPage</name>
    <message>
        <source>What should your app do? Play music, back up photos</source>
        <translation>Was soll deine App tun? Musik abspielen, Fotos sichern</translation>
    </message>
    <message>
        <source>The oldest version of iOS that your app supports.</source>
        <translation>Die älteste iOS-Version, die deine App unterstützt.</translation>
    </message>
    <message>
        <source>Deployment target: %1</source>
        <translation>Deployment Target: %1</translation>
    </message>
    <message>
        <source>No mechanism exists for this.</source>
        <translation>Dafür gibt es keinen Mechanismus.</translation>
    </message>
    <message>
        <source>%1 goal</source>
        <translation>%1 Ziel</translation>
    </message>
    <message>
        <source>%1 goals</source>
        <translation>%1 Ziele</translation>
    </message>
    <message>
        <source>No goal fits</source>
        <translation>Kein Ziel passt</translation>
    </message>
    <message>
        <source>Use other words, or take an answer back by clicking it again.</source>
        <translation>Nimm andere Wörter oder nimm eine Antwort zurück, indem du sie noch einmal anklickst.</translation>
    </message>
    <message>
        <source>What should your app do off stage?</source>
        <translation>Was soll deine App hinter der Bühne tun?</translation>
    </message>
    <message>
        <source>Choose a goal at the left, or answer the three questions. You learn which mechanism serves it, its limits, and why the others do not.</source>
        <translation>Wähle links ein Ziel oder beantworte die drei Fragen. Du erfährst, welcher Mechanismus dafür da ist, wo seine Grenzen liegen und warum die anderen nicht passen.</translation>
    </message>
</context>
<context>
    <name>offstage::AdviserQuestions</name>
    <message>
        <source>Three questions</source>
        <translation>Drei Fragen</translation>
    </message>
    <message>
        <source>Who or what starts it?</source>
        <translation>Wer oder was löst es aus?</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Somebody does something in the app.</source>
        <translation>Jemand tut etwas in der App.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>Something is new on a server.</source>
        <translation>Auf einem Server gibt es etwas Neues.</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>Eine Zeit</translation>
    </message>
    <message>
        <source>The clock says so.</source>
        <translation>Die Uhr sagt es.</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Ein Ort</translation>
    </message>
    <message>
        <source>The phone comes, goes or moves.</source>
        <translation>Das iPhone kommt, geht oder bewegt sich.</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>Another device or a sensor has news.</source>
        <translation>Ein anderes Gerät oder ein Sensor meldet sich.</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>iOS finds the moment.</source>
        <translation>iOS findet den Moment.</translation>
    </message>
    <message>
        <source>Does your app’s code have to run then?</source>
        <translation>Muss dann Code deiner App laufen?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Code of the app runs.</source>
        <translation>Code der App läuft.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The system does it by itself: it rings, shows or carries.</source>
        <translation>Das System macht es selbst: Es klingelt, zeigt an oder überträgt.</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>iOS wakes the app for it, and suspends it again.</source>
        <translation>iOS weckt die App dafür und hält sie wieder an.</translation>
    </message>
    <message>
        <source>All along</source>
        <translation>Die ganze Zeit</translation>
    </message>
    <message>
        <source>The app runs for as long as it lasts, and the person notices that it does.</source>
        <translation>Die App läuft, solange es dauert, und die Person bemerkt das.</translation>
    </message>
</context>
<context>
    <name>offstage::AdviserStrip</name>
    <message>
        <source>Ask the adviser</source>
        <translation>Berater fragen</translation>
    </message>
    <message>
        <source>Which mechanism serves what your app should do off stage.</source>
        <translation>Welcher Mechanismus passt zu dem, was deine App hinter der Bühne tun soll.</translation>
    </message>
    <message>
        <source>Which mechanism do I need?</source>
        <translation>Welchen Mechanismus brauche ich?</translation>
    </message>
    <message>
        <source>Three questions.</source>
        <translation>Drei Fragen.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welcher?</translation>
    </message>
</context>
<context>
    <name>offstage::AnswerSheet</name>
    <message>
        <source>Leave out the names of apps</source>
        <translation>Namen von Apps weglassen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer in words, as Markdown</source>
        <translation>Die Antwort in Worten, als Markdown</translation>
    </message>
    <message>
        <source>The answer as a picture</source>
        <translation>Die Antwort als Bild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Look of the picture</source>
        <translation>Aussehen des Bildes</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>Frage kopieren</translation>
    </message>
    <message>
        <source>Copies a question for Apple&apos;s forums, filled in from this run.</source>
        <translation>Kopiert eine Frage für Apples Foren, ausgefüllt aus diesem Lauf.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copies the picture.</source>
        <translation>Kopiert das Bild.</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Sichern...</translation>
    </message>
    <message>
        <source>Saves the answer as Markdown or HTML, or its picture as PNG or SVG.</source>
        <translation>Sichert die Antwort als Markdown oder HTML oder ihr Bild als PNG oder SVG.</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copies the words as Markdown.</source>
        <translation>Kopiert die Worte als Markdown.</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>Die Antwort ist kopiert.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Das Bild ist kopiert.</translation>
    </message>
    <message>
        <source>The question is copied. What stands in square brackets is for you.</source>
        <translation>Die Frage ist kopiert. Was in eckigen Klammern steht, füllst du aus.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort sichern</translation>
    </message>
    <message>
        <source>Markdown (*.md);;Web page (*.html);;Picture (*.png);;Vector picture (*.svg)</source>
        <translation>Markdown (*.md);;Webseite (*.html);;Bild (*.png);;Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>offstage::AppButton</name>
    <message>
        <source>App: %1</source>
        <translation>App: %1</translation>
    </message>
    <message>
        <source>%1
The app that the push is for.</source>
        <translation>%1
Die App, für die der Push bestimmt ist.</translation>
    </message>
</context>
<context>
    <name>offstage::AppFacts</name>
    <message>
        <source>Assertions</source>
        <translation>Assertions</translation>
    </message>
    <message>
        <source>none, so no code runs</source>
        <translation>keine, also läuft kein Code</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>by the user</source>
        <translation>im App-Umschalter</translation>
    </message>
    <message>
        <source>by the watchdog</source>
        <translation>vom Watchdog</translation>
    </message>
    <message>
        <source>for a background task that was not ended</source>
        <translation>wegen eines Background-Tasks, der nicht beendet wurde</translation>
    </message>
    <message>
        <source>for a push that was not completed</source>
        <translation>wegen eines Push, der nicht abgeschlossen wurde</translation>
    </message>
    <message>
        <source>for a task that was not completed</source>
        <translation>wegen eines Tasks, der nicht abgeschlossen wurde</translation>
    </message>
    <message>
        <source>to free memory</source>
        <translation>um Speicher freizugeben</translation>
    </message>
    <message>
        <source>by a crash</source>
        <translation>durch einen Absturz</translation>
    </message>
    <message>
        <source>by the restart</source>
        <translation>durch den Neustart</translation>
    </message>
    <message>
        <source>on leaving the screen</source>
        <translation>beim Verlassen des Bildschirms</translation>
    </message>
    <message>
        <source>for too many background tasks</source>
        <translation>wegen zu vieler Background-Tasks</translation>
    </message>
    <message>
        <source>by the system (%1)</source>
        <translation>vom System (%1)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>prewarmed since %1</source>
        <translation>vorgewärmt seit %1</translation>
    </message>
    <message>
        <source>launched in the background at %1</source>
        <translation>im Hintergrund gestartet um %1</translation>
    </message>
    <message>
        <source>launched at %1</source>
        <translation>gestartet um %1</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>keiner seit dem Anfang</translation>
    </message>
    <message>
        <source>ended %1 %2</source>
        <translation>beendet %1 %2</translation>
    </message>
    <message>
        <source>%1, will not launch</source>
        <translation>%1, startet nicht</translation>
    </message>
    <message>
        <source>push #%1 at Apple&apos;s servers</source>
        <translation>Push #%1 bei Apples Servern</translation>
    </message>
    <message>
        <source>push #%1 held since %2</source>
        <translation>Push #%1 zurückgehalten seit %2</translation>
    </message>
    <message>
        <source>notification at %1</source>
        <translation>Mitteilung um %1</translation>
    </message>
    <message>
        <source>App Refresh off</source>
        <translation>Aktualisierung aus</translation>
    </message>
    <message>
        <source>timer at %1</source>
        <translation>Timer um %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Push wakes</source>
        <translation>Push-Weckrufe</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
</context>
<context>
    <name>offstage::BlockingCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2
Click for its sources.</source>
        <translation>%1: %2
Klick zeigt die Quellen.</translation>
    </message>
</context>
<context>
    <name>offstage::BottomStrip</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Dein Code</translation>
    </message>
    <message>
        <source>What is selected, in words, and its app at the playhead.</source>
        <translation>Was ausgewählt ist, in Worten, und seine App an der Abspielposition.</translation>
    </message>
    <message>
        <source>Every record of the run, to filter and to select.</source>
        <translation>Alle Einträge des Laufs, zum Filtern und Auswählen.</translation>
    </message>
    <message>
        <source>What led to the selection, from the first action on.</source>
        <translation>Was zur Auswahl geführt hat, von der ersten Aktion an.</translation>
    </message>
    <message>
        <source>What the app&apos;s code saw there, and what it is in Swift.</source>
        <translation>Was der Code der App dort erlebt hat und wie das in Swift aussieht.</translation>
    </message>
</context>
<context>
    <name>offstage::CardBoard</name>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all stories under “%1”.</source>
        <translation>Alle Geschichten unter „%1“ zeigen.</translation>
    </message>
</context>
<context>
    <name>offstage::CausesList</name>
    <message>
        <source>Causes: %1</source>
        <translation>Ursachen: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
</context>
<context>
    <name>offstage::CausesPanel</name>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>No path yet</source>
        <translation>Noch kein Weg</translation>
    </message>
    <message>
        <source>Select a record to see what led to it, from the first action on.</source>
        <translation>Wähle einen Eintrag aus und sieh, was zu ihm geführt hat, von der ersten Aktion an.</translation>
    </message>
    <message>
        <source>%1 step</source>
        <translation>%1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
</context>
<context>
    <name>offstage::ChangeCard</name>
    <message>
        <source>%1 of %2 tried</source>
        <translation>%1 von %2 probiert</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>sucht</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was daran etwas ändern würde</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Shows the future in which this is so; this one is kept.</source>
        <translation>Zeigt die Zukunft, in der das so ist; diese bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stops looking and shows what was found.</source>
        <translation>Hört auf zu suchen und zeigt, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Each change is run again. The window stays usable.</source>
        <translation>Jede Änderung läuft noch einmal durch. Das Fenster bleibt bedienbar.</translation>
    </message>
    <message>
        <source>Stopped before everything was tried.</source>
        <translation>Gestoppt, bevor alles probiert war.</translation>
    </message>
    <message>
        <source>No single change of those Offstage knows makes a difference, and no pair of them. Wait, or use another mechanism.</source>
        <translation>Keine einzelne Änderung, die Offstage kennt, macht einen Unterschied, und auch kein Paar. Warte oder nimm einen anderen Mechanismus.</translation>
    </message>
</context>
<context>
    <name>offstage::CodeSheet</name>
    <message>
        <source>What the code of %1 saw from %2 to %3</source>
        <translation>Was der Code von %1 von %2 bis %3 erlebt hat</translation>
    </message>
    <message>
        <source>nothing: none of it ran</source>
        <translation>nichts: Er lief nicht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does there, in Swift</source>
        <translation>Was er dort tut, in Swift</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Dein Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy
Copies the calls, the Swift and the keys.</source>
        <translation>Kopieren
Kopiert die Aufrufe, das Swift und die Schlüssel.</translation>
    </message>
    <message>
        <source>What the code saw and does</source>
        <translation>Was der Code erlebt hat und tut</translation>
    </message>
    <message>
        <source>Select a stretch or a mark of an app to see what its code saw.</source>
        <translation>Wähle einen Abschnitt oder eine Markierung einer App aus und sieh, was ihr Code erlebt hat.</translation>
    </message>
</context>
<context>
    <name>offstage::ComingNext</name>
    <message>
        <source>%1 %2 considered</source>
        <translation>%2 von %1 wird geprüft</translation>
    </message>
    <message>
        <source>%1&apos;s held push considered</source>
        <translation>zurückgehaltener Push an %1 wird geprüft</translation>
    </message>
    <message>
        <source>%1&apos;s notification</source>
        <translation>Mitteilung von %1</translation>
    </message>
    <message>
        <source>a limit of %1</source>
        <translation>eine Frist von %1</translation>
    </message>
    <message>
        <source>%1&apos;s timer</source>
        <translation>Timer von %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
</context>
<context>
    <name>offstage::ConsideredList</name>
    <message numerus="yes">
        <source>%1: refused %n time(s)</source>
        <translation>
            <numerusform>%1: %n-mal abgelehnt</numerusform>
            <numerusform>%1: %n-mal abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n time(s)</source>
        <translation>
            <numerusform>%1: %n-mal</numerusform>
            <numerusform>%1: %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Who refused</source>
        <translation>Wer abgelehnt hat</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offstage::DevicePanel</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Acts and conditions</source>
        <translation>Ereignisse und Bedingungen</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New future from %1. This one is kept.</source>
        <translation>Neue Zukunft ab %1. Diese bleibt erhalten.</translation>
    </message>
    <message>
        <source>no scenario is open</source>
        <translation>kein Szenario ist offen</translation>
    </message>
    <message>
        <source>in the past: an input forks</source>
        <translation>in der Vergangenheit: Eingaben zweigen ab</translation>
    </message>
    <message>
        <source>inputs act at %1, the head</source>
        <translation>Eingaben wirken um %1, an der Spitze</translation>
    </message>
</context>
<context>
    <name>offstage::DeviceSwitch</name>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Cellular</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>None, Airplane Mode</source>
        <translation>Keins, Flugmodus</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>At the phone</source>
        <translation>Am iPhone</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Locked, lit</source>
        <translation>Gesperrt, hell</translation>
    </message>
    <message>
        <source>Locked, dark</source>
        <translation>Gesperrt, dunkel</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>Sperrbildschirm</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladegerät</translation>
    </message>
    <message>
        <source>Low Power Mode</source>
        <translation>Stromsparmodus</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>App Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Airplane Mode</source>
        <translation>Flugmodus</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The side button: the app in front leaves the screen, and files of the highest protection class close 10 s later.</source>
        <translation>Die Seitentaste: Die App im Vordergrund verlässt den Bildschirm, und Dateien der höchsten Schutzklasse schließen sich 10 s später.</translation>
    </message>
    <message>
        <source>On power, iOS runs processing tasks and is freer with every other wake-up.</source>
        <translation>Am Strom führt iOS Processing-Tasks aus und ist mit jedem anderen Weckruf großzügiger.</translation>
    </message>
    <message>
        <source>iOS runs no app refresh and holds silent pushes back to save the battery.</source>
        <translation>iOS führt keine App-Aktualisierung aus und hält stille Pushes zurück, um die Batterie zu schonen.</translation>
    </message>
    <message>
        <source>Without a network, pushes wait at Apple&apos;s servers; on cellular iOS is sparing with background work.</source>
        <translation>Ohne Netz warten Pushes auf Apples Servern; im Mobilfunk geht iOS sparsam mit Arbeit im Hintergrund um.</translation>
    </message>
    <message>
        <source>Background App Refresh for the whole phone: off, no app is woken for a refresh or a silent push.</source>
        <translation>Hintergrundaktualisierung für das ganze iPhone: Ist sie aus, wird keine App für eine Aktualisierung oder einen stillen Push geweckt.</translation>
    </message>
    <message>
        <source>All radios are off: pushes wait at Apple&apos;s servers until it ends.</source>
        <translation>Jeder Funk ist aus: Pushes warten auf Apples Servern, bis der Flugmodus endet.</translation>
    </message>
    <message>
        <source>Under pressure iOS ends suspended apps, the longest unused first.</source>
        <translation>Unter Druck beendet iOS angehaltene Apps, die am längsten unbenutzten zuerst.</translation>
    </message>
    <message>
        <source>Whether the person is at the phone: iOS prefers to work while nobody uses it.</source>
        <translation>Ob die Person am iPhone ist: iOS arbeitet am liebsten, solange es niemand benutzt.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>On, all apps</source>
        <translation>Ein, alle Apps</translation>
    </message>
    <message>
        <source>Silent, priority 5</source>
        <translation>Still, Priorität 5</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Alert and content-available</source>
        <translation>Alert und content-available</translation>
    </message>
    <message>
        <source>Silent, wrong priority 10</source>
        <translation>Still, falsche Priorität 10</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>At 10</source>
        <translation>Mit 10</translation>
    </message>
</context>
<context>
    <name>offstage::DisputeSheet</name>
    <message>
        <source>Where sources disagree</source>
        <translation>Wo sich Quellen widersprechen</translation>
    </message>
    <message>
        <source>For iOS %1.%2. Choose another side, and the story runs again in a future of its own, so that you can compare the two.</source>
        <translation>Für iOS %1.%2. Wähle eine andere Lesart, dann läuft die Geschichte noch einmal in einer eigenen Zukunft, und du kannst beide vergleichen.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>offstage::ErrorCard</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Opens the file in the program for its kind.</source>
        <translation>Öffnet die Datei im Programm für ihre Art.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reads the file again.</source>
        <translation>Liest die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies every problem with its place.</source>
        <translation>Kopiert alle Probleme mit ihrer Stelle.</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Zurück zur Geschichte</translation>
    </message>
    <message>
        <source>Back to the story
The one that was open before; it was not touched.</source>
        <translation>Zurück zur Geschichte
Zu der, die vorher offen war; sie ist unverändert.</translation>
    </message>
    <message>
        <source>The story before is still open.</source>
        <translation>Die Geschichte von vorher ist noch offen.</translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation>Nichts wurde geladen.</translation>
    </message>
    <message>
        <source>%1 has %2. %3</source>
        <translation>%1 hat %2. %3</translation>
    </message>
    <message>
        <source>%1 problem</source>
        <translation>%1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
</context>
<context>
    <name>offstage::EventLog</name>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Follow
Keeps the record at the playhead in view.</source>
        <translation>Folgen
Hält den Eintrag an der Abspielposition im Bild.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Every record of the run.</source>
        <translation>Alle Einträge des Laufs.</translation>
    </message>
    <message>
        <source>What you, the world and habits did.</source>
        <translation>Was du, die Welt und Gewohnheiten getan haben.</translation>
    </message>
    <message>
        <source>What iOS decided, and what it asked.</source>
        <translation>Was iOS entschieden und was es gefragt hat.</translation>
    </message>
    <message>
        <source>What the apps&apos; own code did.</source>
        <translation>Was der eigene Code der Apps getan hat.</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1 Eintrag</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No record of this kind</source>
        <translation>Kein Eintrag dieser Art</translation>
    </message>
    <message>
        <source>No record matches “%1”</source>
        <translation>Kein Eintrag passt zu „%1“</translation>
    </message>
    <message>
        <source>The filter looks in %1 record: number, time, who and what.</source>
        <translation>Der Filter sucht in %1 Eintrag: Nummer, Zeit, Wer und Was.</translation>
    </message>
    <message>
        <source>The filter looks in %1 records: number, time, who and what. Try push, refresh or 14:05.</source>
        <translation>Der Filter sucht in %1 Einträgen: Nummer, Zeit, Wer und Was. Versuch es mit Push, Aktualisierung oder 14:05.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Time runs. Every record lands here.</source>
        <translation>Die Zeit läuft. Jeder Eintrag landet hier.</translation>
    </message>
    <message>
        <source>Press Space to play, or press a condition on the left. Every record lands here.</source>
        <translation>Drück die Leertaste zum Abspielen oder links eine Bedingung. Jeder Eintrag landet hier.</translation>
    </message>
</context>
<context>
    <name>offstage::FieldEditor</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>no name in this story</source>
        <translation>kein Name in dieser Geschichte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>offstage::GalleryPage</name>
    <message>
        <source>Ask in plain words: wake my app at 3 am</source>
        <translation>Frag in eigenen Worten: meine App um 3 Uhr wecken</translation>
    </message>
    <message>
        <source>Ask the adviser</source>
        <translation>Berater fragen</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Geschichten</translation>
    </message>
    <message>
        <source>Stories that fit</source>
        <translation>Passende Geschichten</translation>
    </message>
    <message>
        <source>No story fits</source>
        <translation>Keine Geschichte passt</translation>
    </message>
    <message>
        <source>Other words may find one. The adviser says which mechanism serves what your app should do, also where no story shows it.</source>
        <translation>Andere Wörter finden vielleicht eine. Der Berater sagt, welcher Mechanismus zu dem passt, was deine App hinter der Bühne tun soll, auch wo keine Geschichte ihn zeigt.</translation>
    </message>
</context>
<context>
    <name>offstage::GalleryRail</name>
    <message>
        <source>iOS in the background</source>
        <translation>iOS im Hintergrund</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Geschichten</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>Welcher Mechanismus?</translation>
    </message>
    <message>
        <source>Open a scenario...</source>
        <translation>Szenario öffnen...</translation>
    </message>
    <message>
        <source>Back to the session “%1”.</source>
        <translation>Zurück zur Sitzung „%1“.</translation>
    </message>
    <message>
        <source>Back to “%1” (Esc)</source>
        <translation>Zurück zu „%1“ (Esc)</translation>
    </message>
</context>
<context>
    <name>offstage::GestureBar</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>The app in front goes to the background.</source>
        <translation>Die App im Vordergrund geht in den Hintergrund.</translation>
    </message>
    <message>
        <source>App switcher</source>
        <translation>App-Umschalter</translation>
    </message>
    <message>
        <source>Tab on the phone</source>
        <translation>Tab auf dem iPhone</translation>
    </message>
    <message>
        <source>The cards of the apps used last; a card flicked up is a force quit.</source>
        <translation>Die Karten der zuletzt benutzten Apps; eine Karte nach oben zu wischen ist ein Force Quit.</translation>
    </message>
    <message>
        <source>Side button</source>
        <translation>Seitentaste</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Locks the phone, or lights its screen.</source>
        <translation>Sperrt das iPhone oder weckt seinen Bildschirm.</translation>
    </message>
    <message>
        <source>Control Center</source>
        <translation>Kontrollzentrum</translation>
    </message>
    <message>
        <source>drag down from the top right</source>
        <translation>von oben rechts nach unten ziehen</translation>
    </message>
    <message>
        <source>The app in front becomes inactive under it.</source>
        <translation>Die App im Vordergrund wird darunter inaktiv.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>9</source>
        <translation>9</translation>
    </message>
    <message>
        <source>A call covers the screen: the app in front becomes inactive.</source>
        <translation>Ein Anruf bedeckt den Bildschirm: Die App im Vordergrund wird inaktiv.</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Röntgenblick</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>The state of every app as a letter on its icon.</source>
        <translation>Der Zustand jeder App als Buchstabe auf ihrem Symbol.</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
</context>
<context>
    <name>offstage::HeldList</name>
    <message>
        <source>iOS holds nothing against it</source>
        <translation>iOS hält der App nichts vor</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>offstage::IPhoneWidget</name>
    <message>
        <source>Rain from 16:00, 9 to 12 °C</source>
        <translation>Regen ab 16:00, 9 bis 12 °C</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>100 % charged</source>
        <translation>100 % geladen</translation>
    </message>
    <message>
        <source>%1 % charged, charging</source>
        <translation>%1 % geladen, lädt</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>eine App</translation>
    </message>
    <message>
        <source>The phone is off.</source>
        <translation>Das iPhone ist aus.</translation>
    </message>
    <message>
        <source>The phone is starting.</source>
        <translation>Das iPhone startet.</translation>
    </message>
    <message>
        <source>The screen is off.</source>
        <translation>Der Bildschirm ist aus.</translation>
    </message>
    <message>
        <source>The app switcher is open, without cards.</source>
        <translation>Der App-Umschalter ist offen, ohne Karten.</translation>
    </message>
    <message numerus="yes">
        <source>The app switcher is open with %n cards, %1 first.</source>
        <translation>
            <numerusform>Der App-Umschalter ist offen, mit %n Karte: %1.</numerusform>
            <numerusform>Der App-Umschalter ist offen, mit %n Karten, %1 zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control Center is open.</source>
        <translation>Das Kontrollzentrum ist offen.</translation>
    </message>
    <message>
        <source>Notification Center is open.</source>
        <translation>Die Mitteilungszentrale ist offen.</translation>
    </message>
    <message>
        <source>%1 is calling.</source>
        <translation>%1 ruft an.</translation>
    </message>
    <message>
        <source>The phone asks: %1</source>
        <translation>Das iPhone fragt: %1</translation>
    </message>
    <message>
        <source>The phone offers Low Power Mode.</source>
        <translation>Das iPhone bietet den Stromsparmodus an.</translation>
    </message>
    <message numerus="yes">
        <source>The lock screen shows %n notifications.</source>
        <translation>
            <numerusform>Der Sperrbildschirm zeigt %n Mitteilung.</numerusform>
            <numerusform>Der Sperrbildschirm zeigt %n Mitteilungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on screen.</source>
        <translation>%1 ist auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The home screen is showing.</source>
        <translation>Der Home-Bildschirm ist zu sehen.</translation>
    </message>
    <message>
        <source>Battery %1 %, charging.</source>
        <translation>Batterie %1 %, lädt.</translation>
    </message>
    <message>
        <source>Battery %1 %.</source>
        <translation>Batterie %1 %.</translation>
    </message>
    <message>
        <source>%1 shows “%2”.</source>
        <translation>%1 zeigt „%2“.</translation>
    </message>
    <message>
        <source>Airplane Mode</source>
        <translation>Flugmodus</translation>
    </message>
</context>
<context>
    <name>offstage::LaneLabels</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Low Power</source>
        <translation>Stromsparen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>App Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Assertions</source>
        <translation>Assertions</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code that ran</source>
        <translation>Gelaufener Code</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>By iOS itself</source>
        <translation>Von iOS selbst</translation>
    </message>
    <message>
        <source>1 condition unchanged</source>
        <translation>1 Bedingung unverändert</translation>
    </message>
    <message>
        <source>%1 conditions unchanged</source>
        <translation>%1 Bedingungen unverändert</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
</context>
<context>
    <name>offstage::Legend</name>
    <message>
        <source>Legend of states</source>
        <translation>Legende der Zustände</translation>
    </message>
    <message>
        <source>Press a state to dim all others</source>
        <translation>Drück einen Zustand, um alle anderen abzudunkeln</translation>
    </message>
</context>
<context>
    <name>offstage::LetGoList</name>
    <message>
        <source>The process ends at once</source>
        <translation>Der Prozess endet sofort</translation>
    </message>
    <message>
        <source>No process ends</source>
        <translation>Kein Prozess endet</translation>
    </message>
    <message>
        <source>%1 is not running, only its card is left</source>
        <translation>%1 läuft nicht, nur die Karte ist noch da</translation>
    </message>
    <message>
        <source>%1 is suspended: no callback, no crash report</source>
        <translation>%1 ist angehalten: kein Callback, kein Absturzbericht</translation>
    </message>
    <message>
        <source>%1 runs: it is told that it terminates</source>
        <translation>%1 läuft und erfährt vom Beenden</translation>
    </message>
    <message>
        <source>Silent pushes no longer reach it</source>
        <translation>Stille Pushes kommen nicht mehr an</translation>
    </message>
    <message>
        <source>until you open it again</source>
        <translation>bis du die App wieder öffnest</translation>
    </message>
    <message>
        <source>Its %1 will not launch</source>
        <translation>Startet nicht: %1</translation>
    </message>
    <message>
        <source>the request of %1 stays in the list</source>
        <translation>die Anfrage von %1 bleibt in der Liste</translation>
    </message>
    <message>
        <source>Alert pushes still show</source>
        <translation>Alert-Pushes erscheinen weiter</translation>
    </message>
    <message>
        <source>the iPhone shows them without the app</source>
        <translation>das iPhone zeigt sie ohne die App</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>offstage::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
</context>
<context>
    <name>offstage::LogTable</name>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
</context>
<context>
    <name>offstage::MainWindow</name>
    <message>
        <source>About Offstage</source>
        <translation>Über Offstage</translation>
    </message>
    <message>
        <source>Offstage %1 simulates one iPhone and shows when apps run, and why not. Free software under the GNU GPL, version 3 or later.</source>
        <translation>Offstage %1 simuliert ein iPhone und zeigt, wann Apps laufen und warum nicht. Freie Software unter der GNU GPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>New future from %1. %2 is kept.</source>
        <translation>Neue Zukunft ab %1. %2 bleibt erhalten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Select a mark, a stretch or an app to answer about.</source>
        <translation>Wähle eine Marke, einen Abschnitt oder eine App für die Antwort.</translation>
    </message>
</context>
<context>
    <name>offstage::MechanismList</name>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>Hide the mechanisms that the app does not declare</source>
        <translation>Mechanismen ausblenden, die die App nicht deklariert</translation>
    </message>
    <message>
        <source>Show %1 mechanisms that the app does not declare</source>
        <translation>%1 Mechanismen zeigen, die die App nicht deklariert</translation>
    </message>
</context>
<context>
    <name>offstage::MechanismRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2
Click for its page.</source>
        <translation>%1
%2
Klick öffnet die Seite dazu.</translation>
    </message>
</context>
<context>
    <name>offstage::MechanismSheet</name>
    <message>
        <source>What it is for: %1</source>
        <translation>Wofür es da ist: %1</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>iOS %1%2</source>
        <translation>iOS %1%2</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
</context>
<context>
    <name>offstage::OverviewBar</name>
    <message>
        <source>Overview of the whole run</source>
        <translation>Überblick über den ganzen Lauf</translation>
    </message>
</context>
<context>
    <name>offstage::PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>offstage::PolicyList</name>
    <message>
        <source>not asked for %1, by design</source>
        <translation>mit Absicht nicht gefragt für: %1</translation>
    </message>
    <message>
        <source>%1 policy answered</source>
        <translation>%1 Policy hat geantwortet</translation>
    </message>
    <message>
        <source>%1 policies answered</source>
        <translation>%1 Policies haben geantwortet</translation>
    </message>
    <message>
        <source>Your app can change</source>
        <translation>Kann deine App ändern</translation>
    </message>
    <message>
        <source>You can change, as the user</source>
        <translation>Kannst du am iPhone ändern</translation>
    </message>
    <message>
        <source>Only the system decides</source>
        <translation>Entscheidet nur das System</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
</context>
<context>
    <name>offstage::PolicyRow</name>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>, score %1 with weight %2</source>
        <translation>, Score %1 mit Gewicht %2</translation>
    </message>
    <message>
        <source>%1: %2
%3. Click for its rule and sources.</source>
        <translation>%1: %2
%3. Klick zeigt Regel und Quellen.</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Schranke</translation>
    </message>
</context>
<context>
    <name>offstage::PolicySheet</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>as of iOS %1</source>
        <translation>ab iOS %1</translation>
    </message>
</context>
<context>
    <name>offstage::PreviewOverlay</name>
    <message>
        <source>would not launch</source>
        <translation>würde nicht starten</translation>
    </message>
    <message>
        <source>If you let go</source>
        <translation>Wenn du loslässt</translation>
    </message>
    <message>
        <source>%1 is force-quit</source>
        <translation>%1 ist beendet (Force Quit)</translation>
    </message>
</context>
<context>
    <name>offstage::ProgressLine</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
</context>
<context>
    <name>offstage::PushRow</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send again and again</source>
        <translation>Immer wieder senden</translation>
    </message>
    <message>
        <source>%1 push at once</source>
        <translation>%1 Push auf einmal</translation>
    </message>
    <message>
        <source>%1 pushes at once</source>
        <translation>%1 Pushes auf einmal</translation>
    </message>
    <message>
        <source>Stop sending every %1</source>
        <translation>Senden alle %1 stoppen</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>Alle %1 Minuten</translation>
    </message>
    <message>
        <source>%1
The kind of push.</source>
        <translation>%1
Die Art des Push.</translation>
    </message>
    <message>
        <source>How many pushes Send hands to Apple&apos;s servers at once.</source>
        <translation>Wie viele Pushes „Senden“ auf einmal an Apples Server übergibt.</translation>
    </message>
    <message>
        <source>Sending every %1</source>
        <translation>Sendet alle %1</translation>
    </message>
    <message>
        <source>Send every few minutes</source>
        <translation>Alle paar Minuten senden</translation>
    </message>
</context>
<context>
    <name>offstage::ScoreBar</name>
    <message>
        <source>Score %1, %2</source>
        <translation>Score %1, %2</translation>
    </message>
</context>
<context>
    <name>offstage::ScoreSheet</name>
    <message>
        <source>For comparison only: a refusal decides before any score. Without the refusals it would be %1 against %2.</source>
        <translation>Nur zum Vergleich: Eine Ablehnung entscheidet vor jedem Score. Ohne die Ablehnungen wären es %1 gegen %2.</translation>
    </message>
    <message>
        <source>The score decided: %1 reaches the threshold of %2.</source>
        <translation>Der Score hat entschieden: %1 erreicht die Schwelle von %2.</translation>
    </message>
    <message>
        <source>The score decided: %1 does not reach the threshold of %2.</source>
        <translation>Der Score hat entschieden: %1 erreicht die Schwelle von %2 nicht.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <translation>%1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>%1: 0.00 instead of %2</source>
        <translation>%1: 0.00 statt %2</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
</context>
<context>
    <name>offstage::SelectionPanel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Click a mark or a stretch on the timeline, or a row of the event log, to read what happened and why.</source>
        <translation>Klicke auf eine Markierung oder einen Abschnitt der Zeitleiste oder auf eine Zeile des Ereignisprotokolls und lies, was geschah und warum.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? (Y)
Says why it happened, and what would change it.</source>
        <translation>Warum? (Y)
Sagt, warum es geschah und was es ändern würde.</translation>
    </message>
    <message>
        <source>What iOS holds against it</source>
        <translation>Was iOS der App vorhält</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mechanismen</translation>
    </message>
    <message>
        <source>If you let go of %1</source>
        <translation>Wenn du %1 loslässt</translation>
    </message>
    <message>
        <source>nothing has happened yet</source>
        <translation>noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Eintrag %1</translation>
    </message>
</context>
<context>
    <name>offstage::Session</name>
    <message>
        <source>Main</source>
        <translation>Hauptlauf</translation>
    </message>
</context>
<context>
    <name>offstage::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturkurzbefehle</translation>
    </message>
</context>
<context>
    <name>offstage::SpeedControl</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed: plus and minus step, N is the normal speed</source>
        <translation>Tempo: Plus und Minus ändern es stufenweise, N ist das normale Tempo</translation>
    </message>
</context>
<context>
    <name>offstage::Standing</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Not declared: add the %1 background mode.</source>
        <translation>Nicht deklariert: Ergänze den Hintergrundmodus %1.</translation>
    </message>
    <message>
        <source>Not declared.</source>
        <translation>Nicht deklariert.</translation>
    </message>
    <message>
        <source>Not declared: add %1.</source>
        <translation>Nicht deklariert: Ergänze %1.</translation>
    </message>
    <message>
        <source>Not allowed by the person: %1.</source>
        <translation>Von der Person nicht erlaubt: %1.</translation>
    </message>
    <message>
        <source>Needs iOS %1; this is iOS %2.</source>
        <translation>Braucht iOS %1; das hier ist iOS %2.</translation>
    </message>
    <message>
        <source>Force-quit until the person opens it.</source>
        <translation>Beendet (Force Quit), bis die Person die App öffnet.</translation>
    </message>
    <message>
        <source>Not before the person opens it once.</source>
        <translation>Erst, wenn die Person die App einmal geöffnet hat.</translation>
    </message>
    <message>
        <source>Background App Refresh is off.</source>
        <translation>Die Hintergrundaktualisierung ist aus.</translation>
    </message>
    <message>
        <source>Waits for the end of Low Power Mode.</source>
        <translation>Wartet auf das Ende des Stromsparmodus.</translation>
    </message>
    <message>
        <source>Waits for the first unlock after the restart.</source>
        <translation>Wartet auf das erste Entsperren nach dem Neustart.</translation>
    </message>
    <message>
        <source>Used once.</source>
        <translation>Einmal benutzt.</translation>
    </message>
    <message>
        <source>Used %1 times.</source>
        <translation>%1-mal benutzt.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
</context>
<context>
    <name>offstage::StatusLine</name>
    <message>
        <source>No scenario is open</source>
        <translation>Kein Szenario ist offen</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation>Karte gehalten, %1</translation>
    </message>
    <message>
        <source>Simulating ahead</source>
        <translation>Simuliert voraus</translation>
    </message>
    <message>
        <source>Playing at %1</source>
        <translation>Läuft mit %1</translation>
    </message>
    <message>
        <source>Paused, in the past</source>
        <translation>Pause, in der Vergangenheit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächstes: %1</translation>
    </message>
    <message>
        <source>%2 of %1 expectation holds</source>
        <translation>%2 von %1 Erwartung erfüllt</translation>
    </message>
    <message>
        <source>%2 of %1 expectations hold</source>
        <translation>%2 von %1 Erwartungen erfüllt</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
</context>
<context>
    <name>offstage::StoryFiles</name>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Benutzte Dateien</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml)</source>
        <translation>Szenarien (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Als Szenario sichern</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>Szenarien (*.yaml)</translation>
    </message>
    <message>
        <source>Unsaved inputs</source>
        <translation>Nicht gesicherte Eingaben</translation>
    </message>
    <message>
        <source>The inputs you gave are not saved. Save them as a scenario?</source>
        <translation>Deine Eingaben sind nicht gesichert. Als Szenario sichern?</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch keine Datei geöffnet</translation>
    </message>
</context>
<context>
    <name>offstage::StoryLine</name>
    <message>
        <source>The iPhone starts up</source>
        <translation>Das iPhone startet</translation>
    </message>
    <message>
        <source>The screen is dark</source>
        <translation>Der Bildschirm ist dunkel</translation>
    </message>
    <message>
        <source>The lock screen is lit</source>
        <translation>Der Sperrbildschirm leuchtet auf</translation>
    </message>
    <message>
        <source>The phone is unlocked</source>
        <translation>Das iPhone ist entsperrt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, no app runs.</source>
        <translation>%1, keine App läuft.</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <translation>%1, %2. %3.</translation>
    </message>
    <message>
        <source>%1 app runs</source>
        <translation>%1 App läuft</translation>
    </message>
    <message>
        <source>%1 apps run</source>
        <translation>%1 Apps laufen</translation>
    </message>
    <message>
        <source>No scenario is open. Open a story to begin.</source>
        <translation>Kein Szenario ist offen. Öffne eine Geschichte, um zu beginnen.</translation>
    </message>
    <message>
        <source>What to use instead</source>
        <translation>Was du stattdessen nutzt</translation>
    </message>
    <message>
        <source>Stories that go on from here.</source>
        <translation>Geschichten, die hier weitergehen.</translation>
    </message>
    <message>
        <source>What goes on from here</source>
        <translation>Wie es weitergeht</translation>
    </message>
</context>
<context>
    <name>offstage::Tile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>offstage::TimeField</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Zu einer Zeit springen</translation>
    </message>
</context>
<context>
    <name>offstage::TimelineView</name>
    <message>
        <source>Fork %1</source>
        <translation>Abzweig %1</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Click to select, Y for why</source>
        <translation>Klick wählt aus, Y fragt, warum</translation>
    </message>
    <message>
        <source>Click to select</source>
        <translation>Klick wählt aus</translation>
    </message>
    <message>
        <source>Fit the whole run (F)</source>
        <translation>Ganzen Lauf einpassen (F)</translation>
    </message>
    <message>
        <source>Zoom out (S)</source>
        <translation>Auszoomen (S)</translation>
    </message>
    <message>
        <source>Zoom in (W)</source>
        <translation>Einzoomen (W)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>offstage::TransportBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Run until...</source>
        <translation>Laufen bis...</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptlauf</translation>
    </message>
    <message>
        <source>Futures
Every input in the past begins one; all are kept.</source>
        <translation>Zukünfte
Jede Eingabe in der Vergangenheit beginnt eine; alle bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · Startwert %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Offstage</source>
        <translation>Offstage</translation>
    </message>
    <message>
        <source>no scenario open</source>
        <translation>kein Szenario offen</translation>
    </message>
    <message>
        <source>no scenario</source>
        <translation>kein Szenario</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>An input in the past begins a new future</source>
        <translation>Eine Eingabe in der Vergangenheit beginnt eine neue Zukunft</translation>
    </message>
    <message>
        <source>14:05, tomorrow 3am, +15 min, Mon 09:00</source>
        <translation>14:05, tomorrow 3am, +15 min, Mon 09:00</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, before the start</source>
        <translation>%1, vor dem Anfang</translation>
    </message>
    <message>
        <source>%1, runs %2 ahead</source>
        <translation>%1, läuft %2 voraus</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>„%1“ ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>The run begins at %1 %2</source>
        <translation>Der Lauf beginnt %1 %2</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 min später</translation>
    </message>
    <message>
        <source>1 h later</source>
        <translation>1 h später</translation>
    </message>
    <message>
        <source>%1 03:00</source>
        <translation>%1 03:00</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 Tag später</translation>
    </message>
    <message>
        <source>The end of the story, %1</source>
        <translation>Das Ende der Geschichte, %1</translation>
    </message>
    <message>
        <source>A time...</source>
        <translation>Eine Zeit...</translation>
    </message>
</context>
<context>
    <name>offstage::TrustBadge</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>offstage::VerdictLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>offstage::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Cause (Ctrl+Left)
Selects what led to this.</source>
        <translation>Ursache (Ctrl+Left)
Wählt aus, was hierzu geführt hat.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Effect (Ctrl+Right)
Selects the first thing this led to.</source>
        <translation>Wirkung (Ctrl+Right)
Wählt das Erste aus, was hieraus folgte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation>Noch nichts zu erklären</translation>
    </message>
    <message>
        <source>Select a mark or a stretch on the timeline, or a row of the event log.</source>
        <translation>Wähle eine Markierung oder einen Abschnitt der Zeitleiste oder eine Zeile des Ereignisprotokolls aus.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>%1 source</source>
        <translation>%1 Quelle</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 Quellen</translation>
    </message>
</context>
</TS>
