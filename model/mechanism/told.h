// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"
#include "model/phone/vocabulary.h"

namespace offstage {

enum class Happening : std::uint8_t;

/// Lets every mechanism know; the app may have no process any more afterwards.
void tell(RunningBoard &board, AppId app, Happening what);

/// The value of what iOS keeps about an app.
std::int64_t account(const Phone &phone, AppId app, AccountId id);
/// Keeps another value, and tells the trace if it is new.
void setAccount(RunningBoard &board, AppId app, AccountId id, std::int64_t value);

/// What the app would read now; it has a process.
std::int64_t readValue(const Phone &phone, AppId app, ValueId what, NameId name = {});

/// App code called an API; the record is the cause of what comes of it.
RecordId acted(RunningBoard &board, AppId app, const Action &action, NameId name = {},
               ApiResult result = ApiResult::Fine, Duration length = {});
/// Something is seen by people or other machines.
RecordId notice(RunningBoard &board, AppId app, NoticeId what, NameId name = {},
                std::int64_t value = 0);
/// The app uses the mechanism against its purpose; said once in a process's life.
void warnPurpose(RunningBoard &board, AppId app, MechanismId mechanism);

bool isAllowed(const Phone &phone, AppId app, Permission what);

/// Opens something that dies with the process and does not hold it.
Resource &openResource(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                       NameId name = {});
/// Null if there is none, or no process.
Resource *findResource(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                       NameId name = {});
void closeResource(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                   NameId name = {});

} // namespace offstage
