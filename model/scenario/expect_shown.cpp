// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/scenario/expect_forms.h"

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

constexpr auto kForms = std::to_array<OtherForm>({{"notification", readNotification}});

} // namespace

std::span<const OtherForm> shownForms()
{
    return kForms;
}

} // namespace offstage
