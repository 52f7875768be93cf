// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QRegularExpression>
#include <QtTest>

#include "model/mechanism/registry.h"
#include "model/scenario/check.h"
#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

QString readme()
{
    // The format, and behind it a page for each family of mechanisms.
    QString text = fileText(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/README.md"));
    const QDir pages(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/reference"));
    for (const QString &name : pages.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        text += fileText(pages.filePath(name));
    return text;
}

QStringList examples()
{
    static const QRegularExpression block(QStringLiteral("^```yaml\\n(.*?)^```"),
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    QStringList result;
    for (auto match = block.globalMatch(readme()); match.hasNext();)
        result << match.next().captured(1);
    return result;
}

/// The parts of a file that begin with a key at the left edge.
QStringList parts(const QString &yaml)
{
    QStringList result;
    for (const QString &line : yaml.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u' '))
            result << QString();
        result.last() += line + u'\n';
    }
    return result;
}

QString keyOf(const QString &part)
{
    return part.section(u':', 0, 0);
}

/// An example of some keys within the whole scenario that the page begins with.
QString completed(const QString &example, const QString &whole)
{
    const QStringList own = parts(example);
    QStringList keys;
    for (const QString &part : own)
        keys << keyOf(part);
    if (keys.contains(QStringLiteral("end")))
        keys << QStringLiteral("length");
    QString result;
    for (const QString &part : parts(whole)) {
        if (!keys.contains(keyOf(part)))
            result += part;
    }
    return result + example;
}

} // namespace

class ReadmeTest : public QObject {
    Q_OBJECT

private slots:
    void everyExampleLoads_data()
    {
        QTest::addColumn<QString>("example");
        QVERIFY(examples().size() > 8);
        int number = 0;
        for (const QString &example : examples())
            QTest::newRow(qPrintable(QStringLiteral("%1. %2 ... %3")
                                         .arg(++number)
                                         .arg(keyOf(example), keyOf(parts(example).last()))))
                << example;
    }

    void everyExampleLoads()
    {
        QFETCH(QString, example);
        QCOMPARE(problemsOf(completed(example, examples().constFirst())), QString());
    }

    void whatAnExampleExpectsHolds_data() { everyExampleLoads_data(); }

    void whatAnExampleExpectsHolds()
    {
        QFETCH(QString, example);
        QStringList keys;
        for (const QString &part : parts(example))
            keys << keyOf(part);
        const bool expects = keys.contains(QStringLiteral("expect"));
        const bool varies = keys.contains(QStringLiteral("variants"));
        const QString text = completed(example, examples().constFirst());
        const auto scenario = readScenario(text.toStdString(), "README.md", kResources);
        for (const StoryCheck &check : checkScenario(scenario.value())) {
            const bool isMeant = check.variant.empty() ? expects : varies;
            for (std::size_t i = 0; isMeant && i < check.outcomes.size(); ++i)
                QVERIFY2(
                    check.outcomes[i].holds,
                    (check.story->expectations[i].text + ": " + check.outcomes[i].reason).c_str());
        }
    }

    void everyWordIsExplained()
    {
        QStringList words;
        const auto add = [&](std::string_view word) {
            words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        };
        const auto addAll = [&](const auto &names) {
            for (const std::string_view name : names)
                add(name);
        };
        for (const std::string_view word : kInputWords) {
            if (word != "event" && word != "fact") // doors to what mechanisms bring
                add(word);
        }
        addAll(kEnumNames<Permission>);
        addAll(kEnumNames<Answer>);
        for (const EventWord &event : vocabulary().events) {
            add(event.word);
            for (const Field &field : event.fields) {
                add(field.key);
                addAll(field.choices);
            }
        }
        for (const FactWord &fact : vocabulary().facts) {
            add(fact.word);
            addAll(fact.choices);
        }
        for (const KeyWord &key : vocabulary().keys)
            add(key.word);
        for (const ResultWord &result : vocabulary().results)
            add(result.word);
        for (const AccountWord &account : vocabulary().accounts)
            add(account.word);
        for (const ValueWord &value : vocabulary().values) {
            add(value.word);
            addAll(value.choices);
        }
        for (const NoticeWord &notice : vocabulary().notices)
            add(notice.word);
        addAll(kEnumNames<BackgroundMode>);
        addAll(kEnumNames<ShownState>);
        addAll(kEnumNames<MechanismId>);
        addAll(kEnumNames<PolicyId>);
        addAll(kEnumNames<ExitReason>);
        addAll(kHabitLines);
        addAll(kEnumNames<UseFrequency>);
        for (const HookWord &hook : vocabulary().hooks)
            add(hook.word);
        for (const ActionWord &action : vocabulary().actions) {
            add(action.word);
            for (const Field &field : action.fields) {
                add(field.key);
                addAll(field.choices);
            }
        }
        const QString page = readme();
        QStringList missing;
        for (const QString &word : std::as_const(words)) {
            const QRegularExpression whole(
                QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(word)));
            if (!page.contains(whole))
                missing << word;
        }
        QCOMPARE(missing.join(u' '), QString());
    }
};

QTEST_APPLESS_MAIN(ReadmeTest)
#include "tst_readme.moc"
