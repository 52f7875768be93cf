// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/toast.h"

#include "widgets/controls/painted_button.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace offstage {

namespace {

constexpr int toastHeight = 44;
constexpr double glyphSize = 16;
constexpr double glyphLeft = 13;
constexpr double textLeft = 37;
constexpr double right = 16;
constexpr double actionGap = 24;
constexpr int fromBottom = 16;

class ToastAction : public PaintedButton {
public:
    explicit ToastAction(QWidget *parent) : PaintedButton(radius::button, parent) {}

    QSize sizeHint() const override
    {
        const double words = QFontMetricsF(actionFont()).horizontalAdvance(text());
        return {int(std::ceil(words + 2 * right)), 28};
    }

protected:
    void paint(QPainter &painter, const Tokens &t) override
    {
        painter.setFont(actionFont());
        painter.setPen(t.canvas);
        const QRectF words(rect());
        painter.drawText(words, Qt::AlignCenter, text());
        if (isHovered()) {
            const QFontMetricsF metrics(actionFont());
            const double wide = metrics.horizontalAdvance(text());
            painter.fillRect(QRectF((width() - wide) / 2, height() / 2.0 + 8, wide, 1), t.canvas);
        }
    }

private:
    static QFont actionFont() { return typeFont(TypeToken::Body, QFont::DemiBold); }
};

} // namespace

Toast::Toast(QWidget *parent) : QWidget(parent), m_action(new ToastAction(this))
{
    hide();
    m_away.setSingleShot(true);
    m_away.setInterval(motion::toast);
    connect(&m_away, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit actionTriggered();
    });
    parent->installEventFilter(this);
}

void Toast::announce(const QString &iconName, const QString &sentence, const QString &action)
{
    m_iconName = iconName;
    m_sentence = sentence;
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_away.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_away.stop();
    hide();
}

QSize Toast::sizeHint() const
{
    double wide = textLeft + digitsWidth(m_sentence, typeFont(TypeToken::Body));
    wide += m_action->isHidden() ? right : actionGap + m_action->sizeHint().width();
    return {int(std::ceil(wide)), qRound(toastHeight * typeFactor())};
}

void Toast::place()
{
    const QSize size = sizeHint();
    const QWidget *below = parentWidget();
    setGeometry((below->width() - size.width()) / 2, below->height() - size.height() - fromBottom,
                size.width(), size.height());
    const QSize action = m_action->sizeHint();
    m_action->setGeometry(width() - action.width(), (height() - action.height()) / 2,
                          action.width(), action.height());
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), radius::card, t.ink, Qt::transparent);
    drawIcon(painter, QRectF(glyphLeft, (height() - glyphSize) / 2, glyphSize, glyphSize),
             m_iconName, t.canvas);
    painter.setPen(t.canvas);
    drawDigits(painter, QRectF(rect()).adjusted(textLeft, 0, 0, 0),
               Qt::AlignVCenter | Qt::AlignLeft, m_sentence, typeFont(TypeToken::Body));
}

void Toast::enterEvent(QEnterEvent *)
{
    m_away.stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (!m_action->hasFocus())
        m_away.start();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace offstage
