// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QTimer>

#include "model/qt/long_run.h"
#include "model/qt/session.h"

namespace offstage {

/// Something that undo takes back: an input given at the head, or the fork to another branch.
struct Edit {
    QString text;
    std::vector<TimedInput> inputsBefore;
    std::vector<TimedInput> inputsAfter;
    Instant at{};
    int forkTo = -1;
};

/// One future: its log of inputs is the run's. `lanes` always reach to the run's head.
struct Branch {
    QString name;
    std::optional<Instant> forkedAt;
    int parent = -1;
    Run run;
    std::shared_ptr<Lanes> lanes;
    std::vector<Edit> done;
    std::vector<Edit> undone;
    /// What is known of each expectation: nothing while its time has not come.
    std::vector<std::optional<bool>> outcomes;
    /// A variant's own story; nothing for the file's story itself.
    std::shared_ptr<const Scenario> story;
    /// Rules that were changed for this future by hand.
    std::vector<RuleChange> rules;
    /// Its apps are declared or written otherwise than in the file.
    bool hasOtherApps = false;
    std::size_t judgedRecords = 0;
    Instant judgedAt{};
};

struct Session::Private {
    explicit Private(Session *session) : q(session), work(session), timer(session) {}

    Branch &branch() { return *branches[static_cast<std::size_t>(current)]; }
    const Branch &branch() const { return *branches[static_cast<std::size_t>(current)]; }
    Run &run() { return branch().run; }

    /// Puts a run with no or other records into the branch.
    void replaceRun(Branch &target, Run run) const;
    void setPlayhead(Instant at);
    /// The run may have grown up to here as well; nobody sees the playhead behind a head that moved
    /// with it.
    void arriveAt(Instant at, bool grew);
    /// Advances the run at most as long as `budget` of real time; true if it arrived.
    bool advance(Instant until, qint64 budgetMilliseconds);
    void startWork(Instant until);
    void workFinished(const LongRun::Result &result);
    /// A future from the start with another setup.
    void addWorld(std::shared_ptr<const Setup> setup, std::vector<TimedInput> inputs,
                  const QString &name, const std::vector<RuleChange> &rules, bool hasOtherApps);
    int addBranch(const QString &name, Instant from, std::vector<TimedInput> inputs);
    /// One future for each variant of the file, not run before it is looked at.
    void addVariants();
    const Scenario &storyOf(const Branch &of) const { return of.story ? *of.story : *scenario; }
    void show(int index);
    void step(int direction, std::optional<AppId> app);
    void judgeAll();
    void checkModified();
    Scenario edited() const;

    Session *q;
    QString resourcesFolder;
    QString path;
    std::optional<Scenario> scenario;
    std::vector<std::unique_ptr<Branch>> branches;
    int current = 0;
    Instant playhead{};
    mutable std::optional<Phone> phone;
    bool isPlaying = false;
    bool isHeld = false;
    bool wasAtEnd = false;
    double speed = 1.0;
    /// Simulated time that is less than a millisecond and not yet played.
    double rest = 0;
    std::vector<TimedInput> savedInputs;
    std::vector<Note> savedNotes;
    bool isModified = false;
    LongRun work;
    QTimer timer;
    QElapsedTimer clock;
};

} // namespace offstage
