// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/read_context.h"

#include <algorithm>

#include "model/core/time_text.h"

namespace offstage {

NameId ReadContext::name(const std::string &text)
{
    const auto [found, isNew] = m_ids.try_emplace(text, NameId(setup.names.size()));
    if (isNew)
        setup.names.push_back(text);
    return found->second;
}

std::optional<NameId> ReadContext::readName(const NodeReader &node)
{
    constexpr std::size_t longest = 200;
    const auto text = node.scalar("a name");
    if (!text)
        return std::nullopt;
    if (text->empty() || text->size() > longest || text->find('\n') != std::string::npos) {
        node.complain("a name is one line of at most 200 bytes, and not empty");
        return std::nullopt;
    }
    return name(*text);
}

std::optional<AppId> ReadContext::readApp(const NodeReader &node) const
{
    const auto text = node.scalar("the key of an app");
    if (!text)
        return std::nullopt;
    const auto found = std::find(appKeys.begin(), appKeys.end(), *text);
    if (found != appKeys.end())
        return AppId(static_cast<std::uint64_t>(found - appKeys.begin()));
    node.complain("no app has this key" + hint(*text, appKeys));
    return std::nullopt;
}

std::optional<Instant> ReadContext::readInstant(const NodeReader &node) const
{
    const auto text = node.scalar("a time");
    if (!text)
        return std::nullopt;
    const auto at = parseInstant(*text, setup.start, setup.start, BareTime::Offset);
    if (!at)
        node.complain("\"" + *text +
                      "\" is not a time; write it like 1:05 or 30 s (from the start), Mon 09:00, "
                      "tomorrow 09:00 or 2025-11-20 09:00");
    else if (*at < setup.start)
        node.complain("\"" + *text + "\" is before the start");
    else
        return at;
    return std::nullopt;
}

} // namespace offstage
