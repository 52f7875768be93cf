// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/sentence_view.h"

#include "model/core/time_text.h"
#include "widgets/theme/offstage_style.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace offstage {

SentenceView::SentenceView(TypeToken type, QWidget *parent) : QWidget(parent), m_type(type)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

void SentenceView::setText(const QString &text, std::optional<Instant> near)
{
    m_text = text;
    findLinks(near);
    m_current = -1;
    setFocusPolicy(m_links.empty() ? Qt::NoFocus : Qt::TabFocus);
    setAccessibleName(text);
    setToolTip(wrapped(width()).isElided ? text : QString());
    updateGeometry();
    update();
}

void SentenceView::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
}

void SentenceView::setLeadBold(bool bold)
{
    m_leadBold = bold;
    updateGeometry();
}

void SentenceView::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

void SentenceView::findLinks(std::optional<Instant> near)
{
    m_links.clear();
    if (!near)
        return;
    static const QRegularExpression time(QStringLiteral("\\b\\d\\d:\\d\\d:\\d\\d(?:\\.\\d)?\\b"));
    for (auto it = time.globalMatch(m_text); it.hasNext();) {
        const auto match = it.next();
        const auto timeOfDay = parseTimeOfDay(match.captured().toStdString());
        if (timeOfDay)
            m_links.push_back({int(match.capturedStart()), int(match.capturedLength()),
                               startOfDay(dayNumber(*near)) + *timeOfDay});
    }
}

QList<QTextLayout::FormatRange> SentenceView::formats(qsizetype length) const
{
    const Tokens &t = tokensOf(this);
    const qsizetype stop = m_text.indexOf(QLatin1String(". "));
    const int lead = !m_leadBold ? 0 : int(stop < 0 ? m_text.size() : stop + 1);
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](int from, int to, int link) {
        // Ranges do not overlap: the last one would take all of the others' looks away.
        for (const auto &[start, end, bold] : {std::tuple(from, std::min(to, lead), true),
                                               std::tuple(std::max(from, lead), to, false)}) {
            if (start >= end)
                continue;
            QTextLayout::FormatRange range;
            range.start = start;
            range.length = end - start;
            range.format.setFont(typeFont(m_type, bold ? QFont::DemiBold : QFont::Normal));
            range.format.setForeground(link >= 0 ? t.accentText : m_quiet ? t.ink2 : t.ink);
            if (link >= 0)
                range.format.setFontUnderline(hasFocus() && m_current == link);
            ranges << range;
        }
    };
    int from = 0;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const int start = m_links[i].start;
        const int end = start + m_links[i].length;
        if (end > length)
            break;
        add(from, start, -1);
        add(start, end, int(i));
        from = end;
    }
    add(from, int(length), -1);
    return ranges;
}

SentenceView::Shape SentenceView::shapeAt(double width, const QString &text) const
{
    Shape shape;
    shape.layout = std::make_unique<QTextLayout>(text, typeFont(m_type, QFont::Normal));
    shape.layout->setFormats(formats(text.size()));
    shape.layout->setCacheEnabled(true);
    const double step = lineHeight(m_type) * typeFactor();
    shape.layout->beginLayout();
    for (QTextLine line = shape.layout->createLine(); line.isValid();
         line = shape.layout->createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition(QPointF(0, shape.lines * step + (step - line.height()) / 2));
        ++shape.lines;
    }
    shape.layout->endLayout();
    shape.height = shape.lines * step;
    return shape;
}

SentenceView::Shape SentenceView::wrapped(double width) const
{
    Shape shape = shapeAt(width, m_text);
    if (m_maximumLines == 0 || shape.lines <= m_maximumLines)
        return shape;
    const int cut = shape.layout->lineAt(m_maximumLines - 1).textStart();
    const QFont font = typeFont(m_type, m_leadBold ? QFont::DemiBold : QFont::Normal);
    const QString last = QFontMetricsF(font).elidedText(m_text.mid(cut), Qt::ElideRight, width - 4);
    shape = shapeAt(width, m_text.left(cut) + last);
    shape.isElided = true;
    return shape;
}

int SentenceView::lineCountAt(int width) const
{
    return wrapped(width).lines;
}

int SentenceView::heightForWidth(int width) const
{
    return int(std::ceil(wrapped(width).height));
}

QSize SentenceView::sizeHint() const
{
    const int wide = 320;
    return {wide, heightForWidth(width() > 60 ? width() : wide)};
}

QSize SentenceView::minimumSizeHint() const
{
    return {60, qRound(lineHeight(m_type) * typeFactor())};
}

void SentenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    wrapped(width()).layout->draw(&painter, QPointF(0, 0));
}

void SentenceView::resizeEvent(QResizeEvent *)
{
    setToolTip(wrapped(width()).isElided ? m_text : QString());
}

int SentenceView::linkAt(QPointF point) const
{
    const Shape shape = wrapped(width());
    for (int i = 0; i < shape.lines; ++i) {
        const QTextLine line = shape.layout->lineAt(i);
        if (!line.naturalTextRect().contains(point))
            continue;
        const int cursor = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        const auto hit = std::find_if(m_links.begin(), m_links.end(), [cursor](const Link &link) {
            return cursor >= link.start && cursor < link.start + link.length;
        });
        return hit == m_links.end() ? -1 : int(hit - m_links.begin());
    }
    return -1;
}

void SentenceView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(linkAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SentenceView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int link = linkAt(event->position()); link >= 0)
        emit timeActivated(m_links[std::size_t(link)].at);
}

void SentenceView::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_links.size());
    if (count > 0 && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)) {
        m_current = std::min(count - 1, m_current + 1);
    } else if (count > 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)) {
        m_current = std::max(0, m_current - 1);
    } else if (m_current >= 0 && m_current < count &&
               (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit timeActivated(m_links[std::size_t(m_current)].at);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void SentenceView::focusInEvent(QFocusEvent *)
{
    m_current = m_links.empty() ? -1 : 0;
    update();
}

void SentenceView::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace offstage
