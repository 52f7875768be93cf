// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace offstage {

class Session;

// What comes next at the playhead, as far as it is known: in the past the next record, at the head
// what is due first, "Pulse app refresh considered at 14:06:37". Empty if nothing is.
QString comingNext(const Session &session);

} // namespace offstage
