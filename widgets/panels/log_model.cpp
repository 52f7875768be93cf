// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/log_model.h"

#include "model/qt/sentences.h"
#include "model/qt/session.h"

#include <QTimer>

#include <algorithm>

namespace offstage {

namespace {

// Records that one piece of the search looks at.
constexpr std::size_t piece = 20'000;

} // namespace

LogModel::LogModel(Session *session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(session, &Session::scenarioChanged, this, &LogModel::restart);
    connect(session, &Session::branchesChanged, this, &LogModel::restart);
    connect(session, &Session::runChanged, this, &LogModel::grow);
    restart();
}

std::size_t LogModel::traceSize() const
{
    return m_session->hasScenario() ? m_session->trace().size() : 0;
}

void LogModel::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    restart();
}

void LogModel::setText(const QString &text)
{
    if (m_text == text.trimmed())
        return;
    m_text = text.trimmed();
    restart();
}

void LogModel::restart()
{
    beginResetModel();
    m_rows.clear();
    m_seen = isFiltered() ? 0 : traceSize();
    m_lastAt = m_seen > 0 ? m_session->trace().at(m_seen - 1).at : Instant{};
    endResetModel();
    if (isFiltered())
        scan();
    emit countChanged();
}

void LogModel::grow()
{
    const std::size_t size = traceSize();
    const bool isSameTrace =
        size >= m_seen && (m_seen == 0 || m_session->trace().at(m_seen - 1).at == m_lastAt);
    if (!isSameTrace) {
        restart();
        return;
    }
    if (size == m_seen)
        return;
    if (isFiltered()) {
        scan();
        return;
    }
    beginInsertRows({}, int(m_seen), int(size) - 1);
    m_seen = size;
    m_lastAt = m_session->trace().at(size - 1).at;
    endInsertRows();
    emit countChanged();
}

void LogModel::scan()
{
    m_scanIsDue = false;
    const std::size_t end = std::min(traceSize(), m_seen + piece);
    if (!isFiltered() || end <= m_seen)
        return;
    std::vector<RecordId> found;
    for (std::size_t i = m_seen; i < end; ++i) {
        if (isWanted(RecordId(i)))
            found.push_back(RecordId(i));
    }
    m_seen = end;
    m_lastAt = m_session->trace().at(end - 1).at;
    if (!found.empty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + found.size()) - 1);
        m_rows.insert(m_rows.end(), found.begin(), found.end());
        endInsertRows();
    }
    emit countChanged();
    if (end < traceSize() && !m_scanIsDue) {
        m_scanIsDue = true;
        QTimer::singleShot(0, this, &LogModel::scan);
    }
}

bool LogModel::isWanted(RecordId record) const
{
    const Payload &payload = m_session->trace()[record].payload;
    if (m_kind == Kind::Inputs && !std::holds_alternative<record::InputGiven>(payload))
        return false;
    if (m_kind == Kind::Decisions && !std::holds_alternative<record::Asked>(payload) &&
        !std::holds_alternative<record::Decided>(payload))
        return false;
    if (m_kind == Kind::Code && !std::holds_alternative<record::CodeCalled>(payload) &&
        !std::holds_alternative<record::Acted>(payload) &&
        !std::holds_alternative<record::TimerFired>(payload))
        return false;
    if (m_text.isEmpty())
        return true;
    const Run &run = m_session->run();
    // Every word has to be there, in any of the columns.
    const QString all = QString::number(record.value() + 1) + u' ' +
                        sentences::clock(m_session->trace()[record].at, true) + u' ' +
                        sentences::recordWho(run, record) + u' ' +
                        sentences::recordLine(run, record);
    const QStringList wanted = m_text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

RecordId LogModel::recordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return isFiltered() ? m_rows[std::size_t(row)] : RecordId(std::uint64_t(row));
}

int LogModel::rowUpTo(RecordId record) const
{
    if (!record.isValid())
        return -1;
    if (!isFiltered())
        return std::min(int(record.index()), rowCount() - 1);
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), record);
    return int(after - m_rows.begin()) - 1;
}

int LogModel::recordCount() const
{
    return int(traceSize());
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(isFiltered() ? m_rows.size() : m_seen);
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    const RecordId record = recordAt(index.row());
    if (!index.isValid() || record.index() >= traceSize())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Number ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Run &run = m_session->run();
    const Record &at = run.trace()[record];
    switch (index.column()) {
    case Number:
        return QString::number(record.value() + 1);
    case Time:
        return sentences::clock(at.at, true);
    case Who:
        return sentences::recordWho(run, record);
    case What:
        return sentences::recordLine(run, record);
    case Cause:
        return at.cause.isValid() ? QString::number(at.cause.value() + 1) : QString();
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return QStringLiteral("#");
    case Time:
        return tr("Time");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Cause:
        return tr("Cause");
    default:
        return {};
    }
}

} // namespace offstage
