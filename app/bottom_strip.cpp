// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bottom_strip.h"

#include <algorithm>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

#include "widgets/controls/chip.h"
#include "widgets/panels/causes_panel.h"
#include "widgets/panels/code_sheet.h"
#include "widgets/panels/event_log.h"
#include "widgets/panels/selection_panel.h"
#include "widgets/theme/offstage_style.h"

namespace offstage {

BottomStrip::BottomStrip(Session *session, ViewState *view, QWidget *parent)
    : QWidget(parent), m_selection(new SelectionPanel(session, view)),
      m_log(new EventLog(session, view)), m_causes(new CausesPanel(session, view)),
      m_code(new CodeSheet(session, view)), m_tabs(new QWidget(this)),
      m_split(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("bottomStrip"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout(m_tabs);
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(6);
    auto *group = new QButtonGroup(this);
    const QStringList names{tr("Selection"), tr("Event log"), tr("Causes"), tr("Your code")};
    const QStringList meanings{tr("What is selected, in words, and its app at the playhead."),
                               tr("Every record of the run, to filter and to select."),
                               tr("What led to the selection, from the first action on."),
                               tr("What the app's code saw there, and what it is in Swift.")};
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new Chip(names[i], m_tabs);
        chip->setCheckable(true);
        chip->setToolTip(names[i] + u'\n' + meanings[i]);
        group->addButton(chip, i);
        row->addWidget(chip);
        m_chips.append(chip);
    }
    row->addStretch(1);
    layout->addWidget(m_tabs);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_selection);
    m_split->addWidget(m_log);
    m_split->addWidget(m_causes);
    m_split->addWidget(m_code);
    m_split->setStretchFactor(1, 1);
    layout->addWidget(m_split, 1);
    m_split->setSizes({404, 1000, 0, 0});
    m_tabs->hide();
    m_causes->hide();
    m_code->hide();
    connect(group, &QButtonGroup::idClicked, this, &BottomStrip::showTab);
    connect(m_selection, &SelectionPanel::whyRequested, this, &BottomStrip::whyRequested);
    m_chips[1]->setChecked(true);
}

void BottomStrip::setTabbed(bool tabbed)
{
    if (m_isTabbed == tabbed)
        return;
    m_isTabbed = tabbed;
    arrange();
}

void BottomStrip::setExplaining(bool explaining)
{
    if (m_isExplaining == explaining)
        return;
    m_isExplaining = explaining;
    arrange();
}

void BottomStrip::arrange()
{
    m_tabs->setVisible(m_isTabbed || m_isExplaining);
    m_chips.first()->setVisible(m_isTabbed);
    // Beside the selection one of the others stands.
    if (!m_isTabbed && (chosenTab() == 0 || !m_isExplaining))
        m_chips[1]->setChecked(true);
    showTab(chosenTab());
    if (!m_isTabbed)
        m_split->setSizes({404, width() - 404, width() - 404, width() - 404});
}

void BottomStrip::showHeld(AppId app, bool held)
{
    m_selection->showHeld(app, held);
    if (m_isTabbed)
        showTab(held ? 0 : chosenTab());
}

int BottomStrip::chosenTab() const
{
    const auto isChosen = [](const Chip *chip) { return chip->isChecked(); };
    return int(std::find_if(m_chips.begin(), m_chips.end(), isChosen) - m_chips.begin());
}

void BottomStrip::showTab(int index)
{
    m_selection->setVisible(!m_isTabbed || index == 0);
    m_log->setVisible(index == 1);
    m_causes->setVisible(index == 2);
    m_code->setVisible(index == 3);
    // A splitter tells its layout later what it needs; whoever divides the window asks now.
    m_split->updateGeometry();
}

void BottomStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).panel);
}

} // namespace offstage
