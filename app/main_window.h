// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QSettings>
#include <QStringList>

#include "widgets/theme/tokens.h"

class QSplitter;
class QStackedWidget;

namespace offstage {

class Actions;
class BottomStrip;
class DevicePanel;
class ErrorCard;
class PhoneView;
class Session;
class StartPage;
class StatusLine;
class StoryFiles;
class StoryLine;
class TimelineView;
class Toast;
class TransportBar;
class ViewState;
class WhyPanel;

/// The window: do at the left, see in the middle, why at the right. It only places the views, which
/// meet in Session and ViewState, and keeps what a user expects to find again: the sizes of the
/// parts, the theme and the recent files.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// With `remembers` the layout and the files are read from and written to the settings;
    /// without, as for pictures and tests, the window has its default look and leaves no trace.
    MainWindow(Session *session, bool remembers, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session *session() const { return m_session; }
    ViewState *view() const { return m_view; }
    Actions *actions() const { return m_actions; }
    TimelineView *timeline() const { return m_timeline; }
    PhoneView *phoneView() const { return m_phone; }

    StoryFiles *files() const { return m_files; }
    /// The gallery, which is shown in the place of the session.
    StartPage *startPage() const { return m_start; }
    void setScheme(Scheme scheme);
    void showWhy(bool shown);
    bool isWhyShown() const;
    /// Whether what would change it has been found, or nothing is looked for.
    bool isWhyKnown() const;

public slots:
    void showAnswer();
    void showDisputes();
    void showShortcuts();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeViews();
    void claimActions();
    void connectSession();
    void applySizes();
    void fitToWidth();
    int phoneWidth() const;
    void showPhone(bool shown);
    void showBottom(bool shown);
    void forkHere();
    void centreOrFit();
    void showProblems();
    void fillNextStories();
    void restore();
    void remember();

    Session *m_session;
    ViewState *m_view;
    Actions *m_actions;
    TransportBar *m_transport;
    PhoneView *m_phone;
    DevicePanel *m_device;
    TimelineView *m_timeline;
    StoryLine *m_story;
    BottomStrip *m_bottom;
    WhyPanel *m_why;
    StatusLine *m_status;
    ErrorCard *m_errors;
    Toast *m_toast;
    QWidget *m_phoneColumn = nullptr;
    QStackedWidget *m_middle = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    std::optional<Scheme> m_chosenScheme;
    StoryFiles *m_files;
    StartPage *m_start = nullptr;
    /// What the user dragged the columns to, if they did.
    std::optional<int> m_phoneWidth;
    std::optional<int> m_whyWidth;
    bool m_remembers;
    bool m_isPhoneWanted = true;
};

} // namespace offstage
