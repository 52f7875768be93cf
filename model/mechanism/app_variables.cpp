// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/app_variables.h"

#include "model/mechanism/data_protection.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

/// Whether the process does not see what is stored there.
bool isEmpty(const Phone &phone, AppId app, VariableScope scope)
{
    return scope != VariableScope::Memory && phone.app(app).process && areDefaultsEmpty(phone, app);
}

} // namespace

std::int64_t seenVariable(const Phone &phone, AppId app, VariableScope scope, NameId name)
{
    if (!isEmpty(phone, app, scope))
        return variable(phone, app, scope, name);
    for (const Resource &own : phone.app(app).process->resources) {
        if (own.mechanism == MechanismId::AppCode && own.kind == static_cast<std::uint8_t>(scope) &&
            own.name == name)
            return own.value;
    }
    return 0;
}

void keepVariable(RunningBoard &board, AppId app, VariableScope scope, NameId name,
                  std::int64_t value)
{
    const bool isOwn = isEmpty(board.phone(), app, scope);
    if (isOwn) {
        const auto kind = static_cast<std::uint8_t>(scope);
        closeResource(board, app, MechanismId::AppCode, kind, name);
        openResource(board, app, MechanismId::AppCode, kind, name).value = value;
    }
    if (!isOwn || !areEmptyDefaultsLost(board.rules()))
        setVariable(board, app, scope, name, value);
}

} // namespace offstage
