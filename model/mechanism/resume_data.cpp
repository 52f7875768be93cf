// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/background_session.h"
#include "model/mechanism/errands.h"

// The resume data of downloads that ended with an error (ME-15): as an errand that is never due,
// `done` is how much was there. The app keeps it, so it outlasts the process; it is used once.
namespace offstage {

namespace {

Errand *resumeDataOf(RunningBoard &board, AppId owner, NameId name)
{
    return findErrand(board, owner, MechanismId::BackgroundSession, kResumeData, name);
}

} // namespace

void keepResumeData(RunningBoard &board, AppId owner, const Errand &transfer)
{
    const NameId name = transfer.name;
    const std::int64_t done = movedBy(transfer, board.now());
    const bool isDownload = transfer.mechanism == MechanismId::BackgroundSession &&
                            transfer.kind == static_cast<std::uint8_t>(TransferKind::Download);
    if (!isDownload || done == 0)
        return;
    takeResumeData(board, owner, name); // there is one for each name
    Errand &data = keepMoment(board, owner, MechanismId::BackgroundSession, kResumeData, kNever);
    data.name = name;
    data.done = done;
}

std::int64_t takeResumeData(RunningBoard &board, AppId owner, NameId name)
{
    const Errand *data = resumeDataOf(board, owner, name);
    if (!data)
        return 0;
    const std::int64_t done = data->done;
    forgetErrand(board, owner, data->ordinal);
    return done;
}

} // namespace offstage
