// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the window stand, and how they change with its size.
#include "app/main_window.h"

#include <algorithm>

#include <QApplication>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/bottom_strip.h"
#include "app/region_jump.h"
#include "app/start_page.h"
#include "widgets/panels/actions.h"
#include "widgets/panels/device_panel.h"
#include "widgets/panels/error_card.h"
#include "widgets/panels/status_line.h"
#include "widgets/panels/story_line.h"
#include "widgets/panels/transport_bar.h"
#include "widgets/panels/why_panel.h"
#include "widgets/phone/phone_view.h"
#include "widgets/timeline/timeline_view.h"

namespace offstage {

namespace {

// Widths and heights at which the window changes its form (spec: when it gets small).
constexpr int kPhoneWidth = 304;
constexpr int kPhoneLeast = 232;
constexpr int kPhoneMost = 520;
constexpr int kPhoneLeastBelow = 1120;
/// A wide window gives the phone more by itself, up to this.
constexpr int kPhoneGrowsFrom = 1920;
constexpr int kPhoneGrowsTo = 380;
constexpr int kBottomHeight = 280;
constexpr int kBottomLeast = 168;
constexpr int kBottomLow = 210;
constexpr int kWhyWidth = 480;
constexpr int kWhyLeast = 400;
constexpr int kSwapsWhyBelow = 1280;
constexpr int kTabsWithWhyBelow = 1360;
/// The selection and a log that can be read need so much beside each other.
constexpr int kTabsBelowMiddle = 760;
constexpr int kTabsBelowHeight = 720;

QWidget *column(QWidget *top, QWidget *bottom)
{
    auto *host = new QWidget;
    auto *layout = new QVBoxLayout(host);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top, 1);
    layout->addWidget(bottom);
    return host;
}

} // namespace

void MainWindow::placeViews()
{
    m_phoneColumn = column(m_phone, m_device);
    m_phoneColumn->setObjectName(QStringLiteral("phoneColumn"));
    m_phoneColumn->setMinimumWidth(kPhoneLeast);
    m_phoneColumn->setMaximumWidth(kPhoneMost);

    m_middle = new QStackedWidget;
    m_middle->addWidget(column(m_timeline, m_story));
    m_middle->addWidget(m_errors);
    connect(m_errors, &ErrorCard::backRequested, this, [this] { m_middle->setCurrentIndex(0); });

    m_rows = new QSplitter(Qt::Vertical);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setHandleWidth(1);
    m_rows->addWidget(m_middle);
    m_rows->addWidget(m_bottom);
    m_rows->setCollapsible(0, false);
    m_rows->setStretchFactor(0, 7);
    m_rows->setStretchFactor(1, 3);

    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_phoneColumn);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_why);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    m_why->hide();
    // What the hand chose stays when the window changes.
    connect(m_columns, &QSplitter::splitterMoved, this, [this](int, int handle) {
        if (handle == 1)
            m_phoneWidth = m_phoneColumn->width();
        else
            m_whyWidth = m_why->width();
    });

    auto *host = new QWidget;
    auto *layout = new QVBoxLayout(host);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_transport);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_status);
    m_start = new StartPage(m_session, m_files, m_actions, host, this);
    setCentralWidget(m_start->pages());
    new RegionJump({m_transport, m_phoneColumn, m_middle, m_bottom, m_why, m_status}, this);
}

bool MainWindow::isWhyKnown() const
{
    return !m_why->isSearching();
}

bool MainWindow::isWhyShown() const
{
    return m_why->isVisibleTo(this);
}

void MainWindow::showWhy(bool shown)
{
    m_why->setVisible(shown);
    m_bottom->setExplaining(shown);
    m_actions->action(Verb::Why)->setChecked(shown);
    m_actions->action(Verb::ShowRight)->setChecked(shown);
    fitToWidth();
}

void MainWindow::showPhone(bool shown)
{
    // Where why stands in the phone's place, the phone takes it back.
    if (isWhyShown() && width() < kSwapsWhyBelow) {
        m_isPhoneWanted = true;
        showWhy(false);
    } else {
        m_isPhoneWanted = shown;
        fitToWidth();
    }
}

void MainWindow::showBottom(bool shown)
{
    m_bottom->setVisible(shown);
    m_story->setBrief(shown);
    fitToWidth();
}

void MainWindow::applySizes()
{
    const QSize screen = QApplication::primaryScreen()->availableSize();
    resize((screen * 0.8)
               .boundedTo({1680, 1050})
               .expandedTo({1440, 900})
               .boundedTo(screen)
               .expandedTo(minimumSize()));
    m_columns->setSizes({kPhoneWidth, width() - kPhoneWidth, 0});
    m_rows->setSizes({height() - kBottomHeight - 78, kBottomHeight});
}

int MainWindow::phoneWidth() const
{
    if (m_phoneWidth)
        return *m_phoneWidth;
    if (width() < kPhoneLeastBelow)
        return kPhoneLeast;
    return std::clamp(kPhoneWidth + (width() - kPhoneGrowsFrom) / 4, kPhoneWidth, kPhoneGrowsTo);
}

void MainWindow::fitToWidth()
{
    const bool isWhy = isWhyShown();
    // Where there is no room for three columns, why takes the phone's place.
    const bool isPhone = m_isPhoneWanted && !(isWhy && width() < kSwapsWhyBelow);
    m_phoneColumn->setVisible(isPhone);
    m_actions->action(Verb::ShowPhone)->setChecked(isPhone);
    const int phone = isPhone ? phoneWidth() : 0;
    // Why pushes the timeline; the phone keeps its width.
    const int usual = width() < kTabsWithWhyBelow ? kWhyLeast : kWhyWidth;
    const int why = isWhy ? m_whyWidth.value_or(usual) : 0;
    const bool isLow = height() < kTabsBelowHeight;
    m_bottom->setTabbed(width() - phone - why < kTabsBelowMiddle || isLow);
    m_bottom->setMinimumHeight(kBottomLeast);
    m_bottom->setMaximumHeight(isLow ? kBottomLow : QWIDGETSIZE_MAX);
    // Last: a middle that still has two panels side by side would take from its neighbours.
    m_columns->setSizes({phone, std::max(0, width() - phone - why), why});
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
}

} // namespace offstage
