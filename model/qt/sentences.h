// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/phone/record.h"
#include "model/phone/setup.h"
#include "model/sim/lanes.h"
#include "model/sim/run.h"

namespace offstage {

/// Turns the trace's keys and values into sentences in the user's language. Every text the window
/// shows about the simulation comes from here, so that all views say the same thing.
namespace sentences {

/// A word that begins a line, as it stands within a sentence: small in English, as it is in
/// languages whose nouns are written large.
QString within(const QString &words);
QString clock(Instant at, bool tenths = false); ///< "14:05:02" or "14:05:02.3"
QString day(Instant at);                        ///< "Thu"
/// The clock, with the day if it is another one than that of `near`: "14:05:02", "Fri 14:05:02".
QString moment(Instant at, Instant near);
QString version(Version version);               ///< "26", "18.3"
QString duration(Duration length);              ///< "4.2 s", "4:57 min", "2 h 30 min"
QString state(ShownState state);                ///< "Suspended"
QString stateWithReason(const StateSpan &span); ///< "Background · push wake"
QString decision(Decision decision);            ///< iOS's own words
QString decisionPlain(Decision decision);       ///< "not now, asked again later"
QString policy(PolicyId policy, const Rules &rules);
QString mechanism(MechanismId mechanism); ///< "Silent push"
QString trust(Trust trust);
QString network(Network network);
QString callback(HookId hook); ///< "didReceiveRemoteNotification"
QString assertion(const AssertionBar &bar, const Setup &setup,
                  Instant now); ///< "push wake, 4.2 of 30 s"
QString request(const RequestBox &box, const Setup &setup);
/// "background transfer “movie”, pauses".
QString errand(const ErrandBar &bar, const Setup &setup);
/// The value alone, as the row says what it is: "2 min".
QString accountStep(const AccountLine &line, const AccountStep &step);
QString markTitle(const Mark &mark, const Setup &setup);  ///< "Push #2"
QString markDetail(const Mark &mark, const Setup &setup); ///< "refused", "ran 4.2 s"
QString input(const Input &input, const Setup &setup);    ///< "Courier's card flicked up"
QString inputIcon(const Input &input);                    ///< name in resources/icons
QString recordTitle(const Run &run, RecordId record);     ///< "Silent push #2 refused"
QString recordLine(const Run &run, RecordId record);      ///< the log's "What"
QString recordIcon(const Run &run, RecordId record);
QString recordWho(const Run &run, RecordId record); ///< "You", "APNs", "Courier", "iPhone"
/// One to three sentences: what happened, why, what would change it.
QString recordExplanation(const Run &run, RecordId record);
/// "63 %, above 20 %".
QString rationale(const StoredVerdict &verdict);
/// "Suspended for 4:57", under the app's name.
QString laneState(const Phone &phone, const AppLanes &lanes, AppId app, Instant at);

} // namespace sentences

} // namespace offstage
