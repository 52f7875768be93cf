// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answer_picture.h"

#include "model/qt/session.h"

#include <QDir>
#include <QSvgRenderer>
#include <QtTest>

using namespace offstage;

namespace {

// How often a number stands alone in a text of the SVG.
int countOf(const QByteArray &svg, int number)
{
    return int(svg.count(">" + QByteArray::number(number) + "</text>"));
}

} // namespace

/// The picture of an answer to a trouble of each story.
class TestAnswerStories : public QObject {
    Q_OBJECT

private slots:
    void everyTroubleIsAPicture_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios"));
        for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void everyTroubleIsAPicture()
    {
        QFETCH(QString, path);
        Session session{QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources")};
        QVERIFY(session.open(path));
        Run run = session.run();
        run.advanceTo(session.scenario().end);
        Lanes lanes(*run.setup());
        lanes.extend(run.trace(), run.head());
        const std::vector<Topic> found = troubles(run, lanes);
        if (found.empty())
            QSKIP("nothing goes wrong in it");
        const FullAnswer answer =
            answerOn({run, lanes, &session.scenario()}, found[found.size() / 2]);
        const AnswerPicture picture{answer, run, lanes};
        const QSize size = answerPictureSize(picture);
        QCOMPARE(size.width(), 1600);
        QVERIFY2(size.height() > 300 && size.height() < 1600, qPrintable(path));
        const QByteArray svg = answerSvg(picture);
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(!svg.contains("<image"));
        for (const AnswerEvent &event : answer.events)
            QVERIFY(countOf(svg, event.number) >= 2);
        save(picture, path);
    }

private:
    // To look at, where somebody asks for it.
    static void save(const AnswerPicture &picture, const QString &path)
    {
        const QString folder = qEnvironmentVariable("OFFSTAGE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(answerImage(picture, 1)
                        .save(QStringLiteral("%1/real-%2.png")
                                  .arg(folder, QFileInfo(path).completeBaseName())));
    }
};

QTEST_MAIN(TestAnswerStories)
#include "tst_answer_stories.moc"
