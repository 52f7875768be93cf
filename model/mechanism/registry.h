// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "model/mechanism/running_board.h"
#include "model/phone/vocabulary.h"

namespace offstage {

/// What a mechanism may want to know of when it happens to an app, or to the phone (app invalid).
enum class Happening : std::uint8_t {
    Suspends, ///< the process is about to be frozen; it may be ended here (0xdead10cc)
    Resumed,  ///< the process runs again, callbacks can be delivered
    EntersBackground,
    EntersForeground,
    SwipedAway, ///< force quit, also of an app that was not running
    Deleted,
    Updated,
    Locked,         ///< the phone
    Unlocked,       ///< the phone
    FirstUnlocked,  ///< the phone, for the first time since boot
    ShutsDown,      ///< the phone
    Booted,         ///< the phone
    NetworkChanged, ///< the phone
    DayBegins,      ///< the phone, at midnight
    CallBegins,     ///< the phone: a call is in the foreground of attention
    CallEnds,       ///< the phone
};

/// One mechanism: the API an app may call, what triggers it, what it grants, and what it does when
/// conditions, processes or its own time change. A function or list that a mechanism does not need
/// is empty. Its words get their ids when the table is put together; own...() below gives them.
struct Mechanism {
    MechanismId id{};
    std::span<const ActionWord> actions = {};
    std::span<const HookWord> hooks = {};
    std::span<const ResultWord> results = {};
    std::span<const AccountWord> accounts = {};
    std::span<const ValueWord> values = {};
    std::span<const NoticeWord> notices = {};
    std::span<const EventWord> events = {};
    std::span<const FactWord> facts = {};
    std::span<const KeyWord> keys = {};
    /// Its numbers: the words on its page in resources/mechanisms.
    std::span<const std::string_view> numbers = {};
    /// What an app must declare and the user allow, for the view of an app; any of the modes, all
    /// of the permissions.
    std::span<const BackgroundMode> modes = {};
    std::span<const Permission> permissions = {};
    /// It is an app extension: what it is called in a scenario's `extensions`.
    bool isExtensionPoint = false;
    /// The number that limits the memory of this extension's process, in MB; without it the assumed
    /// limit of any extension counts.
    ParameterId (*memoryLimit)(const Phone &phone, AppId extension) = nullptr;

    /// App code calls one of `actions`; `serves` is the assertion its reaction is to complete.
    void (*perform)(RunningBoard &board, AppId app, const Action &action,
                    std::uint32_t serves) = nullptr;
    /// The app's slot of this mechanism is due.
    AppSlot slot = AppSlot::Count;
    void (*due)(RunningBoard &board, AppId app) = nullptr;
    /// An errand of this mechanism reached its dueAt (now empty), or a watched condition changed.
    void (*errandDue)(RunningBoard &board, AppId app, std::uint32_t ordinal) = nullptr;
    /// Something that pending questions may watch has changed.
    void (*conditionsChanged)(RunningBoard &board, Condition condition) = nullptr;
    /// An assertion of one of this mechanism's kinds reached its deadline.
    std::span<const KindWord> kinds = {};
    void (*expired)(RunningBoard &board, AppId app, std::uint32_t ordinal) = nullptr;
    /// A callback has returned and the main thread is free.
    void (*returned)(RunningBoard &board, AppId app, HookId hook) = nullptr;
    /// The app's process is about to end; its assertions and resources are still there.
    void (*processEnds)(RunningBoard &board, AppId app, ExitReason reason) = nullptr;
    /// The user opened the app.
    void (*opened)(RunningBoard &board, AppId app) = nullptr;
    void (*happened)(RunningBoard &board, AppId app, Happening what) = nullptr;
    /// One of `events` is given; `own` is its place in the list.
    void (*occurred)(RunningBoard &board, const input::Event &event, std::size_t own) = nullptr;
    /// One of `facts` has a new value, which the phone already has; `own` is its place.
    void (*factChanged)(RunningBoard &board, std::size_t own, std::int32_t former) = nullptr;
    void (*permissionChanged)(RunningBoard &board, AppId app, Permission what) = nullptr;
    /// The app reads one of `values`; `own` is its place.
    std::int64_t (*read)(const Phone &phone, AppId app, std::size_t own, NameId name) = nullptr;
};

/// Every mechanism, in the order of MechanismId.
std::span<const Mechanism> mechanisms();

/// The mechanism that knows this action.
const Mechanism &mechanismOf(ActionId action);
/// The mechanism that owns this kind of assertion.
const Mechanism &mechanismOf(AssertionKind kind);
const Mechanism &mechanismOf(EventId event);
const Mechanism &mechanismOf(FactId fact);
const Mechanism &mechanismOf(ValueId value);
const Mechanism &mechanismOf(AccountId account);
inline const Mechanism &mechanismOf(MechanismId id)
{
    return mechanisms()[static_cast<std::size_t>(id)];
}

/// The ids of a mechanism's own words, by their place in its lists.
ActionId ownAction(const Mechanism &mechanism, std::size_t place);
HookId ownHook(const Mechanism &mechanism, std::size_t place);
AssertionKind ownKind(const Mechanism &mechanism, std::size_t place);
ApiResult ownResult(const Mechanism &mechanism, std::size_t place);
AccountId ownAccount(const Mechanism &mechanism, std::size_t place);
ValueId ownValue(const Mechanism &mechanism, std::size_t place);
NoticeId ownNotice(const Mechanism &mechanism, std::size_t place);
EventId ownEvent(const Mechanism &mechanism, std::size_t place);
FactId ownFact(const Mechanism &mechanism, std::size_t place);
KeyId ownKey(const Mechanism &mechanism, std::size_t place);
ParameterId ownNumber(const Mechanism &mechanism, std::size_t place);
/// The place of an action or event in its mechanism's list.
std::size_t placeOf(const Mechanism &mechanism, ActionId action);
std::size_t placeOf(const Mechanism &mechanism, EventId event);
std::size_t placeOf(const Mechanism &mechanism, FactId fact);
std::size_t placeOf(const Mechanism &mechanism, ValueId value);

/// The words of all mechanisms, for the reader and writer of scenarios.
const Vocabulary &vocabulary();
/// The words of every parameter, those of mechanisms ("audio.silence") behind the model's.
std::span<const std::string> parameterWords();

const KindWord &wordsOf(AssertionKind kind);
std::string_view wordOf(ActionId action);
std::string_view wordOf(HookId hook);
std::string_view wordOf(AssertionKind kind);
std::string_view wordOf(ApiResult result);

} // namespace offstage
