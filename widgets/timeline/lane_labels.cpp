// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_labels.h"

#include "model/mechanism/registry.h"
#include "widgets/theme/app_icon.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace offstage {

namespace {

constexpr double chevronX = 7;
constexpr double chevronSize = 12;
constexpr double iconX = 22;
constexpr double iconSize = 22;
constexpr double nameX = 53;
constexpr double conditionIconX = 16;
constexpr double conditionX = 38;
constexpr double detailIconX = 56;
constexpr double detailX = 76;
constexpr double detailShift = 24;
constexpr double smallIcon = 13;
constexpr double endGap = 6;

void drawWords(QPainter &painter, double x, double middle, const QString &words, const QFont &font,
               const QColor &color, double right)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(x, middle + metrics.capHeight() / 2),
                     metrics.elidedText(words, Qt::ElideRight, right - x));
}

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

} // namespace

LaneLabels::LaneLabels(const LaneScene &scene, QWidget *parent) : QWidget(parent), m_scene(scene)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Lanes"));
}

void LaneLabels::setContext(const QString &context)
{
    if (context == m_context)
        return;
    m_context = context;
    update();
}

void LaneLabels::setStates(const std::vector<StateWords> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    update();
}

void LaneLabels::setSelected(AppId app)
{
    m_selected = app;
    update();
}

void LaneLabels::setOpenApps(const std::vector<AppId> &apps)
{
    m_open = apps;
    update();
}

bool LaneLabels::isOpen(AppId app) const
{
    return std::find(m_open.begin(), m_open.end(), app) != m_open.end();
}

QString LaneLabels::accountTitle(const Row &row) const
{
    const auto &accounts = m_scene.now.lanes->apps[row.app.index()].accounts;
    if (row.index >= accounts.size())
        return {};
    const auto place = static_cast<std::size_t>(accounts[row.index].account);
    const std::string_view title = vocabulary().accounts[place].title;
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

void LaneLabels::paintTitle(QPainter &painter, const Row &row) const
{
    struct Title {
        const char16_t *icon;
        QString words;
    };
    const auto title = [&]() -> Title {
        switch (row.kind) {
        case RowKind::Inputs:
            return {u"touch", tr("Inputs")};
        case RowKind::Screen:
            return {u"lock", tr("Screen")};
        case RowKind::Battery:
            return {u"battery", tr("Battery")};
        case RowKind::Network:
            return {u"wifi", tr("Network")};
        case RowKind::LowPower:
            return {u"low-power", tr("Low Power")};
        case RowKind::User:
            return {u"person", tr("User")};
        case RowKind::Refresh:
            return {u"refresh", tr("App Refresh")};
        case RowKind::Assertions:
            return {u"assertion", tr("Assertions")};
        case RowKind::Code:
            return {u"code", m_scene.layout.metrics.isNarrow ? tr("Code") : tr("Code that ran")};
        case RowKind::Requests:
            return {u"pending", tr("Requests")};
        case RowKind::Errands:
            return {u"download", row.index == 0 ? tr("By iOS itself") : QString()};
        case RowKind::Account:
            return {u"hourglass", accountTitle(row)};
        default:
            return {u"more", {}};
        }
    }();
    const Tokens &tokens = tokensOf(this);
    const double top = rulerHeight();
    const double middle = top + row.centre();
    if (row.kind == RowKind::Unchanged) {
        drawWords(painter, conditionX, middle,
                  m_scene.layout.unchanged == 1
                      ? tr("1 condition unchanged")
                      : tr("%1 conditions unchanged").arg(m_scene.layout.unchanged),
                  typeFont(TypeToken::Micro), tokens.ink3, width() - endGap);
        return;
    }
    const double shift = isDetail(row.kind) && m_scene.layout.metrics.isNarrow ? detailShift : 0;
    const double iconAt = isDetail(row.kind) ? detailIconX - shift : conditionIconX;
    const double wordsAt = isDetail(row.kind) ? detailX - shift : conditionX;
    drawIcon(painter, QRectF(iconAt, middle - smallIcon / 2, smallIcon, smallIcon), title.icon,
             tokens.ink2);
    drawWords(painter, wordsAt, middle, title.words,
              isDetail(row.kind) ? typeFont(TypeToken::Ruler, QFont::Normal)
                                 : typeFont(TypeToken::Body),
              isDetail(row.kind) ? tokens.ink2 : tokens.ink, width() - endGap);
}

void LaneLabels::paintApp(QPainter &painter, const Row &row) const
{
    const Tokens &tokens = tokensOf(this);
    const double top = rulerHeight() + row.top;
    const double middle = row.isSplit ? top + 24 : top + row.height / 2;
    if (row.app == m_selected) {
        painter.fillRect(QRectF(0, top, width(), row.height), tokens.accentSoft);
        painter.fillRect(QRectF(0, top, 3, row.height), tokens.accent);
    }
    const auto &app = m_scene.setup->apps[row.app.index()];
    drawIcon(painter, QRectF(chevronX, middle - chevronSize / 2, chevronSize, chevronSize),
             isOpen(row.app) ? u"chevron-down" : u"chevron-right", tokens.ink2);
    drawAppIcon(painter, QRectF(iconX, middle - iconSize / 2, iconSize, iconSize), *m_scene.setup,
                row.app);
    const QFont name = typeFont(TypeToken::Lane);
    painter.setPen(tokens.ink);
    painter.setFont(name);
    const double right = width() - endGap;
    painter.drawText(QPointF(nameX, middle - 2.5),
                     QFontMetricsF(name).elidedText(text(app.name), Qt::ElideRight, right - nameX));
    const QFont small = typeFont(TypeToken::Micro);
    painter.setFont(small);
    painter.setPen(tokens.ink3);
    const QFontMetricsF metrics(small);
    if (row.isSplit) {
        painter.setFont(typeFont(TypeToken::Micro, QFont::DemiBold));
        painter.setPen(tokens.accentText);
        const double base = metrics.capHeight() / 2;
        painter.drawText(QPointF(width() - 10 - metrics.horizontalAdvance(tr("now")),
                                 rulerHeight() + row.ground() - 5 + base),
                         tr("now"));
        painter.setFont(small);
        painter.setPen(tokens.ink3);
        painter.drawText(QPointF(width() - 10 - metrics.horizontalAdvance(tr("before")),
                                 rulerHeight() + row.oldGround() - 5 + base),
                         tr("before"));
    } else if (row.app.index() < m_states.size()) {
        const StateWords &state = m_states[row.app.index()];
        const bool isRoom = metrics.horizontalAdvance(state.full) <= right - nameX;
        painter.drawText(
            QPointF(nameX, middle + 12),
            metrics.elidedText(isRoom ? state.full : state.brief, Qt::ElideRight, right - nameX));
    }
}

void LaneLabels::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.panel);
    const double ruler = rulerHeight();
    drawWords(painter, conditionIconX, ruler / 2, m_context,
              typeFont(TypeToken::Ruler, QFont::DemiBold), tokens.ink2, width() - endGap);
    painter.fillRect(QRectF(0, ruler - 1, width(), 1), tokens.line);
    if (m_scene.setup) {
        const double fixed = ruler + m_scene.layout.fixedHeight;
        for (const bool scrolls : {false, true}) {
            painter.save();
            if (scrolls)
                painter.setClipRect(QRectF(0, fixed, width(), height() - fixed));
            for (const Row &row : m_scene.layout.rows) {
                if (row.app.isValid() != scrolls || !m_scene.shows(row))
                    continue;
                if (row.kind == RowKind::App)
                    paintApp(painter, row);
                else
                    paintTitle(painter, row);
                painter.fillRect(QRectF(0, ruler + row.bottom() - 1, width(), 1), tokens.hair);
            }
            painter.restore();
        }
        painter.fillRect(QRectF(0, fixed - 1, width(), 1), tokens.line);
    }
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), tokens.line);
}

void LaneLabels::mousePressEvent(QMouseEvent *event)
{
    const Row *row = rowAt(event->position().y());
    if (!row || !row->app.isValid() || event->button() != Qt::LeftButton)
        return;
    emit clicked(row->app);
    if (row->kind == RowKind::App && event->position().x() < iconX)
        emit toggled(row->app);
}

bool LaneLabels::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Row *row = rowAt(help->pos().y());
    if (row && row->kind == RowKind::App && m_scene.setup && row->app.index() < m_states.size()) {
        QToolTip::showText(help->globalPos(),
                           text(m_scene.setup->apps[row->app.index()].name) + QStringLiteral(", ") +
                               m_states[row->app.index()].full,
                           this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace offstage
