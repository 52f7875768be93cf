// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/causes_list.h"

#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/focus_ring.h"
#include "widgets/controls/painted_button.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr double stepHeight = 42;
constexpr double disc = 19;
constexpr double discLeft = 8;
constexpr double glyphSize = 16;
constexpr double glyphLeft = 38;
constexpr double wordsLeft = 64;
constexpr double joint = 1.6;

// A decision by what it means, everything else as the log tells it.
QString stepText(const Run &run, RecordId step)
{
    return std::holds_alternative<record::Decided>(run.trace()[step].payload)
               ? sentences::recordTitle(run, step)
               : sentences::recordLine(run, step);
}

} // namespace

CausesList::CausesList(Session *session, ViewState *view, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view), m_ring(new FocusRing(this, radius::button))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(view, &ViewState::selectionChanged, this, QOverload<>::of(&QWidget::update));
}

bool CausesList::contains(RecordId record) const
{
    return std::find(m_steps.begin(), m_steps.end(), record) != m_steps.end();
}

void CausesList::setRecord(RecordId record)
{
    m_steps = causesOf(m_session->trace(), record);
    QStringList names;
    for (const RecordId step : m_steps)
        names << stepText(m_session->run(), step);
    setAccessibleName(tr("Causes: %1").arg(names.join(tr(", then "))));
    updateGeometry();
    update();
}

void CausesList::clear()
{
    m_steps.clear();
    updateGeometry();
    update();
}

QSize CausesList::sizeHint() const
{
    return {280, qRound(double(m_steps.size()) * stepHeight * typeFactor())};
}

QRectF CausesList::boxOf(std::size_t step) const
{
    const double tall = stepHeight * typeFactor();
    return {0, double(step) * tall, double(width()), tall};
}

std::size_t CausesList::current() const
{
    const auto at = std::find(m_steps.begin(), m_steps.end(), m_view->selection().record);
    return std::size_t(at - m_steps.begin());
}

bool CausesList::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) {
        const double y = static_cast<QHoverEvent *>(event)->position().y();
        m_hovered = std::size_t(std::max(0.0, y) / (stepHeight * typeFactor()));
        update();
    } else if (event->type() == QEvent::HoverLeave) {
        m_hovered = SIZE_MAX;
        update();
    }
    return QWidget::event(event);
}

void CausesList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(this);
    for (const std::size_t step : {current(), m_hovered}) {
        if (step < m_steps.size())
            paintBox(painter, boxOf(step), radius::tile, step == current() ? t.accentSoft : t.hover,
                     Qt::transparent);
    }
    for (std::size_t i = 0; i + 1 < m_steps.size(); ++i)
        painter.fillRect(
            QRectF(discLeft + (disc - joint) / 2, boxOf(i).center().y(), joint, boxOf(i).height()),
            t.accent);
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        paintStep(painter, i);
}

void CausesList::paintStep(QPainter &painter, std::size_t step) const
{
    const Tokens &t = tokensOf(this);
    const RecordId id = m_steps[step];
    if (!hasRecord(*m_session, id))
        return;
    const QRectF box = boxOf(step);
    const QRectF number(discLeft, box.center().y() - disc / 2, disc, disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(number);
    painter.setPen(t.accentInk);
    painter.setFont(typeFont(TypeToken::Micro, QFont::Bold));
    painter.drawText(number, Qt::AlignCenter, QString::number(step + 1));
    drawRecordGlyph(painter,
                    QRectF(glyphLeft, box.center().y() - glyphSize / 2, glyphSize, glyphSize),
                    m_session->run(), id, t);
    const QFont title = typeFont(TypeToken::Body);
    const QFont detail = typeFont(TypeToken::Ruler, QFont::Normal);
    const double room = box.width() - wordsLeft - 8;
    painter.setFont(title);
    painter.setPen(t.ink);
    painter.drawText(
        QPointF(wordsLeft, box.center().y() - 3 * typeFactor()),
        QFontMetricsF(title).elidedText(stepText(m_session->run(), id), Qt::ElideRight, room));
    painter.setPen(t.ink3);
    drawDigits(painter, QPointF(wordsLeft, box.center().y() + 13 * typeFactor()),
               tr("%1, record %2")
                   .arg(sentences::clock(m_session->trace()[id].at, true))
                   .arg(id.value() + 1),
               detail);
}

void CausesList::select(std::size_t step)
{
    if (step >= m_steps.size() || !hasRecord(*m_session, m_steps[step]))
        return;
    m_view->select(
        {m_steps[step], m_session->trace()[m_steps[step]].app, std::nullopt, std::nullopt});
}

void CausesList::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(std::size_t(std::max(0.0, event->position().y()) / (stepHeight * typeFactor())));
}

void CausesList::keyPressEvent(QKeyEvent *event)
{
    const std::size_t here = current();
    if (event->key() == Qt::Key_Down && here + 1 < m_steps.size())
        select(here + 1);
    else if (event->key() == Qt::Key_Up && here > 0)
        select(here - 1);
    else
        QWidget::keyPressEvent(event);
}

void CausesList::focusInEvent(QFocusEvent *event)
{
    m_ring->follow(*event);
}

void CausesList::focusOutEvent(QFocusEvent *event)
{
    m_ring->follow(*event);
}

} // namespace offstage
