// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answer_picture.h"

#include "tests/answer/played_answer.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QtTest>

#include <map>

using namespace offstage;

namespace {

/// A text of an SVG, with the size it is drawn in.
struct SvgText {
    QString words;
    double size = 0;
    double x = 0;
    double length = 0;
};

/// What an SVG says, read with a parser that takes only well-formed XML.
struct SvgContent {
    QString title;
    QString description;
    QList<SvgText> texts;
    int images = 0;
    double leastFont = 1000;
    bool isWellFormed = false;

    explicit SvgContent(const QByteArray &svg)
    {
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attribute = [&](const char *name) {
                return xml.attributes().value(QLatin1String(name));
            };
            if (xml.name() == u"title") {
                title = xml.readElementText();
            } else if (xml.name() == u"desc") {
                description = xml.readElementText();
            } else if (xml.name() == u"image") {
                ++images;
            } else if (xml.name() == u"text") {
                SvgText text;
                text.size = attribute("font-size").toDouble();
                leastFont = std::min(leastFont, text.size);
                text.x = attribute("x").toDouble();
                text.length = attribute("textLength").toDouble();
                text.words = xml.readElementText();
                texts << text;
            }
        }
        isWellFormed = !xml.hasError();
    }

    int count(const QString &words) const
    {
        return int(std::count_if(texts.begin(), texts.end(), [&](const SvgText &text) {
            return text.words.trimmed() == words;
        }));
    }
    QString all() const
    {
        QString joined;
        for (const SvgText &text : texts)
            joined += text.words + u'\n';
        return joined;
    }
};

bool isGrey(QRgb pixel)
{
    return qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel);
}

} // namespace

class TestAnswerPicture : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_played.isOpened); }

    void theImageIsAsLargeAsItSaysAndNotEmpty()
    {
        const AnswerPicture picture = m_played.picture();
        const QSize size = answerPictureSize(picture);
        const QImage image = answerImage(picture, 2);
        QCOMPARE(image.size(), size * 2);
        QCOMPARE(image.devicePixelRatio(), 2.0);
        std::map<QRgb, int> colours;
        for (int y = 0; y < image.height(); y += 4) {
            for (int x = 0; x < image.width(); x += 4)
                ++colours[image.pixel(x, y)];
        }
        QVERIFY(colours.size() > 50);
        // Nothing reaches into the padding.
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(image.pixel(x, 20), qRgb(255, 255, 255));
            QCOMPARE(image.pixel(x, image.height() - 20), qRgb(255, 255, 255));
        }
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixel(100, y), qRgb(255, 255, 255));
            QCOMPARE(image.pixel(image.width() - 100, y), qRgb(255, 255, 255));
        }
    }

    void itGrowsWithTheEvents()
    {
        PlayedAnswer more;
        const int before = answerPictureSize(more.picture()).height();
        for (int i = 0; i < 6; ++i)
            more.add(more.at(minutes(8)), AppId(0), {}, "Something else.");
        QVERIFY(answerPictureSize(more.picture()).height() > before + 60);
        more.answer.line =
            QStringLiteral("A line that is longer than one line can be. ").repeated(5);
        QVERIFY(answerPictureSize(more.picture()).height() > before + 100);
    }

    void everyEventIsNumberedOnTheLanesAndInTheList()
    {
        const SvgContent svg(answerSvg(m_played.picture()));
        for (const AnswerEvent &event : m_played.answer.events) {
            QCOMPARE(svg.count(QString::number(event.number)), 2);
            QVERIFY(svg.all().contains(event.text));
        }
    }

    void theSvgIsTextAndLinesWithTitleAndDescription_data()
    {
        QTest::addColumn<int>("style");
        QTest::newRow("light") << int(PictureStyle::Light);
        QTest::newRow("dark") << int(PictureStyle::Dark);
        QTest::newRow("black and white") << int(PictureStyle::BlackAndWhite);
    }

    void theSvgIsTextAndLinesWithTitleAndDescription()
    {
        QFETCH(int, style);
        const QByteArray bytes = answerSvg(m_played.picture(PictureStyle(style)));
        const SvgContent svg(bytes);
        QVERIFY(svg.isWellFormed);
        QVERIFY(QSvgRenderer(bytes).isValid());
        QCOMPARE(svg.title, m_played.answer.line);
        QVERIFY(svg.description.contains(m_played.answer.events.last().text));
        QCOMPARE(svg.images, 0);
        for (const char *words :
             {"Courier", "org.example.courier", "Screen", "14:05", "Documented", "Can Proceed"})
            QVERIFY2(svg.all().contains(QLatin1String(words)), words);
        QVERIFY(svg.all().contains(m_played.answer.setting));
    }

    void textIsAsWideInEveryFontAsItWasMeasured()
    {
        const SvgContent svg(answerSvg(m_played.picture()));
        QVERIFY(svg.texts.size() > 30);
        for (const SvgText &text : svg.texts) {
            QVERIFY2(text.length > 0, qPrintable(text.words));
            QVERIFY2(text.words.size() < 4 || text.length > 2.5 * double(text.words.size()),
                     qPrintable(text.words));
        }
    }

    void noTextIsSmallerThanFifteen()
    {
        QVERIFY(SvgContent(answerSvg(m_played.picture())).leastFont >= 15);
    }

    void blackAndWhiteHasNoColour()
    {
        const QImage image = answerImage(m_played.picture(PictureStyle::BlackAndWhite), 1.5);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY2(isGrey(image.pixel(x, y)),
                         qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
    }

    void darkIsDark()
    {
        const QImage image = answerImage(m_played.picture(PictureStyle::Dark), 1);
        QVERIFY(qGray(image.pixel(10, 10)) < 40);
    }

    void itFitsEveryWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {900, 1000, 1200, 1600, 1920, 2400})
            QTest::addRow("%d", width) << width;
    }

    void itFitsEveryWidth()
    {
        QFETCH(int, width);
        AnswerPicture picture = m_played.picture();
        picture.width = width;
        QCOMPARE(answerPictureSize(picture).width(), width);
        for (const SvgText &text : SvgContent(answerSvg(picture)).texts)
            QVERIFY2(text.x + text.length <= width + 1, qPrintable(text.words));
    }

    void aWidthBelowTheLeastCountsAsTheLeast()
    {
        AnswerPicture picture = m_played.picture();
        picture.width = 300;
        QCOMPARE(answerPictureSize(picture).width(), 900);
    }

    void scrubbedNamesAreNowhere()
    {
        AnswerPicture picture = m_played.picture();
        picture.scrubNames = true;
        const QByteArray svg = answerSvg(picture);
        for (const char *name : {"Courier", "Atlas", "org.example"})
            QVERIFY2(!svg.contains(name), name);
        QVERIFY(svg.contains("App A"));
        QVERIFY(svg.contains("The user swipes App A away"));
    }

    void namesAreWordsOfTheirOwn()
    {
        const Setup &setup = *m_played.session->run().setup();
        const PictureNames names(setup, {AppId(1)}, true);
        QCOMPARE(names.in(QStringLiteral("Atlas and Courier, Couriers")),
                 QStringLiteral("App A and App B, Couriers"));
        QCOMPARE(names.in(QStringLiteral("org.example.courier.refresh")),
                 QStringLiteral("app-b.refresh"));
    }

    void aCrowdFits()
    {
        const PlayedAnswer crowd = crowded();
        const SvgContent svg(answerSvg(crowd.picture()));
        for (const AnswerEvent &event : crowd.answer.events)
            QCOMPARE(svg.count(QString::number(event.number)), 2);
    }

    void anAnswerWithHardlyAnythingIsAPictureToo()
    {
        FullAnswer bare;
        bare.title = QStringLiteral("Nothing happened");
        bare.from = bare.to = m_played.session->begin() + minutes(1);
        const AnswerPicture picture{bare, m_played.session->run(), m_played.session->lanes()};
        QVERIFY(answerPictureSize(picture).height() > 100);
        QVERIFY(SvgContent(answerSvg(picture)).all().contains(bare.title));
    }

    void ofManySourcesTheFirstAreNamed()
    {
        PlayedAnswer many;
        for (const char *title : {"A third one", "A fourth one"})
            many.answer.reasons.front().sources.push_back({title, "https://example.org"});
        const QString all = SvgContent(answerSvg(many.picture())).all();
        QVERIFY(all.contains(QStringLiteral("DTS, thread 685525; and 2 more")));
        QVERIFY(!all.contains(QStringLiteral("A third one")));
    }

    void longNamesAreElided()
    {
        Setup setup = *m_played.session->run().setup();
        setup.apps[0].name = std::string(200, 'W');
        const Run run(std::make_shared<const Setup>(setup), {});
        AnswerPicture picture{m_played.answer, run, m_played.session->lanes()};
        const SvgContent svg(answerSvg(picture));
        QVERIFY(svg.all().contains(QStringLiteral("WWW\u2026")));
    }

    // Pictures to look at, where somebody asks for them.
    void toLookAt()
    {
        const QString folder = qEnvironmentVariable("OFFSTAGE_PICTURES");
        if (folder.isEmpty())
            QSKIP("OFFSTAGE_PICTURES names no folder");
        const auto save = [&](const AnswerPicture &picture, const char *name) {
            const QString path = folder + u'/' + QLatin1String(name);
            QVERIFY(answerImage(picture, 2).save(path + QStringLiteral(".png")));
            QFile file(path + QStringLiteral(".svg"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(answerSvg(picture));
        };
        save(m_played.picture(), "light");
        save(m_played.picture(PictureStyle::Dark), "dark");
        save(m_played.picture(PictureStyle::BlackAndWhite), "black-and-white");
        AnswerPicture narrow = m_played.picture();
        narrow.width = 900;
        narrow.scrubNames = true;
        save(narrow, "narrow");
        PlayedAnswer crowd = crowded();
        save(crowd.picture(), "crowded");
    }

private:
    // The whole story with all apps, every mark of the first one, and much at one instant.
    static PlayedAnswer crowded()
    {
        PlayedAnswer crowd;
        FullAnswer &answer = crowd.answer;
        answer.line =
            QStringLiteral("Courier ran once in eleven minutes, although it was sent two "
                           "pushes and had asked for app refresh: why it did not run again");
        answer.notKnown = QStringLiteral("How soon iOS lets go of a held push is not documented.");
        answer.reasons.append(answer.reasons.front());
        answer.reasons.back().title = QStringLiteral("Memory");
        answer.reasons.back().trust = Trust::Assumed;
        answer.reasons.back().sources.clear();
        answer.from = crowd.at({});
        answer.to = crowd.at(minutes(11));
        answer.apps = {AppId(0), AppId(1), AppId(4), AppId(5)};
        for (const Mark &mark : crowd.session->lanes().apps[0].marks)
            crowd.add(mark.at, AppId(0), mark.record, "Another mark of Courier.");
        for (int i = 0; i < 4; ++i)
            crowd.add(crowd.at(minutes(3) + seconds(10)), AppId(4), {},
                      "Something at one instant, told in so many words that they do not fit "
                      "into one line of a list in two columns.");
        return crowd;
    }

    PlayedAnswer m_played;
};

QTEST_MAIN(TestAnswerPicture)
#include "tst_answer_picture.moc"
