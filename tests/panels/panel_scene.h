// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace offstage {

// A session on a small story: Courier is opened, left, flicked away, and then gets a push, which
// is refused. Times are counted from 14:00.
class PanelScene {
public:
    PanelScene() : session(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources")) {}

    bool open()
    {
        initResources();
        applyType(*qApp);
        applyScheme(*qApp, Scheme::Light);
        return session.open(write(story));
    }

    QString write(const char *text)
    {
        const QString path = m_folder.filePath(QStringLiteral("story.yaml"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(text);
        return path;
    }

    void runTo(Duration offset) { session.seek(session.begin() + offset); }

    // The last record whose payload is a T, and for a decision one that refuses.
    template <class T> RecordId last() const
    {
        RecordId found;
        for (std::size_t i = 0; i < session.trace().size(); ++i) {
            const auto *payload = std::get_if<T>(&session.trace().at(i).payload);
            if (payload && isMeant(*payload))
                found = RecordId(i);
        }
        return found;
    }
    template <class T> std::size_t count() const
    {
        std::size_t found = 0;
        for (std::size_t i = 0; i < session.trace().size(); ++i)
            found += std::holds_alternative<T>(session.trace().at(i).payload) ? 1 : 0;
        return found;
    }

    void select(RecordId record)
    {
        view.select({record, session.trace()[record].app, std::nullopt, std::nullopt});
    }

    Session session;
    ViewState view;

private:
    template <class T> static bool isMeant(const T &) { return true; }
    static bool isMeant(const record::Decided &decided) { return isRefusal(decided.decision); }

    static constexpr const char *story = R"(# SPDX-License-Identifier: GPL-3.0-or-later
title: A push after a force quit
ios: 26.0
seed: 7
start: 2025-11-20 14:00
length: 10 min
phone: {battery: 64 %, network: wifi}
apps:
  courier:
    name: Courier
    bundle: org.example.courier
    background-modes: [remote-notification]
    last-opened: 1 h
    reactions:
      didReceiveRemoteNotification:
        - work: 4 s
        - fetchCompletion: newData
  pulse:
    name: Pulse
    bundle: org.example.pulse
    last-opened: 7 h
inputs:
  - {at: "0:10", launch: courier}
  - {at: "0:40", home}
  - {at: "1:30", push: courier}
  - {at: "2:00", open-switcher}
  - {at: "2:05", swipe-card: courier}
  - {at: "2:10", close-switcher}
  - {at: "3:00", push: courier}
captions:
  - {at: "0:05", text: "You open Courier."}
  - {at: "2:05", text: "You flick its card away."}
expect:
  - "silent-push #2 of courier refused"
)";

    QTemporaryDir m_folder;
};

} // namespace offstage
