// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>

#include "model/explain/change.h"
#include "model/scenario/scenario.h"
#include "model/sim/lanes.h"
#include "model/sim/run.h"

namespace offstage {

/// One branch of the session, for the Branches menu: what to call it, where it left its parent, and
/// whether it is the one on screen.
struct BranchInfo {
    QString name;
    std::optional<Instant> forkedAt;
    int parent = -1;
    bool isCurrent = false;
};

/// What was wrong with a file, for the window.
struct FileProblem {
    int line = 0;
    int column = 0;
    QString path;
    QString message;
};

/// A scenario being played: a base scenario, a tree of input logs with one run each, and a cursor
/// (the playhead). Verbs change it; signals say what changed, once and only on real change. An
/// input at the head is added to the current branch; an input in the past forks a new branch there
/// and keeps the old one. Long simulation happens on a worker thread on values; nothing here
/// blocks.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QString resourcesFolder, QObject *parent = nullptr);
    ~Session() override;

    bool hasScenario() const;
    const Scenario &scenario() const;
    const Setup &setup() const;
    const Run &run() const;
    const Trace &trace() const;
    /// Lanes of the current branch up to its head.
    const Lanes &lanes() const;
    /// Lanes of the branch that the current one left, for the ghost; null if there is none.
    const Lanes *ghostLanes() const;

    Instant begin() const;
    Instant head() const;
    /// Where the user is; at most head().
    Instant playhead() const;
    bool isInPast() const { return hasScenario() && playhead() < head(); }
    /// The phone at the playhead.
    const Phone &phone() const;

    bool isPlaying() const;
    /// Simulated seconds per second of the real clock, 0.1 .. 86400.
    double speed() const;
    /// While held, time runs at most at 1x (a card is between the fingers).
    void setHeld(bool held);
    bool isHeld() const;
    bool isWorking() const;

    QString resourcesFolder() const;
    QString filePath() const;
    bool isModified() const;
    QList<BranchInfo> branches() const;
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const;
    QString redoText() const;
    /// How many of the scenario's expectations hold at the head so far: hold, of all decided.
    QPair<int, int> expectations() const;

public slots:
    /// False if the file has problems; then problemsFound is emitted and the old session stays.
    bool open(const QString &path);
    bool save(const QString &path);
    void play();
    void pause();
    void setPlaying(bool playing);
    void setSpeed(double speed);
    /// To any instant between begin and head at once; beyond the head it simulates (on a worker if
    /// it is long) and arrives there.
    void seek(offstage::Instant at);
    void stepRecord(int direction);
    void stepRecordOf(offstage::AppId app, int direction);
    void jumpToStart();
    void jumpToEnd();
    void runUntil(offstage::Instant at);
    void stopWork();
    /// The playhead moves with real time; called by the session's own timer, and by tests.
    void elapse(offstage::Duration realTime);
    /// At the head the input joins the current branch; in the past it forks, and the inputs that
    /// come later stay in the new branch, so that the two futures differ only by this one.
    void give(const offstage::Input &input);
    /// A new branch with these inputs, which differ from the current ones at `from` first; the
    /// playhead goes there.
    void fork(const std::vector<offstage::TimedInput> &inputs, offstage::Instant from,
              const QString &name);
    void undo();
    void redo();
    void switchBranch(int index);
    /// Another future, from the start, in which one rule has another value: the other side of a
    /// dispute, or a number tried. The same inputs are given in it.
    void changeRule(offstage::ParameterId rule, double value, const QString &name);
    /// Another future with these changes, kept beside this one; it is run until a little after
    /// `at`, which the playhead comes to.
    void tryOut(const std::vector<offstage::Change> &changes, offstage::Instant at,
                const QString &name);
    void addNote(offstage::Instant at, const QString &text);

signals:
    void scenarioChanged();
    void problemsFound(const QString &path, const QList<offstage::FileProblem> &problems);
    void playheadChanged(offstage::Instant at);
    /// The trace grew, or is another one.
    void runChanged();
    void playingChanged(bool playing);
    void speedChanged(double speed);
    void branchesChanged();
    void forked(offstage::Instant at, const QString &oldBranch);
    void modifiedChanged(bool modified);
    void undoChanged();
    /// 0..1 while long work is under way; emitted at most 30 times a second.
    void workChanged(bool working, double progress);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace offstage

Q_DECLARE_METATYPE(offstage::Instant)
