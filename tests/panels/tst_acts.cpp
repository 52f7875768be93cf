// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/acts.h"

#include "model/mechanism/registry.h"
#include "tests/panels/panel_scene.h"
#include "widgets/panels/field_editor.h"

using namespace offstage;

namespace {

const Act *find(const std::vector<Act> &acts, const QString &title)
{
    for (const Act &act : acts)
        if (act.title == title)
            return &act;
    return nullptr;
}

constexpr auto kFields =
    std::to_array<Field>({{"app", FieldType::App, false, -1, {}, "The app."},
                          {"bytes", FieldType::Bytes, false, 2000, {}, "How much."},
                          {"after", FieldType::Time, true, 0, {}, "When."}});
constexpr auto kEvents = std::to_array<EventWord>(
    {{"ring", "The bell rings", "Somebody is at the door.", PanelGroup::Accessories, kFields},
     {"later", "Later", "Not yet.", PanelGroup::Developer, {}, {99, 0}}});
constexpr auto kChoices = std::to_array<std::string_view>({"on-the-table", "in-the-hand"});
constexpr auto kFacts =
    std::to_array<FactWord>({{"place", "Place", "Where it is.", PanelGroup::Person, kChoices, 1},
                             {"storage", "Storage", "Free.", PanelGroup::System, {}, 12}});

} // namespace

class TestActs : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<PanelScene>();
        QVERIFY(m_scene->open());
        m_scene->runTo(minutes(1));
    }

    void everyWordOfTheVocabularyIsOfferedOnce()
    {
        const Vocabulary &words = vocabulary();
        const auto acts = actsOf(words, m_scene->session.phone(), AppId(0));
        std::size_t conditions = 0;
        std::size_t events = 0;
        for (const Act &act : acts) {
            if (!act.make)
                continue;
            const std::vector<std::int64_t> values(std::max<std::size_t>(act.fields.size(), 1), 0);
            const Input input = act.make(values);
            events += std::holds_alternative<input::Event>(input) ? 1 : 0;
            conditions += std::holds_alternative<input::SetFact>(input) ? 1 : 0;
        }
        QCOMPARE(events, words.events.size());
        QCOMPARE(conditions, words.facts.size());
    }

    void titlesAndMeaningsAreThere()
    {
        for (const Act &act : actsOf(vocabulary(), m_scene->session.phone(), AppId(0))) {
            QVERIFY2(!act.title.isEmpty(), qPrintable(act.keywords));
            QVERIFY2(act.group == kPermissionGroup || !act.meaning.isEmpty(),
                     qPrintable(act.title));
            QVERIFY(!groupTitle(act.group, m_scene->session.phone(), AppId(0)).isEmpty());
        }
    }

    void anActsValuesGoToTheirPlaces()
    {
        Vocabulary words{};
        words.events = kEvents;
        const auto acts = actsOf(words, m_scene->session.phone(), AppId(1));
        const Act *ring = find(acts, QStringLiteral("The bell rings"));
        QVERIFY(ring);
        QCOMPARE(ring->fields.size(), std::size_t(3));
        QCOMPARE(ring->fields[0].value, 1);
        QCOMPARE(ring->fields[1].value, 2000);
        QCOMPARE(ring->fields[2].value, minutes(1).count());
        input::Event wanted;
        wanted.id = EventId(0);
        wanted.app = AppId(0);
        wanted.values = {500, 3000};
        QVERIFY(ring->make({0, 500, 3000}) == Input(wanted));
    }

    void whatThisVersionDoesNotHaveSaysSo()
    {
        Vocabulary words{};
        words.events = kEvents;
        const auto acts = actsOf(words, m_scene->session.phone(), AppId(1));
        QCOMPARE(find(acts, QStringLiteral("Later"))->missing, QStringLiteral("from iOS 99"));
        QVERIFY(find(acts, QStringLiteral("The bell rings"))->missing.isEmpty());
    }

    void aConditionHasItsPresentValue()
    {
        Vocabulary words{};
        words.facts = kFacts;
        Phone phone = m_scene->session.phone();
        phone.facts = {0, 7};
        const auto acts = actsOf(words, phone, AppId(1));
        const Act *place = find(acts, QStringLiteral("Place"));
        QCOMPARE(place->choices.size(), std::size_t(2));
        QCOMPARE(place->choices[0].text, QStringLiteral("On the table"));
        QVERIFY(place->choices[0].isPresent);
        QVERIFY(!place->choices[1].isPresent);
        const Input wanted = input::SetFact{FactId(0), 1};
        QVERIFY(place->choices[1].input == wanted);
        QCOMPARE(find(acts, QStringLiteral("Storage"))->number, 7);
    }

    void permissionsAreThoseOfTheApp()
    {
        Phone phone = m_scene->session.phone();
        phone.apps[1].permissions[std::size_t(Permission::Bluetooth)] = Answer::Denied;
        const auto presentOf = [&phone](AppId app) {
            const auto acts = actsOf(Vocabulary{}, phone, app);
            for (const DeviceChoice &choice : find(acts, QStringLiteral("Bluetooth"))->choices)
                if (choice.isPresent)
                    return choice.text;
            return QString();
        };
        QCOMPARE(presentOf(AppId(0)), QStringLiteral("Allowed"));
        QCOMPARE(presentOf(AppId(1)), QStringLiteral("Denied"));
    }

    void aSearchFindsTitlesBeforeMeanings_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("match");
        QTest::newRow("nothing typed") << QString() << 2;
        QTest::newRow("the title") << QStringLiteral("bel") << 2;
        QTest::newRow("its word") << QStringLiteral("RING") << 2;
        QTest::newRow("two words") << QStringLiteral("bell rin") << 2;
        QTest::newRow("the meaning") << QStringLiteral("door") << 1;
        QTest::newRow("the middle of a word") << QStringLiteral("ell") << 0;
        QTest::newRow("one word of two") << QStringLiteral("bell zebra") << 0;
    }
    void aSearchFindsTitlesBeforeMeanings()
    {
        QFETCH(QString, search);
        QFETCH(int, match);
        Vocabulary words{};
        words.events = kEvents;
        const auto acts = actsOf(words, m_scene->session.phone(), AppId(1));
        QCOMPARE(matchOf(*find(acts, QStringLiteral("The bell rings")), search), match);
    }

    void valuesAreTypedWithTheirUnits_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("value");
        const auto row = [](FieldType type, const char *text, qint64 value) {
            QTest::newRow(text) << int(type) << QString::fromLatin1(text) << value;
        };
        row(FieldType::Time, "90 s", 90'000);
        row(FieldType::Time, "2 h", 7'200'000);
        row(FieldType::Time, "soon", -1);
        row(FieldType::Bytes, "4 MB", 4000);
        row(FieldType::Bytes, "1.5 GB", 1'500'000);
        row(FieldType::Bytes, "12", 12);
        row(FieldType::Bytes, "4 miles", -1);
        row(FieldType::Percent, "40 %", 40);
        row(FieldType::Percent, "101", -1);
        row(FieldType::Count, "3", 3);
        row(FieldType::Count, "-3", -1);
        row(FieldType::Count, "3000000000", -1);
    }
    void valuesAreTypedWithTheirUnits()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        QFETCH(qint64, value);
        QCOMPARE(fieldValueOf(FieldType(type), text).value_or(-1), value);
        if (value >= 0)
            QCOMPARE(fieldValueOf(FieldType(type), fieldValueText(FieldType(type), value)), value);
    }

private:
    std::unique_ptr<PanelScene> m_scene;
};

QTEST_MAIN(TestActs)
#include "tst_acts.moc"
