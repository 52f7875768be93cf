// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/background_session.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// AVAssetDownloadURLSession (ME-40): an HLS stream for later, in a background session of its own
// class. Its transfers follow the rules of every background session.
namespace offstage {

namespace {

enum { CreateAssetSession, StartAssetDownload };
constexpr std::array<std::string_view, 2> kConfigurations = {"background", "default"};
constexpr std::array kCreateFields = {
    Field{"identifier", FieldType::Name, true, 0, {}, "background(withIdentifier:)"},
    Field{"configuration", FieldType::Choice, false, 0, kConfigurations, "of which kind it is"},
};
constexpr std::array kStartFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the stream"},
    Field{"size", FieldType::Bytes, true, 0, {}, "how much that is"},
    Field{"session", FieldType::Name, false, -1, {}, "its session; without it the only one"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "AVAssetDownloadURLSession(configuration:assetDownloadDelegate:...)",
               .meaning = "creates a session for streams; it needs a background configuration",
               .fields = kCreateFields,
               .word = "createAssetSession",
               .since = {9, 0}},
    ActionWord{.swift = "session.makeAssetDownloadTask(...).resume()",
               .meaning = "hands the download of a stream to the system",
               .fields = kStartFields,
               .word = "startAssetDownload",
               .since = {10, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "urlSession(_:assetDownloadTask:didFinishDownloadingTo:)",
             .meaning = "a stream is there",
             .takesName = true,
             .word = "assetDidFinishDownloading",
             .since = {10, 0}},
};
constexpr std::array kResults = {
    ResultWord{"NSInvalidArgumentException", "the configuration is not a background one", 0},
    ResultWord{"no such asset session", "this process has not created that session", 0},
};

void create(RunningBoard &board, AppId app, const Action &action)
{
    if (action.count(1) != 0) {
        const RecordId thrown =
            acted(board, app, action, action.name(0), ownResult(kAssetDownload, 0));
        RunningBoard::Because because(board, thrown);
        endProcess(board, app, ExitReason::Crash);
        return;
    }
    const std::int64_t marks = TransferMark::LaunchEvents | TransferMark::Cellular;
    const ApiResult opened = openSession(
        board, app, action.name(0),
        marks | bit(TransferMark::Expensive) | bit(TransferMark::Constrained), Duration());
    const RecordId done = acted(board, app, action, action.name(0), opened);
    RunningBoard::Because because(board, done);
    if (opened == ApiResult::Fine)
        sessionsConnected(board, app, action.name(0));
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    if (placeOf(kAssetDownload, action.id) == CreateAssetSession)
        return create(board, app, action);
    const Resource *session = openSessionOf(board, app, action.name(2));
    const RecordId done = acted(board, app, action, action.name(0),
                                resultOfStart(session, ownResult(kAssetDownload, 1)));
    RunningBoard::Because because(board, done);
    if (session)
        startTransfer(board, app, MechanismId::AssetDownload, *session,
                      {TransferKind::Download, action.name(0), session->name, action.count(1), {}});
}

} // namespace

const Mechanism kAssetDownload = {
    .id = MechanismId::AssetDownload,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .perform = perform,
    .errandDue = transferDue,
};

} // namespace offstage
