// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/mechanism_list.h"

#include "widgets/panels/mechanism_sheet.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr int rowHeight = 25;
constexpr double glyphSize = 15;
constexpr double nameLeft = 22;
constexpr double mostName = 148;
constexpr double nameShare = 0.4;

} // namespace

MechanismRow::MechanismRow(QWidget *parent) : PaintedButton(radius::chip, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCheckable(true);
}

void MechanismRow::setStanding(const MechanismStanding &standing)
{
    if (m_standing == standing)
        return;
    m_standing = standing;
    setAccessibleName(tr("%1: %2").arg(standing.name, standing.sentence));
    setToolTip(tr("%1\n%2\nClick for its page.").arg(standing.name, standing.sentence));
    update();
}

QSize MechanismRow::sizeHint() const
{
    return {340, qRound(rowHeight * typeFactor())};
}

void MechanismRow::paint(QPainter &painter, const Tokens &t)
{
    if (isHovered() || isChecked())
        paintBox(painter, QRectF(rect()), radius::chip, isChecked() ? t.accentSoft : t.hover,
                 Qt::transparent);
    const double middle = height() / 2.0;
    drawVerdictGlyph(painter, QRectF(1, std::round(middle - glyphSize / 2), glyphSize, glyphSize),
                     m_standing.mark, t);
    const bool isQuiet = m_standing.mark == VerdictMark::NotAsked;
    const QFont font = typeFont(TypeToken::Row, isQuiet ? QFont::Normal : QFont::Medium);
    const double name = std::min(mostName * typeFactor(), (width() - nameLeft) * nameShare);
    painter.setFont(font);
    painter.setPen(isQuiet ? t.ink3 : t.ink);
    painter.drawText(QRectF(nameLeft, 0, name, height()), Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(m_standing.name, Qt::ElideRight, name));
    const double left = nameLeft + name + 8;
    const QFont plain = typeFont(TypeToken::Row);
    painter.setPen(isQuiet ? t.ink3 : t.ink2);
    drawDigits(painter, QRectF(left, 0, width() - left - 2, height()),
               Qt::AlignLeft | Qt::AlignVCenter,
               elidedDigits(m_standing.sentence, plain, width() - left - 2), plain);
}

// The line that folds and unfolds what the build does not declare.
class MechanismList::More : public PaintedButton {
public:
    explicit More(QWidget *parent) : PaintedButton(radius::chip, parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void say(qsizetype count, bool isUnfolded)
    {
        m_isUnfolded = isUnfolded;
        setText(counted(count, MechanismList::tr("%1 more"), MechanismList::tr("%1 more")));
        setAccessibleName(
            isUnfolded
                ? MechanismList::tr("Hide the mechanisms that the app does not declare")
                : MechanismList::tr("Show %1 mechanisms that the app does not declare").arg(count));
        setToolTip(accessibleName());
        setVisible(count > 0);
        update();
    }
    QSize sizeHint() const override { return {340, qRound(rowHeight * typeFactor())}; }
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paint(QPainter &painter, const Tokens &t) override
    {
        if (isHovered())
            paintBox(painter, QRectF(rect()), radius::chip, t.hover, Qt::transparent);
        drawIcon(painter, QRectF(2, std::round(height() / 2.0 - 6), 12, 12),
                 m_isUnfolded ? u"chevron-down" : u"chevron-right", t.ink2);
        painter.setFont(typeFont(TypeToken::Row));
        painter.setPen(t.ink3);
        painter.drawText(QRectF(nameLeft, 0, width() - nameLeft, height()), Qt::AlignVCenter,
                         text());
    }

private:
    bool m_isUnfolded = false;
};

MechanismList::MechanismList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_more(new More(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_more);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        place();
    });
}

void MechanismList::setStandings(const std::vector<MechanismStanding> &standings,
                                 const Rules &rules)
{
    const bool isOtherPage = m_rules != &rules;
    m_rules = &rules;
    if (m_standings == standings && !isOtherPage)
        return;
    m_standings = standings;
    place();
}

// Rows are used again, so that what has the keyboard keeps it while numbers change.
void MechanismList::place()
{
    while (m_rows.size() < m_standings.size()) {
        auto *row = new MechanismRow(this);
        connect(row, &QAbstractButton::clicked, this,
                [this, row] { toggle(row->standing().mechanism); });
        m_rows.push_back(row);
    }
    while (m_column->count() > 0)
        delete m_column->takeAt(0);
    qsizetype folded = 0;
    bool isMorePlaced = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        MechanismRow *row = m_rows[i];
        if (i >= m_standings.size()) {
            row->hide();
            continue;
        }
        if (m_standings[i].isFolded) {
            ++folded;
            if (!isMorePlaced)
                m_column->addWidget(m_more);
            isMorePlaced = true;
        }
        row->setStanding(m_standings[i]);
        m_column->addWidget(row);
        row->setVisible(!m_standings[i].isFolded || m_isUnfolded);
    }
    m_more->say(folded, m_isUnfolded);
    openSheet();
}

void MechanismList::toggle(MechanismId mechanism)
{
    if (m_open == mechanism)
        m_open.reset();
    else
        m_open = mechanism;
    openSheet();
}

void MechanismList::openSheet()
{
    delete m_sheet;
    m_sheet = nullptr;
    for (std::size_t i = 0; i < m_standings.size(); ++i) {
        const MechanismStanding &standing = m_standings[i];
        m_rows[i]->setChecked(m_open == standing.mechanism);
        if (m_open != standing.mechanism || m_rows[i]->isHidden())
            continue;
        m_sheet = new MechanismSheet(*m_rules, standing.mechanism, standing.sentence, this);
        m_column->insertWidget(m_column->indexOf(m_rows[i]) + 1, m_sheet);
        m_sheet->show();
    }
}

} // namespace offstage
