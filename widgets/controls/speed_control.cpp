// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/speed_control.h"

#include "widgets/controls/focus_ring.h"
#include "widgets/controls/painted_button.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QApplication>
#include <QHoverEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double stepWidth = 27;
constexpr double valueWidth = 50;
constexpr double valuePadding = 8;
constexpr double glyphSize = 14;

QFont valueFont()
{
    return typeFont(TypeToken::Body, QFont::Medium);
}

} // namespace

SpeedControl::SpeedControl(QWidget *parent)
    : QWidget(parent), m_ring(new FocusRing(this, radius::button))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Speed"));
    setToolTip(tr("Speed: plus and minus step, N is the normal speed"));
    // Whether a click stays one is known only after the time of a double click.
    m_click.setSingleShot(true);
    m_click.setInterval(QApplication::doubleClickInterval());
    connect(&m_click, &QTimer::timeout, this, &SpeedControl::openPresets);
}

void SpeedControl::setValue(const QString &value)
{
    m_value = value;
    setAccessibleDescription(value);
    updateGeometry();
    update();
}

void SpeedControl::setPresets(const QStringList &presets)
{
    m_presets = presets;
}

QSize SpeedControl::sizeHint() const
{
    const double words = digitsWidth(m_value, valueFont()) + 2 * valuePadding;
    return {int(std::ceil(2 * stepWidth + std::max(valueWidth, words))),
            qRound(height::button * typeFactor())};
}

QRectF SpeedControl::boxOf(Part part) const
{
    const QRectF all(rect());
    switch (part) {
    case Part::Slower:
        return QRectF(0, 0, stepWidth, all.height());
    case Part::Faster:
        return QRectF(all.width() - stepWidth, 0, stepWidth, all.height());
    case Part::Value:
        return all.adjusted(stepWidth, 0, -stepWidth, 0);
    case Part::None:
        break;
    }
    return {};
}

SpeedControl::Part SpeedControl::partAt(QPointF point) const
{
    for (const Part part : {Part::Slower, Part::Value, Part::Faster}) {
        if (boxOf(part).contains(point))
            return part;
    }
    return Part::None;
}

bool SpeedControl::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) {
        m_hovered = partAt(static_cast<QHoverEvent *>(event)->position());
        update();
    } else if (event->type() == QEvent::HoverLeave) {
        m_hovered = Part::None;
        update();
    }
    return QWidget::event(event);
}

void SpeedControl::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.4);
    paintBox(painter, QRectF(rect()), radius::button, t.raised, Qt::transparent);
    QPainterPath plate;
    plate.addRoundedRect(QRectF(rect()), radius::button, radius::button);
    const Part marked = m_pressed != Part::None ? m_pressed : m_hovered;
    if (marked != Part::None && isEnabled()) {
        QPainterPath part;
        part.addRect(boxOf(marked));
        painter.fillPath(plate.intersected(part), m_pressed != Part::None ? t.line : t.hover);
    }
    for (const double x : {stepWidth, width() - stepWidth - 1})
        painter.fillRect(QRectF(x, 0, 1, height()), t.hair);
    paintBox(painter, QRectF(rect()), radius::button, Qt::transparent, t.line);
    const auto glyph = [&](Part part, const QString &name) {
        QRectF box(0, 0, glyphSize, glyphSize);
        box.moveCenter(boxOf(part).center());
        drawIcon(painter, box, name, t.ink2);
    };
    glyph(Part::Slower, QStringLiteral("minus"));
    glyph(Part::Faster, QStringLiteral("plus"));
    painter.setPen(t.ink);
    drawDigits(painter, boxOf(Part::Value), Qt::AlignCenter, m_value, valueFont());
}

void SpeedControl::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = partAt(event->position());
    update();
}

void SpeedControl::mouseReleaseEvent(QMouseEvent *event)
{
    const Part released = partAt(event->position());
    if (released == m_pressed) {
        if (released == Part::Slower)
            emit slowerRequested();
        else if (released == Part::Faster)
            emit fasterRequested();
        else if (released == Part::Value)
            m_click.start();
    }
    m_pressed = Part::None;
    update();
}

void SpeedControl::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (partAt(event->position()) != Part::Value) {
        mousePressEvent(event);
        return;
    }
    m_click.stop();
    m_pressed = Part::None;
    emit normalRequested();
}

void SpeedControl::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Plus:
        emit fasterRequested();
        return;
    case Qt::Key_Down:
    case Qt::Key_Minus:
        emit slowerRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openPresets();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SpeedControl::openPresets()
{
    if (m_presets.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_presets.size(); ++i) {
        QAction *action = menu->addAction(m_presets.at(i));
        connect(action, &QAction::triggered, this, [this, i] { emit presetChosen(i); });
    }
    menu->popup(mapToGlobal(QPoint(int(stepWidth), height() + 4)));
}

void SpeedControl::focusInEvent(QFocusEvent *event)
{
    m_ring->follow(*event);
}

void SpeedControl::focusOutEvent(QFocusEvent *event)
{
    m_ring->follow(*event);
}

} // namespace offstage
