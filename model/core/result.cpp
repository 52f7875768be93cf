// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result.h"

namespace offstage {

std::string text(const Problem &problem)
{
    std::string result = problem.file;
    if (problem.line > 0)
        result += ":" + std::to_string(problem.line) + ":" + std::to_string(problem.column);
    if (!result.empty())
        result += ": ";
    if (!problem.path.empty())
        result += problem.path + ": ";
    return result + problem.message;
}

} // namespace offstage
