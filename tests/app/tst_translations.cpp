// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include "app/language.h"
#include "model/mechanism/registry.h"
#include "model/qt/answer.h"
#include "model/qt/data_text.h"
#include "model/scenario/scenario.h"

using namespace offstage;

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool isUnfinished = false;
};

QList<Message> messagesOf(const QString &path)
{
    QList<Message> result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            result << Message();
        else if (xml.name() == QLatin1String("source"))
            result.last().source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == QLatin1String("numerusform"))
            result.last().translations << xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            result.last().isUnfinished =
                xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            // Text alone; a plural has its forms as elements, which are read above.
            xml.readNext();
            if (xml.isCharacters() && !xml.text().trimmed().isEmpty())
                result.last().translations << xml.text().toString();
        }
    }
    return result;
}

QStringList fieldsOf(const QString &text)
{
    static const QRegularExpression field(QStringLiteral("%L?[1-9]"));
    QStringList fields;
    for (auto match = field.globalMatch(text); match.hasNext();)
        fields << match.next().captured();
    fields.removeDuplicates();
    fields.sort();
    return fields;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslatedWithItsFields_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources/translations"));
        for (const QString &file : folder.entryList({QStringLiteral("*.ts")}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyTextIsTranslatedWithItsFields()
    {
        QFETCH(QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            QVERIFY2(!message.isUnfinished && !message.translations.isEmpty(),
                     qPrintable(message.source));
            // A plural's form for one may say the number in a word, not leave out a name.
            for (const QString &translation : message.translations)
                QVERIFY2(fieldsOf(translation) == fieldsOf(message.source),
                         qPrintable(message.source + QStringLiteral(" -> ") + translation));
        }
    }

    /// What stands in tables and data files cannot be found by lupdate alone.
    void noTextOfTheDataIsForgotten()
    {
        const auto rules = loadRules(OFFSTAGE_SOURCE_DIR "/resources", Version{27, 0});
        QVERIFY(rules.has_value());
        QSet<QString> known;
        for (const Message &message :
             messagesOf(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources/translations/data_de.ts")))
            known.insert(message.source);
        for (const std::string &text : allDataTexts(*rules))
            QVERIFY2(known.contains(QString::fromStdString(text)), text.c_str());
    }

    /// Last: the language stays with the program.
    void anAnswerIsGerman()
    {
        setLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
        const auto scenario = loadScenario(OFFSTAGE_SOURCE_DIR "/scenarios/force-quit.yaml",
                                           OFFSTAGE_SOURCE_DIR "/resources");
        QVERIFY(scenario.has_value());
        Run run(scenario->setup, scenario->inputs);
        run.advanceTo(scenario->end);
        Lanes lanes(*run.setup());
        lanes.extend(run.trace(), run.head());
        const StoryMoment &moment = *scenario->story->moment;
        const FullAnswer answer = answerOn({run, lanes, &*scenario},
                                           topicAt(run, lanes, moment.app, moment.at, seconds(1)));
        QVERIFY2(answer.line.contains(QStringLiteral("App-Umschalter")), qPrintable(answer.line));
        QCOMPARE(dataText("silent push"), QStringLiteral("stiller Push"));
    }
};

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
