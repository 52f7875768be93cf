// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/app_button.h"

#include "model/qt/session.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/app_icon.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr double padding = 6;
constexpr double appIconSize = 15;
constexpr double arrow = 12;

QPixmap appPixmap(const Setup &setup, AppId app, double ratio)
{
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawAppIcon(painter, QRectF(0, 0, 16, 16), setup, app);
    return pixmap;
}

} // namespace

AppButton::AppButton(Session *session, QWidget *parent)
    : PaintedButton(radius::button, parent), m_session(session)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &AppButton::openMenu);
}

void AppButton::setApp(AppId app)
{
    m_app = app;
    const QString name = m_session->hasScenario() ? appName(m_session->setup(), app) : QString();
    setText(name);
    setAccessibleName(tr("App: %1").arg(name));
    setToolTip(tr("%1\nThe app that the push is for.").arg(name));
    updateGeometry();
    update();
}

QSize AppButton::sizeHint() const
{
    const double name =
        QFontMetricsF(typeFont(TypeToken::Row, QFont::Medium)).horizontalAdvance(text());
    return {int(padding + appIconSize + 5 + name + 4 + arrow + padding), qRound(28 * typeFactor())};
}

void AppButton::paint(QPainter &painter, const Tokens &t)
{
    paintPlate(painter, t);
    if (!m_session->hasScenario() || !m_app.isValid())
        return;
    const double top = (height() - appIconSize) / 2;
    drawAppIcon(painter, QRectF(padding, top, appIconSize, appIconSize), m_session->setup(), m_app);
    const QFont font = typeFont(TypeToken::Row, QFont::Medium);
    const double left = padding + appIconSize + 5;
    const double room = std::max(0.0, width() - left - arrow - padding - 2);
    painter.setFont(font);
    painter.setPen(t.ink);
    painter.drawText(QRectF(left, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(text(), Qt::ElideRight, room));
    drawIcon(painter, QRectF(width() - padding - arrow, (height() - arrow) / 2, arrow, arrow),
             u"chevron-down", t.ink2);
}

void AppButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        openMenu();
    else
        PaintedButton::keyPressEvent(event);
}

void AppButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Setup &setup = m_session->setup();
    for (std::size_t i = 0; i < setup.apps.size(); ++i) {
        QAction *item = menu->addAction(QIcon(appPixmap(setup, AppId(i), devicePixelRatioF())),
                                        words(setup.apps[i].name));
        connect(item, &QAction::triggered, this, [this, i] { emit appChosen(AppId(i)); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

} // namespace offstage
