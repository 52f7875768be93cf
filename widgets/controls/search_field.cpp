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
// In a field of the gallery's size.
constexpr double galleryGlyph = 18;
constexpr double galleryGlyphLeft = 15;
constexpr double galleryTextLeft = 44;
constexpr double galleryRight = 15;

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
        m_edit->setFont(typeFont(TypeToken::Panel, QFont::Normal));
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
    const bool isLarge = m_fieldHeight >= gallerySize;
    const double left = isLarge ? galleryGlyphLeft : glyphLeft;
    const double side = isLarge ? galleryGlyph : glyphSize;
    drawIcon(painter, QRectF(left, (height() - side) / 2, side, side), QStringLiteral("search"),
             t.ink2);
    if (m_result.isEmpty())
        return;
    painter.setPen(t.ink3);
    drawDigits(painter, QRectF(rect()).adjusted(0, 0, isLarge ? -galleryRight : -right, 0),
               Qt::AlignVCenter | Qt::AlignRight, m_result, typeFont(TypeToken::Row));
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
    const bool isLarge = m_fieldHeight >= gallerySize;
    const int left = int(isLarge ? galleryTextLeft : textLeft) - 2;
    const int wide =
        width() - left - int(std::ceil(resultWidth() + (isLarge ? galleryRight : right)));
    m_edit->setGeometry(left, 2, wide, height() - 4);
}

} // namespace offstage
