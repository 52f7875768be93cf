// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/explain/stretch.h"
#include "model/explain/what_if.h"

namespace offstage::sentences {

/// "You open Courier at 14:04:46", "Courier declares remote-notification in UIBackgroundModes".
QString change(const Change &change, const Run &run);
/// One change, or two joined by "and".
QString remedy(const Remedy &remedy, const Run &run);
/// "In your app", "As the user", "Only iOS".
QString changedBy(ChangedBy by);
QString changeIcon(const Change &change); ///< name in resources/icons
/// "14 single changes run again, 2 make the difference".
QString whatIfCount(const WhatIf &whatIf);

/// "Courier runs because of background task “upload”, 12 s left of 30 s."
QString stretchLine(const Run &run, const Stretch &facts);
/// The sentences after the line; may be empty.
QString stretchMore(const Run &run, const Stretch &facts);
/// "Courier, suspended", "Courier, not running".
QString stretchTitle(const Run &run, const Topic &topic);
/// "App refresh was considered 9 times and refused: Device Activity Policy 7, Rate Limit 2."
QString considered(const Considered &considered, const Run &run);

} // namespace offstage::sentences
