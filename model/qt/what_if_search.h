// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include "model/explain/what_if.h"

namespace offstage {

/// Looks on a worker thread for what would change a topic's outcome. One topic at a time; a new one
/// drops the old one. Signals come on the thread that started it.
class WhatIfSearch : public QObject {
    Q_OBJECT

public:
    explicit WhatIfSearch(QObject *parent = nullptr);
    ~WhatIfSearch() override;

    bool isUnderWay() const { return m_underWay; }
    /// `run` is copied, which is cheap.
    void start(const Run &run, const Topic &topic);
    /// Stops soon; what was found so far is handed over by finished().
    void stop();
    /// Stops without waiting, and nothing more is told.
    void abandon();

signals:
    /// At most 30 times a second.
    void progressed(int done, int all);
    void finished(const offstage::WhatIf &result);

private:
    void finish();

    std::shared_ptr<std::atomic<bool>> m_stop;
    QFutureWatcher<WhatIf> m_watcher;
    /// Searches that were abandoned and end at their next try.
    QList<QFuture<WhatIf>> m_ending;
    bool m_underWay = false;
};

} // namespace offstage
