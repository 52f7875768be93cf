// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "model/qt/view_state.h"
#include "model/sim/record_identity.h"

namespace offstage {

class Session;

/// Keeps the selection on the same record when the run is replaced by another future, in which the
/// record may have another number. Where it has not happened yet, its app alone is selected until
/// it does.
class SelectionKeeper : public QObject {
    Q_OBJECT

public:
    SelectionKeeper(Session *session, ViewState *view, QObject *parent = nullptr);

private:
    void remember();
    void check();

    Session *m_session;
    ViewState *m_view;
    std::optional<RecordIdentity> m_identity;
    Instant m_at{};
    bool m_isMoving = false;
};

} // namespace offstage
