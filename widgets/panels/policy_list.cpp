// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/policy_list.h"

#include "model/qt/data_text.h"
#include "model/qt/sentences.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/policy_sheet.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace offstage {

namespace {

// The line above the answers, with the heads of the columns.
class ListHead : public QWidget {
public:
    ListHead(const QString &title, bool isGroup, QWidget *parent)
        : QWidget(parent), m_title(title), m_isGroup(isGroup)
    {
        setFixedHeight(qRound((isGroup ? 24 : 28) * typeFactor()));
        setAccessibleName(title);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        const QRectF box(0, 0, width(), height() - 3);
        painter.setFont(m_isGroup ? typeFont(TypeToken::Row)
                                  : typeFont(TypeToken::Body, QFont::DemiBold));
        painter.setPen(m_isGroup ? t.ink3 : t.ink);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, m_title);
        if (m_isGroup)
            return;
        painter.setFont(typeFont(TypeToken::Ruler, QFont::Normal));
        painter.setPen(t.ink3);
        const double factor = typeFactor();
        painter.drawText(box.adjusted(0, 0, -PolicyRow::scoreEnd * factor, 0),
                         Qt::AlignRight | Qt::AlignBottom, PolicyRow::tr("score"));
        painter.drawText(box.adjusted(0, 0, -PolicyRow::weightEnd * factor + 4, 0),
                         Qt::AlignRight | Qt::AlignBottom, PolicyRow::tr("weight"));
    }

private:
    QString m_title;
    bool m_isGroup;
};

PolicyAnswer plainAnswer(const Rules &rules, PolicyId policy)
{
    const PolicyDocument &document = rules.policy(policy);
    PolicyAnswer answer;
    answer.policy = policy;
    answer.name = words(document.title);
    answer.trust = markOf(document.trust);
    answer.changedBy = words(document.changedBy);
    return answer;
}

} // namespace

PolicyAnswers answersOf(const Run &run, RecordId decision)
{
    const auto &decided = std::get<record::Decided>(run.trace()[decision].payload);
    const Rules &rules = run.setup()->rules;
    const GateRow &gate = rules.gate(decided.mechanism);
    PolicyAnswers answers;
    std::array<bool, kPolicyCount> isAsked{};
    for (const StoredVerdict &verdict : run.trace().verdicts(decided)) {
        PolicyAnswer answer = plainAnswer(rules, verdict.policy);
        answer.mark = markOf(verdict.decision);
        answer.rationale = sentences::rationale(verdict);
        answer.score = double(verdict.score);
        if (const auto weight = gate.weights[std::size_t(verdict.policy)])
            answer.weight = double(*weight);
        answer.blocks = isRefusal(verdict.decision);
        isAsked[std::size_t(verdict.policy)] = true;
        answers.asked.push_back(answer);
    }
    // The one that decided leads, then the heavier ones.
    std::stable_sort(answers.asked.begin(), answers.asked.end(),
                     [&](const PolicyAnswer &a, const PolicyAnswer &b) {
                         if ((a.policy == decided.decider) != (b.policy == decided.decider))
                             return a.policy == decided.decider;
                         return a.weight.value_or(0) > b.weight.value_or(0);
                     });
    for (std::size_t i = 0; i < kPolicyCount; ++i) {
        if (isAsked[i])
            continue;
        PolicyAnswer answer = plainAnswer(rules, PolicyId(i));
        answer.rationale = PolicyList::tr("not asked for %1, by design")
                               .arg(sentences::within(sentences::mechanism(decided.mechanism)));
        answers.notAsked.push_back(answer);
    }
    return answers;
}

PolicyList::PolicyList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void PolicyList::clear()
{
    m_sheet = nullptr;
    m_openRow = nullptr;
    m_open.reset();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PolicyList::add(QWidget *widget)
{
    m_column->addWidget(widget);
    widget->show();
}

void PolicyList::addAnswer(PaintedButton *row, PolicyId policy)
{
    connect(row, &QAbstractButton::clicked, this, [this, row, policy] { toggle(policy, row); });
    add(row);
}

void PolicyList::addGroup(const QString &title, const std::vector<PolicyAnswer> &answers)
{
    if (answers.empty())
        return;
    add(new ListHead(title, true, this));
    for (const PolicyAnswer &answer : answers)
        addAnswer(new PolicyRow(answer, this), answer.policy);
}

void PolicyList::setDecision(const Run &run, RecordId decision)
{
    clear();
    m_setup = run.setup();
    const PolicyAnswers answers = answersOf(run, decision);
    add(new ListHead(counted(qsizetype(answers.asked.size()), tr("%1 policy answered"),
                             tr("%1 policies answered")),
                     false, this));
    for (const PolicyAnswer &answer : answers.asked) {
        if (!answer.blocks)
            continue;
        m_column->addSpacing(4);
        const QString rule = dataText(m_setup->rules.policy(answer.policy).rule);
        addAnswer(new BlockingCard(answer, rule, this), answer.policy);
    }
    m_column->addSpacing(4);
    const auto group = [&](const QString &by) {
        std::vector<PolicyAnswer> members;
        std::copy_if(answers.asked.begin(), answers.asked.end(), std::back_inserter(members),
                     [&](const PolicyAnswer &a) { return !a.blocks && a.changedBy == by; });
        return members;
    };
    addGroup(tr("Your app can change"), group(QStringLiteral("app")));
    addGroup(tr("You can change, as the user"), group(QStringLiteral("user")));
    addGroup(tr("Only the system decides"), group(QStringLiteral("system")));
    addGroup(tr("Not asked"), answers.notAsked);
}

void PolicyList::toggle(PolicyId policy, PaintedButton *row)
{
    const bool opens = m_openRow != row;
    if (m_openRow)
        m_openRow->setChecked(false);
    delete m_sheet;
    m_sheet = nullptr;
    m_openRow = nullptr;
    m_open.reset();
    if (!opens)
        return;
    m_sheet = new PolicySheet(m_setup->rules, policy, this);
    m_column->insertWidget(m_column->indexOf(row) + 1, m_sheet);
    m_sheet->show();
    row->setChecked(true);
    m_openRow = row;
    m_open = policy;
}

} // namespace offstage
