// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/source_link.h"

#include "widgets/theme/type.h"

#include <QLabel>

namespace offstage {

QLabel *sourceLink(const Source &source, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const QString title = QString::fromStdString(source.title).toHtmlEscaped();
    const QString url = QString::fromStdString(source.url).toHtmlEscaped();
    label->setTextFormat(Qt::RichText);
    label->setText(
        QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>").arg(url, title));
    label->setFont(typeFont(TypeToken::Row));
    label->setWordWrap(true);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    label->setToolTip(QString::fromStdString(source.url));
    return label;
}

} // namespace offstage
