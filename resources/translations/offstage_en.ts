<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>PictureWords</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n pair(s) run again</source>
        <translation>
            <numerusform>%n pair run again</numerusform>
            <numerusform>%n pairs run again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) run again</source>
        <translation>
            <numerusform>%n change run again</numerusform>
            <numerusform>%n changes run again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies answered and none refused, so %1 may run for %2.</source>
        <translation>
            <numerusform>One policy answered and did not refuse, so %1 may run for %2.</numerusform>
            <numerusform>%n policies answered and none refused, so %1 may run for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n policies refused, and the score of %3 reaches %4. %1 may run for %2.</source>
        <translation>
            <numerusform>The one policy did not refuse, and the score of %3 reaches %4. %1 may run for %2.</numerusform>
            <numerusform>None of %n policies refused, and the score of %3 reaches %4. %1 may run for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other app(s) work in the background</source>
        <translation>
            <numerusform>one other app works in the background</numerusform>
            <numerusform>%n other apps work in the background</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n policies answered</source>
        <extracomment>%1 is a question, &quot;May Courier launch for a push?&quot;</extracomment>
        <translation>
            <numerusform>%1 one policy answered</numerusform>
            <numerusform>%1 %n policies answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other policies refuse too.</source>
        <translation>
            <numerusform>One other policy refuses too.</numerusform>
            <numerusform>%n other policies refuse too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was considered %n time(s) and refused: %2.</source>
        <translation>
            <numerusform>%1 was considered once and refused: %2.</numerusform>
            <numerusform>%1 was considered %n times and refused: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offstage::CodeSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offstage::ConsideredList</name>
    <message numerus="yes">
        <source>%1: refused %n time(s)</source>
        <translation>
            <numerusform>%1: refused once</numerusform>
            <numerusform>%1: refused %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n time(s)</source>
        <translation>
            <numerusform>%1: once</numerusform>
            <numerusform>%1: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offstage::IPhoneWidget</name>
    <message numerus="yes">
        <source>The app switcher is open with %n cards, %1 first.</source>
        <translation>
            <numerusform>The app switcher is open with one card, %1.</numerusform>
            <numerusform>The app switcher is open with %n cards, %1 first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lock screen shows %n notifications.</source>
        <translation>
            <numerusform>The lock screen shows one notification.</numerusform>
            <numerusform>The lock screen shows %n notifications.</numerusform>
        </translation>
    </message>
</context>
</TS>
