// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QFutureWatcher>
#include <QObject>

#include "model/sim/lanes.h"
#include "model/sim/run.h"

namespace offstage {

/// Simulates a copy of a run on a worker thread. One at a time; the result is handed back on the
/// thread that started it, also when it was stopped early.
class LongRun : public QObject {
    Q_OBJECT

public:
    struct Result {
        Run run;
        std::shared_ptr<Lanes> lanes;
    };

    explicit LongRun(QObject *parent = nullptr);
    ~LongRun() override;

    bool isUnderWay() const { return m_underWay; }
    void start(const Run &run, std::shared_ptr<const Lanes> lanes, Instant until);
    /// Waits the fraction of a millisecond it takes to stop; finished() is emitted before this
    /// returns.
    void stop();
    /// Stops and throws the result away.
    void abandon();

signals:
    void progressed(double progress);
    void finished(const offstage::LongRun::Result &result);

private:
    void finish();

    std::shared_ptr<std::atomic<bool>> m_stop;
    QFutureWatcher<Result> m_watcher;
    bool m_underWay = false;
};

} // namespace offstage
