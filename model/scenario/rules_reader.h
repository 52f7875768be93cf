// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "model/phone/rules.h"
#include "model/scenario/data_file.h"
#include "model/scenario/node_reader.h"

namespace offstage {

// What the readers of the data files share.

Parameter readParameter(const NodeReader &node);
std::vector<Source> readSources(const NodeReader &node);
/// Reads every entry of a word (one, or a list by version), so that each is checked, and answers
/// the newest that is not newer than `ios`.
template <class T, class Read>
std::optional<T> newest(const NodeReader &node, Version ios, const Read &read)
{
    const std::vector<NodeReader> entries =
        node.isList() ? node.elements() : std::vector<NodeReader>{node};
    std::optional<T> best;
    Version bestSince{0, 0};
    std::vector<Version> seen;
    for (const NodeReader &entry : entries) {
        Version since{4, 0};
        const auto &keys = entry.node().keys;
        const auto key = std::find_if(keys.begin(), keys.end(),
                                      [](const YamlKey &k) { return k.text == "since"; });
        if (entry.isMap() && key != keys.end())
            since =
                parseVersion(entry.node().items[static_cast<std::size_t>(key - keys.begin())].text)
                    .value_or(since);
        T value = read(entry);
        if (std::find(seen.begin(), seen.end(), since) != seen.end())
            entry.complain("another entry is valid since the same version");
        seen.push_back(since);
        if (since <= ios && since >= bestSince) {
            bestSince = since;
            best = std::move(value);
        }
    }
    if (!best)
        node.complain("no entry is valid in iOS " + std::to_string(ios.major) + "." +
                      std::to_string(ios.minor));
    return best;
}

/// The pages of all mechanisms, with their numbers, into the rules.
void readMechanisms(const std::string &folder, Rules &rules, Problems &problems);

} // namespace offstage
