// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QHash>
#include <QString>
#include <QStringList>

namespace offstage {

/// Finds texts by plain words, as people type them: "wake my app at 3 am". Words are compared by
/// their stems; words that say nothing are left out; a rare word counts more than one that most
/// texts have; a word still being typed finds what begins with it. A value without state but the
/// texts it was given.
class WordSearch {
public:
    /// A part of a text and how much a word found in it counts.
    struct Field {
        double weight = 1;
        QString text;
    };

    /// Adds a text, found by its index in the order of adding.
    void add(const std::vector<Field> &fields);
    /// The texts that fit, the best first; none if no word is found.
    std::vector<std::size_t> find(const QString &words) const;

    /// The stems of what a text says, in order: "Waking up at 3 am" is "wak", "3am".
    static QStringList stems(const QString &text);

private:
    struct Part {
        double weight = 1;
        QStringList stems;
    };
    struct Hit {
        double value = 0;
        double found = 0;
    };

    double rarity(const QString &stem) const;
    Hit score(const std::vector<Part> &text, const QStringList &asked) const;

    std::vector<std::vector<Part>> m_texts;
    /// In how many texts a stem stands.
    QHash<QString, int> m_holders;
};

} // namespace offstage
