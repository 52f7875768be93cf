// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/status_line.h"

#include "tests/panels/panel_scene.h"
#include "widgets/controls/legend.h"
#include "widgets/panels/error_card.h"
#include "widgets/panels/story_line.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace offstage;

class TestStatusLine : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<PanelScene>();
        QVERIFY(m_scene->open());
    }

    void itSaysWhatRuns()
    {
        StatusLine line(&m_scene->session, &m_scene->view);
        QCOMPARE(line.parts().at(0), QStringLiteral("Paused"));
        m_scene->session.setSpeed(60);
        m_scene->session.play();
        QCOMPARE(line.parts().at(0), QStringLiteral("Playing at 60\u00d7"));
        QCOMPARE(line.parts().at(3), QStringLiteral("seed 7"));
    }

    void itSaysWhatComesNext()
    {
        StatusLine line(&m_scene->session, &m_scene->view);
        QVERIFY2(line.parts().at(1).contains(QStringLiteral("14:00:10")),
                 qPrintable(line.parts().at(1)));
    }

    void expectationsAreCountedWhenTheyAreDecided()
    {
        StatusLine line(&m_scene->session, &m_scene->view);
        m_scene->runTo(minutes(4));
        QVERIFY2(line.parts().at(2).startsWith(QStringLiteral("1 of 1")),
                 qPrintable(line.parts().at(2)));
    }

    void theLegendDimsTheOtherStates()
    {
        StatusLine line(&m_scene->session, &m_scene->view);
        line.resize(1440, 26);
        line.show();
        QTest::mouseClick(line.legend(), Qt::LeftButton, {},
                          QPoint(4, line.legend()->height() / 2));
        QVERIFY(m_scene->view.highlighted().has_value());
    }

    void theLegendStaysInsideTheLine_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1440, 1024, 780, 480})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }
    void theLegendStaysInsideTheLine()
    {
        QFETCH(int, width);
        StatusLine line(&m_scene->session, &m_scene->view);
        line.resize(width, 26);
        line.show();
        if (line.legend()->isVisible())
            QVERIFY(line.legend()->x() >= 200 && line.legend()->geometry().right() < width);
    }

    void theStorySpeaksOfTheSelectionFirst()
    {
        StoryLine line(&m_scene->session, &m_scene->view);
        const QString moment = line.text();
        QVERIFY2(moment.contains(QStringLiteral("unlocked")), qPrintable(moment));
        m_scene->runTo(seconds(130));
        QCOMPARE(line.text(), QStringLiteral("You flick its card away."));
        m_scene->select(m_scene->last<record::ProcessEnded>());
        QVERIFY(line.text() != QStringLiteral("You flick its card away."));
        m_scene->view.clearSelection();
        QCOMPARE(line.text(), QStringLiteral("You flick its card away."));
    }

    void aCaptionIsNotToldWhereTheRunTookAnotherWay()
    {
        StoryLine line(&m_scene->session, &m_scene->view);
        m_scene->runTo(seconds(130));
        QCOMPARE(line.text(), QStringLiteral("You flick its card away."));
        m_scene->runTo(seconds(1));
        m_scene->session.give(input::SetCharger{true});
        m_scene->runTo(seconds(130));
        QVERIFY2(line.text().contains(QStringLiteral("phone is unlocked")),
                 qPrintable(line.text()));
    }

    void theStoryIsOneSentenceWhereThePanelTellsTheRest()
    {
        StoryLine line(&m_scene->session, &m_scene->view);
        m_scene->runTo(minutes(8));
        m_scene->select(m_scene->last<record::Decided>());
        QCOMPARE(line.text().count(u'.'), 1);
        line.setBrief(false);
        QVERIFY2(line.text().count(u'.') > 1, qPrintable(line.text()));
    }

    void aFilesProblemsAreListedWithTheirPlaces()
    {
        ErrorCard card(&m_scene->session, &m_scene->view);
        card.resize(448, 260);
        QVERIFY(!card.isVisible());
        const QString path = m_scene->write("title: T\nstart: 25:10\nwhat: 1\n");
        QVERIFY(!m_scene->session.open(path));
        QVERIFY(card.isVisible());
        const auto rows = card.findChildren<QAbstractButton *>();
        QSignalSpy place(&card, &ErrorCard::placeActivated);
        QTest::mouseClick(rows.first(), Qt::LeftButton);
        for (QAbstractButton *row : rows) {
            if (row->accessibleName().startsWith(QStringLiteral("Line 3")))
                QTest::mouseClick(row, Qt::LeftButton);
        }
        QVERIFY(place.size() >= 1);
        QCOMPARE(place.last().at(1).toInt(), 3);
        QVERIFY(card.text().contains(QStringLiteral("story.yaml:3:")));
    }

private:
    std::unique_ptr<PanelScene> m_scene;
};

QTEST_MAIN(TestStatusLine)
#include "tst_status_line.moc"
