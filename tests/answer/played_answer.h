// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/answer.h"
#include "model/qt/session.h"
#include "widgets/answer/answer_picture.h"

#include <memory>

namespace offstage {

/// The story of the force quit, played to its end, and an answer to why the second push did not
/// wake the app, written by hand.
struct PlayedAnswer {
    std::unique_ptr<Session> session =
        std::make_unique<Session>(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources"));
    FullAnswer answer;
    bool isOpened = false;

    PlayedAnswer()
    {
        isOpened = session->open(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/force-quit.yaml"));
        session->setSpeed(60);
        session->play();
        session->elapse(minutes(11) / 60);
        session->pause();
        const AppId courier(0);
        const auto &marks = session->lanes().apps[0].marks;
        const Mark *allowed = nullptr;
        const Mark *refused = nullptr;
        for (const Mark &mark : marks) {
            if (mark.kind == MarkKind::Allowed && mark.mechanism == MechanismId::SilentPush)
                allowed = &mark;
            if (mark.kind == MarkKind::Refused)
                refused = &mark;
        }
        if (!allowed || !refused) {
            isOpened = false;
            return;
        }
        answer.topic.record = refused->record;
        answer.topic.app = courier;
        answer.title = QStringLiteral("Silent push #2 of Courier refused");
        answer.line = QStringLiteral("Why silent push 2 did not wake Courier");
        answer.setting = QStringLiteral("iOS 26.0, seed 7, scenario “Force quit, then a push”");
        answer.from = at(minutes(5) + seconds(40));
        answer.to = at(minutes(10) + seconds(40));
        answer.apps = {courier, AppId(1)};
        addInput<input::SendPush>(courier, "Silent push 1 arrives, priority 5.");
        add(allowed->at, courier, allowed->record,
            "Can Proceed. Courier is woken and runs 4.2 s of its 30 s.");
        addInput<input::SwipeCard>(courier, "The user swipes Courier away in the App Switcher.");
        add(answer.events.back().at, courier, stateAt(answer.events.back().at).record,
            "The process ends, 0xDEADFA11. iOS marks the app as force-quit.");
        addInput<input::SendPush>(courier, "Silent push 2 arrives.");
        add(refused->at, courier, refused->record,
            "Absolutely Must Not Proceed, by Application Policy. No code runs.");
        AnswerReason reason;
        reason.title = QStringLiteral("Application Policy");
        reason.text = QStringLiteral(
            "A force quit blocks background pushes until the user opens the app again.");
        reason.trust = Trust::Documented;
        reason.sources = {{"Apple, Pushing background updates to your App", "https://example.org"},
                          {"DTS, thread 685525", "https://example.org"}};
        answer.reasons = {reason};
    }

    Instant at(Duration sinceBegin) const { return session->begin() + sinceBegin; }

    void add(Instant when, AppId app, RecordId record, const char *text)
    {
        answer.events.append(
            {int(answer.events.size()) + 1, when, app, record, QString::fromUtf8(text)});
    }

    AnswerPicture picture(PictureStyle style = PictureStyle::Light) const
    {
        return {answer, session->run(), session->lanes(), style};
    }

private:
    // The first input of its kind after the last event.
    template <typename Kind> void addInput(AppId app, const char *text)
    {
        const Instant after = answer.events.isEmpty() ? Instant{} : answer.events.back().at;
        for (const InputChip &chip : session->lanes().inputs) {
            if (chip.at > after && std::holds_alternative<Kind>(chip.input)) {
                add(chip.at, app, chip.record, text);
                return;
            }
        }
        isOpened = false;
    }

    const StateSpan &stateAt(Instant when) const
    {
        const auto &states = session->lanes().apps[0].states;
        for (const StateSpan &span : states) {
            if (span.begin >= when)
                return span;
        }
        return states.back();
    }
};

} // namespace offstage
