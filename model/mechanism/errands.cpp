// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/errands.h"

#include <algorithm>

#include "model/mechanism/decisions.h"
#include "model/mechanism/registry.h"

namespace offstage {

namespace {

/// Lets the mechanisms of these errands look at them; an errand may be gone when its turn comes.
void look(RunningBoard &board, AppId app, const std::vector<std::uint32_t> &ordinals)
{
    for (const std::uint32_t ordinal : ordinals) {
        Errand *errand = findErrand(board, app, ordinal);
        if (!errand)
            continue;
        RunningBoard::Because because(board,
                                      board.cause().isValid() ? board.cause() : errand->record);
        mechanismOf(errand->mechanism).errandDue(board, app, ordinal);
        board.touch(app);
    }
}

} // namespace

Errand &addErrand(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                  NameId name)
{
    App &owner = board.app(app);
    Errand &errand = owner.errands.emplace_back();
    errand.mechanism = mechanism;
    errand.kind = kind;
    errand.name = name;
    errand.ordinal = ++owner.errandsMade;
    errand.createdAt = board.now();
    errand.record = board.record(
        app, record::ErrandMoved{mechanism, ErrandStage::Created, name, errand.ordinal, 0});
    board.touch(app);
    return errand;
}

Errand &keepMoment(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                   Instant at)
{
    App &owner = board.app(app);
    Errand &moment = owner.errands.emplace_back();
    moment.mechanism = mechanism;
    moment.kind = kind;
    moment.ordinal = ++owner.errandsMade;
    moment.createdAt = board.now();
    moment.dueAt = at;
    moment.record = board.cause();
    board.touch(app);
    return moment;
}

void forgetErrand(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    auto &errands = board.app(app).errands;
    errands.erase(std::remove_if(errands.begin(), errands.end(),
                                 [&](const Errand &e) { return e.ordinal == ordinal; }),
                  errands.end());
    board.touch(app);
}

Errand *findErrand(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    auto &errands = board.app(app).errands;
    const auto it = std::find_if(errands.begin(), errands.end(),
                                 [&](const Errand &e) { return e.ordinal == ordinal; });
    return it == errands.end() ? nullptr : &*it;
}

Errand *findErrand(RunningBoard &board, AppId app, MechanismId mechanism, NameId name)
{
    auto &errands = board.app(app).errands;
    const auto it = std::find_if(errands.begin(), errands.end(), [&](const Errand &e) {
        return e.mechanism == mechanism && (!name.isValid() || e.name == name);
    });
    return it == errands.end() ? nullptr : &*it;
}

Errand *findErrand(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                   NameId name)
{
    auto &errands = board.app(app).errands;
    const auto it = std::find_if(errands.begin(), errands.end(), [&](const Errand &e) {
        return e.mechanism == mechanism && e.kind == kind && (!name.isValid() || e.name == name);
    });
    return it == errands.end() ? nullptr : &*it;
}

RecordId moveErrand(RunningBoard &board, AppId app, std::uint32_t ordinal, ErrandStage stage,
                    std::int64_t amount)
{
    Errand *errand = findErrand(board, app, ordinal);
    if (!errand)
        return RecordId();
    errand->record = board.record(
        app, record::ErrandMoved{errand->mechanism, stage, errand->name, ordinal, amount});
    board.touch(app);
    return errand->record;
}

RecordId endErrand(RunningBoard &board, AppId app, std::uint32_t ordinal, ErrandStage stage,
                   std::int64_t amount)
{
    const RecordId moved = moveErrand(board, app, ordinal, stage, amount);
    forgetErrand(board, app, ordinal);
    return moved;
}

std::size_t errandCount(const Phone &phone, AppId app, MechanismId mechanism)
{
    const auto &errands = phone.app(app).errands;
    return static_cast<std::size_t>(std::count_if(
        errands.begin(), errands.end(), [&](auto &e) { return e.mechanism == mechanism; }));
}

std::size_t errandCount(const Phone &phone, AppId app, MechanismId mechanism, std::uint8_t kind)
{
    const auto &errands = phone.app(app).errands;
    return static_cast<std::size_t>(std::count_if(errands.begin(), errands.end(), [&](auto &e) {
        return e.mechanism == mechanism && e.kind == kind;
    }));
}

void errandsDue(RunningBoard &board, AppId app)
{
    std::vector<std::uint32_t> due;
    for (Errand &errand : board.app(app).errands) {
        if (errand.dueAt > board.now())
            continue;
        errand.dueAt = kNever;
        due.push_back(errand.ordinal);
    }
    look(board, app, due);
}

void errandConditionsChanged(RunningBoard &board, Condition condition)
{
    std::vector<std::uint32_t> watching;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        watching.clear();
        for (const Errand &errand : board.app(app).errands) {
            if (isWatched(errand.watches, condition))
                watching.push_back(errand.ordinal);
        }
        if (!watching.empty())
            look(board, app, watching);
    }
}

} // namespace offstage
