// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/mechanism_sheet.h"

#include "model/qt/data_text.h"
#include "widgets/controls/painted_button.h"
#include "widgets/panels/badge_row.h"
#include "widgets/panels/fact_list.h"
#include "widgets/panels/sentence_view.h"
#include "widgets/panels/source_link.h"
#include "widgets/panels/standing_words.h"
#include "widgets/theme/offstage_style.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace offstage {

MechanismSheet::MechanismSheet(const Rules &rules, MechanismId mechanism, const QString &standing,
                               QWidget *parent)
    : QWidget(parent)
{
    const MechanismDocument &page = rules.mechanism(mechanism);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(23, 8, 12, 10);
    column->setSpacing(6);
    const auto say = [this, column](const QString &text, bool isQuiet) {
        if (text.isEmpty())
            return;
        auto *view = new SentenceView(isQuiet ? TypeToken::Row : TypeToken::Body, this);
        view->setQuiet(isQuiet);
        view->setText(text);
        column->addWidget(view);
    };
    say(dataText(page.summary), false);
    say(standing, true);
    if (!page.purpose.empty())
        say(tr("What it is for: %1").arg(dataText(page.purpose)), true);
    auto *badges = new BadgeRow(this);
    badges->setBadges(badgesOf(page));
    column->addWidget(badges);
    std::vector<FactRow> facts;
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({label, value, {}, {}, {}});
    };
    add(tr("Guideline"), words(page.clause));
    add(tr("API"), words(page.api));
    // A page that says nothing is of an API as old as background execution itself.
    const bool isKnown = page.since != MechanismDocument{}.since;
    const QString minor =
        page.since.minor == 0 ? QString() : QStringLiteral(".%1").arg(page.since.minor);
    add(tr("Since"), isKnown ? tr("iOS %1%2").arg(page.since.major).arg(minor) : QString());
    add(tr("Facts"), QString::fromStdString([&page] {
            std::string ids;
            for (const std::string &fact : page.facts)
                ids += (ids.empty() ? "" : ", ") + fact;
            return ids;
        }()));
    auto *list = new FactList(this);
    list->setFacts(std::move(facts));
    column->addWidget(list);
    for (const Source &source : page.sources)
        column->addWidget(sourceLink(source, this));
    setAccessibleName(mechanismName(mechanism));
}

void MechanismSheet::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), radius::card, t.wing, t.hair);
}

} // namespace offstage
