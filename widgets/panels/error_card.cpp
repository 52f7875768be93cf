// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/error_card.h"

#include "model/qt/session.h"
#include "widgets/controls/button.h"
#include "widgets/panels/panel_words.h"
#include "widgets/panels/plain_scroll.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace offstage {

namespace {

constexpr int padding = 16;
constexpr int rowHeight = 48;
constexpr double placeWidth = 52;
constexpr double monoSize = 11.5;

} // namespace

// One problem: the place as a link, the message, and the path of keys below it.
class ErrorCard::Row : public PaintedButton {
public:
    Row(const FileProblem &problem, ErrorCard *card)
        : PaintedButton(radius::chip, card), m_problem(problem)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(ErrorCard::tr("Line %1, column %2: %3")
                              .arg(problem.line)
                              .arg(problem.column)
                              .arg(problem.message));
        setToolTip(problem.message + u'\n' + problem.path);
    }
    QSize sizeHint() const override { return {300, qRound(rowHeight * typeFactor())}; }

protected:
    void paint(QPainter &painter, const Tokens &t) override
    {
        if (isHovered())
            paintBox(painter, QRectF(rect()), radius::chip, t.hover, Qt::transparent);
        painter.fillRect(QRectF(0, height() - 1, width(), 1), t.hair);
        const double factor = typeFactor();
        const QFont mono = monoFont(monoSize * factor);
        const QFont plain = typeFont(TypeToken::Body);
        const double left = placeWidth * factor;
        const double room = width() - left - 4;
        painter.setFont(mono);
        painter.setPen(t.accentText);
        const QString place =
            m_problem.line > 0 ? QStringLiteral("%1:%2").arg(m_problem.line).arg(m_problem.column)
                               : QString();
        painter.drawText(QPointF(2, 19 * factor), place);
        painter.setFont(plain);
        painter.setPen(t.ink);
        painter.drawText(QPointF(left, 19 * factor),
                         QFontMetricsF(plain).elidedText(m_problem.message, Qt::ElideRight, room));
        painter.setFont(mono);
        painter.setPen(t.ink3);
        painter.drawText(QPointF(left, 37 * factor),
                         QFontMetricsF(mono).elidedText(m_problem.path, Qt::ElideRight, room));
    }

private:
    FileProblem m_problem;
};

ErrorCard::ErrorCard(Session *session, ViewState *, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)), m_list(new QWidget),
      m_rows(new QVBoxLayout(m_list))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 14, padding, 14);
    column->setSpacing(8);
    m_title->setFont(typeFont(TypeToken::Lane));
    m_title->setWordWrap(true);
    m_title->setContentsMargins(26, 0, 0, 0);
    column->addWidget(m_title);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    QScrollArea *scroll = plainScroll(m_list, this);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::related);
    const auto add = [&](const QString &text, const QString &iconName, const QString &meaning,
                         auto slot) {
        auto *button = new Button(text, iconName, this);
        button->setSmall(true);
        button->setToolTip(text + u'\n' + meaning);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, slot);
    };
    add(tr("Open in editor"), QStringLiteral("file"),
        tr("Opens the file in the program for its kind."),
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    add(tr("Reload"), QStringLiteral("refresh"), tr("Reads the file again."),
        [this] { m_session->open(m_path); });
    add(tr("Copy"), QStringLiteral("copy"), tr("Copies every problem with its place."),
        [this] { QApplication::clipboard()->setText(m_text); });
    row->addStretch(1);
    // The safe way out; there is none where no story was open before.
    m_back = new Button(tr("Back to the story"), {}, this);
    m_back->setSmall(true);
    m_back->setPrimary(true);
    m_back->setToolTip(tr("Back to the story\nThe one that was open before; it was not touched."));
    row->addWidget(m_back);
    connect(m_back, &QAbstractButton::clicked, this, &ErrorCard::backRequested);
    column->addLayout(row);
    connect(session, &Session::problemsFound, this, &ErrorCard::showProblems);
    connect(session, &Session::scenarioChanged, this, &QWidget::hide);
    recolour();
    hide();
}

void ErrorCard::showProblems(const QString &path, const QList<FileProblem> &problems)
{
    m_path = path;
    const QString file = QFileInfo(path).fileName();
    const QString fate = m_session->hasScenario() ? tr("The story before is still open.")
                                                  : tr("Nothing was loaded.");
    m_title->setText(
        tr("%1 has %2. %3")
            .arg(file, counted(problems.size(), tr("%1 problem"), tr("%1 problems")), fate));
    setAccessibleName(m_title->text());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_back->setVisible(m_session->hasScenario());
    m_text.clear();
    for (const FileProblem &problem : problems) {
        auto *row = new Row(problem, this);
        connect(row, &QAbstractButton::clicked, this,
                [this, problem] { emit placeActivated(m_path, problem.line, problem.column); });
        m_rows->addWidget(row);
        m_text += QStringLiteral("%1:%2:%3: %4: %5\n")
                      .arg(path)
                      .arg(problem.line)
                      .arg(problem.column)
                      .arg(problem.path, problem.message);
    }
    m_rows->addStretch(1);
    show();
    emit shown();
}

void ErrorCard::recolour()
{
    QPalette colours = m_title->palette();
    colours.setColor(QPalette::WindowText, tokensOf(this).never);
    m_title->setPalette(colours);
}

void ErrorCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        recolour();
}

void ErrorCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), radius::card, t.canvas, t.line);
    drawIcon(
        painter,
        QRectF(padding, m_title->y() + std::max(0, (qMin(m_title->height(), 22) - 16) / 2), 16, 16),
        u"error", t.never);
}

} // namespace offstage
