// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/let_go_list.h"

#include "model/qt/sentences.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace offstage {

namespace {

constexpr double rowHeight = 40;
constexpr double padding = 14;
constexpr double glyphSize = 15;
constexpr double wordsLeft = 40;
constexpr double gap = 10;

// Facts LC-84 and LC-86: no crash report, and a suspended app is not told.
Consequence endOfProcess(const Phone &phone, AppId id)
{
    const QString name = appName(*phone.setup, id);
    Consequence end{
        QStringLiteral("kill"), LetGoList::tr("The process ends at once"), {}, TrustMark::Observed};
    if (!phone.app(id).process) {
        end.title = LetGoList::tr("No process ends");
        end.detail = LetGoList::tr("%1 is not running, only its card is left").arg(name);
    } else if (shownState(phone, id) == ShownState::Suspended) {
        end.detail = LetGoList::tr("%1 is suspended: no callback, no crash report").arg(name);
    } else {
        end.detail = LetGoList::tr("%1 runs: it is told that it terminates").arg(name);
    }
    return end;
}

} // namespace

std::vector<Consequence> consequencesOfQuit(const Phone &phone, AppId id)
{
    std::vector<Consequence> rows{endOfProcess(phone, id)};
    // Fact LC-71.
    rows.push_back({QStringLiteral("push"), LetGoList::tr("Silent pushes no longer reach it"),
                    LetGoList::tr("until you open it again"), TrustMark::Documented});
    // Fact LC-74.
    for (const TaskRequest &request : phone.app(id).requests)
        rows.push_back({QStringLiteral("refresh"),
                        LetGoList::tr("Its %1 will not launch")
                            .arg(sentences::within(sentences::mechanism(request.mechanism))),
                        LetGoList::tr("the request of %1 stays in the list")
                            .arg(sentences::clock(request.submittedAt)),
                        TrustMark::Dts});
    // Fact LC-82.
    rows.push_back({QStringLiteral("notification"), LetGoList::tr("Alert pushes still show"),
                    LetGoList::tr("the iPhone shows them without the app"), TrustMark::Observed,
                    false});
    return rows;
}

LetGoList::LetGoList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LetGoList::setConsequences(std::vector<Consequence> consequences)
{
    if (m_rows == consequences)
        return;
    m_rows = std::move(consequences);
    QStringList all;
    for (const Consequence &row : m_rows)
        all << tr("%1: %2").arg(row.title, row.detail);
    setAccessibleName(all.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize LetGoList::sizeHint() const
{
    return {320, qRound(double(m_rows.size()) * rowHeight * typeFactor())};
}

void LetGoList::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double tall = rowHeight * typeFactor();
    const QFont title = typeFont(TypeToken::Row, QFont::DemiBold);
    const QFont detail = typeFont(TypeToken::Ruler, QFont::Normal);
    double top = 0;
    for (const Consequence &row : m_rows) {
        const double middle = top + tall / 2;
        drawIcon(painter, QRectF(padding, std::round(middle - glyphSize / 2), glyphSize, glyphSize),
                 row.icon, row.isLoss ? t.never : t.yes);
        const double right = width() - padding - trustBadgeWidth(row.trust, BadgeForm::Full) - gap;
        drawTrustBadge(painter, QPointF(right + gap, middle - trustBadgeHeight() / 2), row.trust,
                       BadgeForm::Full, t);
        const double room = std::max(0.0, right - wordsLeft);
        const QRectF upper(wordsLeft, top + 3, room, tall / 2 - 2);
        painter.setFont(title);
        painter.setPen(t.ink);
        painter.drawText(upper, Qt::AlignVCenter,
                         QFontMetricsF(title).elidedText(row.title, Qt::ElideRight, room));
        painter.setPen(t.ink2);
        drawDigits(painter, upper.translated(0, tall / 2 - 4), Qt::AlignVCenter | Qt::AlignLeft,
                   elidedDigits(row.detail, detail, room), detail);
        top += tall;
        painter.fillRect(QRectF(padding, top - 1, width() - 2 * padding, 1), t.hair);
    }
}

} // namespace offstage
