// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "model/phone/assertion.h"
#include "model/phone/permission.h"
#include "model/phone/setup.h"
#include "model/phone/vocabulary.h"

/// The words of Core Bluetooth, apart from its rules.
namespace offstage::bluetooth {

enum {
    StartCentral,
    StartScan,
    StopScan,
    Connect,
    CancelConnection,
    StartAdvertising,
    StopAdvertising
};
enum {
    DidUpdateState,
    WillRestore,
    DidDiscover,
    DidConnect,
    DidDisconnect,
    DidUpdateValue,
    DidReceiveWrite
};
enum { Wake };
enum { Unauthorized };
enum { HiddenName };
enum { PeripheralActs, CentralWrites };
enum { Power };
enum { SetUpByKit };
enum {
    WakeTime,
    AfterForceQuit,
    AfterControlCenter,
    AccessoriesRelaunch,
    AfterRestart,
    AfterAirplane
};
/// The values of Power.
enum { On, OffInSettings, OffInControlCenter };

/// Errand::kind: the central, what it waits for, a peripheral manager that restores, and what the
/// app is told once it has made its manager again.
enum { Central, Scan, Link, Offer, News };
/// The state of a central.
enum { RestoresNothing, Restores };
/// Resource::kind: peripherals that a scan has told, and the managers that the process has made.
enum { Seen, Advertising, Manager };
/// The state of a link, and what waits to be told of it in Errand::done: what a peripheral does.
enum { Pending, Connected };
enum { NothingWaits = -1, Advertises, Connects = Advertises, Disconnects, Notifies };
/// Errand::extra of a scan, and of a link: it went away behind what waits to be told.
enum { HasServices, Duplicates };
enum { GoesAfter };

inline constexpr std::array kCentralFields = {
    Field{"restores", FieldType::Flag, false, 0, {}, "with a restore identifier"},
};
inline constexpr std::array kScanFields = {
    Field{"services", FieldType::Flag, false, 0, {}, "whether service UUIDs are given"},
    Field{"duplicates",
          FieldType::Flag,
          false,
          0,
          {},
          "CBCentralManagerScanOptionAllowDuplicatesKey"},
};
inline constexpr std::array kPeripheralField = {
    Field{"peripheral", FieldType::Name, true, 0, {}, "its name"},
};
inline constexpr std::array kAdvertiseFields = {
    Field{"restores", FieldType::Flag, false, 0, {}, "its manager has a restore identifier"},
};
inline constexpr std::array kActions = {
    ActionWord{.swift = "CBCentralManager(delegate:queue:options:)",
               .meaning = "begins with Bluetooth; a restore identifier lets a dead app be launched",
               .fields = kCentralFields,
               .word = "startCentral",
               .since = {5, 0}},
    ActionWord{.swift = "scanForPeripherals(withServices:options:)",
               .meaning = "the system looks for peripherals",
               .fields = kScanFields,
               .word = "scanForPeripherals",
               .since = {5, 0}},
    ActionWord{
        .swift = "stopScan()", .meaning = "ends the scan", .word = "stopScan", .since = {5, 0}},
    ActionWord{.swift = "connect(_:options:)",
               .meaning = "a request without an end: it waits until the peripheral is there",
               .fields = kPeripheralField,
               .word = "connectPeripheral",
               .since = {5, 0}},
    ActionWord{.swift = "cancelPeripheralConnection(_:)",
               .meaning = "ends the connection, or the wait for it",
               .fields = kPeripheralField,
               .word = "cancelPeripheralConnection",
               .since = {5, 0}},
    ActionWord{.swift = "CBPeripheralManager.startAdvertising(_:)",
               .meaning = "offers services; in the background without the name",
               .fields = kAdvertiseFields,
               .word = "startAdvertising",
               .since = {6, 0}},
    ActionWord{.swift = "stopAdvertising()",
               .meaning = "ends the offer",
               .word = "stopAdvertising",
               .since = {6, 0}},
};
inline constexpr std::array kHooks = {
    HookWord{.swift = "centralManagerDidUpdateState(_:)",
             .meaning = "Bluetooth is on (1) or off (0)",
             .word = "centralManagerDidUpdateState",
             .since = {5, 0}},
    HookWord{.swift = "centralManager(_:willRestoreState:)",
             .meaning = "the manager is made again and gets back what it had",
             .word = "willRestoreState",
             .since = {7, 0}},
    HookWord{.swift = "centralManager(_:didDiscover:advertisementData:rssi:)",
             .meaning = "a scan has found a peripheral",
             .takesName = true,
             .word = "didDiscover",
             .since = {5, 0}},
    HookWord{.swift = "centralManager(_:didConnect:)",
             .meaning = "a peripheral is connected",
             .takesName = true,
             .word = "didConnect",
             .since = {5, 0}},
    HookWord{.swift = "centralManager(_:didDisconnectPeripheral:error:)",
             .meaning = "a connection has ended",
             .takesName = true,
             .word = "didDisconnectPeripheral",
             .since = {5, 0}},
    HookWord{.swift = "peripheral(_:didUpdateValueFor:error:)",
             .meaning = "a connected peripheral has sent a value",
             .takesName = true,
             .word = "didUpdateValue",
             .since = {5, 0}},
    HookWord{.swift = "peripheralManager(_:didReceiveWrite:)",
             .meaning = "a central has written to the app's service",
             .word = "didReceiveWrite",
             .since = {6, 0}},
};
inline constexpr std::array kKinds = {KindWord{.word = "Bluetooth wake"}};
inline constexpr std::array kResults = {
    ResultWord{"CBManagerState.unauthorized", "the user does not allow Bluetooth", 0},
};
inline constexpr std::array kNotices = {
    NoticeWord{"advertised without a name", "the app advertises without its name"},
};
inline constexpr std::array<std::string_view, 3> kDoes = {"advertises", "disconnects", "notifies"};
inline constexpr std::array kPeripheralFields = {
    Field{"name", FieldType::Name, true, 0, {}, "which peripheral"},
    Field{"does", FieldType::Choice, false, 0, kDoes, "is in range, goes away, or sends a value"},
    Field{"app", FieldType::App, false, -1, {}, "for this app only; all without it"},
};
inline constexpr std::array kWriteFields = {
    Field{"app", FieldType::App, true, -1, {}, "the app that advertises"},
};
inline constexpr std::array kEvents = {
    EventWord{"peripheral", "Bluetooth peripheral",
              "A peripheral is in range, goes away, or sends a value.", PanelGroup::Accessories,
              kPeripheralFields, Version{5, 0}},
    EventWord{"central-writes", "Write to the phone",
              "Another device writes to a service that an app advertises.", PanelGroup::Accessories,
              kWriteFields, Version{6, 0}},
};
inline constexpr std::array<std::string_view, 3> kPowers = {"on", "off-in-settings",
                                                            "off-in-control-center"};
inline constexpr std::array kFacts = {
    FactWord{"bluetooth", "Bluetooth", "Bluetooth is on, or who has switched it off.",
             PanelGroup::Accessories, kPowers, 0, Version{5, 0}},
};
inline constexpr std::array kKeys = {
    KeyWord{"accessory-setup-kit", "NSAccessorySetupSupports",
            "its accessories are set up with AccessorySetupKit", Version{18, 0}},
};
inline constexpr std::array<std::string_view, 6> kNumbers = {
    "wake",          "after_force_quit", "after_control_center", "accessories_relaunch",
    "after_restart", "after_airplane"};
inline constexpr std::array kModes = {BackgroundMode::BluetoothCentral,
                                      BackgroundMode::BluetoothPeripheral};
inline constexpr std::array kPermissions = {Permission::Bluetooth};

} // namespace offstage::bluetooth
