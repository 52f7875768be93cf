// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/mechanism/background_session.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

Errand *findTransfer(RunningBoard &board, AppId owner, NameId name)
{
    auto &errands = board.app(owner).errands;
    const auto it = std::find_if(errands.begin(), errands.end(), [&](const Errand &e) {
        return isTransfer(e) && e.name == name && stateOf(e) != TransferState::Ended;
    });
    return it == errands.end() ? nullptr : &*it;
}

void create(RunningBoard &board, AppId app, const Action &action)
{
    const auto marked = [&](std::size_t field, TransferMark mark) {
        return action.flag(field) ? bit(mark) : 0;
    };
    // Before iOS 13 nobody could keep a session from an expensive network.
    const bool isChoice = board.rules().flag(transferNumber(TransferNumber::ExpensiveChoice));
    const std::int64_t marks =
        marked(1, TransferMark::Discretionary) | marked(2, TransferMark::LaunchEvents) |
        marked(3, TransferMark::Cellular) |
        (isChoice ? marked(4, TransferMark::Expensive) : bit(TransferMark::Expensive)) |
        marked(5, TransferMark::Constrained);
    const ApiResult opened = openSession(board, app, action.name(0), marks, action.duration(6));
    const RecordId done = acted(board, app, action, action.name(0), opened);
    RunningBoard::Because because(board, done);
    if (opened == ApiResult::Fine)
        sessionsConnected(board, app, action.name(0));
}

void invalidateSession(RunningBoard &board, AppId app, const Action &action)
{
    const NameId identifier = action.name(0);
    Resource *session = findResource(board, app, MechanismId::BackgroundSession, 0, identifier);
    const RecordId done =
        acted(board, app, action, identifier,
              session ? ApiResult::Fine : sessionResult(SessionResult::NoSession));
    RunningBoard::Because because(board, done);
    if (!session)
        return;
    invalidate(*session);
    const AppId owner = ownerOf(board.phone(), app);
    if (action.flag(1)) {
        for (const std::uint32_t ordinal :
             transfersOf(board, owner, [&](const Errand &e) { return sessionOf(e) == identifier; }))
            finishTransfer(board, owner, ordinal, UrlCancelled, ErrandStage::Fails, UrlCancelled);
    }
}

void start(RunningBoard &board, AppId app, const Action &action)
{
    const auto place = static_cast<SessionAction>(placeOf(kBackgroundSession, action.id));
    const Resource *session = openSessionOf(board, app, action.name(2));
    const RecordId done = acted(board, app, action, action.name(0),
                                resultOfStart(session, sessionResult(SessionResult::NoSession)));
    RunningBoard::Because because(board, done);
    if (!session)
        return;
    TransferWish wish;
    wish.kind = place == SessionAction::StartDownload ? TransferKind::Download
                : place == SessionAction::StartUpload ? TransferKind::Upload
                                                      : TransferKind::Data;
    wish.name = action.name(0);
    wish.session = session->name;
    wish.kilobytes = action.count(1);
    if (board.rules().flag(transferNumber(TransferNumber::BeginDate)))
        wish.earliest = action.duration(3);
    if (place == SessionAction::StartDownload && action.flag(4))
        wish.done = takeResumeData(board, ownerOf(board.phone(), app), wish.name);
    startTransfer(board, app, MechanismId::BackgroundSession, *session, wish);
}

void cancel(RunningBoard &board, AppId app, const Action &action)
{
    const AppId owner = ownerOf(board.phone(), app);
    const Errand *transfer = findTransfer(board, owner, action.name(0));
    const RecordId done =
        acted(board, app, action, action.name(0),
              transfer ? ApiResult::Fine : sessionResult(SessionResult::NoTransfer));
    RunningBoard::Because because(board, done);
    if (!transfer)
        return;
    const std::uint32_t ordinal = transfer->ordinal;
    if (action.flag(1))
        keepResumeData(board, owner, *transfer);
    finishTransfer(board, owner, ordinal, UrlCancelled, ErrandStage::Fails, UrlCancelled);
}

void answer(RunningBoard &board, AppId app, const Action &action)
{
    const AppId owner = ownerOf(board.phone(), app);
    Errand *transfer = findTransfer(board, owner, action.name(0));
    const bool isAsked = transfer && stateOf(*transfer) == TransferState::Asks &&
                         !has(*transfer, TransferMark::Delayed);
    const RecordId done =
        acted(board, app, action, action.name(0),
              isAsked ? ApiResult::Fine : sessionResult(SessionResult::NoTransfer));
    RunningBoard::Because because(board, done);
    if (!isAsked)
        return;
    if (action.count(1) == 1) {
        finishTransfer(board, owner, transfer->ordinal, UrlAuthenticationCancelled,
                       ErrandStage::Fails, UrlAuthenticationCancelled);
        return;
    }
    mark(*transfer, TransferMark::Credential);
    transfer->state = static_cast<std::uint8_t>(TransferState::Starts);
    lookAt(*transfer, board.now());
    board.touch(owner);
}

} // namespace

void performSession(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    switch (static_cast<SessionAction>(placeOf(kBackgroundSession, action.id))) {
    case SessionAction::CreateSession:
        return create(board, app, action);
    case SessionAction::InvalidateSession:
        return invalidateSession(board, app, action);
    case SessionAction::CancelTransfer:
        return cancel(board, app, action);
    case SessionAction::AnswerChallenge:
        return answer(board, app, action);
    case SessionAction::StartDownload:
    case SessionAction::StartUpload:
    case SessionAction::StartDataTask:
        return start(board, app, action);
    }
}

ApiResult sessionResult(SessionResult result)
{
    return ownResult(kBackgroundSession, static_cast<std::size_t>(result));
}

} // namespace offstage
