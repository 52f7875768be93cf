// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/change_card.h"

#include "widgets/controls/button.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace offstage {

namespace {

constexpr std::size_t mostRows = 3;
constexpr int rowHeight = 38;
constexpr int padding = 12;

} // namespace

// "What would change it" and how many there are.
class ChangeCard::Heading : public QWidget {
public:
    explicit Heading(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(qRound(22 * typeFactor()));
    }
    void setCount(std::size_t count)
    {
        m_detail = count > 1 ? tr("%1 answers stand against it").arg(count)
                             : tr("one answer stands against it");
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setFont(typeFont(TypeToken::Body, QFont::DemiBold));
        painter.setPen(t.ink);
        painter.drawText(rect(), Qt::AlignVCenter, tr("What would change it"));
        painter.setFont(typeFont(TypeToken::Ruler, QFont::Normal));
        painter.setPen(t.ink2);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, m_detail);
    }

private:
    QString m_detail;
};

class ChangeCard::Row : public QWidget {
public:
    Row(const Change &change, bool isFirst, ChangeCard *card)
        : QWidget(card), m_change(change), m_isFirst(isFirst)
    {
        setFixedHeight(qRound(rowHeight * typeFactor()));
        setAccessibleName(change.title);
        setAccessibleDescription(change.detail);
        setToolTip(change.title + u'\n' + change.detail);
        if (!change.input)
            return;
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        m_try = new Button(ChangeCard::tr("Try it"), QStringLiteral("branch"), this);
        m_try->setSmall(true);
        m_try->setPrimary(isFirst);
        m_try->setToolTip(ChangeCard::tr("Begins a new future in which this happens just before; "
                                         "this one is kept."));
        row->addStretch(1);
        row->addWidget(m_try);
        connect(m_try, &QAbstractButton::clicked, card,
                [card, input = *change.input] { emit card->tryRequested(input); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_isFirst)
            painter.fillRect(QRectF(0, 0, width(), 1), t.accentHair);
        drawIcon(painter, QRectF(0, (height() - 18) / 2.0, 18, 18), m_change.icon, t.accentText);
        const double left = 28;
        const double room = width() - left - (m_try ? m_try->width() + 8 : 0);
        const double middle = height() / 2.0;
        const QFont title = typeFont(TypeToken::Body, QFont::Medium);
        const QFont detail = typeFont(TypeToken::Ruler, QFont::Normal);
        painter.setFont(title);
        painter.setPen(t.ink);
        painter.drawText(QPointF(left, middle - 2.5 * typeFactor()),
                         QFontMetricsF(title).elidedText(m_change.title, Qt::ElideRight, room));
        painter.setFont(detail);
        painter.setPen(t.ink2);
        painter.drawText(QPointF(left, middle + 12 * typeFactor()),
                         QFontMetricsF(detail).elidedText(m_change.detail, Qt::ElideRight, room));
    }

private:
    Change m_change;
    Button *m_try = nullptr;
    bool m_isFirst;
};

ChangeCard::ChangeCard(QWidget *parent)
    : QWidget(parent), m_heading(new Heading(this)), m_column(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_column->setContentsMargins(padding, 8, padding, 8);
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
    setAccessibleName(tr("What would change it"));
}

void ChangeCard::setChanges(const std::vector<Change> &changes)
{
    for (Row *row : m_rows)
        delete row;
    m_rows.clear();
    m_heading->setCount(changes.size());
    for (std::size_t i = 0; i < std::min(mostRows, changes.size()); ++i) {
        m_rows.push_back(new Row(changes[i], i == 0, this));
        m_column->addWidget(m_rows.back());
        m_rows.back()->show();
    }
    updateGeometry();
}

void ChangeCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), radius::card, t.accentSoft, t.accentLine);
}

} // namespace offstage
