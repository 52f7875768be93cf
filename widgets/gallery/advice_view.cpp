// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/advice_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "model/qt/sentences.h"
#include "widgets/controls/button.h"
#include "widgets/gallery/advice_card.h"
#include "widgets/gallery/advice_words.h"
#include "widgets/panels/badge_row.h"
#include "widgets/panels/sentence_view.h"
#include "widgets/panels/source_link.h"

namespace offstage {

namespace {

constexpr int mostWidth = 860;
constexpr int sectionGap = 20;
constexpr int heroIcon = 28;

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

} // namespace

AdviceView::AdviceView(const StoryLibrary *library, QWidget *parent)
    : QWidget(parent), m_library(library), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void AdviceView::clear()
{
    if (m_content) {
        m_content->hide();
        // One of its buttons may be the one that was clicked.
        m_content->deleteLater();
        m_column->removeWidget(m_content);
    }
    m_content = new QWidget(this);
    m_content->setMaximumWidth(qRound(mostWidth * typeFactor()));
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, space::six);
    m_rows->setSpacing(space::two);
    m_column->addWidget(m_content);
}

void AdviceView::show(const Goal *goal, Version deploymentTarget)
{
    clear();
    if (!goal || !m_library->rules())
        return;
    const Advice advice = adviseOn(*goal, deploymentTarget, *m_library->rules());
    auto *title = new SentenceView(TypeToken::Page, m_content);
    title->setLeadBold(true);
    title->setText(text(goal->goal));
    m_rows->addWidget(title);
    m_rows->addSpacing(space::related);
    if (advice.isImpossible)
        addImpossible(*goal);
    else if (!advice.first)
        addNothingYet(advice, deploymentTarget);
    else
        addFirst(*advice.first,
                 advice.eras.size() < 2
                     ? tr("Use this")
                     : tr("Use this before %1").arg(adviceWords::version(advice.eras[1].from)));
    addEras(advice);
    addOthers(advice);
    addMisfits(*goal);
    addSources(*goal);
    m_rows->addStretch(1);
    m_content->show();
}

void AdviceView::addHeading(const QString &words)
{
    m_rows->addSpacing(sectionGap - space::two);
    auto *heading = new SentenceView(TypeToken::Panel, m_content);
    heading->setLeadBold(true);
    heading->setText(words);
    m_rows->addWidget(heading);
}

void AdviceView::addBadges(AdviceCard *card, const std::vector<std::string> &facts)
{
    const auto badges = adviceWords::badges(facts, m_library->facts());
    if (badges.empty())
        return;
    auto *row = new BadgeRow(card);
    row->setBadges(badges);
    card->column()->addSpacing(2);
    card->column()->addWidget(row);
}

void AdviceView::addOpenButton(AdviceCard *card, const std::string &story)
{
    const auto index = m_library->storyNamed(text(story));
    if (!index)
        return;
    auto *button = new Button(tr("Open the story"), QStringLiteral("play"), card);
    button->setPrimary(true);
    const QString question = text(m_library->stories()[*index].card().question);
    button->setToolTip(question);
    button->setAccessibleName(tr("Open the story “%1”.").arg(question));
    connect(button, &QAbstractButton::clicked, this,
            [this, index = *index] { emit storyRequested(index); });
    card->column()->addSpacing(space::one);
    card->column()->addWidget(button, 0, Qt::AlignLeading);
}

void AdviceView::addImpossible(const Goal &goal)
{
    auto *card = new AdviceCard({&Tokens::neverSoft, &Tokens::never, QStringLiteral("abs-must-not"),
                                 &Tokens::never, heroIcon},
                                m_content);
    card->sayBold(tr("No mechanism exists: change the product"), TypeToken::Clock);
    card->say(text(goal.product), TypeToken::Answer);
    addBadges(card, goal.facts);
    // A goal without options has its story, if there is one, under its own name.
    addOpenButton(card, goal.id);
    m_rows->addWidget(card);
}

void AdviceView::addNothingYet(const Advice &advice, Version deploymentTarget)
{
    auto *card = new AdviceCard(
        {&Tokens::noSoft, &Tokens::no, QStringLiteral("must-not"), &Tokens::no, heroIcon},
        m_content);
    card->sayBold(tr("Nothing serves it on %1").arg(adviceWords::version(deploymentTarget)),
                  TypeToken::Clock);
    for (const Era &era : advice.eras) {
        if (!era.first)
            continue;
        card->say(tr("From %1 on there is a mechanism: %2. On older phones the app has to do "
                     "without.")
                      .arg(adviceWords::version(era.from), adviceWords::mechanisms(*era.first)),
                  TypeToken::Answer);
        break;
    }
    m_rows->addWidget(card);
}

void AdviceView::addFirst(const GoalOption &option, const QString &title)
{
    const Rules &rules = *m_library->rules();
    const MechanismDocument &page = rules.mechanism(option.mechanism);
    auto *card = new AdviceCard(
        {&Tokens::yesSoft, &Tokens::yes, QStringLiteral("can-proceed"), &Tokens::yes, heroIcon},
        m_content);
    card->say(title, TypeToken::Row, true);
    card->sayBold(adviceWords::mechanisms(option), TypeToken::Clock);
    card->say(text(page.summary), TypeToken::Answer);
    card->column()->addSpacing(2);
    card->say(tr("Limits"), text(option.limits));
    card->say(tr("Look out"), text(option.caveat));
    card->say(tr("Intended for"), text(purposeOf(option, rules)));
    card->say(tr("Interface"), text(page.api));
    const Version from = availableFrom(option, rules);
    // A page that says nothing is of an API as old as background execution itself.
    if (from != GoalOption{}.since)
        card->say(tr("Available"), tr("%1 and later").arg(adviceWords::version(from)));
    addBadges(card, option.facts);
    addOpenButton(card, option.story);
    m_rows->addWidget(card);
}

void AdviceView::addEras(const Advice &advice)
{
    if (advice.eras.size() < 2)
        return;
    addHeading(tr("Side by side, by the version on the phone"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::three);
    for (std::size_t i = 0; i < advice.eras.size(); ++i) {
        const Era &era = advice.eras[i];
        const Era *next = i + 1 < advice.eras.size() ? &advice.eras[i + 1] : nullptr;
        auto *card = new AdviceCard({}, m_content);
        card->say(adviceWords::span(era, next, i == 0), TypeToken::Row, true);
        card->sayBold(era.first ? adviceWords::mechanisms(*era.first) : tr("Nothing"),
                      TypeToken::Panel);
        if (era.first) {
            card->say(text(era.first->limits), TypeToken::Body);
            addBadges(card, era.first->facts);
        }
        card->column()->addStretch(1);
        row->addWidget(card, 1);
    }
    m_rows->addLayout(row);
}

void AdviceView::addOthers(const Advice &advice)
{
    if (advice.others.empty())
        return;
    addHeading(tr("Also possible"));
    for (const GoalOption *option : advice.others) {
        auto *card = new AdviceCard(
            {&Tokens::raised, &Tokens::line, QStringLiteral("can-proceed"), &Tokens::yes, 18},
            m_content);
        card->sayBold(adviceWords::mechanisms(*option), TypeToken::Lane);
        card->say(tr("Limits"), text(option->limits));
        card->say(tr("Look out"), text(option->caveat));
        addBadges(card, option->facts);
        m_rows->addWidget(card);
    }
}

void AdviceView::addMisfits(const Goal &goal)
{
    if (goal.misfits.empty())
        return;
    addHeading(goal.options.empty() ? tr("Why nothing fits") : tr("Why the others do not fit"));
    auto *card = new AdviceCard({}, m_content);
    for (const GoalMisfit &misfit : goal.misfits)
        card->say(sentences::mechanism(misfit.mechanism), text(misfit.why), true);
    m_rows->addWidget(card);
}

void AdviceView::addSources(const Goal &goal)
{
    const auto sources = adviceWords::sources(adviceWords::factsOf(goal), m_library->facts());
    if (sources.empty())
        return;
    addHeading(tr("Sources"));
    for (const Source &source : sources)
        m_rows->addWidget(sourceLink(source, m_content));
}

} // namespace offstage
