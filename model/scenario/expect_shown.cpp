// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/registry.h"
#include "model/scenario/expect_forms.h"
#include "model/scenario/record_words.h"

namespace offstage {

namespace {

struct Shown {
    AppId app;
    NameId title;
    std::optional<MechanismId> by;
};

Outcome judgeShown(const Evidence &evidence, const Span &span, const Shown &wanted,
                   const Count &count)
{
    std::vector<Instant> shown;
    evidence.forEach<record::NotificationShown>(
        wanted.app, [&](Instant at, const record::NotificationShown &each, auto) {
            if (span.has(at) && (!wanted.title.isValid() || each.title == wanted.title) &&
                (!wanted.by || each.by == *wanted.by))
                shown.push_back(at);
        });
    const std::string title =
        wanted.title.isValid() ? " \"" + evidence.name(wanted.title) + "\"" : std::string();
    return evidence.counted("the notification" + title + " of " + evidence.key(wanted.app) +
                                " is shown",
                            shown, count, span);
}

/// "notification "Come back" of courier is shown at about 10:00".
Claim readNotification(Sentence &sentence)
{
    Shown wanted;
    wanted.title = sentence.takeName();
    wanted.app = takeOwner(sentence);
    const bool isNever = sentence.take("is never shown") || sentence.take("is not shown") ||
                         sentence.take("was never shown") || sentence.take("was not shown");
    if (!isNever && !sentence.take("is shown") && !sentence.take("was shown"))
        sentence.fail("\"is shown\" or \"is never shown\" is expected" +
                      (sentence.isAtEnd() ? "" : " before \"" + sentence.rest() + "\""));
    if (sentence.take("by")) {
        wanted.by = sentence.takeEnum<MechanismId>();
        if (!wanted.by)
            sentence.failWord("mechanism", wordsOf<MechanismId>());
    }
    const Count count = sentence.takeCount(isNever);
    return claimIn(sentence.takeWindow(wanted.app), [=](const auto &evidence, const Span &span) {
        return judgeShown(evidence, span, wanted, count);
    });
}

/// "notice refused-client of courier is seen once": what is seen outside of the app; without "of"
/// also what no app is behind.
Claim readNotice(Sentence &sentence)
{
    const std::vector<std::string> words = noticeWords();
    const auto what = sentence.takeOneOf(words);
    if (!what) {
        sentence.failWord("notice", words);
        return {};
    }
    const NameId name = sentence.takeName();
    std::optional<AppId> app;
    if (sentence.take("of"))
        app = sentence.takeApp();
    std::optional<Bound> value;
    if (sentence.take("with"))
        value = sentence.takeValue(vocabulary().notices[*what].quantity, {});
    const bool isNever = sentence.take("is never seen") || sentence.take("is not seen");
    if (!isNever && !sentence.take("is seen"))
        sentence.fail("\"is seen\" or \"is never seen\" is missing");
    const Count count = sentence.takeCount(isNever);
    const Window window = sentence.takeWindow(app.value_or(AppId()));
    return claimIn(window, [=](const auto &evidence, const Span &span) {
        std::vector<Instant> seen;
        const Trace &trace = evidence.run().trace();
        for (std::size_t i = 0; i < trace.size(); ++i) {
            const Record &record = trace.at(i);
            const auto *noticed = std::get_if<record::Noticed>(&record.payload);
            if (noticed != nullptr && noticed->what == static_cast<NoticeId>(*what) &&
                span.has(record.at) && (!app || record.app == *app) &&
                (!name.isValid() || noticed->name == name) &&
                (!value || value->has(static_cast<double>(noticed->value))))
                seen.push_back(record.at);
        }
        return evidence.counted("the notice " + noticeWords()[*what] + " is seen", seen, count,
                                span);
    });
}

constexpr auto kForms =
    std::to_array<OtherForm>({{"notification", readNotification}, {"notice", readNotice}});

} // namespace

std::span<const OtherForm> shownForms()
{
    return kForms;
}

} // namespace offstage
