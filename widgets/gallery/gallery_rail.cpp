// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/gallery_rail.h"

#include <QEvent>
#include <QFileInfo>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "widgets/controls/icon_button.h"
#include "widgets/gallery/rail_item.h"
#include "widgets/gallery/story_words.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/state_span.h"
#include "widgets/theme/type.h"

namespace offstage {

namespace {

constexpr int railWidth = 224;
constexpr int side = 12;
constexpr int headTop = 17;
constexpr int headHeight = 30;
constexpr int itemsTop = 14;
constexpr int mostRecent = 5;
constexpr double logoSize = 30;

/// The program's name, with a skyline of states as its picture.
class Brand : public QWidget {
public:
    explicit Brand(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(qRound(headHeight * typeFactor()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const double left = isMirrored ? width() - logoSize - 6 : 6;
        const QRectF logo(left, (height() - logoSize) / 2, logoSize, logoSize);
        paintLogo(painter, logo);
        const double textLeft = isMirrored ? 0 : left + logoSize + 10;
        const double wide = width() - logoSize - 16;
        const Qt::Alignment flags = Qt::AlignVCenter | Qt::AlignLeading;
        painter.setPen(t.ink);
        painter.setFont(typeFont(TypeToken::Panel));
        painter.drawText(QRectF(textLeft, -2, wide, height() / 2.0 + 4), flags,
                         QStringLiteral("Offstage"));
        painter.setPen(t.ink3);
        painter.setFont(typeFont(TypeToken::Ruler, QFont::Normal));
        painter.drawText(QRectF(textLeft, height() / 2.0 - 1, wide, height() / 2.0 + 3), flags,
                         GalleryRail::tr("iOS in the background"));
    }

private:
    // The same night in both schemes.
    static void paintLogo(QPainter &painter, const QRectF &box)
    {
        const Tokens &night = tokensFor(Scheme::Dark);
        paintBox(painter, box, radius::tile, QColor(0x1B, 0x24, 0x40), Qt::transparent);
        const QRectF ground = box.adjusted(5, 0, -5, -7);
        const double wide = ground.width() / 3;
        const auto bar = [&](int place, double tall, const QColor &color) {
            painter.fillRect(
                QRectF(ground.left() + place * wide, ground.bottom() - tall, wide - 1, tall),
                color);
        };
        bar(0, 16, night.states.back().fill);
        bar(1, 10.5, night.states[night.states.size() - 3].fill);
        bar(2, 6, night.states[night.states.size() - 4].edge);
    }
};

} // namespace

GalleryRail::GalleryRail(const StoryLibrary *library, QWidget *parent)
    : QWidget(parent), m_library(library), m_column(new QVBoxLayout(this)),
      m_recentRows(new QVBoxLayout),
      m_menu(new IconButton(QStringLiteral("menu"), tr("Menu"), this)),
      m_recentTitle(new QLabel(tr("Recent"), this))
{
    setFixedWidth(qRound(railWidth * typeFactor()));
    setAccessibleName(tr("Gallery"));
    m_column->setContentsMargins(side, headTop, side + 1, side);
    m_column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(new Brand(this), 1);
    head->addWidget(m_menu);
    m_menu->setToolTip(tr("Menu"));
    connect(m_menu, &QAbstractButton::clicked, this,
            [this] { emit menuRequested(m_menu->mapToGlobal(QPoint(0, m_menu->height() + 4))); });
    m_column->addLayout(head);
    m_column->addSpacing(itemsTop);
    m_all = addItem(QStringLiteral("gallery"), tr("All stories"));
    connect(m_all, &QAbstractButton::clicked, this, &GalleryRail::allRequested);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto group = static_cast<StoryGroup>(i);
        m_groups[i] = addItem(storyWords::groupIcon(group), storyWords::groupName(group));
        connect(m_groups[i], &QAbstractButton::clicked, this,
                [this, group] { emit groupRequested(group); });
    }
    m_adviser = addItem(QStringLiteral("adviser"), tr("Which mechanism?"));
    connect(m_adviser, &QAbstractButton::clicked, this, &GalleryRail::adviserRequested);
    m_column->addSpacing(14);
    m_recentTitle->setFont(typeFont(TypeToken::Row));
    m_recentTitle->setContentsMargins(9, 0, 9, 4);
    m_column->addWidget(m_recentTitle);
    m_column->addLayout(m_recentRows);
    m_column->addStretch(1);
    m_back = addItem(QStringLiteral("chevron-left"), {});
    connect(m_back, &QAbstractButton::clicked, this, &GalleryRail::backRequested);
    RailItem *open = addItem(QStringLiteral("folder"), tr("Open a scenario..."));
    open->setDetail(QKeySequence(QStringLiteral("Ctrl+O")).toString(QKeySequence::NativeText));
    connect(open, &QAbstractButton::clicked, this, &GalleryRail::openRequested);
    connect(library, &StoryLibrary::listed, this, &GalleryRail::refresh);
    setRecent({});
    setSessionTitle({});
    showAll();
    refresh();
    recolour();
}

RailItem *GalleryRail::addItem(const QString &iconName, const QString &text)
{
    auto *item = new RailItem(iconName, text, this);
    m_column->addWidget(item);
    return item;
}

void GalleryRail::refresh()
{
    m_all->setDetail(QString::number(m_library->stories().size()));
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const std::size_t count = m_library->storiesOf(static_cast<StoryGroup>(i)).size();
        m_groups[i]->setDetail(QString::number(count));
        m_groups[i]->setEnabled(count > 0);
    }
    m_adviser->setVisible(!m_library->goals().all.empty());
}

void GalleryRail::check(const RailItem *item)
{
    const auto set = [item](RailItem *each) {
        each->setCheckable(true);
        each->setChecked(each == item);
        // A click on it must not take the check away before the page has changed.
        each->setCheckable(each == item);
    };
    set(m_all);
    set(m_adviser);
    for (RailItem *group : m_groups)
        set(group);
}

void GalleryRail::showAll()
{
    check(m_all);
}

void GalleryRail::showGroup(StoryGroup group)
{
    check(m_groups[static_cast<std::size_t>(group)]);
}

void GalleryRail::showAdviser()
{
    check(m_adviser);
}

void GalleryRail::setRecent(const QStringList &paths)
{
    while (QLayoutItem *row = m_recentRows->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater();
        delete row;
    }
    for (const QString &path : paths.mid(0, mostRecent)) {
        auto *item =
            new RailItem(QStringLiteral("recent"), QFileInfo(path).completeBaseName(), this);
        item->setToolTip(path);
        m_recentRows->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, path] { emit fileRequested(path); });
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void GalleryRail::setSessionTitle(const QString &title)
{
    m_back->setVisible(!title.isEmpty());
    m_back->setText(title);
    m_back->setAccessibleName(tr("Back to the session “%1”.").arg(title));
    m_back->setToolTip(tr("Back to “%1” (Esc)").arg(title));
}

bool GalleryRail::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        recolour();
    return QWidget::event(event);
}

void GalleryRail::recolour()
{
    QPalette palette = m_recentTitle->palette();
    palette.setColor(QPalette::WindowText, tokensOf(this).ink3);
    m_recentTitle->setPalette(palette);
}

void GalleryRail::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), t.line);
}

} // namespace offstage
