// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "model/explain/adviser.h"

class QGridLayout;
class QVBoxLayout;

namespace offstage {

class Button;
class SentenceView;

/// The adviser's three questions, each with its answers as buttons. An answer that would leave no
/// goal cannot be given; one that was given is taken back by clicking it again. Who needs no code
/// is not asked for how long.
class AdviserQuestions : public QWidget {
    Q_OBJECT

public:
    explicit AdviserQuestions(QWidget *parent = nullptr);

    const AdviserAnswers &answers() const { return m_answers; }
    void setAnswers(const AdviserAnswers &answers);
    /// What the answers choose from.
    void setGoals(const Goals *goals);
    std::vector<Button *> buttons() const;

signals:
    void answersChanged();

private:
    using Change = std::function<void(AdviserAnswers &)>;
    struct Answer {
        Button *button = nullptr;
        /// Gives this answer, and whether it is the one that was given.
        Change give;
        Change takeBack;
        std::function<bool(const AdviserAnswers &)> isGiven;
    };

    QGridLayout *ask(QVBoxLayout *column, const QString &question);
    void offer(QGridLayout *grid, const QString &words, const QString &meaning, Answer answer);
    void refresh();

    const Goals *m_goals = nullptr;
    AdviserAnswers m_answers;
    std::vector<Answer> m_offered;
    std::vector<QWidget *> m_lengthParts;
};

} // namespace offstage
