// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/acts.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace offstage {

class ActRow;
class AppButton;
class EmptyState;
class SearchField;
class Session;
class ViewState;

// Everything that can happen to the phone, found by its words: a search field, and below it the
// conditions and acts in their groups. It opens beside the device panel and stays until a press
// outside of it or Escape, so that several things can be done in a row; each is one input at the
// playhead. While something is searched, Enter does the marked row, which is the first.
class ActsPanel : public QWidget {
    Q_OBJECT

public:
    // `words` are the acts and conditions it offers beside the phone's own.
    ActsPanel(Session *session, ViewState *view, const Vocabulary &words,
              QWidget *parent = nullptr);

    // Beside `anchor`, inside its window, with the search field ready to type into.
    void openBeside(QWidget *anchor);
    // The rows that are shown, from top to bottom.
    std::vector<ActRow *> shownRows() const;
    SearchField *searchField() const { return m_search; }
    AppButton *permissionApp() const { return m_app; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Group {
        ActGroup group = 0;
        QWidget *heading = nullptr;
        std::vector<ActRow *> rows;
    };

    void rebuild();
    void addGroup(const std::vector<Act> &acts, std::size_t from, std::size_t to);
    QWidget *makeHeading(ActGroup group);
    void refresh();
    void refreshDetail();
    void filter();
    AppId startingApp() const;

    Session *m_session;
    ViewState *m_view;
    const Vocabulary &m_words;
    AppId m_permissionsOf;
    QLabel *m_detail;
    SearchField *m_search;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    EmptyState *m_empty;
    AppButton *m_app = nullptr;
    std::vector<Group> m_groups;
};

} // namespace offstage
