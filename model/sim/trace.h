// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
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
    void append(std::span<const T> values)
    {
        while (!values.empty()) {
            std::vector<T> &chunk = lastChunk();
            const auto fitting = values.first(std::min(values.size(), ChunkSize - chunk.size()));
            chunk.insert(chunk.end(), fitting.begin(), fitting.end());
            m_size += fitting.size();
            values = values.subspan(fitting.size());
        }
    }
    /// Keeps the first `size` elements.
    void truncate(std::size_t size)
    {
        if (size >= m_size)
            return;
        m_chunks.resize((size + ChunkSize - 1) / ChunkSize);
        if (const std::size_t rest = size % ChunkSize; rest != 0)
            m_chunks.back() = newChunk(std::span<const T>(*m_chunks.back()).first(rest));
        m_size = size;
    }

private:
    using Chunk = std::shared_ptr<std::vector<T>>;

    static Chunk newChunk(std::span<const T> values)
    {
        auto chunk = std::make_shared<std::vector<T>>();
        chunk->reserve(ChunkSize);
        chunk->assign(values.begin(), values.end());
        return chunk;
    }
    /// The chunk to write to: with room, and shared with no other list.
    std::vector<T> &lastChunk()
    {
        if (m_size % ChunkSize == 0)
            m_chunks.push_back(newChunk({}));
        else if (m_chunks.back().use_count() > 1)
            m_chunks.back() = newChunk(*m_chunks.back());
        return *m_chunks.back();
    }

    std::vector<Chunk> m_chunks;
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
