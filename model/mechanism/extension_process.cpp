// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/extension_process.h"

#include "model/mechanism/app_code.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/told.h"

namespace offstage {

AppId extensionOf(const Phone &phone, AppId app, MechanismId point)
{
    if (!app.isValid() || phone.spec(app).extensionPoint == point)
        return app;
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        const AppSpec &spec = phone.spec(AppId(i));
        if (spec.extensionPoint == point && spec.host == app)
            return AppId(i);
    }
    return AppId();
}

std::uint32_t callExtension(RunningBoard &board, AppId extension, const Mechanism &point,
                            std::size_t hook, NameId name, Duration limit)
{
    startProcess(board, extension, point.id, false);
    const std::uint32_t held = board.take(extension, ownKind(point, 0), name, limit);
    callApp(board, extension, ownHook(point, hook), name, held);
    return held;
}

void finishExtension(RunningBoard &board, AppId extension, const Mechanism &point,
                     const Action &action)
{
    const Assertion *held = board.find(extension, ownKind(point, 0));
    RunningBoard::Because because(board, acted(board, extension, action, {},
                                               held ? ApiResult::Fine : ApiResult::NothingToEnd));
    if (held)
        board.end(extension, held->ordinal, AssertionEnd::GivenBack);
}

void extensionExpired(RunningBoard &board, AppId extension, std::uint32_t ordinal)
{
    board.end(extension, ordinal, AssertionEnd::Expired);
}

} // namespace offstage
