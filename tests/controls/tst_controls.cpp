// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/button.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/focus_ring.h"
#include "widgets/controls/icon_button.h"
#include "widgets/controls/labeled_slider.h"
#include "widgets/controls/legend.h"
#include "widgets/controls/search_field.h"
#include "widgets/controls/speed_control.h"
#include "widgets/controls/tile.h"
#include "widgets/controls/time_field.h"
#include "widgets/controls/toast.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace offstage;

namespace {

// A window with two stops, so that Tab has somewhere to come from.
struct Window {
    QWidget widget;
    QVBoxLayout layout{&widget};
    Button first{QStringLiteral("First")};

    explicit Window(QWidget *control)
    {
        layout.addWidget(&first);
        layout.addWidget(control);
        widget.resize(400, 300);
        widget.show();
        widget.activateWindow();
        first.setFocus();
    }
    ~Window() { layout.takeAt(1)->widget()->setParent(nullptr); }
};

bool hasVisibleRing(const QWidget &window)
{
    const auto rings = window.findChildren<FocusRing *>();
    return std::any_of(rings.begin(), rings.end(),
                       [](const FocusRing *ring) { return ring->isVisible(); });
}

} // namespace

class TestControls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void buttonIsPressedByMouseAndKeys();
    void buttonReadsItsNameToAScreenReader();
    void ringShowsForTheKeyboardOnly();
    void disabledButtonDoesNothing();
    void tileTogglesAndSaysItsValue();
    void chipIsChecked();
    void playButtonNamesWhatItWillDo();
    void sliderSaysReleasedOnceADrag();
    void sliderStepsByKeys();
    void searchIsEmptiedByEscape();
    void timeFieldEntersATypedTime();
    void timeFieldGivesUpWithEscape();
    void timeFieldShowsAnErrorUntilTyping();
    void speedStepsByMouseAndKeys();
    void speedIsNormalAfterADoubleClick();
    void toastOffersItsAction();
    void legendEmphasizesOneStateAtATime();
    void legendShrinksToLetters();
    void schemeChangesWithTheStyle();
};

void TestControls::initTestCase()
{
    applyType(*qApp);
    applyScheme(*qApp, Scheme::Light);
}

void TestControls::buttonIsPressedByMouseAndKeys()
{
    Button button(QStringLiteral("Why?"), QStringLiteral("why"));
    Window window(&button);
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.count(), 3);
}

void TestControls::buttonReadsItsNameToAScreenReader()
{
    IconButton button(QStringLiteral("fit"), QStringLiteral("Show everything"));
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&button);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Button);
    QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("Show everything"));
}

void TestControls::ringShowsForTheKeyboardOnly()
{
    Button button(QStringLiteral("Why?"));
    Window window(&button);
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    QTest::mouseClick(&button, Qt::LeftButton);
    button.setFocus(Qt::MouseFocusReason);
    QVERIFY(button.hasFocus());
    QVERIFY(!hasVisibleRing(window.widget));
    QTest::keyClick(&button, Qt::Key_Tab);
    QVERIFY(window.first.hasFocus());
    QVERIFY(hasVisibleRing(window.widget));
    const auto rings = window.widget.findChildren<FocusRing *>();
    for (const FocusRing *ring : rings) {
        if (ring->isVisible())
            QCOMPARE(ring->size(), window.first.size() + QSize(8, 8));
    }
}

void TestControls::disabledButtonDoesNothing()
{
    Button button(QStringLiteral("Why?"));
    Window window(&button);
    button.setEnabled(false);
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 0);
}

void TestControls::tileTogglesAndSaysItsValue()
{
    Tile tile(QStringLiteral("charger"), QStringLiteral("Charger"), QStringLiteral("2"));
    tile.setCheckable(true);
    tile.setValue(QStringLiteral("Unplugged"));
    Window window(&tile);
    QSignalSpy toggled(&tile, &QAbstractButton::toggled);
    QTest::mouseClick(&tile, Qt::LeftButton);
    QVERIFY(tile.isChecked());
    tile.setFocus();
    QTest::keyClick(&tile, Qt::Key_Space);
    QVERIFY(!tile.isChecked());
    QCOMPARE(toggled.count(), 2);
    QCOMPARE(tile.accessibleName(), QStringLiteral("Charger, Unplugged"));
}

void TestControls::chipIsChecked()
{
    Chip chip(QStringLiteral("Inputs"));
    Window window(&chip);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(chip.isChecked());
}

void TestControls::playButtonNamesWhatItWillDo()
{
    PlayButton play;
    QCOMPARE(play.accessibleName(), QStringLiteral("Play"));
    play.setPlaying(true);
    QCOMPARE(play.accessibleName(), QStringLiteral("Pause"));
}

void TestControls::sliderSaysReleasedOnceADrag()
{
    LabeledSlider slider(QStringLiteral("battery"), QStringLiteral("Battery"));
    slider.setValue(63);
    Window window(&slider);
    QSignalSpy released(&slider, &LabeledSlider::released);
    QSignalSpy changed(&slider, &QAbstractSlider::valueChanged);
    const int y = slider.height() / 2;
    const int x = slider.width() / 2;
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(x, y));
    QTest::mouseMove(&slider, QPoint(x - 20, y));
    QTest::mouseMove(&slider, QPoint(x - 60, y));
    QCOMPARE(released.count(), 0);
    QCOMPARE(changed.count(), 0);
    QVERIFY(slider.sliderPosition() < 50);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(x - 60, y));
    QCOMPARE(released.count(), 1);
    QCOMPARE(released.first().first().toInt(), slider.value());
    QVERIFY(slider.value() < 50);
}

void TestControls::sliderStepsByKeys()
{
    LabeledSlider slider(QStringLiteral("battery"), QStringLiteral("Battery"));
    slider.setValue(63);
    Window window(&slider);
    QSignalSpy released(&slider, &LabeledSlider::released);
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(slider.value(), 64);
    QTest::keyClick(&slider, Qt::Key_PageDown);
    QCOMPARE(slider.value(), 54);
    QCOMPARE(released.count(), 2);
}

void TestControls::searchIsEmptiedByEscape()
{
    SearchField field(QStringLiteral("Filter"));
    Window window(&field);
    field.setFocus();
    auto *edit = field.findChild<QLineEdit *>();
    QSignalSpy changed(&field, &SearchField::textChanged);
    QTest::keyClicks(edit, QStringLiteral("push"));
    QCOMPARE(field.text(), QStringLiteral("push"));
    QCOMPARE(changed.count(), 4);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void TestControls::timeFieldEntersATypedTime()
{
    TimeField field;
    field.setTime(QStringLiteral("Thu"), QStringLiteral("14:05:48"));
    Window window(&field);
    QSignalSpy edited(&field, &TimeField::edited);
    QSignalSpy entered(&field, &TimeField::entered);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_T, Qt::NoModifier);
    QVERIFY(field.isEditing());
    auto *edit = field.findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("omorrow 3am"));
    QCOMPARE(edited.last().first().toString(), QStringLiteral("tomorrow 3am"));
    field.showReading(QStringLiteral("Fri 03:00:00"));
    QCOMPARE(field.message(), QStringLiteral("Fri 03:00:00"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), QStringLiteral("tomorrow 3am"));
    field.finishEditing();
    QVERIFY(!field.isEditing());
    QVERIFY(field.message().isEmpty());
}

void TestControls::timeFieldGivesUpWithEscape()
{
    TimeField field;
    field.setTime(QStringLiteral("Thu"), QStringLiteral("14:05:48"));
    Window window(&field);
    QSignalSpy entered(&field, &TimeField::entered);
    QTest::mouseClick(&field, Qt::LeftButton);
    QVERIFY(field.isEditing());
    QTest::keyClick(field.findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!field.isEditing());
    QCOMPARE(entered.count(), 0);
    QCOMPARE(field.clock(), QStringLiteral("14:05:48"));
}

void TestControls::timeFieldShowsAnErrorUntilTyping()
{
    TimeField field;
    field.setTime(QStringLiteral("Thu"), QStringLiteral("14:05:48"));
    Window window(&field);
    field.startEditing(QStringLiteral("25:10"));
    field.showError(QStringLiteral("25 is past the last hour, 23"));
    QVERIFY(field.hasError());
    QTest::keyClick(field.findChild<QLineEdit *>(), Qt::Key_Backspace);
    QVERIFY(!field.hasError());
}

void TestControls::speedStepsByMouseAndKeys()
{
    SpeedControl speed;
    speed.setValue(QStringLiteral("60×"));
    Window window(&speed);
    QSignalSpy slower(&speed, &SpeedControl::slowerRequested);
    QSignalSpy faster(&speed, &SpeedControl::fasterRequested);
    QTest::mouseClick(&speed, Qt::LeftButton, {}, QPoint(5, 10));
    QTest::mouseClick(&speed, Qt::LeftButton, {}, QPoint(speed.width() - 5, 10));
    QTest::keyClick(&speed, Qt::Key_Up);
    QTest::keyClick(&speed, Qt::Key_Minus);
    QCOMPARE(slower.count(), 2);
    QCOMPARE(faster.count(), 2);
}

void TestControls::speedIsNormalAfterADoubleClick()
{
    SpeedControl speed;
    speed.setValue(QStringLiteral("60×"));
    Window window(&speed);
    QSignalSpy normal(&speed, &SpeedControl::normalRequested);
    QTest::mouseDClick(&speed, Qt::LeftButton, {}, speed.rect().center());
    QCOMPARE(normal.count(), 1);
}

void TestControls::toastOffersItsAction()
{
    QWidget timeline;
    timeline.resize(800, 400);
    Toast toast(&timeline);
    timeline.show();
    QSignalSpy undone(&toast, &Toast::actionTriggered);
    toast.announce(QStringLiteral("branch"), QStringLiteral("Main is kept."),
                   QStringLiteral("Undo"));
    QVERIFY(toast.isVisible());
    QVERIFY(timeline.rect().contains(toast.geometry()));
    QTest::mouseClick(toast.findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(undone.count(), 1);
    QVERIFY(!toast.isVisible());
    toast.announce(QStringLiteral("branch"), QStringLiteral("Main is kept."));
    QTest::keyClick(&toast, Qt::Key_Escape);
    QVERIFY(!toast.isVisible());
}

void TestControls::legendEmphasizesOneStateAtATime()
{
    Legend legend;
    legend.resize(legend.sizeHint());
    legend.show();
    QSignalSpy changed(&legend, &Legend::emphasisChanged);
    QTest::mouseClick(&legend, Qt::LeftButton, {}, QPoint(5, 8));
    QCOMPARE(legend.emphasized(), std::optional(static_cast<ShownState>(6)));
    QTest::keyClick(&legend, Qt::Key_Right);
    QTest::keyClick(&legend, Qt::Key_Space);
    QCOMPARE(legend.emphasized(), std::optional(static_cast<ShownState>(5)));
    QTest::keyClick(&legend, Qt::Key_Space);
    QVERIFY(!legend.emphasized());
    QCOMPARE(changed.count(), 3);
}

void TestControls::legendShrinksToLetters()
{
    Legend legend;
    QVERIFY(legend.minimumSizeHint().width() < legend.sizeHint().width() / 2 + 60);
    legend.resize(legend.minimumSizeHint());
    legend.show();
    QSignalSpy changed(&legend, &Legend::emphasisChanged);
    QTest::mouseClick(&legend, Qt::LeftButton, {}, QPoint(legend.width() - 3, 8));
    QCOMPARE(legend.emphasized(), std::optional(static_cast<ShownState>(0)));
}

void TestControls::schemeChangesWithTheStyle()
{
    Button button(QStringLiteral("Why?"));
    button.resize(button.sizeHint());
    const auto ground = [&] { return button.grab().toImage().pixelColor(button.width() / 2, 4); };
    QCOMPARE(ground(), tokensFor(Scheme::Light).raised);
    applyScheme(*qApp, Scheme::Dark);
    QCOMPARE(ground(), tokensFor(Scheme::Dark).raised);
    QCOMPARE(qApp->palette().color(QPalette::Window), tokensFor(Scheme::Dark).panel);
    applyScheme(*qApp, Scheme::Light);
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
