// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/story_card.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

#include "model/qt/sentences.h"
#include "widgets/gallery/run_picture.h"
#include "widgets/gallery/story_words.h"
#include "widgets/gallery/text_lines.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/trust_badge.h"
#include "widgets/theme/type.h"

namespace offstage {

namespace {

constexpr double pictureHeight = 100;
constexpr double padding = 12;
constexpr double titleTop = 9;
constexpr double titleLine = 18;
constexpr double textLine = 16;
constexpr int mostLines = 4;
constexpr int mostTitleLines = 2;
constexpr double footHeight = 18;
constexpr double footBottom = 11;
constexpr double glyph = 14;
constexpr int least = 220;
constexpr int playTime = 1600;

QFont titleFont()
{
    return typeFont(TypeToken::Answer, QFont::DemiBold);
}

} // namespace

StoryCardButton::StoryCardButton(const StoryLibrary *library, std::size_t index, QWidget *parent)
    : PaintedButton(radius::gallery, parent), m_library(library), m_index(index)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(playTime);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { update(); });
    describe();
}

int StoryCardButton::cardHeight()
{
    const double text = titleTop + mostTitleLines * titleLine + 2 + 2 * textLine;
    return qRound(pictureHeight + (text + 7 + footHeight + footBottom) * typeFactor());
}

QSize StoryCardButton::sizeHint() const
{
    return {276, cardHeight()};
}

QSize StoryCardButton::minimumSizeHint() const
{
    return {least, cardHeight()};
}

void StoryCardButton::refresh()
{
    m_still = {};
    describe();
    update();
}

void StoryCardButton::setReducedMotion(bool reduced)
{
    m_isReduced = reduced;
    if (reduced)
        m_animation.stop();
}

std::optional<double> StoryCardButton::played() const
{
    if (m_animation.state() != QAbstractAnimation::Running)
        return std::nullopt;
    return m_animation.currentValue().toDouble();
}

void StoryCardButton::describe()
{
    setText(QString::fromStdString(story().card().question));
    setAccessibleName(storyWords::wholeSentence(story()));
    setToolTip(storyWords::toolTip(story()));
}

void StoryCardButton::play()
{
    // A style without motion says so with a duration of 0.
    const bool isStill =
        m_isReduced || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (story().lanes && !isStill)
        m_animation.start();
}

bool StoryCardButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter) {
        play();
    } else if (event->type() == QEvent::HoverLeave) {
        m_animation.stop();
        update();
    } else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_still = {};
        updateGeometry();
    }
    return PaintedButton::event(event);
}

void StoryCardButton::hideEvent(QHideEvent *event)
{
    m_animation.stop();
    PaintedButton::hideEvent(event);
}

void StoryCardButton::paintPicture(QPainter &painter, const QRectF &box, const Tokens &tokens)
{
    const RunPicture picture{story().lanes.get(), story().app, story().picture,
                             story().card().mechanism == MechanismId::BackgroundTask};
    const double ratio = devicePixelRatioF();
    const QSize size = (box.size() * ratio).toSize();
    const auto now = played();
    if (now || m_still.size() != size || m_stillTokens != &tokens) {
        QPixmap made(size);
        made.setDevicePixelRatio(ratio);
        made.fill(tokens.canvas);
        QPainter into(&made);
        drawRunPicture(into, QRectF(QPointF(0, 0), box.size()), picture, tokens, now);
        into.end();
        if (now) {
            painter.drawPixmap(box.topLeft(), made);
            return;
        }
        m_still = made;
        m_stillTokens = &tokens;
    }
    painter.drawPixmap(box.topLeft(), m_still);
}

void StoryCardButton::paint(QPainter &painter, const Tokens &t)
{
    const QRectF box(rect());
    const QColor ground = isDown() ? t.line : isHovered() ? t.hover : t.raised;
    paintBox(painter, box, cornerRadius(), ground, Qt::transparent);
    QPainterPath shape;
    shape.addRoundedRect(box, cornerRadius(), cornerRadius());
    painter.save();
    painter.setClipPath(shape);
    const QRectF picture(box.left(), box.top(), box.width(), pictureHeight);
    paintPicture(painter, picture, t);
    painter.restore();
    painter.setPen(t.ink2);
    drawDigits(painter, picture.adjusted(0, 7, -9, 0), Qt::AlignRight | Qt::AlignTop,
               storyWords::stretch(story()), typeFont(TypeToken::Micro, QFont::Medium));
    if (story().holds == false) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.warnSoft);
        painter.drawEllipse(QRectF(8, 8, 22, 22));
        drawIcon(painter, QRectF(12, 12, glyph, glyph), u"warning", t.warn);
    }
    painter.fillRect(QRectF(1, pictureHeight, width() - 2, 1), t.hair);
    const double factor = typeFactor();
    QRectF text(padding, pictureHeight + titleTop * factor, width() - 2 * padding,
                mostLines * titleLine * factor);
    painter.setPen(t.ink);
    const int titleLines =
        drawLines(&painter, text, this->text(), titleFont(), titleLine * factor, mostTitleLines);
    text.setTop(text.top() + (titleLines * titleLine + 2) * factor);
    painter.setPen(t.ink2);
    drawLines(&painter, text, QString::fromStdString(story().card().answer),
              typeFont(TypeToken::Body), textLine * factor, mostLines - titleLines);
    const double tall = footHeight * factor;
    paintFoot(painter, QRectF(padding, height() - footBottom - tall, width() - 2 * padding, tall),
              t);
    // The border last, over the picture.
    paintBox(painter, box, cornerRadius(), Qt::transparent, isHovered() ? t.edge : t.line);
}

QRectF StoryCardButton::mirrored(const QRectF &box) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return box;
    return QRectF(width() - box.right(), box.top(), box.width(), box.height());
}

void StoryCardButton::paintFoot(QPainter &painter, const QRectF &box, const Tokens &t)
{
    const QFont small = typeFont(TypeToken::Row);
    const QString time = storyWords::playingTime(story());
    const double middle = box.center().y();
    drawIcon(painter, mirrored(QRectF(box.left() - 2, middle - glyph / 2, glyph, glyph)), u"play",
             t.ink3);
    painter.setPen(t.ink2);
    const QRectF clock(box.left() + glyph + 3, box.top(), digitsWidth(time, small) + 1,
                       box.height());
    drawDigits(painter, mirrored(clock), Qt::AlignCenter, time, small);
    double right = box.right();
    if (story().trust) {
        const TrustMark mark = markOf(*story().trust);
        const double wide = trustBadgeWidth(mark, BadgeForm::Full);
        right -= wide;
        const QRectF badge(right, middle - trustBadgeHeight() / 2, wide, trustBadgeHeight());
        drawTrustBadge(painter, mirrored(badge).topLeft(), mark, BadgeForm::Full, t);
        right -= space::related;
    }
    if (!story().card().mechanism)
        return;
    const QFont font = typeFont(TypeToken::Micro, QFont::Medium);
    const QFontMetricsF metrics(font);
    const double room = right - clock.right() - space::two;
    const QString noun = metrics.elidedText(sentences::mechanism(*story().card().mechanism),
                                            Qt::ElideRight, room - 2 * space::related);
    const double wide = std::ceil(metrics.horizontalAdvance(noun)) + 2 * space::related;
    if (noun.size() < 2 || wide > room)
        return;
    const QRectF chip =
        mirrored(QRectF(right - wide, middle - trustBadgeHeight() / 2, wide, trustBadgeHeight()));
    paintBox(painter, chip, radius::badge, t.raised, t.line);
    painter.setFont(font);
    painter.setPen(t.ink2);
    painter.drawText(chip, Qt::AlignCenter, noun);
}

} // namespace offstage
