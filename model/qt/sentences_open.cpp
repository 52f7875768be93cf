// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/registry.h"
#include "model/mechanism/word_text.h"
#include "model/qt/record_words.h"
#include "model/qt/words.h"

// Lines about what mechanisms bring, in the words that their tables give.
namespace offstage {

/// "Background transfer “movie” starts".
QString errandLine(const record::ErrandMoved &r, const Setup &setup)
{
    QString what = capitalized(Words::noun(r.mechanism));
    if (r.name.isValid())
        what = Words::tr("%1 “%2”").arg(what, Words::name(setup, r.name));
    //: %1 is what moves on ("Background transfer “movie”"), %2 what it does ("starts")
    return Words::tr("%1 %2").arg(what, Words::open(nameOf(r.stage)));
}

QString noticeLine(const record::Noticed &r, const Setup &setup)
{
    const NoticeWord &word = vocabulary().notices[static_cast<std::size_t>(r.what)];
    QString line = Words::open(word.sentence);
    line.replace(QLatin1String("%1"), Words::name(setup, r.name));
    line.replace(QLatin1String("%2"),
                 QString::fromStdString(quantityText(word.quantity, {}, r.value)));
    return line;
}

QString accountLine(const record::AccountChanged &r)
{
    const AccountWord &word = vocabulary().accounts[static_cast<std::size_t>(r.account)];
    return Words::tr("%1: %2").arg(
        Words::open(word.title), QString::fromStdString(quantityText(word.quantity, {}, r.value)));
}

QString readLine(const record::ValueRead &r, const Setup &setup)
{
    const ValueWord &word = vocabulary().values[static_cast<std::size_t>(r.what)];
    QString what = Words::open(word.word);
    if (r.name.isValid())
        what = Words::tr("%1 “%2”").arg(what, Words::name(setup, r.name));
    return Words::tr("Reads %1: %2")
        .arg(what, QString::fromStdString(quantityText(word.quantity, word.choices, r.value)));
}

} // namespace offstage
