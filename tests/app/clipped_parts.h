// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QWidget>

// What of a window cannot be seen whole.
namespace offstage {

/// Inside a scroll area a widget may be larger than what is seen of it.
inline bool isScrolled(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at))
            return true;
    }
    return false;
}

inline QString described(const QWidget *widget)
{
    const QString words = widget->accessibleName();
    return QStringLiteral("%1 \"%2\" %3x%4 at %5,%6 in %7x%8")
        .arg(QString::fromLatin1(widget->metaObject()->className()), words)
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->x())
        .arg(widget->y())
        .arg(widget->parentWidget()->width())
        .arg(widget->parentWidget()->height());
}

/// Every visible part that stands out of its parent, and every word that has too little room.
inline QStringList clippedIn(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->isWindow() || isScrolled(widget))
            continue;
        const bool isWords = qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                             qobject_cast<const QLabel *>(widget) != nullptr;
        // Lines and pills over the lanes end where the lanes do.
        const bool isPlaced = widget->testAttribute(Qt::WA_TransparentForMouseEvents);
        if (!isPlaced && !widget->parentWidget()->rect().contains(widget->geometry()))
            found << QStringLiteral("outside: ") + described(widget);
        const QSize least = widget->minimumSizeHint();
        if (isWords && (widget->width() < least.width() || widget->height() < least.height()))
            found << QStringLiteral("cut: ") + described(widget);
    }
    return found;
}

} // namespace offstage
