// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sim/run.h"
#include "widgets/panels/policy_row.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace offstage {

// Every answer to a question: the refusals as cards, then the others by who can change them, then
// the policies that were not asked, with the reason. A press on one opens its document below it.
class PolicyList : public QWidget {
    Q_OBJECT

public:
    explicit PolicyList(QWidget *parent = nullptr);

    void setDecision(const Run &run, RecordId decision);
    // The document that is open, if one is.
    std::optional<PolicyId> openPolicy() const { return m_open; }

private:
    void clear();
    void add(QWidget *widget);
    void addAnswer(PaintedButton *row, PolicyId policy);
    void addGroup(const QString &title, const std::vector<PolicyAnswer> &answers);
    void toggle(PolicyId policy, PaintedButton *row);

    std::shared_ptr<const Setup> m_setup;
    QVBoxLayout *m_column;
    QWidget *m_sheet = nullptr;
    PaintedButton *m_openRow = nullptr;
    std::optional<PolicyId> m_open;
};

// The answers of a decision; `notAsked` has those that the mechanism does not consult.
struct PolicyAnswers {
    std::vector<PolicyAnswer> asked;
    std::vector<PolicyAnswer> notAsked;
};
PolicyAnswers answersOf(const Run &run, RecordId decision);

} // namespace offstage
