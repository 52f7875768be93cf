// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clipped_parts.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/main_window.h"
#include "model/qt/session.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

using namespace offstage;

// The window where none of the fonts it is drawn for exist: another one is wider and taller.
class OtherFontTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void OtherFontTest::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("withWhy");
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1440, 900)}) {
        for (const bool withWhy : {false, true})
            QTest::addRow("%d x %d %s", size.width(), size.height(), withWhy ? "with why" : "alone")
                << size << withWhy;
    }
}

void OtherFontTest::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(bool, withWhy);
    if (QFontInfo(typeFont(TypeToken::Body)).family() != QStringLiteral("DejaVu Sans"))
        QSKIP("DejaVu Sans is not installed where it is looked for");
    Session session(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources"));
    MainWindow window(&session, false);
    QVERIFY(session.open(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/force-quit.yaml")));
    session.pause();
    session.seek(session.begin() + minutes(10) + seconds(34));
    QTRY_VERIFY(!session.isWorking());
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showWhy(withWhy);
    QApplication::processEvents();
    const QStringList problems = clippedIn(window);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QCOMPARE(window.size(), size);
    const auto *phone = window.findChild<QWidget *>(QStringLiteral("phoneColumn"));
    if (phone->isVisible())
        QCOMPARE(phone->width(), size.width() < 1120 ? 232 : 304);
}

int main(int argc, char **argv)
{
    // The system has the fonts of one folder only, and the program's own are taken away.
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("fonts.conf")));
    if (config.open(QIODevice::WriteOnly))
        config.write("<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>");
    config.close();
    qputenv("FONTCONFIG_FILE", config.fileName().toUtf8());
    QApplication app(argc, argv);
    initResources();
    QFontDatabase::removeAllApplicationFonts();
    applyScheme(app, Scheme::Light);
    OtherFontTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_other_font.moc"
