// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/what_if_search.h"

#include <QElapsedTimer>
#include <QtConcurrent>

namespace offstage {

namespace {
constexpr qint64 kReportEvery = 33;
}

WhatIfSearch::WhatIfSearch(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<WhatIf>::finished, this, &WhatIfSearch::finish);
}

WhatIfSearch::~WhatIfSearch()
{
    abandon();
    for (QFuture<WhatIf> &search : m_ending)
        search.waitForFinished();
}

void WhatIfSearch::start(const Run &run, const Topic &topic)
{
    abandon();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_underWay = true;
    const auto work = [this, own = run, topic, stop = m_stop] {
        QElapsedTimer timer;
        timer.start();
        qint64 reportedAt = 0;
        Lanes lanes(*own.setup());
        lanes.extend(own.trace(), own.head());
        return whatWouldChange(own, lanes, topic, [&](std::size_t done, std::size_t all) {
            if (timer.elapsed() - reportedAt >= kReportEvery) {
                reportedAt = timer.elapsed();
                // This object outlives the work: its destructor waits for it.
                QMetaObject::invokeMethod(
                    this,
                    [this, stop, done, all] {
                        if (m_underWay && stop == m_stop)
                            emit progressed(static_cast<int>(done), static_cast<int>(all));
                    },
                    Qt::QueuedConnection);
            }
            return !stop->load(std::memory_order_relaxed);
        });
    };
    m_watcher.setFuture(QtConcurrent::run(work));
}

void WhatIfSearch::stop()
{
    if (m_underWay)
        m_stop->store(true);
}

void WhatIfSearch::abandon()
{
    if (!m_underWay)
        return;
    m_stop->store(true);
    m_underWay = false;
    // A try may take a while in a long run; nobody waits for it but the destructor.
    m_ending.removeIf([](const QFuture<WhatIf> &search) { return search.isFinished(); });
    m_ending << m_watcher.future();
    m_watcher.setFuture(QFuture<WhatIf>());
}

void WhatIfSearch::finish()
{
    if (!m_underWay)
        return;
    m_underWay = false;
    emit finished(m_watcher.result());
}

} // namespace offstage
