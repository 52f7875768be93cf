// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace offstage {

namespace {

/// True if it was found; the newest one is asked first.
bool add(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

void setLanguage(QCoreApplication &application, const QString &language)
{
    const QString own = QStringLiteral(":/translations");
    // English has its plurals there.
    add(application, QStringLiteral("offstage_en"), own);
    const QString code =
        language.isEmpty() ? QLocale::system().name().section(u'_', 0, 0) : language;
    if (code == QLatin1String("en") || code == QLatin1String("C") ||
        !add(application, QStringLiteral("offstage_") + code, own))
        return;
    QLocale::setDefault(QLocale(code));
    add(application, QStringLiteral("data_") + code, own);
    // Qt's own dialogs, where the system has their translation.
    add(application, QStringLiteral("qtbase_") + code,
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace offstage
