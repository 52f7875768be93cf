// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/time_field.h"

#include "widgets/controls/painted_button.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double padding = 12;
constexpr double dayGap = 7;
constexpr int belowGap = 2;

QFont dayFont()
{
    return typeFont(TypeToken::Ruler, QFont::Normal);
}

QFont clockFont()
{
    return typeFont(TypeToken::Clock);
}

// The words below the field; on the window's ground, so that they can stand over anything.
class Below : public QWidget {
public:
    using QWidget::QWidget;

    void say(const QString &words, bool isError)
    {
        m_words = words;
        m_isError = isError;
        setVisible(!words.isEmpty());
        update();
    }
    QString words() const { return m_words; }
    QSize sizeHint() const override
    {
        return {int(std::ceil(digitsWidth(m_words, dayFont()))) + 8,
                int(std::ceil(lineHeight(TypeToken::Ruler) * typeFactor())) + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Window));
        painter.setPen(m_isError ? t.never : t.ink3);
        drawDigits(painter, QRectF(rect()), Qt::AlignVCenter | Qt::AlignLeft, m_words, dayFont());
    }

private:
    QString m_words;
    bool m_isError = false;
};

} // namespace

TimeField::TimeField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_below(new Below(this))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Time"));
    m_edit->setFrame(false);
    m_edit->setFont(clockFont());
    m_edit->setAccessibleName(tr("Go to a time"));
    m_edit->installEventFilter(this);
    m_edit->hide();
    m_below->hide();
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        say(QString(), false);
        layOut();
        emit edited(text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { emit entered(m_edit->text()); });
}

void TimeField::setTime(const QString &day, const QString &clock)
{
    if (m_day == day && m_clock == clock)
        return;
    const bool wider = day.size() != m_day.size() || clock.size() != m_clock.size();
    m_day = day;
    m_clock = clock;
    setAccessibleDescription(day + QLatin1Char(' ') + clock);
    if (wider)
        updateGeometry();
    update();
}

bool TimeField::isEditing() const
{
    return !m_edit->isHidden();
}

void TimeField::startEditing(const QString &text)
{
    m_edit->setText(text.isEmpty() ? m_clock : text);
    m_edit->show();
    if (text.isEmpty())
        m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
    layOut();
    if (!text.isEmpty())
        emit edited(text);
}

void TimeField::finishEditing()
{
    if (!isEditing())
        return;
    say(QString(), false);
    const bool hadFocus = m_edit->hasFocus();
    m_edit->hide();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    layOut();
}

void TimeField::showReading(const QString &reading)
{
    say(reading, false);
}

void TimeField::showError(const QString &error)
{
    say(error, true);
}

QString TimeField::message() const
{
    return static_cast<Below *>(m_below)->words();
}

void TimeField::say(const QString &words, bool isError)
{
    m_hasError = isError && !words.isEmpty();
    m_edit->setAccessibleDescription(words);
    // Beside the field rather than in it: a toolbar has no room for a second line.
    m_below->setParent(window());
    auto *below = static_cast<Below *>(m_below);
    below->say(words, isError);
    below->resize(below->sizeHint());
    below->move(mapTo(window(), QPoint(0, height() + belowGap)));
    below->raise();
    update();
}

double TimeField::clockLeft() const
{
    return padding + QFontMetricsF(dayFont()).horizontalAdvance(m_day) + dayGap;
}

QSize TimeField::sizeHint() const
{
    double words = digitsWidth(m_clock, clockFont());
    if (isEditing())
        words = std::max(words, QFontMetricsF(clockFont()).horizontalAdvance(m_edit->text()) + 4);
    return {int(std::ceil(clockLeft() + words + padding)),
            qRound(height::timeField * typeFactor())};
}

void TimeField::layOut()
{
    updateGeometry();
    const int left = int(clockLeft()) - 2;
    m_edit->setGeometry(left, 2, width() - left - 4, height() - 4);
    update();
}

bool TimeField::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QWidget::event(event);
}

bool TimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finishEditing();
        return true;
    }
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        finishEditing();
    return QWidget::eventFilter(watched, event);
}

void TimeField::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const bool focused = isEditing() || hasFocus();
    QColor border = underMouse() ? t.edge : t.line;
    double wide = stroke::line;
    if (m_hasError) {
        border = t.never;
    } else if (focused) {
        border = t.accent;
        wide = stroke::focus;
    }
    paintBox(painter, QRectF(rect()), radius::tile, t.canvas, border, wide);
    const QFontMetricsF metrics(clockFont());
    const double baseline = (height() + metrics.capHeight()) / 2.0;
    painter.setFont(dayFont());
    painter.setPen(t.ink3);
    painter.drawText(QPointF(padding, baseline), m_day);
    if (isEditing())
        return;
    painter.setPen(t.ink);
    drawDigits(painter, QPointF(clockLeft(), baseline), m_clock, clockFont());
}

void TimeField::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TimeField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        startEditing();
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isTyped =
        !text.isEmpty() && (text.at(0).isLetterOrNumber() || text.at(0) == QLatin1Char('+') ||
                            text.at(0) == QLatin1Char('-'));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_F2)
        startEditing();
    else if (isTyped && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        startEditing(text);
    else
        QWidget::keyPressEvent(event);
}

void TimeField::focusInEvent(QFocusEvent *)
{
    update();
}

void TimeField::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace offstage
