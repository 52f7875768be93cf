// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "model/mechanism/registry.h"
#include "model/mechanism/word_text.h"
#include "model/qt/record_words.h"
#include "model/qt/words.h"

// Lines about what mechanisms bring, in the words that their tables give.
namespace offstage {

QString wholeSentence(std::string_view meaning)
{
    static const QRegularExpression ids(QStringLiteral("\\s*\\((?:[A-Z]{2}-\\d+[.,\\s]*)+\\)"));
    const QString text = capitalized(Words::open(meaning).remove(ids).trimmed());
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

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
    QString line = capitalized(Words::open(word.sentence));
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

namespace {

QString fieldWords(const Field &field, std::int64_t value, const Setup &setup)
{
    switch (field.type) {
    case FieldType::App:
        break;
    case FieldType::Name:
        return value < 0 ? QString()
                         : Words::tr("“%1”").arg(
                               Words::name(setup, NameId(static_cast<std::uint64_t>(value))));
    case FieldType::Flag:
        return value == 0 ? QString() : Words::open(field.key).replace(u'-', u' ');
    case FieldType::Choice:
        return QString::fromStdString(fieldText(field, value, setup)).replace(u'-', u' ');
    case FieldType::Time:
    case FieldType::Count:
    case FieldType::Bytes:
    case FieldType::Percent: {
        if (!field.isRequired && value == field.fallback)
            return {};
        //: a field of an act and its value: "after 5 s"
        return Words::tr("%1 %2").arg(Words::open(field.key).replace(u'-', u' '),
                                      QString::fromStdString(fieldText(field, value, setup)));
    }
    }
    return {};
}

} // namespace

QString eventLine(const input::Event &event, const Setup &setup)
{
    const EventWord &word = vocabulary().events[static_cast<std::size_t>(event.id)];
    QStringList parts;
    if (event.app.isValid())
        parts << Words::app(setup, event.app);
    std::size_t place = 0;
    for (const Field &field : word.fields) {
        if (field.type == FieldType::App || place >= event.values.size())
            continue;
        const QString text = fieldWords(field, event.values[place++], setup);
        if (!text.isEmpty())
            parts << text;
    }
    const QString title = Words::open(word.title);
    return parts.isEmpty() ? title
                           : Words::tr("%1: %2").arg(title, parts.join(QStringLiteral(", ")));
}

QString permissionLine(Permission what, Answer answer)
{
    const QString text = what == Permission::Vpn
                             ? Words::tr("VPN")
                             : capitalized(Words::open(nameOf(what)).replace(u'-', u' '));
    switch (answer) {
    case Answer::NotAsked:
        return Words::tr("%1 not asked about").arg(text);
    case Answer::Denied:
        return Words::tr("%1 denied").arg(text);
    case Answer::Allowed:
        return Words::tr("%1 allowed").arg(text);
    }
    return text;
}

QString errandIcon(ErrandStage stage)
{
    switch (stage) {
    case ErrandStage::Created:
        return QStringLiteral("pending");
    case ErrandStage::Waits:
        return QStringLiteral("hourglass");
    case ErrandStage::Starts:
    case ErrandStage::Moves:
    case ErrandStage::GoesOn:
        return QStringLiteral("play");
    case ErrandStage::Pauses:
        return QStringLiteral("pause");
    case ErrandStage::Done:
        return QStringLiteral("check");
    case ErrandStage::Fails:
        return QStringLiteral("error");
    case ErrandStage::Cancelled:
        return QStringLiteral("close");
    case ErrandStage::Replaced:
        return QStringLiteral("refresh");
    case ErrandStage::Expires:
        return QStringLiteral("timer");
    case ErrandStage::Delivered:
        return QStringLiteral("notification");
    case ErrandStage::Kept:
        return QStringLiteral("save");
    }
    return {};
}

QString whyErrand(const record::ErrandMoved &r, const Setup &setup, const QString &app)
{
    const QString summary = Words::open(setup.rules.mechanism(r.mechanism).summary);
    const auto then = [&summary](const QString &first) { return first + u' ' + summary; };
    switch (r.stage) {
    case ErrandStage::Created:
        return then(Words::tr("%1 handed this to the system, which keeps it from now on, also "
                              "while the app is suspended or gone.")
                        .arg(app));
    case ErrandStage::Waits:
        return then(
            Words::tr("The system has this from %1 and waits for its conditions.").arg(app));
    case ErrandStage::Starts:
    case ErrandStage::Moves:
    case ErrandStage::GoesOn:
        return then(
            Words::tr("The system does this for %1 outside of its process. It needs no code of the "
                      "app.")
                .arg(app));
    case ErrandStage::Pauses:
        return then(Words::tr("It stands still and goes on by itself when it can."));
    case ErrandStage::Done:
        return then(Words::tr("The system has done this for %1.").arg(app));
    case ErrandStage::Fails:
        return then(Words::tr("The system could not do this for %1.").arg(app));
    case ErrandStage::Cancelled:
        return then(Words::tr("It was taken back before it was done."));
    case ErrandStage::Replaced:
        return then(Words::tr("A newer one took its place."));
    case ErrandStage::Expires:
        return then(Words::tr("Its time is over, so the system drops it."));
    case ErrandStage::Delivered:
        return then(Words::tr("%1 is told what came of it.").arg(app));
    case ErrandStage::Kept:
        return then(Words::tr("The system keeps this for %1 until the app can be told.").arg(app));
    }
    return summary;
}

QString whyWarned(const record::PurposeWarned &r, const Setup &setup, const QString &app)
{
    const MechanismDocument &page = setup.rules.mechanism(r.mechanism);
    const QString title = Words::open(page.title);
    QString text = page.purpose.empty()
                       ? Words::tr("iOS lets %1 do this, but Apple made “%2” for something else.")
                             .arg(app, title)
                       : Words::tr("iOS lets %1 do this, but Apple made “%2” for something else. "
                                   "Its purpose: %3")
                             .arg(app, title, Words::open(page.purpose));
    if (!text.endsWith(u'.'))
        text += u'.';
    if (!page.clause.empty())
        text += u' ' + Words::tr("App Review may refuse the app for it, by guideline %1.")
                           .arg(Words::open(page.clause));
    return text;
}

QString whyPermission(const record::PermissionChanged &r, const QString &app)
{
    switch (r.answer) {
    case Answer::Allowed:
        return Words::tr("You allowed %1 this. What needs it may work from now on.").arg(app);
    case Answer::Denied:
        return Words::tr("You do not allow %1 this. What needs it fails until you change it in "
                         "Settings.")
            .arg(app);
    case Answer::NotAsked:
        return Words::tr("%1 has not asked you for this, so it may not do it yet.").arg(app);
    }
    return {};
}

QString whyAccount(const record::AccountChanged &r, const QString &app)
{
    const AccountWord &word = vocabulary().accounts[static_cast<std::size_t>(r.account)];
    const QString kept = Words::tr("iOS keeps this number about %1.").arg(app);
    return word.resetBy.empty() ? kept : kept + u' ' + wholeSentence(word.resetBy);
}

QString whyNoticed(const Record &record, const QString &app)
{
    return record.app.isValid()
               ? Words::tr("This is what people or other machines see of %1. It can be seen "
                           "without looking into the app.")
                     .arg(app)
               : Words::tr("This is what people or other machines see of the iPhone.");
}

} // namespace offstage
