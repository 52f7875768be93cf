// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/apns.h"

#include <algorithm>
#include <array>

#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/local_notification.h"
#include "model/mechanism/notification_service.h"
#include "model/mechanism/push_rules.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/silent_push.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// APNs takes or refuses a push, keeps one for an app whose phone it cannot reach (SC-61), and the
// phone shows what is to be shown before the app's code is thought of.
namespace offstage {

namespace {

void move(RunningBoard &board, AppId app, PushStage stage, std::uint32_t ordinal)
{
    board.record(app, record::PushMoved{stage, ordinal});
}

/// Whether the phone spares its battery: dark, without power, and either in Low Power Mode (ME-123)
/// or asleep for a while, which only a push of high priority ends (SC-62).
bool waitsForPhone(const Phone &phone, std::uint8_t priority, Instant sentAt)
{
    const Device &device = phone.device;
    if (device.isScreenOn || device.isOnCharger)
        return false;
    if (device.isLowPowerMode)
        return phone.rules().flag(ownNumber(kSilentPush, LowPowerStores));
    return priority < 10 && device.screenOffAt &&
           phone.now - *device.screenOffAt > phone.rules().duration(ParameterId::PushAsleepAfter) &&
           phone.now < sentAt + phone.rules().duration(ParameterId::PushAsleepWait);
}

/// A background push is held on the phone instead.
bool waitsForPhone(const Phone &phone, const HeldPush &push)
{
    return push.isAlert && waitsForPhone(phone, push.priority, push.sentAt);
}

/// What the errand of a stored push of another type keeps.
enum Stored : std::size_t { ExpiresAt, Value, Priority, SentAt };

bool canArrive(const Phone &phone, const Errand &stored)
{
    const auto priority = static_cast<std::uint8_t>(stored.extra[Priority]);
    const bool mustWait =
        priority > 0 && waitsForPhone(phone, priority, Instant(Duration(stored.extra[SentAt])));
    return isReachable(phone) && !mustWait;
}

/// It is looked at when it need not wait any longer, at last when it expires.
void lookLater(RunningBoard &board, AppId app, Errand &stored)
{
    const Instant expiresAt{Duration(stored.extra[ExpiresAt])};
    const Instant patience = Instant(Duration(stored.extra[SentAt])) +
                             board.rules().duration(ParameterId::PushAsleepWait);
    const bool isPatient = stored.extra[Priority] == 0 || patience <= board.now();
    stored.dueAt = isPatient ? expiresAt : std::min(expiresAt, patience);
    board.touch(app);
}

/// What the person sees of it; with mutable-content the app's extension may change it first.
void show(RunningBoard &board, AppId app, const HeldPush &push)
{
    const ServiceRequest request{push.ordinal, push.collapse, push.interruption, push.isMutable};
    const bool mayShow = isAllowed(board.phone(), app, Permission::Notifications);
    if (!askNotificationService(board, app, request) && mayShow)
        showPushed(board, app, push.collapse, push.interruption);
}

/// Whether the push is for the app's code, not only for the system (SC-54, SC-71). In front it goes
/// straight to the delegate (SC-66), before iOS 10 an alert as well; else the app needs the mode.
bool isForDelegate(const RunningBoard &board, const Phone &phone, AppId app, const HeldPush &push)
{
    const Rules &rules = phone.rules();
    const bool isWrongPriority =
        !push.isAlert && push.priority != 5 && rules.flag(ownNumber(kSilentPush, OnlyPriorityFive));
    if (isWrongPriority)
        return false;
    if (isOnScreen(phone, app))
        return push.isContentAvailable || rules.flag(ownNumber(kSilentPush, AlertsToDelegate));
    return push.isContentAvailable && board.spec(app).declares(BackgroundMode::RemoteNotification);
}

void arrive(RunningBoard &board, AppId app, const HeldPush &push)
{
    const RecordId arrived =
        board.record(app, record::PushMoved{PushStage::OnDevice, push.ordinal});
    RunningBoard::Because because(board, arrived);
    if (push.isAlert)
        show(board, app, push);
    if (!isForDelegate(board, board.phone(), app, push)) {
        // Received by the system, but never handed to the app.
        move(board, app, PushStage::NotForApp, push.ordinal);
        return;
    }
    HeldPush held = push;
    held.record = arrived;
    offerToApp(board, app, held);
}

/// APNs keeps the newest push of the app only.
void store(RunningBoard &board, AppId app, HeldPush push)
{
    App &owner = board.app(app);
    if (owner.atApns)
        move(board, app, PushStage::ReplacedAtApns, owner.atApns->ordinal);
    push.record = board.record(app, record::PushMoved{PushStage::Stored, push.ordinal});
    if (isReachable(board.phone())) {
        RunningBoard::Because because(board, push.record);
        notice(board, app, ownNotice(kSilentPush, StoredForPower));
        push.lookAt = board.phone().device.isLowPowerMode
                          ? kNever
                          : push.sentAt + board.rules().duration(ParameterId::PushAsleepWait);
    }
    owner.atApns = push;
    board.touch(app);
}

HeldPush pushOf(const RunningBoard &board, const input::SendPush &push, Instant now)
{
    const Duration most = longestStored(board.rules());
    HeldPush held;
    held.sentAt = now;
    held.expiresAt = now + std::min<Duration>(seconds(push.expiresAfterSeconds), most);
    held.collapse = push.collapse;
    held.priority = push.priority;
    held.interruption = push.interruption;
    held.isContentAvailable = push.isContentAvailable;
    held.isAlert = push.type == PushType::Alert;
    held.isMutable = push.isMutable;
    return held;
}

/// The provider's mistake, if it made one, as the notice with which APNs answers.
std::optional<std::size_t> mistakeIn(const Phone &phone, const input::SendPush &push)
{
    const Rules &rules = phone.rules();
    if (push.kilobytes > rules.count(ownNumber(kSilentPush, MostKilobytes)))
        return RefusedSize;
    if (push.type == PushType::Background && push.priority == 10 &&
        rules.flag(ownNumber(kSilentPush, OnlyPriorityFive)))
        return RefusedPriority;
    if (!hasToken(phone, push.app))
        return RefusedToken;
    return std::nullopt;
}

} // namespace

bool isReachable(const Phone &phone)
{
    return phone.device.power == PowerPhase::On && phone.device.network() != Network::None;
}

bool hasToken(const Phone &phone, AppId app)
{
    return phone.app(app).isInstalled && phone.app(app).lastOpened.has_value();
}

bool checkToken(RunningBoard &board, AppId app)
{
    if (hasToken(board.phone(), app))
        return true;
    notice(board, app, ownNotice(kSilentPush, RefusedToken));
    return false;
}

void showPushed(RunningBoard &board, AppId app, NameId collapse, InterruptionLevel level)
{
    auto &shown = board.app(app).shown;
    if (collapse.isValid()) {
        // A newer one with the same apns-collapse-id takes the place of the older one.
        shown.erase(std::remove_if(shown.begin(), shown.end(),
                                   [&](const ShownNotification &n) { return n.title == collapse; }),
                    shown.end());
    }
    showNotification(board, app, collapse, MechanismId::SilentPush,
                     levelFor(board.spec(app), level));
}

void sendPush(RunningBoard &board, const input::SendPush &push)
{
    const AppId app = push.app;
    HeldPush held = pushOf(board, push, board.now());
    held.ordinal = ++board.app(app).pushes;
    if (const auto mistake = mistakeIn(board.phone(), push)) {
        const RecordId refused =
            board.record(app, record::PushMoved{PushStage::RejectedByApns, held.ordinal});
        RunningBoard::Because because(board, refused);
        const std::int64_t value = *mistake == RefusedSize       ? push.kilobytes
                                   : *mistake == RefusedPriority ? push.priority
                                                                 : 0;
        notice(board, app, ownNotice(kSilentPush, *mistake), {}, value);
        return;
    }
    const RecordId accepted =
        board.record(app, record::PushMoved{PushStage::Accepted, held.ordinal});
    RunningBoard::Because because(board, accepted);
    const bool mustWait = waitsForPhone(board.phone(), held);
    if (isReachable(board.phone()) && !mustWait) {
        arrive(board, app, held);
        // A push that lights the screen brings those along that waited for that. In the dark
        // nothing new can come, and most phones lie in the dark.
        if (board.phone().device.isScreenOn || board.phone().device.isOnCharger)
            deliverStoredPushes(board);
    } else if (push.expiresAfterSeconds == 0) {
        move(board, app, PushStage::ExpiredAtApns, held.ordinal);
    } else {
        store(board, app, held);
    }
}

void deliverStoredPushes(RunningBoard &board)
{
    const bool canArrive = isReachable(board.phone());
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        App &owner = board.app(app);
        if (!owner.atApns)
            continue;
        const HeldPush push = *owner.atApns;
        RunningBoard::Because because(board, push.record);
        if (push.expiresAt <= board.now()) {
            owner.atApns.reset();
            move(board, app, PushStage::ExpiredAtApns, push.ordinal);
        } else if (canArrive && !waitsForPhone(board.phone(), push)) {
            owner.atApns.reset();
            arrive(board, app, push);
        } else if (owner.atApns->lookAt <= board.now()) {
            owner.atApns->lookAt = kNever;
        }
        board.touch(app);
    }
}

Duration longestStored(const Rules &rules)
{
    return rules.duration(ownNumber(kSilentPush, StoreMost));
}

bool arrivesNow(RunningBoard &board, AppId app, const OtherPush &push)
{
    const Instant expiresAt = board.now() + push.expires;
    Errand sent;
    sent.extra = {expiresAt.time_since_epoch().count(), push.value, push.priority,
                  board.now().time_since_epoch().count()};
    if (canArrive(board.phone(), sent))
        return true;
    if (push.expires > Duration::zero()) {
        if (const Errand *older = findErrand(board, app, push.mechanism, push.kind, NameId()))
            endErrand(board, app, older->ordinal, ErrandStage::Replaced);
    }
    Errand &stored = addErrand(board, app, push.mechanism, push.kind);
    const std::uint32_t ordinal = stored.ordinal;
    if (push.expires == Duration::zero()) {
        endErrand(board, app, ordinal, ErrandStage::Expires);
        return false;
    }
    stored.extra = sent.extra;
    stored.watches = bits(Condition::Network);
    if (push.priority > 0)
        stored.watches |= bits(Condition::InUse | Condition::Charger | Condition::LowPowerMode);
    lookLater(board, app, stored);
    moveErrand(board, app, ordinal, ErrandStage::Kept);
    return false;
}

std::optional<std::int64_t> arrivesFromStore(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand *stored = findErrand(board, app, ordinal);
    const std::int64_t value = stored->extra[Value];
    if (Instant(Duration(stored->extra[ExpiresAt])) <= board.now()) {
        endErrand(board, app, ordinal, ErrandStage::Expires);
        return std::nullopt;
    }
    if (!canArrive(board.phone(), *stored)) {
        lookLater(board, app, *stored);
        return std::nullopt;
    }
    endErrand(board, app, ordinal, ErrandStage::Delivered);
    return value;
}

} // namespace offstage
