// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/phone/setup.h"
#include "model/scenario/node_reader.h"

namespace offstage {

/// The map `user`: a preset of resources/habits or a table, and lines that take the place of the
/// preset's.
void readUser(const NodeReader &node, UserHabits &user, const std::string &resourcesFolder);
/// What the words of `use` mean where the habits do not say, if an app uses one of them. `place` is
/// where it is told that the resources cannot be read.
void readUsualUse(const NodeReader &place, Setup &setup, const std::string &resourcesFolder);

/// The lines of `user` that readUser() makes the same habits of: a key and its YAML.
std::vector<std::pair<std::string, std::string>> userLines(const UserHabits &user);

} // namespace offstage
