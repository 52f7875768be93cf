// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/qt/answer.h"

namespace offstage {

/// A question for Apple's developer forums, in Markdown, filled with what those who answer ask for:
/// versions, how the app was launched, force quit or not, the switches, what is declared, what was
/// expected, what the trace shows, with subtopic and tag. What only the asker knows stands in
/// square brackets.
QString forumQuestion(const AnswerMatter &matter, const Topic &topic);

/// A text without the names of the apps, their bundles and the scenario: "App A",
/// "com.example.app-a".
QString scrubbed(QString text, const Setup &setup, const QString &scenarioTitle);

} // namespace offstage
