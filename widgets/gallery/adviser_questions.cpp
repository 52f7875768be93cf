// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/adviser_questions.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "widgets/controls/button.h"
#include "widgets/panels/sentence_view.h"

namespace offstage {

namespace {

constexpr int columns = 3;

} // namespace

AdviserQuestions::AdviserQuestions(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Three questions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QGridLayout *start = ask(column, tr("Who or what starts it?"));
    const auto offerStart = [&](GoalStart value, const QString &words, const QString &meaning) {
        offer(start, words, meaning,
              {nullptr, [value](AdviserAnswers &answers) { answers.start = value; },
               [](AdviserAnswers &answers) { answers.start.reset(); },
               [value](const AdviserAnswers &answers) { return answers.start == value; }});
    };
    offerStart(GoalStart::User, tr("The person"), tr("Somebody does something in the app."));
    offerStart(GoalStart::Server, tr("A server"), tr("Something is new on a server."));
    offerStart(GoalStart::Time, tr("A time"), tr("The clock says so."));
    offerStart(GoalStart::Place, tr("A place"), tr("The phone comes, goes or moves."));
    offerStart(GoalStart::Device, tr("A device"), tr("Another device or a sensor has news."));
    offerStart(GoalStart::System, tr("iOS"), tr("iOS finds the moment."));

    QGridLayout *code = ask(column, tr("Does your app’s code have to run then?"));
    const auto offerCode = [&](bool value, const QString &words, const QString &meaning) {
        offer(code, words, meaning,
              {nullptr,
               [value](AdviserAnswers &answers) {
                   answers.needsCode = value;
                   answers.length.reset();
               },
               [](AdviserAnswers &answers) {
                   answers.needsCode.reset();
                   answers.length.reset();
               },
               [value](const AdviserAnswers &answers) { return answers.needsCode == value; }});
    };
    offerCode(true, tr("Yes"), tr("Code of the app runs."));
    offerCode(false, tr("No"), tr("The system does it by itself: it rings, shows or carries."));

    QGridLayout *length = ask(column, tr("For how long?"));
    const auto offerLength = [&](CodeRuns value, const QString &words, const QString &meaning) {
        offer(length, words, meaning,
              {nullptr,
               [value](AdviserAnswers &answers) {
                   answers.needsCode = true;
                   answers.length = value;
               },
               [](AdviserAnswers &answers) { answers.length.reset(); },
               [value](const AdviserAnswers &answers) { return answers.length == value; }});
        m_lengthParts.push_back(m_offered.back().button);
    };
    offerLength(CodeRuns::Wakes, tr("A moment"),
                tr("iOS wakes the app for it, and suspends it again."));
    offerLength(CodeRuns::Yes, tr("All along"),
                tr("The app runs for as long as it lasts, and the person notices that it does."));
    refresh();
}

QGridLayout *AdviserQuestions::ask(QVBoxLayout *column, const QString &question)
{
    auto *words = new SentenceView(TypeToken::Body, this);
    words->setLeadBold(true);
    words->setText(question);
    if (column->count() > 0)
        column->addSpacing(space::three);
    column->addWidget(words);
    column->addSpacing(space::related);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::related);
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
    return grid;
}

void AdviserQuestions::offer(QGridLayout *grid, const QString &words, const QString &meaning,
                             Answer answer)
{
    answer.button = new Button(words, {}, this);
    answer.button->setSmall(true);
    answer.button->setCheckable(true);
    answer.button->setToolTip(meaning);
    answer.button->setAccessibleDescription(meaning);
    answer.button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int place = grid->count();
    grid->addWidget(answer.button, place / columns, place % columns);
    m_offered.push_back(answer);
    connect(answer.button, &QAbstractButton::clicked, this,
            [this, give = answer.give, takeBack = answer.takeBack, isGiven = answer.isGiven] {
                if (isGiven(m_answers))
                    takeBack(m_answers);
                else
                    give(m_answers);
                refresh();
                emit answersChanged();
            });
}

std::vector<Button *> AdviserQuestions::buttons() const
{
    std::vector<Button *> result;
    for (const Answer &answer : m_offered)
        result.push_back(answer.button);
    return result;
}

void AdviserQuestions::setAnswers(const AdviserAnswers &answers)
{
    m_answers = answers;
    refresh();
}

void AdviserQuestions::setGoals(const Goals *goals)
{
    m_goals = goals;
    refresh();
}

void AdviserQuestions::refresh()
{
    for (const Answer &answer : m_offered) {
        AdviserAnswers with = m_answers;
        answer.give(with);
        const bool isGiven = answer.isGiven(m_answers);
        answer.button->setChecked(isGiven);
        answer.button->setEnabled(isGiven || (m_goals && !goalsFor(*m_goals, with).empty()));
    }
    for (QWidget *part : m_lengthParts) {
        if (m_answers.needsCode == false)
            part->setEnabled(false);
    }
}

} // namespace offstage
