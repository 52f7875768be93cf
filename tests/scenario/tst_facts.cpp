// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <set>

#include "model/scenario/data_file.h"
#include "model/scenario/load_facts.h"

using namespace offstage;

namespace {

const QString root = QStringLiteral(OFFSTAGE_SOURCE_DIR);
const std::string resources = OFFSTAGE_SOURCE_DIR "/resources";

QString joined(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << QString::fromStdString(text(problem));
    return lines.join(u'\n');
}

/// Every id of a fact in the files of a folder, with the first place that names it.
std::map<QString, QString> idsIn(const QString &folder, const QStringList &patterns)
{
    static const QRegularExpression id(QStringLiteral(R"(\b(LC|SC|ME)-\d+\b)"));
    std::map<QString, QString> found;
    QDirIterator files(root + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (int line = 1; !file.atEnd(); ++line) {
            auto matches = id.globalMatch(QString::fromUtf8(file.readLine()));
            while (matches.hasNext())
                found.try_emplace(matches.next().captured(),
                                  QStringLiteral("%1:%2").arg(file.fileName()).arg(line));
        }
    }
    return found;
}

/// One entry of a parameter as its file has it: a parameter may have several, by version.
struct Entry {
    QString place;
    std::string trust;
    std::set<std::string> facts;
};

/// Every map with a `facts` list or a `trust` below this node.
void collect(const YamlNode &node, const QString &file, std::vector<Entry> &entries)
{
    Entry entry{QStringLiteral("%1:%2").arg(file).arg(node.line), {}, {}};
    bool isEntry = false;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const YamlNode &item = node.items[i];
        const std::string key = node.kind == YamlNode::Kind::Map ? node.keys[i].text : "";
        if (key == "trust") {
            entry.trust = item.text;
            isEntry = true;
        } else if (key == "facts") {
            for (const YamlNode &fact : item.items)
                entry.facts.insert(fact.text);
            isEntry = true;
        } else {
            collect(item, file, entries);
        }
    }
    if (isEntry)
        entries.push_back(std::move(entry));
}

std::vector<Entry> parameterEntries()
{
    Problems problems;
    std::vector<Entry> entries;
    for (const std::string &path : yamlFilesIn(resources + "/parameters", problems)) {
        if (const auto file = readDataFile(path, problems))
            collect(file->root, QString::fromStdString(path), entries);
    }
    // A mechanism's own numbers; the page itself says what it is about, not where a number is from.
    for (const std::string &path : yamlFilesIn(resources + "/mechanisms", problems)) {
        const auto file = readDataFile(path, problems);
        for (std::size_t i = 0; file && i < file->root.items.size(); ++i) {
            if (file->root.keys[i].text == "numbers")
                collect(file->root.items[i], QString::fromStdString(path), entries);
        }
    }
    return problems.empty() ? entries : std::vector<Entry>();
}

/// A folder of facts that holds these files; the problems, with file names instead of paths.
QString problemsOf(const std::map<QString, QString> &files)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("facts"));
    for (const auto &[name, content] : files) {
        QFile file(folder.filePath(QStringLiteral("facts/") + name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content.toUtf8());
    }
    const auto facts = loadFacts(folder.path().toStdString());
    return facts ? QString() : joined(facts.error()).remove(folder.path() + u'/');
}

} // namespace

class FactsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto facts = loadFacts(resources);
        QVERIFY2(facts.has_value(), qPrintable(facts ? QString() : joined(facts.error())));
        m_facts = *std::move(facts);
        QVERIFY(m_facts.all().size() > 300);
    }

    void everyFactSaysSomethingAndFromWhere()
    {
        std::set<std::string> ids;
        for (const Fact &fact : m_facts.all()) {
            QVERIFY2(ids.insert(fact.id).second, fact.id.c_str());
            QVERIFY2(fact.statement.size() > 20 && fact.statement.back() == '.', fact.id.c_str());
            QVERIFY2(!fact.topic.empty(), fact.id.c_str());
            QVERIFY2(!fact.sources.empty() || fact.trust == Trust::Assumed, fact.id.c_str());
            for (const Source &source : fact.sources) {
                QVERIFY2(!source.title.empty(), fact.id.c_str());
                QVERIFY2(source.url.empty() || source.url.starts_with("https://"), fact.id.c_str());
            }
            QVERIFY2(fact.conflicts.empty() || !fact.conflict.empty() ||
                         std::any_of(fact.conflicts.begin(), fact.conflicts.end(),
                                     [&](const std::string &id) {
                                         return !m_facts.find(id)->conflict.empty();
                                     }),
                     fact.id.c_str());
        }
    }

    void factsAreFoundById()
    {
        for (const Fact &fact : m_facts.all())
            QCOMPARE(m_facts.find(fact.id), &fact);
        for (const char *id : {"", "LC", "LC-0", "LC-9999", "ZZ-01", "lc-39", "LC-39 ", "LC-3x"})
            QCOMPARE(m_facts.find(id), nullptr);
    }

    void factsAreInTheOrderOfTheirNumbers()
    {
        const auto index = [&](const char *id) { return m_facts.find(id) - m_facts.all().data(); };
        QCOMPARE(index("LC-01"), 0);
        QCOMPARE(index("LC-100"), index("LC-99") + 1);
        QVERIFY(index("ME-01") > index("LC-113"));
        QVERIFY(index("SC-01") > index("ME-123"));
    }

    void everyFactThatIsCitedExists()
    {
        auto cited = idsIn(QStringLiteral("resources"), {QStringLiteral("*.yaml")});
        cited.merge(
            idsIn(QStringLiteral("model"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}));
        QVERIFY(cited.size() > 100);
        for (const auto &[id, place] : cited)
            QVERIFY2(m_facts.find(id.toStdString()), qPrintable(place + QStringLiteral(": ") + id));
    }

    void everyParameterThatIsNotAssumedCitesAFact()
    {
        const auto entries = parameterEntries();
        QVERIFY(entries.size() > 50);
        for (const Entry &entry : entries)
            QVERIFY2(entry.trust.empty() || entry.trust == "assumed" || !entry.facts.empty(),
                     qPrintable(entry.place));
    }

    // A number is in the model, or somebody has said why it is not.
    void everyFigureIsModelledOrSaysWhyNot()
    {
        std::set<std::string> cited;
        for (const Entry &entry : parameterEntries())
            cited.insert(entry.facts.begin(), entry.facts.end());
        QStringList complaints;
        for (const Fact &fact : m_facts.all()) {
            const QString id = QString::fromStdString(fact.id);
            const bool isCited = cited.contains(fact.id);
            const bool isExcused = !fact.notModelled.empty();
            if (isCited && isExcused)
                complaints << id + QStringLiteral(": a parameter cites it, so not_modelled.yaml "
                                                  "should not have it");
            if (!fact.numbers.empty() && !isCited && !isExcused)
                complaints << id + QStringLiteral(": no parameter cites its figures, and "
                                                  "not_modelled.yaml does not say why");
            if (fact.numbers.empty() && isExcused)
                complaints << id + QStringLiteral(": it has no figures");
        }
        for (const QString &each : complaints)
            qWarning("%s", qPrintable(each));
        QCOMPARE(complaints.size(), 0);
    }

    void everyProblemNamesItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("not an id", "LC39: {statement: S., topic: t, trust: assumed}\n",
            "facts/a.yaml:1:1: LC39: this is not the id of a fact like LC-39");
        row("no statement", "LC-1:\n  topic: t\n  trust: assumed\n",
            "facts/a.yaml:2:3: LC-1: the key \"statement\" is missing");
        row("unknown key", "LC-1: {statement: S., topic: t, trust: assumed, number: 5}\n",
            "facts/a.yaml:1:49: LC-1.number: unknown key; did you mean "
            "\"numbers\"?");
        row("unknown trust", "LC-1:\n  statement: S.\n  topic: t\n  trust: memory\n",
            "facts/a.yaml:4:10: LC-1.trust: \"memory\" is not known here; known are documented, "
            "dts, wwdc, observed and assumed");
        row("no source", "LC-1:\n  statement: S.\n  topic: t\n  trust: dts\n",
            "facts/a.yaml:2:3: LC-1: a fact without sources can only be assumed");
        row("source without title",
            "LC-1:\n  statement: S.\n  topic: t\n  trust: dts\n  sources:\n    - url: u\n",
            "facts/a.yaml:6:7: LC-1.sources[0]: the key \"title\" is missing");
        row("no such other side",
            "LC-1:\n  statement: S.\n  topic: t\n  trust: assumed\n  conflicts: [LC-2]\n",
            "facts/a.yaml:5:14: LC-1.conflicts: there is no fact LC-2");
        row("one-sided",
            "LC-1: {statement: S., topic: t, trust: assumed, conflicts: [LC-2]}\n"
            "LC-2: {statement: S., topic: t, trust: assumed}\n",
            "facts/a.yaml:1:60: LC-1.conflicts: LC-2 does not name LC-1 in turn");
        row("not a map", "- LC-1\n", "facts/a.yaml:1:1: a map of keys and values is expected here");
        row("not YAML", "LC-1: [\n", "facts/a.yaml:2:1: the list is not closed with \"]\"");
    }

    void everyProblemNamesItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(problemsOf({{QStringLiteral("a.yaml"), text}}), expected);
    }

    void aFactInTwoFilesIsNamed()
    {
        const QString fact = QStringLiteral("LC-1: {statement: S., topic: t, trust: assumed}\n");
        QCOMPARE(problemsOf({{QStringLiteral("a.yaml"), fact}, {QStringLiteral("b.yaml"), fact}}),
                 QStringLiteral("facts/b.yaml:1:1: LC-1: another file has this fact too"));
    }

    void aReasonForNoFactIsNamed()
    {
        const QString fact = QStringLiteral("LC-1: {statement: S., topic: t, trust: assumed}\n");
        QCOMPARE(problemsOf({{QStringLiteral("z.yaml"), fact},
                             {QStringLiteral("not_modelled.yaml"),
                              QStringLiteral("LC-1: watchOS only\nLC-2: watchOS only\n")}}),
                 QStringLiteral("facts/not_modelled.yaml:2:1: LC-2: there is no such fact"));
    }

private:
    Facts m_facts;
};

QTEST_APPLESS_MAIN(FactsTest)
#include "tst_facts.moc"
