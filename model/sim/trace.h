// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "model/phone/record.h"

namespace offstage {

/// A list that only grows, kept in chunks that copies share: copying it, and dropping its tail in a
/// copy, costs one pointer per chunk and never the elements.
template <class T, std::size_t ChunkSize = 4096> class ChunkedList {
public:
    std::size_t size() const { return m_size; }
    const T &operator[](std::size_t index) const
    {
        return (*m_chunks[index / ChunkSize])[index % ChunkSize];
    }
    void append(const T &value)
    {
        if (m_size % ChunkSize == 0) {
            m_chunks.push_back(std::make_shared<std::vector<T>>());
            m_chunks.back()->reserve(ChunkSize);
        } else if (m_chunks.back().use_count() > 1) {
            // Another list shares the last chunk: write to a copy of our own.
            auto own = std::make_shared<std::vector<T>>();
            own->reserve(ChunkSize);
            own->assign(m_chunks.back()->begin(), m_chunks.back()->end());
            m_chunks.back() = std::move(own);
        }
        m_chunks.back()->push_back(value);
        ++m_size;
    }
    /// Keeps the first `size` elements.
    void truncate(std::size_t size)
    {
        if (size >= m_size)
            return;
        m_chunks.resize((size + ChunkSize - 1) / ChunkSize);
        if (const std::size_t rest = size % ChunkSize; rest != 0) {
            const auto &last = *m_chunks.back();
            auto own = std::make_shared<std::vector<T>>();
            own->reserve(ChunkSize);
            own->assign(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(rest));
            m_chunks.back() = std::move(own);
        }
        m_size = size;
    }

private:
    std::vector<std::shared_ptr<std::vector<T>>> m_chunks;
    std::size_t m_size = 0;
};

/// Everything that happened, in order, append-only; what is on screen, in a report or an export is
/// derived from it. A record's id is its position. Verdicts and decision details lie beside the
/// records so that these stay small.
class Trace {
public:
    std::size_t size() const { return m_records.size(); }
    const Record &operator[](RecordId id) const { return m_records[id.index()]; }
    const Record &at(std::size_t index) const { return m_records[index]; }
    const DecisionDetail &detail(const record::Decided &decided) const
    {
        return m_details[decided.detail];
    }
    /// The answers of a decision, in the order of PolicyId.
    std::vector<StoredVerdict> verdicts(const record::Decided &decided) const;
    /// The first record at or after `at`; size() if there is none.
    std::size_t firstAt(Instant at) const;

    void append(const Output &output);
    void truncate(std::size_t records, std::size_t decisions, std::size_t verdicts);
    /// Bytes held, for the benchmark.
    std::size_t bytes() const;

private:
    ChunkedList<Record> m_records;
    ChunkedList<DecisionDetail> m_details;
    ChunkedList<StoredVerdict> m_verdicts;
};

} // namespace offstage
