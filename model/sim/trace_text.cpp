// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "model/core/overloaded.h"
#include "model/core/time_text.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/word_text.h"
#include "model/sim/run.h"

namespace offstage {

namespace {

/// Writes records in plain English words; the window's sentences are made elsewhere.
class Writer {
public:
    explicit Writer(const Run &run) : m_setup(*run.setup()), m_trace(run.trace()) {}

    std::string words(const Payload &payload) const
    {
        return std::visit(
            Overloaded{
                [&](const record::InputGiven &r) { return "input " + input(r.input); },
                [&](const record::DeviceChanged &r) {
                    return std::string(nameOf(r.fact)) + " = " + device(r);
                },
                [&](const record::StateChanged &r) {
                    return std::string(nameOf(r.from)) + " -> " + std::string(nameOf(r.to));
                },
                [&](const record::ProcessStarted &r) {
                    static constexpr const char *kHow[] = {"in front", "in the background",
                                                           "in front, warm", "prewarmed"};
                    return "process " + std::to_string(r.number) + " starts " +
                           kHow[static_cast<int>(r.kind)] + ", for " + std::string(nameOf(r.by));
                },
                [&](const record::ProcessEnded &r) { return ended(r); },
                [&](const record::FlagChanged &r) {
                    return std::string(r.isForceQuit ? "force-quit flag set"
                                                     : "force-quit flag cleared");
                },
                [&](const record::AssertionTaken &r) {
                    std::string limit =
                        r.limit == kForever ? std::string() : ", limit " + durationText(r.limit);
                    return "takes " + assertion(r.kind, r.name, r.ordinal) + limit;
                },
                [&](const record::AssertionEnded &r) {
                    static constexpr const char *kHow[] = {"given back", "expired", "dropped"};
                    return assertion(r.kind, r.name, r.ordinal) + " " +
                           kHow[static_cast<int>(r.how)] + " after " + durationText(r.held);
                },
                [&](const record::PoolChanged &r) {
                    return std::string("background task time ") +
                           (r.isRunning ? "runs, " : "stands, ") + durationText(r.left) + " left";
                },
                [&](const record::CodeCalled &r) {
                    return "code " + std::string(wordOf(r.hook)) + named(r.name) +
                           (r.value != 0 ? ", value " + std::to_string(r.value) : "") + " (" +
                           std::to_string(r.nth) + ")";
                },
                [&](const record::Acted &r) { return acted(r); },
                [&](const record::WorkEnded &r) {
                    return std::string(wordOf(r.action)) + " done after " + durationText(r.length);
                },
                [&](const record::Asked &r) {
                    return "may " + std::string(nameOf(r.mechanism)) + " #" +
                           std::to_string(r.ordinal) + named(r.name) + " proceed?";
                },
                [&](const record::Decided &r) { return decided(r); },
                [&](const record::PushMoved &r) {
                    return "push #" + std::to_string(r.ordinal) + " " +
                           std::string(nameOf(r.stage));
                },
                [&](const record::RequestMoved &r) {
                    return std::string(nameOf(r.mechanism)) + named(r.name) + " " +
                           std::string(nameOf(r.stage)) +
                           (r.stage == RequestStage::Submitted
                                ? ", not before " + clockText(r.earliest)
                                : "");
                },
                [&](const record::NotificationShown &r) {
                    return "notification" + named(r.title) + " shown";
                },
                [&](const record::TimerFired &r) {
                    return "timer" + named(r.name) + " fires, " + durationText(r.late) + " late";
                },
                [&](const record::ErrandMoved &r) {
                    return std::string(nameOf(r.mechanism)) + named(r.name) + " #" +
                           std::to_string(r.ordinal) + " " + std::string(nameOf(r.stage)) +
                           (r.amount != 0 ? ", " + std::to_string(r.amount) : "");
                },
                [&](const record::ValueRead &r) {
                    const ValueWord &word = vocabulary().values[static_cast<std::size_t>(r.what)];
                    return "reads " + std::string(word.word) + named(r.name) + " = " +
                           quantityText(word.quantity, word.choices, r.value);
                },
                [&](const record::AccountChanged &r) {
                    const AccountWord &word =
                        vocabulary().accounts[static_cast<std::size_t>(r.account)];
                    return std::string(word.word) + " = " +
                           quantityText(word.quantity, {}, r.value);
                },
                [&](const record::Noticed &r) {
                    return "seen: " +
                           std::string(
                               vocabulary().notices[static_cast<std::size_t>(r.what)].word) +
                           named(r.name) + (r.value != 0 ? ", " + std::to_string(r.value) : "");
                },
                [&](const record::PurposeWarned &r) {
                    return "against the purpose of " + std::string(nameOf(r.mechanism));
                },
                [&](const record::PermissionChanged &r) {
                    return "permission " + std::string(nameOf(r.what)) + " = " +
                           std::string(nameOf(r.answer));
                },
                [&](const record::FactChanged &r) {
                    return std::string(vocabulary().facts[static_cast<std::size_t>(r.fact)].word) +
                           " =" + " " + factText({r.fact, r.value});
                },
            },
            payload);
    }

    std::string line(RecordId id) const
    {
        const Record &record = m_trace[id];
        std::string line = std::to_string(id.value() + 1);
        line.insert(0, line.size() < 5 ? 5 - line.size() : 0, ' ');
        line += "  " + std::string(weekdayText(record.at)) + " " + instant(record.at) + "  ";
        std::string who = record.app.isValid() ? m_setup.app(record.app).key : "-";
        who.resize(std::max<std::size_t>(who.size(), 10), ' ');
        line += who + "  " + words(record.payload);
        if (record.cause.isValid())
            line += "  <- " + std::to_string(record.cause.value() + 1);
        if (record.origin == Origin::Habit)
            line += "  (habit)";
        return line;
    }

private:
    /// To the millisecond, because the trace is what tests compare.
    static std::string instant(Instant at)
    {
        char text[8];
        std::snprintf(text, sizeof text, ".%03d", static_cast<int>(timeOfDay(at).count() % 1000));
        return clockText(at) + text;
    }

    std::string named(NameId name) const
    {
        return name.isValid() ? " \"" + std::string(m_setup.name(name)) + "\"" : std::string();
    }
    std::string app(AppId id) const
    {
        return id.isValid() ? " " + m_setup.app(id).key : std::string();
    }
    std::string assertion(AssertionKind kind, NameId name, std::uint32_t ordinal) const
    {
        return std::string(wordOf(kind)) + named(name) + " #" + std::to_string(ordinal);
    }

    std::string input(const Input &input) const
    {
        const std::string word(inputWord(input));
        const auto onOff = [](bool on) { return std::string(on ? " on" : " off"); };
        return word +
               std::visit(Overloaded{
                              [&](const input::LaunchApp &i) { return app(i.app); },
                              [&](const input::SwipeCard &i) { return app(i.app); },
                              [&](const input::TapNotification &i) { return app(i.app); },
                              [&](const input::ShowOverlay &i) {
                                  return " " + std::string(nameOf(i.overlay));
                              },
                              [&](const input::SetCharger &i) { return onOff(i.isConnected); },
                              [&](const input::SetBattery &i) {
                                  return " " + std::to_string(i.percent) + " %";
                              },
                              [&](const input::SetLowPowerMode &i) { return onOff(i.isOn); },
                              [&](const input::SetNetwork &i) {
                                  return " " + std::string(nameOf(i.network));
                              },
                              [&](const input::SetAirplaneMode &i) { return onOff(i.isOn); },
                              [&](const input::SetBackgroundRefresh &i) {
                                  return app(i.app) + onOff(i.isOn);
                              },
                              [&](const input::SetMemoryPressure &i) {
                                  return " " + std::string(nameOf(i.level));
                              },
                              [&](const input::SetThermal &i) {
                                  return " " + std::string(nameOf(i.level));
                              },
                              [&](const input::SetCamera &i) { return onOff(i.isInUse); },
                              [&](const input::SetUser &i) {
                                  return " " + std::string(nameOf(i.presence));
                              },
                              [&](const input::SendPush &i) {
                                  return app(i.app) + " " + std::string(nameOf(i.type)) +
                                         " priority " + std::to_string(i.priority);
                              },
                              [&](const input::IncomingCall &i) {
                                  return std::string(i.isFullScreen ? " full screen" : " banner");
                              },
                              [&](const input::SetPermission &i) {
                                  return app(i.app) + " " + std::string(nameOf(i.what)) + " " +
                                         std::string(nameOf(i.answer));
                              },
                              [&](const input::Event &i) { return eventText(i, m_setup); },
                              [](const input::SetFact &i) { return " " + factText(i); },
                              [](const input::Home &) { return std::string(); },
                              [](const input::OpenAppSwitcher &) { return std::string(); },
                              [](const input::CloseAppSwitcher &) { return std::string(); },
                              [](const input::Lock &) { return std::string(); },
                              [](const input::Unlock &) { return std::string(); },
                              [](const input::WakeScreen &) { return std::string(); },
                              [](const input::DismissOverlay &) { return std::string(); },
                              [](const input::EndCall &) { return std::string(); },
                              [](const input::Reboot &) { return std::string(); },
                          },
                          input);
    }

    std::string device(const record::DeviceChanged &r) const
    {
        switch (r.fact) {
        case DeviceFact::Network:
            return std::string(nameOf(static_cast<Network>(r.value)));
        case DeviceFact::Memory:
            return std::string(nameOf(static_cast<MemoryPressure>(r.value)));
        case DeviceFact::Thermal:
            return std::string(nameOf(static_cast<Thermal>(r.value)));
        case DeviceFact::User:
            return std::string(nameOf(static_cast<UserPresence>(r.value)));
        case DeviceFact::Overlay:
            return std::string(nameOf(static_cast<Overlay>(r.value)));
        case DeviceFact::Front:
            return r.value < 0 ? "home screen"
                               : m_setup.apps[static_cast<std::size_t>(r.value)].key;
        case DeviceFact::BatteryPercent:
        case DeviceFact::LowPowerOffered:
            return std::to_string(r.value) + " %";
        case DeviceFact::ScreenOn:
        case DeviceFact::Locked:
        case DeviceFact::ClassAKey:
        case DeviceFact::FirstUnlock:
        case DeviceFact::CpuAsleep:
        case DeviceFact::OnCharger:
        case DeviceFact::LowPowerMode:
        case DeviceFact::BackgroundRefresh:
        case DeviceFact::Camera:
        case DeviceFact::HerdHold:
        case DeviceFact::Power:
            return r.value != 0 ? "yes" : "no";
        }
        return {};
    }

    static std::string ended(const record::ProcessEnded &r)
    {
        char code[16] = "";
        if (r.code != 0)
            std::snprintf(code, sizeof code, ", 0x%08x", r.code);
        return "process ends: " + std::string(nameOf(r.reason)) + code +
               (r.hasReport ? ", crash report" : ", no crash report");
    }

    std::string acted(const record::Acted &r) const
    {
        std::string words = std::string(wordOf(r.action)) + named(r.name);
        if (r.length != Duration())
            words += " " + durationText(r.length);
        if (r.result != ApiResult::Fine)
            words += ": " + std::string(wordOf(r.result));
        return words;
    }

    std::string decided(const record::Decided &r) const
    {
        const DecisionDetail &detail = m_trace.detail(r);
        std::string words = std::string(nameOf(r.mechanism)) + ": " +
                            std::string(nameOf(r.decision)) + ", by " +
                            std::string(nameOf(r.decider));
        if (detail.isScored) {
            char score[48];
            std::snprintf(score, sizeof score, ", score %.3f against %.3f",
                          static_cast<double>(detail.score), static_cast<double>(detail.threshold));
            words += score;
        }
        return words + ", " + std::to_string(detail.verdictCount) + " policies answered";
    }

    const Setup &m_setup;
    const Trace &m_trace;
};

} // namespace

std::string traceText(const Run &run)
{
    const Writer writer(run);
    std::string text;
    for (std::size_t i = 0; i < run.trace().size(); ++i)
        text += writer.line(RecordId(i)) + "\n";
    return text;
}

std::string recordText(const Run &run, RecordId record)
{
    return Writer(run).words(run.trace()[record].payload);
}

} // namespace offstage
