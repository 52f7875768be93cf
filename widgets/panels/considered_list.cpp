// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/considered_list.h"

#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"
#include "widgets/theme/verdict_glyph.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr double rowTall = 25;
constexpr double nameLeft = 26;
constexpr double numberWide = 66;
constexpr double barWide = 120;

} // namespace

ConsideredList::ConsideredList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ConsideredList::setConsidered(const std::vector<Considered> &considered, const Rules &rules)
{
    m_rows.clear();
    m_most = 1;
    QStringList said;
    for (const Considered &entry : considered) {
        m_rows.push_back({tr("%1: refused %n time(s)", nullptr, int(entry.refused))
                              .arg(sentences::mechanism(entry.mechanism)),
                          0, entry.last});
        for (const Considered::Refuser &refuser : entry.refusers) {
            m_rows.push_back({policyName(refuser.policy, rules), refuser.times, entry.last});
            m_most = std::max(m_most, refuser.times);
            said << tr("%1: %n time(s)", nullptr, int(refuser.times))
                        .arg(policyName(refuser.policy, rules));
        }
    }
    setAccessibleName(tr("Who refused"));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ConsideredList::sizeHint() const
{
    return {400, qRound(double(m_rows.size()) * rowTall * typeFactor())};
}

int ConsideredList::rowAt(double y) const
{
    const int row = int(y / (rowTall * typeFactor()));
    return row >= 0 && row < rowCount() ? row : -1;
}

void ConsideredList::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double tall = rowTall * typeFactor();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QRectF box(0, double(i) * tall, width(), tall);
        if (row.times == 0) {
            painter.setFont(typeFont(TypeToken::Row, QFont::Normal));
            painter.setPen(t.ink2);
            painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, row.title);
            continue;
        }
        drawVerdictGlyph(painter, QRectF(2, box.center().y() - 8, 16, 16),
                         VerdictMark::MustNotProceed, t);
        const QFont name = typeFont(TypeToken::Body, QFont::Medium);
        const double bars = width() - numberWide - barWide;
        painter.setFont(name);
        painter.setPen(t.ink);
        painter.drawText(
            QRectF(nameLeft, box.y(), bars - nameLeft - 8, tall), Qt::AlignVCenter,
            QFontMetricsF(name).elidedText(row.title, Qt::ElideRight, bars - nameLeft - 8));
        const QRectF track(bars, box.center().y() - 4, barWide, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(track, 2, 2);
        painter.setBrush(verdictColor(VerdictMark::MustNotProceed, t));
        const double share = double(row.times) / double(m_most);
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * share, 8)), 2, 2);
        painter.setFont(typeFont(TypeToken::Row, QFont::Normal));
        painter.setPen(t.ink2);
        painter.drawText(QRectF(width() - numberWide + 10, box.y(), numberWide - 10, tall),
                         Qt::AlignVCenter, tr("%n time(s)", nullptr, int(row.times)));
    }
}

void ConsideredList::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().y()); row >= 0)
        emit refusalChosen(m_rows[std::size_t(row)].last);
}

} // namespace offstage
