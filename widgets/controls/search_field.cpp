// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/search_field.h"

#include "widgets/controls/painted_button.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace offstage {

namespace {

constexpr int gallerySize = 40;
constexpr double glyphSize = 14;
constexpr double glyphLeft = 8;
constexpr double textLeft = 27;
constexpr double right = 8;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_fieldHeight(height::field)
{
    setAttribute(Qt::WA_Hover);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_edit->setFrame(false);
    m_edit->setAutoFillBackground(false);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->setFont(typeFont(TypeToken::Row));
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchField::returnPressed);
}

QString SearchField::text() const
{
    return m_edit->text();
}

void SearchField::setText(const QString &text)
{
    m_edit->setText(text);
}

void SearchField::setResult(const QString &result)
{
    m_result = result;
    m_edit->setAccessibleDescription(result);
    layOut();
    update();
}

void SearchField::setFieldHeight(int height)
{
    m_fieldHeight = height;
    if (height >= gallerySize)
        m_edit->setFont(typeFont(TypeToken::Reading));
    updateGeometry();
    layOut();
}

QSize SearchField::sizeHint() const
{
    return {190, qRound(m_fieldHeight * typeFactor())};
}

QSize SearchField::minimumSizeHint() const
{
    return {90, sizeHint().height()};
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    } else if (event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
               !m_edit->text().isEmpty()) {
        m_edit->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QWidget::event(event);
}

void SearchField::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const bool focused = m_edit->hasFocus();
    const QColor border = focused ? t.accent : underMouse() ? t.edge : t.line;
    paintBox(painter, QRectF(rect()), radius::button, t.canvas, border,
             focused ? stroke::focus : stroke::line);
    const double left = m_fieldHeight >= gallerySize ? glyphLeft + 6 : glyphLeft;
    drawIcon(painter, QRectF(left, (height() - glyphSize) / 2, glyphSize, glyphSize),
             QStringLiteral("search"), t.ink2);
    if (m_result.isEmpty())
        return;
    painter.setPen(t.ink3);
    drawDigits(painter, QRectF(rect()).adjusted(0, 0, -right, 0), Qt::AlignVCenter | Qt::AlignRight,
               m_result, typeFont(TypeToken::Row));
}

void SearchField::resizeEvent(QResizeEvent *)
{
    layOut();
}

double SearchField::resultWidth() const
{
    return m_result.isEmpty() ? 0 : digitsWidth(m_result, typeFont(TypeToken::Row)) + 6;
}

void SearchField::layOut()
{
    // A line edit keeps 2 px to its text by itself.
    const int left = int(textLeft) - 2 + (m_fieldHeight >= gallerySize ? 8 : 0);
    const int wide = width() - left - int(std::ceil(resultWidth() + right));
    m_edit->setGeometry(left, 2, wide, height() - 4);
}

} // namespace offstage
