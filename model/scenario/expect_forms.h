// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "model/scenario/evidence.h"
#include "model/scenario/sentence.h"

namespace offstage {

/// A kind of sentence about an app: the verb behind the app's key, and what reads the rest. A verb
/// that begins with "is" is also known as "was", and any verb with "never". To add a kind, add a
/// line to the table of its family, and say in scenarios/README.md what it means.
struct AppForm {
    std::string_view verb;
    Claim (*read)(Sentence &sentence, AppId app, bool isNever);
};

/// A kind of sentence that begins with a word of its own and names its app later, if any.
struct OtherForm {
    std::string_view first;
    Claim (*read)(Sentence &sentence);
};

std::span<const AppForm> stateForms();
std::span<const AppForm> processForms();
std::span<const AppForm> callForms();
std::span<const AppForm> resultForms();
std::span<const AppForm> holdForms();
std::span<const AppForm> valueForms();
std::span<const OtherForm> shownForms();

/// A sentence that begins with a mechanism: "2nd silent-push of courier refused by thermal". It
/// comes back as nothing if no mechanism is there.
std::optional<Claim> readAboutMechanism(Sentence &sentence);

/// The app behind "of", or the only one; invalid if the sentence is wrong.
AppId takeOwner(Sentence &sentence);

/// A claim about what happens in a window, once it is known when that is.
Claim claimIn(const Window &window,
              std::function<Outcome(const Evidence &evidence, const Span &span)> judge);

} // namespace offstage
