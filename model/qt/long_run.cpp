// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/long_run.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QtConcurrent>

namespace offstage {

namespace {
/// Between two reports of progress: 30 a second.
constexpr qint64 kReportEvery = 33;
} // namespace

LongRun::LongRun(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Result>::finished, this, &LongRun::finish);
}

LongRun::~LongRun()
{
    abandon();
}

void LongRun::start(const Run &run, std::shared_ptr<const Lanes> lanes, Instant until)
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_underWay = true;
    const auto work = [this, own = run, lanes, until, stop = m_stop]() mutable {
        QElapsedTimer timer;
        timer.start();
        qint64 reportedAt = 0;
        const auto whole = static_cast<double>((until - own.head()).count());
        own.advanceTo(until, [&](Instant at) {
            if (timer.elapsed() - reportedAt >= kReportEvery) {
                reportedAt = timer.elapsed();
                const double left = static_cast<double>((until - at).count()) / whole;
                // This object outlives the work: its destructor waits for it.
                QMetaObject::invokeMethod(
                    this,
                    [this, stop, left] {
                        if (m_underWay && stop == m_stop)
                            emit progressed(1.0 - left);
                    },
                    Qt::QueuedConnection);
            }
            return !stop->load(std::memory_order_relaxed);
        });
        auto longer = std::make_shared<Lanes>(*lanes);
        longer->extend(own.trace(), own.head());
        return Result{std::move(own), std::move(longer)};
    };
    m_watcher.setFuture(QtConcurrent::run(work));
}

void LongRun::stop()
{
    if (!m_underWay)
        return;
    m_stop->store(true);
    m_watcher.waitForFinished();
    finish();
}

void LongRun::abandon()
{
    if (!m_underWay)
        return;
    m_stop->store(true);
    m_watcher.waitForFinished();
    m_underWay = false;
}

void LongRun::finish()
{
    // The watcher tells it again after stop() has.
    if (!m_underWay)
        return;
    m_underWay = false;
    emit finished(m_watcher.result());
}

} // namespace offstage
