// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/session.h"

#include <algorithm>
#include <cmath>

#include <QSaveFile>

#include "model/qt/session_private.h"

namespace offstage {

namespace {

constexpr int kFrame = 16;
/// Of a frame, what simulating may take; what does not fit goes to the next frame or the worker.
constexpr qint64 kFrameBudget = 10;
constexpr qint64 kInlineBudget = 5;
constexpr double kSlowest = 0.1;
constexpr double kFastest = 86'400;

const Phone &noPhone()
{
    static const Phone none;
    return none;
}

} // namespace

void Session::Private::setPlayhead(Instant at)
{
    arriveAt(at, false);
}

void Session::Private::arriveAt(Instant at, bool grew)
{
    const bool moved = at != playhead;
    playhead = at;
    if (moved || grew)
        phone.reset();
    if (grew)
        emit q->runChanged();
    if (moved)
        emit q->playheadChanged(at);
}

bool Session::Private::advance(Instant until, qint64 budgetMilliseconds)
{
    QElapsedTimer spent;
    spent.start();
    run().advanceTo(until, [&](Instant) { return spent.elapsed() < budgetMilliseconds; });
    branch().lanes->extend(run().trace(), run().head());
    phone.reset();
    return run().head() >= until;
}

void Session::Private::startWork(Instant until)
{
    work.start(run(), branch().lanes, until);
    emit q->workChanged(true, 0);
}

void Session::Private::workFinished(const LongRun::Result &result)
{
    run() = result.run;
    branch().lanes = result.lanes;
    phone.reset();
    emit q->workChanged(false, 1);
    arriveAt(run().head(), true);
}

void Session::Private::step(int direction, std::optional<AppId> app)
{
    const Trace &trace = q->trace();
    const auto isWanted = [&](std::size_t index) { return !app || trace.at(index).app == *app; };
    if (direction > 0) {
        std::size_t index = trace.firstAt(playhead + Duration(1));
        while (index < trace.size() && !isWanted(index))
            ++index;
        if (index < trace.size())
            q->seek(trace.at(index).at);
        else if (const Instant next = run().nextEventAt(); !app && next != kNever)
            q->runUntil(next);
        return;
    }
    std::size_t index = trace.firstAt(playhead);
    while (index > 0 && !isWanted(index - 1))
        --index;
    if (index > 0)
        q->seek(trace.at(index - 1).at);
}

Session::Session(QString resourcesFolder, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this))
{
    d->resourcesFolder = std::move(resourcesFolder);
    d->timer.setInterval(kFrame);
    d->timer.setTimerType(Qt::PreciseTimer);
    connect(&d->timer, &QTimer::timeout, this,
            [this] { elapse(milliseconds(std::min<qint64>(d->clock.restart(), 250))); });
    connect(&d->work, &LongRun::finished, this,
            [this](const LongRun::Result &result) { d->workFinished(result); });
    connect(&d->work, &LongRun::progressed, this,
            [this](double progress) { emit workChanged(true, progress); });
}

Session::~Session() = default;

bool Session::open(const QString &path)
{
    Result<Scenario> loaded = loadScenario(path.toStdString(), d->resourcesFolder.toStdString());
    if (!loaded) {
        QList<FileProblem> problems;
        for (const Problem &problem : loaded.error())
            problems.append({problem.line, problem.column, QString::fromStdString(problem.path),
                             QString::fromStdString(problem.message)});
        emit problemsFound(path, problems);
        return false;
    }
    d->work.abandon();
    pause();
    d->scenario = *std::move(loaded);
    d->path = path;
    d->branches.clear();
    d->current = 0;
    d->wasAtEnd = false;
    d->playhead = d->scenario->setup->start;
    auto main = std::make_unique<Branch>();
    main->name = tr("Main");
    d->replaceRun(*main, Run(d->scenario->setup, d->scenario->inputs));
    d->branches.push_back(std::move(main));
    d->addVariants();
    d->phone.reset();
    d->savedInputs = run().inputs();
    d->savedNotes = d->scenario->notes;
    emit scenarioChanged();
    emit runChanged();
    emit playheadChanged(d->playhead);
    emit branchesChanged();
    emit undoChanged();
    d->checkModified();
    return true;
}

bool Session::save(const QString &path)
{
    if (!hasScenario())
        return false;
    const std::string text = writeScenario(d->edited());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.commit()) {
        emit problemsFound(path, {{0, 0, QString(), file.errorString()}});
        return false;
    }
    d->path = path;
    d->savedInputs = run().inputs();
    d->savedNotes = d->scenario->notes;
    d->checkModified();
    return true;
}

bool Session::hasScenario() const
{
    return d->scenario.has_value();
}

const Scenario &Session::scenario() const
{
    return *d->scenario;
}

const Setup &Session::setup() const
{
    return *d->branch().run.setup();
}

const Run &Session::run() const
{
    return d->branch().run;
}

const Trace &Session::trace() const
{
    return run().trace();
}

const Lanes &Session::lanes() const
{
    return *d->branch().lanes;
}

const Lanes *Session::ghostLanes() const
{
    const int parent = hasScenario() ? d->branch().parent : -1;
    return parent < 0 ? nullptr : d->branches[static_cast<std::size_t>(parent)]->lanes.get();
}

Instant Session::begin() const
{
    return hasScenario() ? run().begin() : Instant();
}

Instant Session::head() const
{
    return hasScenario() ? run().head() : Instant();
}

Instant Session::playhead() const
{
    return d->playhead;
}

const Phone &Session::phone() const
{
    if (!hasScenario())
        return noPhone();
    if (d->playhead >= head())
        return run().phone();
    if (!d->phone)
        d->phone = run().phoneAt(d->playhead);
    return *d->phone;
}

bool Session::isPlaying() const
{
    return d->isPlaying;
}

double Session::speed() const
{
    return d->speed;
}

void Session::setHeld(bool held)
{
    d->isHeld = held;
}

bool Session::isHeld() const
{
    return d->isHeld;
}

bool Session::isWorking() const
{
    return d->work.isUnderWay();
}

QString Session::resourcesFolder() const
{
    return d->resourcesFolder;
}

QString Session::filePath() const
{
    return d->path;
}

void Session::play()
{
    if (d->isPlaying || !hasScenario())
        return;
    d->isPlaying = true;
    d->rest = 0;
    d->clock.start();
    d->timer.start();
    emit playingChanged(true);
}

void Session::pause()
{
    if (!d->isPlaying)
        return;
    d->isPlaying = false;
    d->timer.stop();
    emit playingChanged(false);
}

void Session::setPlaying(bool playing)
{
    if (playing)
        play();
    else
        pause();
}

void Session::setSpeed(double speed)
{
    const double bounded = std::clamp(speed, kSlowest, kFastest);
    if (std::isnan(speed) || std::abs(bounded - d->speed) < 1e-9)
        return;
    d->speed = bounded;
    emit speedChanged(bounded);
}

void Session::elapse(Duration realTime)
{
    if (!d->isPlaying || !hasScenario())
        return;
    const double speed = d->isHeld ? std::min(d->speed, 1.0) : d->speed;
    const double simulated = static_cast<double>(realTime.count()) * speed + d->rest;
    Instant target = d->playhead + milliseconds(static_cast<std::int64_t>(simulated));
    d->rest = simulated - std::floor(simulated);
    const Instant end = d->scenario->end;
    const bool isEnd = !d->wasAtEnd && d->playhead < end && target >= end;
    if (isEnd)
        target = end;
    const std::size_t records = trace().size();
    if (target > head()) {
        if (isWorking())
            return;
        d->advance(target, kFrameBudget);
        target = std::min(target, head());
    }
    d->arriveAt(target, trace().size() != records);
    if (isEnd && target == end) {
        d->wasAtEnd = true;
        pause();
    }
}

void Session::seek(Instant at)
{
    if (!hasScenario())
        return;
    if (at > head())
        runUntil(at);
    else
        d->setPlayhead(std::max(at, begin()));
}

void Session::runUntil(Instant at)
{
    if (!hasScenario())
        return;
    stopWork();
    if (at <= head()) {
        seek(at);
        return;
    }
    if (d->advance(at, kInlineBudget)) {
        d->arriveAt(at, true);
        return;
    }
    emit runChanged();
    d->startWork(at);
}

void Session::stopWork()
{
    d->work.stop();
}

void Session::stepRecord(int direction)
{
    if (hasScenario())
        d->step(direction, {});
}

void Session::stepRecordOf(AppId app, int direction)
{
    if (hasScenario())
        d->step(direction, app);
}

void Session::jumpToStart()
{
    seek(begin());
}

void Session::jumpToEnd()
{
    if (hasScenario())
        seek(std::max(head(), d->scenario->end));
}

} // namespace offstage
