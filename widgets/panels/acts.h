// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/phone.h"
#include "model/phone/vocabulary.h"
#include "widgets/panels/device_switch.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace offstage {

// What an act asks for before it can be done, with the value it has if nobody says otherwise.
// `names` are the scenario's, those that the mechanism's own code uses first.
struct ActField {
    FieldType type = FieldType::Time;
    QString label;
    QString meaning;
    bool isRequired = false;
    std::int64_t value = 0;
    QStringList choices;
    std::vector<NameId> names;

    bool operator==(const ActField &) const = default;
};

// Where an act stands: the groups of the vocabulary, and behind them what one app may do.
using ActGroup = int;
inline constexpr ActGroup kPermissionGroup = int(kEnumNames<PanelGroup>.size());

// Something that a person, the world or the system can do to the phone at the playhead, or a
// condition with its present value. A condition has `choices`, or a `number` that can be typed; an
// act has `fields` and is done once for every press. `make` takes the values of the fields in their
// order and gives the input; an act that this version of iOS does not have says so in `missing`.
struct Act {
    ActGroup group = 0;
    QString title;
    QString meaning;
    // What a search finds it by, beside its title.
    QString keywords;
    std::vector<ActField> fields;
    std::vector<DeviceChoice> choices;
    std::optional<std::int32_t> number;
    std::function<Input(const std::vector<std::int64_t> &)> make;
    QString missing;

    bool isCondition() const { return !choices.empty() || number.has_value(); }
};

// Everything that can be done to the phone beside its tiles, group by group, conditions before
// acts. `app` is the one that acts are for and whose permissions stand in the last group.
std::vector<Act> actsOf(const Vocabulary &words, const Phone &phone, AppId app);

QString groupTitle(ActGroup group, const Phone &phone, AppId app);
// Words behind identifiers: "location-always" as "Location always".
QString titleOfWord(std::string_view word);
QString permissionTitle(Permission what);

// How well an act answers a search: 0 not at all, 1 by its meaning, 2 by its title or word. Every
// word of the search must begin a word.
int matchOf(const Act &act, const QString &search);

} // namespace offstage
