// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/bluetooth_restoration.h"

#include <vector>

#include "model/mechanism/app_code.h"
#include "model/mechanism/bluetooth_words.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

namespace offstage::bluetooth {

namespace {

bool flag(const RunningBoard &board, int number)
{
    return board.rules().flag(ownNumber(kBluetooth, static_cast<std::size_t>(number)));
}

std::vector<std::uint32_t> newsOf(RunningBoard &board, AppId app)
{
    std::vector<std::uint32_t> all;
    for (const Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::Bluetooth && errand.kind == News)
            all.push_back(errand.ordinal);
    }
    return all;
}

void forgetNews(RunningBoard &board, AppId app)
{
    for (const std::uint32_t ordinal : newsOf(board, app))
        forgetErrand(board, app, ordinal);
}

void forget(RunningBoard &board, AppId app, bool central, bool offer)
{
    std::vector<std::uint32_t> all;
    for (const Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::Bluetooth && errand.kind != News &&
            (errand.kind == Offer ? offer : central))
            all.push_back(errand.ordinal);
    }
    for (const std::uint32_t ordinal : all)
        endErrand(board, app, ordinal, ErrandStage::Cancelled);
}

/// Whether events still launch the app, by what is switched off now (ME-90, ME-91). The order does
/// not matter: who dies while Bluetooth is off waits for nothing either.
bool mayReturn(RunningBoard &board, AppId app)
{
    const std::int32_t power = board.phone().fact(ownFact(kBluetooth, Power));
    if (power == OffInSettings)
        return false;
    if (power == OffInControlCenter && !flag(board, AfterControlCenter) && !isSetUp(board, app))
        return false;
    return !board.phone().device.isAirplaneMode || flag(board, AfterAirplane) ||
           isSetUp(board, app);
}

} // namespace

bool isOn(const Phone &phone)
{
    return phone.fact(ownFact(kBluetooth, Power)) == On;
}

Errand *errandOf(RunningBoard &board, AppId app, std::uint8_t kind, NameId name)
{
    for (Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::Bluetooth && errand.kind == kind &&
            (!name.isValid() || errand.name == name))
            return &errand;
    }
    return nullptr;
}

bool isSetUp(RunningBoard &board, AppId app)
{
    return flag(board, AccessoriesRelaunch) &&
           board.spec(app).declares(ownKey(kBluetooth, SetUpByKit));
}

bool listens(RunningBoard &board, AppId app, Role role)
{
    if (!board.app(app).process)
        return false;
    if (role == Role::Peripheral)
        return findResource(board, app, MechanismId::Bluetooth, Advertising) != nullptr;
    return findResource(board, app, MechanismId::Bluetooth, Manager) ||
           !errandOf(board, app, Central);
}

void keepNews(RunningBoard &board, AppId app, Role role, HookId hook, NameId name)
{
    Errand &news = keepMoment(board, app, MechanismId::Bluetooth, News, kNever);
    news.name = name;
    news.state = static_cast<std::uint8_t>(role);
    news.done = static_cast<std::int64_t>(hook);
}

void tellNews(RunningBoard &board, AppId app, Role role)
{
    for (const std::uint32_t ordinal : newsOf(board, app)) {
        const Errand *news = findErrand(board, app, ordinal);
        if (!news || news->state != static_cast<std::uint8_t>(role))
            continue;
        const Errand told = *news;
        forgetErrand(board, app, ordinal);
        RunningBoard::Because because(board, told.record);
        callApp(board, app, static_cast<HookId>(told.done), told.name);
    }
}

void forgetUnlessKept(RunningBoard &board, AppId app)
{
    forgetNews(board, app);
    const Errand *central = errandOf(board, app, Central);
    const bool may = mayReturn(board, app);
    forget(board, app, !may || !central || central->state != Restores, !may);
}

void forgetAll(RunningBoard &board, AppId app)
{
    forgetNews(board, app);
    forget(board, app, true, true);
}

void forgetCentral(RunningBoard &board, AppId app)
{
    forgetNews(board, app);
    forget(board, app, true, false);
}

void waitAgain(RunningBoard &board, AppId app)
{
    if (!flag(board, AfterRestart)) {
        forgetAll(board, app);
        return;
    }
    forgetNews(board, app);
    for (Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::Bluetooth && errand.kind == Link) {
            errand.state = Pending;
            errand.done = NothingWaits;
            errand.extra[GoesAfter] = 0;
        }
    }
}

} // namespace offstage::bluetooth
