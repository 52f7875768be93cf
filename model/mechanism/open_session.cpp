// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <vector>

#include "model/mechanism/background_session.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

/// Beside the marks of a session's configuration, in its state.
constexpr std::uint8_t kInvalidated = 1 << 7;

bool isInvalidated(const Resource &session)
{
    return (session.state & kInvalidated) != 0;
}

/// Something of it has still to be told.
bool isInUse(const Phone &phone, AppId owner, NameId identifier)
{
    const auto &errands = phone.app(owner).errands;
    return std::any_of(errands.begin(), errands.end(), [&](const Errand &e) {
        return isTransfer(e) && sessionOf(e) == identifier;
    });
}

bool isSession(const Resource &resource)
{
    return resource.mechanism == MechanismId::BackgroundSession;
}

/// The other processes of the app and its extensions that have the session open.
std::vector<AppId> othersWith(RunningBoard &board, AppId app, NameId identifier)
{
    std::vector<AppId> others;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId other(i);
        if (other != app && ownerOf(board.phone(), other) == ownerOf(board.phone(), app) &&
            findResource(board, other, MechanismId::BackgroundSession, 0, identifier))
            others.push_back(other);
    }
    return others;
}

} // namespace

ApiResult openSession(RunningBoard &board, AppId app, NameId identifier, std::int64_t marks,
                      Duration timeout)
{
    const AppSpec &spec = board.spec(app);
    if (spec.extensionPoint && !spec.declares(ownKey(kBackgroundSession, 0)))
        return sessionResult(SessionResult::NeedsContainer);
    // One process at a time is connected (ME-27). A suspended one gives way (assumed).
    for (const AppId other : othersWith(board, app, identifier)) {
        if (board.app(other).process->isRunning)
            return sessionResult(SessionResult::InUse);
        closeResource(board, other, MechanismId::BackgroundSession, 0, identifier);
    }
    if (const Resource *same =
            findResource(board, app, MechanismId::BackgroundSession, 0, identifier)) {
        // It is there already and keeps its configuration; one that was invalidated makes room
        // once everything of it has been told.
        if (!isInvalidated(*same) ||
            isInUse(board.phone(), ownerOf(board.phone(), app), identifier))
            return ApiResult::Fine;
        closeResource(board, app, MechanismId::BackgroundSession, 0, identifier);
    }
    Resource &session = openResource(board, app, MechanismId::BackgroundSession, 0, identifier);
    session.state = static_cast<std::uint8_t>(marks);
    session.value =
        timeout > Duration()
            ? timeout.count()
            : board.rules().duration(transferNumber(TransferNumber::ResourceTimeout)).count();
    return ApiResult::Fine;
}

Resource *openSessionOf(RunningBoard &board, AppId app, NameId identifier)
{
    auto &resources = board.app(app).process->resources;
    if (!identifier.isValid() && std::count_if(resources.begin(), resources.end(), isSession) != 1)
        return nullptr;
    return findResource(board, app, MechanismId::BackgroundSession, 0, identifier);
}

void invalidate(Resource &session)
{
    session.state |= kInvalidated;
}

ApiResult resultOfStart(const Resource *session, ApiResult none)
{
    if (!session)
        return none;
    return isInvalidated(*session) ? sessionResult(SessionResult::Invalidated) : ApiResult::Fine;
}

void startTransfer(RunningBoard &board, AppId app, MechanismId mechanism, const Resource &session,
                   const TransferWish &wish)
{
    if (isInvalidated(session)) {
        endProcess(board, app, ExitReason::Crash);
        return;
    }
    const AppId owner = ownerOf(board.phone(), app);
    const bool isExtension = owner != app;
    const std::int64_t marks = session.state;
    const Instant deadline = board.now() + Duration(session.value);
    Errand &transfer =
        addErrand(board, owner, mechanism, static_cast<std::uint8_t>(wish.kind), wish.name);
    transfer.total = std::max<std::int64_t>(1, wish.kilobytes);
    transfer.done = std::min(wish.done, transfer.total - 1);
    transfer.extra[TransferSession] = wish.session.value();
    transfer.extra[TransferSince] = board.now().time_since_epoch().count();
    transfer.extra[TransferMarks] = marks;
    transfer.extra[TransferNotBefore] = (board.now() + wish.earliest).time_since_epoch().count();
    transfer.extra[TransferDeadline] = deadline.time_since_epoch().count();
    // An extension's is taken as begun in front, as its interface is on screen (assumed).
    if (!isExtension && !isOnScreen(board.phone(), app))
        mark(transfer, TransferMark::Forced);
    mark(transfer, TransferMark::OfWidget, board.spec(app).extensionPoint == MechanismId::Widget);
    if (wish.earliest > Duration())
        mark(transfer, TransferMark::Delayed);
    lookAt(transfer, board.now());
    weighResumeDelay(board, owner);
}

} // namespace offstage
