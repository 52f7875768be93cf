// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/told.h"

#include <algorithm>

#include "model/mechanism/registry.h"

namespace offstage {

void tell(RunningBoard &board, AppId app, Happening what)
{
    // What happens to a process is over when one of them has ended it (a locked file at
    // suspension).
    const bool isOfProcess = what == Happening::Suspends || what == Happening::Resumed ||
                             what == Happening::EntersBackground ||
                             what == Happening::EntersForeground;
    for (const Mechanism &mechanism : mechanisms()) {
        if (isOfProcess && !board.app(app).process)
            return;
        if (mechanism.happened)
            mechanism.happened(board, app, what);
    }
}

std::int64_t account(const Phone &phone, AppId app, AccountId id)
{
    const auto place = static_cast<std::size_t>(id);
    const auto &accounts = phone.app(app).accounts;
    return place < accounts.size() ? accounts[place] : vocabulary().accounts[place].initial;
}

void setAccount(RunningBoard &board, AppId app, AccountId id, std::int64_t value)
{
    if (account(board.phone(), app, id) == value)
        return;
    auto &accounts = board.app(app).accounts;
    const auto place = static_cast<std::size_t>(id);
    while (accounts.size() <= place)
        accounts.push_back(vocabulary().accounts[accounts.size()].initial);
    accounts[place] = value;
    board.record(app, record::AccountChanged{id, value});
}

std::int64_t readValue(const Phone &phone, AppId app, ValueId what, NameId name)
{
    const Mechanism &mechanism = mechanismOf(what);
    return mechanism.read ? mechanism.read(phone, app, placeOf(mechanism, what), name) : 0;
}

RecordId acted(RunningBoard &board, AppId app, const Action &action, NameId name, ApiResult result,
               Duration length)
{
    return board.record(app, record::Acted{action.id, result, name, length});
}

RecordId notice(RunningBoard &board, AppId app, NoticeId what, NameId name, std::int64_t value)
{
    return board.record(app, record::Noticed{what, name, value});
}

void warnPurpose(RunningBoard &board, AppId app, MechanismId mechanism)
{
    static_assert(kMechanismCount <= 64, "App::warned has one bit for each");
    const std::uint64_t bit = 1ULL << static_cast<unsigned>(mechanism);
    if ((board.app(app).warned & bit) != 0)
        return;
    board.app(app).warned |= bit;
    board.record(app, record::PurposeWarned{mechanism});
}

bool isAllowed(const Phone &phone, AppId app, Permission what)
{
    return phone.app(app).permissions[static_cast<std::size_t>(what)] == Answer::Allowed;
}

Resource &openResource(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                       NameId name)
{
    Resource &resource = board.app(app).process->resources.emplace_back();
    resource.mechanism = mechanism;
    resource.kind = kind;
    resource.name = name;
    resource.since = board.now();
    resource.record = board.cause();
    return resource;
}

Resource *findResource(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                       NameId name)
{
    if (!board.app(app).process)
        return nullptr;
    for (Resource &resource : board.app(app).process->resources) {
        if (resource.mechanism == mechanism && resource.kind == kind &&
            (!name.isValid() || resource.name == name))
            return &resource;
    }
    return nullptr;
}

void closeResource(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                   NameId name)
{
    const Resource *found = findResource(board, app, mechanism, kind, name);
    if (!found)
        return;
    auto &resources = board.app(app).process->resources;
    resources.erase(resources.begin() + (found - resources.data()));
}

} // namespace offstage
