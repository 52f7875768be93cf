// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/phone/record.h"

#include <QAbstractTableModel>

#include <vector>

namespace offstage {

class Session;

// The records of the session's trace as a table, all of them or those of one kind that contain
// some words. It keeps no text, only the numbers of the rows of a filter, which it finds piece by
// piece so that a long trace never holds the window up.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Time, Who, What, Cause, ColumnCount };
    enum class Kind { All, Inputs, Decisions, Code };

    explicit LogModel(Session *session, QObject *parent = nullptr);

    void setKind(Kind kind);
    void setText(const QString &text);
    Kind kind() const { return m_kind; }
    bool isFiltered() const { return m_kind != Kind::All || !m_text.isEmpty(); }

    RecordId recordAt(int row) const;
    // The row of a record, or of the last one before it that is shown; -1 if there is none.
    int rowUpTo(RecordId record) const;
    int recordCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void countChanged();

private:
    void restart();
    void grow();
    void scan();
    bool isWanted(RecordId record) const;
    std::size_t traceSize() const;

    Session *m_session;
    Kind m_kind = Kind::All;
    QString m_text;
    // How many records of the trace the rows stand for.
    std::size_t m_seen = 0;
    Instant m_lastAt{};
    std::vector<RecordId> m_rows;
    bool m_scanIsDue = false;
};

} // namespace offstage
