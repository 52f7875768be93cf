// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/core/keyed_random.h"
#include "model/policy/answer.h"

// An app that the user swiped away, or never opened, is not launched for pushes or refreshes
// (SC-06, SC-63, SC-79, LC-69). Since 18.3 processing tasks may run all the same (SC-80, LC-75);
// how often is not known, so a keyed coin per request decides, and one run is all (assumed). A push
// for an app in front needs no launch and goes to its delegate at once (SC-66); whether a
// refresh that is due in front waits is disputed. Not opened for weeks: no pushes (SC-64).
namespace offstage {

namespace {

bool mayRunAfterForceQuit(const Question &question, const Phone &phone)
{
    const Rules &rules = phone.rules();
    const GateRow &row = rules.gate(question.mechanism);
    if (question.outlivesForceQuit)
        return true;
    if (row.afterForceQuit ? rules.flag(*row.afterForceQuit) : row.runsAfterForceQuit)
        return true;
    if (question.mechanism != MechanismId::Processing ||
        !rules.flag(ParameterId::ProcessingAfterForceQuit) || question.limitUsed >= question.limit)
        return false;
    const double share = rules.number(ParameterId::ProcessingAfterForceQuitShare);
    return draw(phone.setup->seed, Purpose::ProcessingAfterForceQuit, question.app,
                question.ordinal) < share;
}

} // namespace

Verdict evaluateApplication(const Question &question, const Phone &phone)
{
    const App &app = phone.app(question.app);
    const bool isPush = question.mechanism == MechanismId::SilentPush;

    if (app.isForceQuit) {
        if (mayRunAfterForceQuit(question, phone))
            return canProceed(Rationale::ForceQuit, 1, 0);
        return absolutelyMustNot(Rationale::ForceQuit, 1, 0);
    }
    if (!app.lastOpened)
        return absolutelyMustNot(Rationale::NeverOpened, 0, 1);
    if (isPush && isOnScreen(phone, question.app))
        return {Decision::AbsolutelyMustProceed, Rationale::InForeground, 1.0F, 1, 0, kNever};
    if (question.mechanism == MechanismId::AppRefresh && isOnScreen(phone, question.app) &&
        phone.rules().flag(ParameterId::RefreshWaitsOnScreen))
        return mustNot(Rationale::InForeground, 1, 0);
    if (isPush) {
        const Duration recency = phone.rules().duration(ParameterId::PushRecency);
        if (phone.now - *app.lastOpened > recency)
            return mustNot(Rationale::LastOpened, secondsSince(*app.lastOpened, phone.now),
                           inSeconds(recency));
    }
    return canProceed(Rationale::InSwitcher, app.isInSwitcher ? 1 : 0, 0);
}

} // namespace offstage
