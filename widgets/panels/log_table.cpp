// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/log_table.h"

#include "model/qt/session.h"
#include "widgets/panels/log_model.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace offstage {

namespace {

constexpr int logRowHeight = 24;
constexpr int headHeight = 23;
constexpr int numberWidth = 44;
constexpr int timeWidth = 86;
constexpr int whoWidth = 98;
constexpr int causeWidth = 62;
constexpr double margin = 8;
constexpr double glyphSize = 15;
constexpr double glyphGap = 7;
constexpr double selectedBar = 3;

QFont rowFont()
{
    return typeFont(TypeToken::Row);
}

} // namespace

LogDelegate::LogDelegate(Session *session, const LogModel *model, QObject *parent)
    : QStyledItemDelegate(parent), m_session(session), m_model(model)
{}

void LogDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    if (isSelected)
        painter.fillRect(option.rect, t.accentSoft);
    else if ((option.state & QStyle::State_MouseOver) != 0)
        painter.fillRect(option.rect, t.hover);
    painter.fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     t.hair);
    if (isSelected && index.column() == 0)
        painter.fillRect(
            QRectF(option.rect.left(), option.rect.top(), selectedBar, option.rect.height()),
            t.accent);
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const RecordId record = m_model->recordAt(index.row());
    if (!hasRecord(*m_session, record))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const Tokens &t = tokensOf(option.widget);
    if (m_session->trace()[record].at > m_session->playhead())
        painter->setOpacity(0.5);
    QRectF box = QRectF(option.rect).adjusted(margin, 0, -margin, -1);
    const QRectF glyph(box.left(), std::round(box.center().y() - glyphSize / 2), glyphSize,
                       glyphSize);
    const QString text = index.data().toString();
    const QFont font = rowFont();
    painter->setFont(font);
    const QFontMetricsF metrics(font);
    switch (index.column()) {
    case LogModel::Number:
        painter->setPen(t.ink3);
        drawDigits(*painter, box.adjusted(0, 0, margin - 2, 0), Qt::AlignRight | Qt::AlignVCenter,
                   text, font);
        break;
    case LogModel::Time:
        painter->setPen(t.ink2);
        drawDigits(*painter, box, Qt::AlignLeft | Qt::AlignVCenter, text, font);
        break;
    case LogModel::Cause:
        painter->setPen(t.accentText);
        drawDigits(*painter, box, Qt::AlignLeft | Qt::AlignVCenter, text, font);
        break;
    default:
        if (index.column() == LogModel::Who)
            drawWhoGlyph(*painter, glyph, m_session->run(), record, t);
        else
            drawRecordGlyph(*painter, glyph, m_session->run(), record, t);
        box.setLeft(glyph.right() + glyphGap);
        painter->setPen(index.column() == LogModel::Who ? t.ink2 : t.ink);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, box.width()));
    }
    painter->restore();
}

LogHeader::LogHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize LogHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), qRound(headHeight * typeFactor())};
}

void LogHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokensOf(this);
    painter->fillRect(rect, t.panel);
    painter->fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), t.hair);
    painter->setFont(typeFont(TypeToken::Ruler));
    painter->setPen(t.ink3);
    const bool isNumber = section == LogModel::Number;
    const QRectF box = QRectF(rect).adjusted(margin, 0, isNumber ? -2 : -margin, -1);
    painter->drawText(box, Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft),
                      model()->headerData(section, Qt::Horizontal).toString());
}

LogTable::LogTable(Session *session, LogModel *model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setHorizontalHeader(new LogHeader(this));
    setModel(model);
    setItemDelegate(new LogDelegate(session, model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Event log"));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qRound(logRowHeight * typeFactor()));
    auto *header = horizontalHeader();
    header->setMinimumSectionSize(1);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(LogModel::What, QHeaderView::Stretch);
    // The bar has not moved yet when it says so.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, &LogTable::movedByHand,
            Qt::QueuedConnection);
}

void LogTable::showRow(int row)
{
    // Rows that were just added are not in the range of the scroll bar before this.
    updateGeometries();
    scrollTo(m_model->index(row, LogModel::What));
}

void LogTable::resizeEvent(QResizeEvent *event)
{
    const double factor = typeFactor();
    setColumnWidth(LogModel::Number, qRound(numberWidth * factor));
    setColumnWidth(LogModel::Time, qRound(timeWidth * factor));
    setColumnWidth(LogModel::Who, qRound(whoWidth * factor));
    setColumnWidth(LogModel::Cause, qRound(causeWidth * factor));
    QTableView::resizeEvent(event);
}

bool LogTable::viewportEvent(QEvent *event)
{
    // A row is one thing: the pointer marks all of it.
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverLeave)
        viewport()->update();
    return QTableView::viewportEvent(event);
}

void LogTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isLink = index.column() == LogModel::Cause && !index.data().toString().isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void LogTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.column() == LogModel::Cause)
        emit causePressed(index.row());
}

void LogTable::wheelEvent(QWheelEvent *event)
{
    QTableView::wheelEvent(event);
    emit movedByHand();
}

} // namespace offstage
