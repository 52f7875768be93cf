// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/word_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

#include <QRegularExpression>
#include <QSet>

namespace offstage {

namespace {

/// A word that stands for another one counts less than the word itself.
constexpr double kAlikeCounts = 0.55;
constexpr double kBeginsCounts = 0.75;
constexpr double kMistypedCounts = 0.6;
/// A text in which every word stands in one question is meant more than one that has them apart.
constexpr double kTogetherCounts = 1.2;
/// What is left of the best one's score ends the list.
constexpr double kLeastOfBest = 0.4;
constexpr double kLeastFound = 0.34;
constexpr int kLeastToMistype = 5;

const QSet<QString> &emptyWords()
{
    static const QSet<QString> all = [] {
        QSet<QString> words;
        // "app" and "iphone" stand in every text, so they tell none from another.
        const QString text = QStringLiteral(
            "a an the my our your its i we you it he she they me us them this that these those "
            "is are was were be been am do does did can could will would should may might must "
            "have has had having to of in on at by for from with into as and or but if then than "
            "so how what when where which who why there here not no dont doesnt cant s t "
            "app apps iphone ios phone want wants need needs get gets make makes let lets please "
            "some any something anything thing way possible still just only even also");
        for (const QString &word : text.split(u' '))
            words.insert(word);
        return words;
    }();
    return all;
}

/// Words that mean nearly the same here; each row is one meaning.
const std::vector<QStringList> &meanings()
{
    static const std::vector<QStringList> all = [] {
        const std::array rows{
            "wake launch start run open",
            "music audio sound play podcast radio song",
            "gps location track position route",
            "kill swipe forcequit terminate flick",
            "upload send post backup sync",
            "download fetch transfer load file",
            "periodic interval regular every cron repeat minute schedule exact clock",
            "alarm clock exact night morning",
            "timer countdown stopwatch",
            "notification alert remind banner",
            "push apns server remote",
            "daemon service forever continuous constant always keep",
            "bluetooth ble beacon accessory sensor",
            "call voip phonecall ring",
            "reboot restart boot",
            "lock locked screen",
            "battery power energy",
            "video movie film",
        };
        std::vector<QStringList> made;
        made.reserve(rows.size());
        for (const char *row : rows)
            made.push_back(WordSearch::stems(QString::fromLatin1(row)));
        return made;
    }();
    return all;
}

bool areAlike(const QString &a, const QString &b)
{
    const auto &all = meanings();
    return std::any_of(all.begin(), all.end(),
                       [&](const QStringList &row) { return row.contains(a) && row.contains(b); });
}

/// English endings, as far as it takes to bring the forms of one word together.
QString stemOf(QString word)
{
    const auto cut = [&](const char *ending, int least) {
        const QLatin1String end(ending);
        if (!word.endsWith(end) || word.size() - end.size() < least)
            return false;
        word.chop(end.size());
        return true;
    };
    if (cut("ies", 2))
        word += u'y';
    else if (!word.endsWith(QLatin1String("ss")))
        cut("s", 3);
    if (cut("ing", 3) || cut("ed", 3) || cut("er", 4)) {
        const qsizetype size = word.size();
        // "running" and "run", "swiped" and "swipe".
        if (size > 3 && word[size - 1] == word[size - 2] && word[size - 1] != u'l' &&
            word[size - 1] != u's')
            word.chop(1);
    }
    cut("e", 3);
    return word;
}

/// One mistake: a letter too many, too few, wrong, or two that changed places.
bool isOneMistake(const QString &a, const QString &b)
{
    if (std::abs(a.size() - b.size()) > 1 || a == b)
        return false;
    qsizetype i = 0;
    while (i < a.size() && i < b.size() && a[i] == b[i])
        ++i;
    const auto rest = [](const QString &text, qsizetype from) { return text.mid(from); };
    if (rest(a, i + 1) == rest(b, i + 1) || rest(a, i) == rest(b, i + 1) ||
        rest(a, i + 1) == rest(b, i))
        return true;
    return a.size() == b.size() && i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] &&
           rest(a, i + 2) == rest(b, i + 2);
}

double likeness(const QString &asked, const QString &said, bool isBeingTyped)
{
    if (asked == said)
        return 1;
    if (isBeingTyped && asked.size() >= 2 && said.startsWith(asked))
        return kBeginsCounts;
    if (asked.size() >= 4 && said.startsWith(asked))
        return kBeginsCounts;
    if (asked.size() >= kLeastToMistype && isOneMistake(asked, said))
        return kMistypedCounts;
    return areAlike(asked, said) ? kAlikeCounts : 0;
}

} // namespace

QStringList WordSearch::stems(const QString &text)
{
    static const QRegularExpression hour(QStringLiteral(R"(\b(\d{1,2})\s*(am|pm|o'?clock)\b)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inside(
        QStringLiteral(R"((?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]))"));
    static const QRegularExpression between(QStringLiteral(R"([^\p{L}\p{N}]+)"));
    QString plain = text;
    plain.remove(u'\'').remove(u'’');
    // An hour of the clock is what is meant, not its number.
    plain.replace(hour, QStringLiteral(" exact clock "));
    QStringList result;
    QStringList empty;
    const auto take = [&](const QString &word) {
        const QString folded = word.toCaseFolded();
        (emptyWords().contains(folded) ? empty : result) << stemOf(folded);
    };
    for (const QString &word : plain.split(between, Qt::SkipEmptyParts)) {
        // A name of the SDK is found by its parts, and whole, whatever its capitals.
        QString apart = word;
        const QStringList parts = apart.replace(inside, QStringLiteral(" ")).split(u' ');
        for (const QString &part : parts)
            take(part);
        if (parts.size() > 1)
            take(word);
    }
    // "How can I" alone still asks for something.
    return result.isEmpty() ? empty : result;
}

void WordSearch::add(const std::vector<Field> &fields)
{
    std::vector<Part> parts;
    std::set<QString> seen;
    for (const Field &field : fields) {
        parts.push_back({field.weight, stems(field.text)});
        seen.insert(parts.back().stems.begin(), parts.back().stems.end());
    }
    for (const QString &stem : seen)
        ++m_holders[stem];
    m_texts.push_back(std::move(parts));
}

double WordSearch::rarity(const QString &stem) const
{
    const int holders = m_holders.value(stem, 1);
    return std::log(1.0 + static_cast<double>(m_texts.size()) / holders);
}

WordSearch::Hit WordSearch::score(const std::vector<Part> &text, const QStringList &asked) const
{
    Hit hit;
    double all = 0;
    double together = 0;
    QHash<QString, double> best;
    for (const Part &part : text) {
        double said = 0;
        for (qsizetype i = 0; i < asked.size(); ++i) {
            double like = 0;
            for (const QString &stem : part.stems)
                like = std::max(like, likeness(asked[i], stem, i + 1 == asked.size()));
            double &known = best[asked[i]];
            known = std::max(known, like * part.weight);
            said += like;
        }
        // How much of the question this part answers, and how much of the part it asks for.
        const double size = static_cast<double>(std::max<qsizetype>(1, part.stems.size()));
        const double count = static_cast<double>(asked.size());
        together =
            std::max(together, part.weight * said / count * std::sqrt(std::min(1.0, said / size)));
    }
    double found = 0;
    for (const QString &stem : asked) {
        const double rare = rarity(stem);
        all += rare;
        hit.value += best.value(stem) * rare;
        found += best.value(stem) > 0 ? rare : 0;
    }
    if (all <= 0)
        return {};
    hit.found = found / all;
    hit.value = hit.value / all * hit.found + kTogetherCounts * together;
    return hit;
}

std::vector<std::size_t> WordSearch::find(const QString &words) const
{
    const QStringList asked = stems(words);
    if (asked.isEmpty())
        return {};
    std::vector<std::pair<double, std::size_t>> ranked;
    double best = 0;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const Hit hit = score(m_texts[i], asked);
        if (hit.found < kLeastFound)
            continue;
        best = std::max(best, hit.value);
        ranked.emplace_back(hit.value, i);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<std::size_t> result;
    for (const auto &[value, index] : ranked) {
        if (value >= best * kLeastOfBest)
            result.push_back(index);
    }
    return result;
}

} // namespace offstage
