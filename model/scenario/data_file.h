// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/scenario/node_reader.h"

namespace offstage {

/// One data file of the resources, kept for as long as messages about it are made.
struct DataFile {
    std::string path;
    YamlNode root;
};

/// Nothing if the file cannot be read or is not YAML; the problems then say why.
std::optional<DataFile> readDataFile(const std::string &path, Problems &problems);

/// The files of a folder by name, so that messages come in one order on every machine. None is a
/// problem.
std::vector<std::string> yamlFilesIn(const std::string &folder, Problems &problems);

/// A list of texts; a text alone is a list of one, and nothing is an empty list.
std::vector<std::string> readTexts(const NodeReader &node);

} // namespace offstage
