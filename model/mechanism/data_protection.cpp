// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/data_protection.h"

#include <algorithm>
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Files and keychain items are encrypted with keys that the phone does not always have (LC-102 to
// LC-105): one goes 10 s after the lock, one comes with the first unlock, one is always there.
namespace offstage {

namespace {

enum FileClass { Complete, CompleteUnlessOpen, UntilFirstUnlock, None };
constexpr std::array<std::string_view, 4> kClasses = {"complete", "complete-unless-open",
                                                      "until-first-unlock", "none"};
/// The action names no class.
constexpr std::int64_t kNotSaid = -1;
constexpr std::array<std::string_view, 2> kContainers = {"private", "group"};
enum KeychainClass { WhenUnlocked, AfterFirstUnlock, Always, WhenPasscodeSet };
constexpr std::array<std::string_view, 4> kKeychainClasses = {"when-unlocked", "after-first-unlock",
                                                              "always", "when-passcode-set"};

enum ActionPlace { OpenFile, CloseFile, ReadFile, WriteFile, ReadKeychain, ReadDefaults };
constexpr std::array kFileFields = {
    Field{"name", FieldType::Name, true, -1, {}, "the file"},
    Field{"class", FieldType::Choice, false, kNotSaid, kClasses, "its NSFileProtection"},
    Field{"container", FieldType::Choice, false, 0, kContainers, "where it lies"},
};
constexpr std::array kNameField = {
    Field{"name", FieldType::Name, true, -1, {}, "the file"},
};
constexpr std::array kKeychainFields = {
    Field{"name", FieldType::Name, true, -1, {}, "the item"},
    Field{"class", FieldType::Choice, false, WhenUnlocked, kKeychainClasses,
          "its kSecAttrAccessible"},
};
constexpr std::array kDefaultsFields = {
    Field{"key", FieldType::Name, true, -1, {}, "the key"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "FileHandle(forUpdating:)",
               .meaning = "opens a file and keeps it open",
               .fields = kFileFields,
               .word = "openFile"},
    ActionWord{.swift = "FileHandle.close()",
               .meaning = "closes it",
               .fields = kNameField,
               .word = "closeFile"},
    ActionWord{.swift = "Data(contentsOf:)",
               .meaning = "reads a file",
               .fields = kFileFields,
               .word = "readFile"},
    ActionWord{.swift = "Data.write(to:options:)",
               .meaning = "writes a file anew",
               .fields = kFileFields,
               .word = "writeFile"},
    ActionWord{.swift = "SecItemCopyMatching(_:_:)",
               .meaning = "reads an item of the keychain",
               .fields = kKeychainFields,
               .word = "readKeychain"},
    ActionWord{.swift = "UserDefaults.standard.object(forKey:)",
               .meaning = "reads one of the app's defaults",
               .fields = kDefaultsFields,
               .word = "readDefaults"},
};
enum HookPlace { WillBecomeUnavailable, DidBecomeAvailable };
constexpr std::array kHooks = {
    HookWord{.swift = "applicationProtectedDataWillBecomeUnavailable(_:)",
             .meaning = "the phone is locked; completely protected files go in 10 s",
             .word = "protectedDataWillBecomeUnavailable"},
    HookWord{.swift = "applicationProtectedDataDidBecomeAvailable(_:)",
             .meaning = "the phone is unlocked; all files can be read again",
             .word = "protectedDataDidBecomeAvailable"},
};
enum ResultPlace {
    NoReadPermission,
    NoWritePermission,
    InteractionNotAllowed,
    ItemNotFound,
    NoDefaults
};
constexpr std::array kResults = {
    ResultWord{"NSFileReadNoPermissionError (257)", "the file's key is not there now", 257},
    ResultWord{"NSFileWriteNoPermissionError (513)", "the file's key is not there now", 513},
    ResultWord{"errSecInteractionNotAllowed (-25308)", "the keychain item's key is not there now",
               -25308},
    ResultWord{"errSecItemNotFound (-25300)", "the keychain says that there is no such item",
               -25300},
    ResultWord{"no value",
               "the defaults could not be read when the process began, so they are empty"},
};
constexpr std::array kValues = {
    ValueWord{"isProtectedDataAvailable", "UIApplication.shared.isProtectedDataAvailable",
              Quantity::Flag},
};
enum Number { KeychainNotFound, DefaultsProtected, DefaultsStayEmpty, EmptyDefaultsLost };
constexpr std::array<std::string_view, 4> kNumbers = {"keychain_not_found", "defaults_protected",
                                                      "defaults_stay_empty", "empty_defaults_lost"};

enum ResourceKind : std::uint8_t { Open, EmptyDefaults, WaitingCall };

bool canOpen(const Device &device, std::int64_t fileClass)
{
    switch (fileClass) {
    case Complete:
    case CompleteUnlessOpen:
        return device.isClassAKeyPresent;
    case UntilFirstUnlock:
        return device.wasUnlockedSinceBoot;
    default:
        return true;
    }
}

bool namesFile(const Action &action)
{
    for (const ActionPlace place : {OpenFile, ReadFile, WriteFile}) {
        if (action.id == ownAction(kDataProtection, place))
            return true;
    }
    return false;
}

/// The class is the file's (LC-102): what the app's code says of it anywhere goes for an action
/// that says nothing. Without a word it is the default of data that apps write.
std::int64_t classOf(const AppSpec &spec, const Action &action)
{
    if (action.count(1) != kNotSaid)
        return action.count(1);
    for (const Reaction &reaction : spec.reactions) {
        for (const Action &other : reaction.actions) {
            if (namesFile(other) && other.name(0) == action.name(0) && other.count(1) != kNotSaid)
                return other.count(1);
        }
    }
    return UntilFirstUnlock;
}

/// A file of the second class that is open stays readable, and a new one may be written (LC-102).
ApiResult useFile(RunningBoard &board, AppId app, const Action &action, bool isWrite)
{
    const Device &device = board.phone().device;
    const std::int64_t fileClass = classOf(board.spec(app), action);
    const bool isUnlessOpen = fileClass == CompleteUnlessOpen;
    const bool isOpen = findResource(board, app, MechanismId::DataProtection, Open, action.name(0));
    if (canOpen(device, fileClass) || (isUnlessOpen && (isOpen || isWrite)))
        return ApiResult::Fine;
    return ownResult(kDataProtection, isWrite ? NoWritePermission : NoReadPermission);
}

ApiResult readItem(const RunningBoard &board, const Device &device, std::int64_t itemClass)
{
    // Without a passcode no such item can be stored
    // (kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly).
    if (itemClass == WhenPasscodeSet && !device.hasPasscode)
        return ownResult(kDataProtection, ItemNotFound);
    const bool isThere =
        itemClass == Always ||
        (itemClass == AfterFirstUnlock ? device.wasUnlockedSinceBoot : device.isClassAKeyPresent);
    if (isThere)
        return ApiResult::Fine;
    const bool isLost = !device.wasUnlockedSinceBoot &&
                        board.rules().flag(ownNumber(kDataProtection, KeychainNotFound));
    return ownResult(kDataProtection, isLost ? ItemNotFound : InteractionNotAllowed);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const auto place = placeOf(kDataProtection, action.id);
    ApiResult result = ApiResult::Fine;
    switch (place) {
    case OpenFile:
    case ReadFile:
        result = useFile(board, app, action, false);
        break;
    case WriteFile:
        result = useFile(board, app, action, true);
        break;
    case CloseFile:
        if (!findResource(board, app, MechanismId::DataProtection, Open, action.name(0)))
            result = ApiResult::NothingToEnd;
        break;
    case ReadKeychain:
        result = readItem(board, board.phone().device, action.count(1));
        break;
    case ReadDefaults:
        if (areDefaultsEmpty(board.phone(), app))
            result = ownResult(kDataProtection, NoDefaults);
        break;
    }
    const RecordId cause = acted(board, app, action, action.name(0), result);
    RunningBoard::Because because(board, cause);
    if (place == CloseFile)
        closeResource(board, app, MechanismId::DataProtection, Open, action.name(0));
    else if (place == OpenFile && result == ApiResult::Fine)
        openResource(board, app, MechanismId::DataProtection, Open, action.name(0));
}

/// Running apps are told at once, a suspended one when it runs again, and of the last change only
/// (LC-42, LC-104).
void tellAll(RunningBoard &board, HookPlace hook)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        const App &owner = board.app(app);
        if (!owner.process || owner.process->phase == ProcessPhase::Prewarmed ||
            !reactsTo(board.spec(app), ownHook(kDataProtection, hook), {}))
            continue;
        if (owner.process->isRunning) {
            callApp(board, app, ownHook(kDataProtection, hook));
            continue;
        }
        Resource *waiting = findResource(board, app, MechanismId::DataProtection, WaitingCall);
        if (!waiting)
            waiting = &openResource(board, app, MechanismId::DataProtection, WaitingCall);
        waiting->state = static_cast<std::uint8_t>(hook);
    }
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (!board.phone().device.hasPasscode)
        return;
    if (what == Happening::Locked) {
        tellAll(board, WillBecomeUnavailable);
    } else if (what == Happening::Unlocked) {
        tellAll(board, DidBecomeAvailable);
    } else if (what == Happening::Resumed) {
        const Resource *waiting =
            findResource(board, app, MechanismId::DataProtection, WaitingCall);
        if (!waiting)
            return;
        const HookId hook = ownHook(kDataProtection, waiting->state);
        RunningBoard::Because because(board, waiting->record);
        closeResource(board, app, MechanismId::DataProtection, WaitingCall);
        callAppFirst(board, app, hook);
    }
}

std::int64_t read(const Phone &phone, AppId, std::size_t, NameId)
{
    return phone.device.isClassAKeyPresent ? 1 : 0;
}

} // namespace

const Mechanism kDataProtection = {
    .id = MechanismId::DataProtection,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .values = kValues,
    .numbers = kNumbers,
    .perform = perform,
    .happened = happened,
    .read = read,
};

void noteProtection(RunningBoard &board, AppId app)
{
    if (!board.phone().device.wasUnlockedSinceBoot)
        openResource(board, app, MechanismId::DataProtection, EmptyDefaults);
}

bool areDefaultsEmpty(const Phone &phone, AppId app)
{
    const auto says = [&](Number number) {
        return phone.rules().flag(ownNumber(kDataProtection, number));
    };
    const auto &held = phone.app(app).process->resources;
    const bool beganEmpty = std::any_of(held.begin(), held.end(), [](const Resource &resource) {
        return resource.mechanism == MechanismId::DataProtection && resource.kind == EmptyDefaults;
    });
    return (!phone.device.wasUnlockedSinceBoot || (beganEmpty && says(DefaultsStayEmpty))) &&
           says(DefaultsProtected);
}

bool areEmptyDefaultsLost(const Rules &rules)
{
    return rules.flag(ownNumber(kDataProtection, EmptyDefaultsLost));
}

} // namespace offstage
