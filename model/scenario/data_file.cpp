// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/data_file.h"

#include <algorithm>
#include <filesystem>

namespace offstage {

std::optional<DataFile> readDataFile(const std::string &path, Problems &problems)
{
    const auto keep = [&](Problems more) {
        problems.insert(problems.end(), more.begin(), more.end());
    };
    auto text = readYamlFile(path);
    if (!text) {
        keep(std::move(text.error()));
        return std::nullopt;
    }
    auto tree = parseYaml(*text, path);
    if (!tree) {
        keep(std::move(tree.error()));
        return std::nullopt;
    }
    return DataFile{path, *std::move(tree)};
}

std::vector<std::string> yamlFilesIn(const std::string &folder, Problems &problems)
{
    std::vector<std::string> result;
    std::error_code error;
    for (std::filesystem::directory_iterator file(folder, error), end; !error && file != end;
         file.increment(error)) {
        if (file->path().extension() == ".yaml")
            result.push_back(file->path().string());
    }
    std::sort(result.begin(), result.end());
    if (error || result.empty())
        problems.push_back({folder, 0, 0, "", "there are no data files in this folder"});
    return result;
}

std::vector<std::string> readTexts(const NodeReader &node)
{
    std::vector<std::string> result;
    if (node.isNothing())
        return result;
    if (node.isScalar())
        return {node.node().text};
    for (const NodeReader &element : node.elements()) {
        if (auto text = readText(element))
            result.push_back(*std::move(text));
    }
    return result;
}

} // namespace offstage
