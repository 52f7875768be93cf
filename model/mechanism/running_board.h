// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "model/phone/phone.h"
#include "model/phone/record.h"
#include "model/policy/policy.h"

namespace offstage {

/// The verbs with which mechanisms change the phone during one step: tell the trace, take and end
/// assertions, start and end processes, call app code. It keeps the one rule of the model: whether
/// a process runs is derived from its assertions, in settle(), and never set by a mechanism. Once a
/// step is settled it holds nothing, so one board serves any number of steps, and nothing of it
/// survives into the phone.
class RunningBoard {
public:
    RunningBoard(Phone &phone, Output &output) : m_phone(phone), m_output(output) {}

    Phone &phone() { return m_phone; }
    const Rules &rules() const { return m_phone.rules(); }
    App &app(AppId id) { return m_phone.app(id); }
    const AppSpec &spec(AppId id) const { return m_phone.spec(id); }
    Instant now() const { return m_phone.now; }

    /// What is recorded from here on is caused by this record; restores the former cause at its
    /// end.
    class Because {
    public:
        Because(RunningBoard &board, RecordId cause)
            : m_board(board), m_former(std::exchange(board.m_cause, cause))
        {}
        ~Because() { m_board.m_cause = m_former; }
        Because(const Because &) = delete;
        Because &operator=(const Because &) = delete;

    private:
        RunningBoard &m_board;
        RecordId m_former;
    };

    /// Tells the trace one thing. It is written in place: to build a record elsewhere and copy it
    /// costs twice the time, and a busy step tells many.
    template <class What>
    RecordId record(AppId app, const What &what, Origin origin = Origin::Scenario)
    {
        Record &added = m_output.records.emplace_back();
        added.at = m_phone.now;
        added.payload.emplace<What>(what);
        added.cause = m_cause;
        added.app = app;
        added.origin = origin;
        return RecordId(m_phone.records++);
    }
    RecordId cause() const { return m_cause; }
    Output &output() { return m_output; }

    /// Takes an assertion on the app's process, which must exist; the limit counts from now.
    std::uint32_t take(AppId app, AssertionKind kind, NameId name, Duration limit);
    /// Ends the assertion with this ordinal; nothing happens if there is none.
    void end(AppId app, std::uint32_t ordinal, AssertionEnd how);
    Assertion *find(AppId app, std::uint32_t ordinal);
    Assertion *find(AppId app, AssertionKind kind, NameId name = {});

    /// The device or an app changed in a way that pending questions may watch.
    void changed(Condition condition) { m_changed = m_changed | condition; }
    /// The app's derived state, deadlines or slots may have changed; settle() looks at it.
    /// With `isCause`, what is being recorded now is why its state may change.
    void touch(AppId app, bool isCause = false);
    void deviceChanged(DeviceFact fact, std::int32_t value);

    /// Derives what follows from the step: scenes, running or suspended, pools, questions that can
    /// be asked again, slots, and the states the trace is told.
    void settle();

private:
    struct Touched {
        AppId app;
        RecordId cause;
    };

    void settleApp(AppId app);
    void settlePool(AppId app);
    void schedule(AppId app);

    Phone &m_phone;
    Output &m_output;
    RecordId m_cause;
    Condition m_changed = Condition::Nothing;
    std::vector<Touched> m_touched;
};

} // namespace offstage
