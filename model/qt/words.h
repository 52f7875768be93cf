// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "model/phone/record.h"
#include "model/phone/setup.h"

namespace offstage {

/// The context of every sentence about the simulation, and the pieces that several sentences take
/// as arguments.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    static QString app(const Setup &setup, AppId app);
    static QString name(const Setup &setup, NameId name);
    /// "background task “upload”", "push wake".
    static QString assertion(AssertionKind kind, NameId name, const Setup &setup);
    /// A word that a mechanism or a data file brings, in the user's language.
    static QString open(std::string_view word);
    /// "VoIP push".
    static QString noun(MechanismId mechanism);
    /// "0xDEADFA11".
    static QString code(std::uint32_t code);
    /// "63 %".
    static QString percent(int value);
    /// What the mechanism is in the middle of a sentence: "a background push", "app refresh".
    static QString forWhat(MechanismId mechanism);
};

} // namespace offstage
