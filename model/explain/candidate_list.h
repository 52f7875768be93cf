// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "model/explain/change.h"

namespace offstage {

/// Changes to try around one instant, each once.
class CandidateList {
public:
    /// `at` is when what should come out differently happened, `app` to whom.
    CandidateList(const Run &run, AppId app, Instant at);

    const Run &run() const { return m_run; }
    AppId app() const { return m_app; }
    Instant at() const { return m_at; }
    /// The phone right before.
    const Phone &phone() const { return m_phone; }
    const AppSpec &spec() const { return m_run.setup()->app(m_app); }

    void add(const Change &change);
    /// An input a moment before, or at this instant.
    void give(const Input &input);
    void giveAt(Instant at, const Input &input);
    /// The user looks into the app a short time before.
    void visit();
    /// Every input of the story that led to the record is not given, but for one that stays.
    void omitCauses(RecordId record, RecordId stays = {});
    /// The app's last pushes before are not sent.
    void omitPushes();
    /// What the mechanism needs from the app and the user, where it is missing.
    void declare(MechanismId mechanism);
    void permit(MechanismId mechanism);
    /// Network, power, unlocked: what else may be in the way of work.
    void easeConditions();
    /// The app makes this call in its reaction to a callback.
    void call(HookId hook, NameId reaction, std::string_view action, NameId name = {});
    void call(std::string_view hook, std::string_view action, NameId name = {});
    /// The steps of the app's reactions with this word are dropped, or take `length` at most.
    void drop(std::string_view action);
    void shorten(std::string_view action, Duration length);
    /// The other sides of the mechanism's disputed numbers.
    void takeSides(MechanismId mechanism);

    std::vector<Change> take() { return std::move(m_changes); }

private:
    const Run &m_run;
    AppId m_app;
    Instant m_at;
    Phone m_phone;
    std::vector<Change> m_changes;
};

} // namespace offstage
