// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace offstage {

/// Something wrong in what the world gave us: where (1-based line and column, 0 where there is
/// none), the path of keys ("apps.courier.reactions[2].work"), and what, as one English sentence
/// without a full stop.
struct Problem {
    std::string file;
    int line = 0;
    int column = 0;
    std::string path;
    std::string message;

    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

/// A value, or every reason why there is none.
template <class T> using Result = tl::expected<T, Problems>;

/// "file:line:column: path: message", as compilers write it.
std::string text(const Problem &problem);

} // namespace offstage
