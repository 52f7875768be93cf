// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/log_model.h"

#include <QWidget>

#include <array>
#include <optional>
#include <utility>

namespace offstage {

class Button;
class Chip;
class EmptyState;
class LogTable;
class PanelHeading;
class SearchField;
class ViewState;

// Every record as a row, with chips and words to filter. It follows the playhead until the user
// scrolls; "Follow" brings it back. The selected row is the selection of all views.
class EventLog : public QWidget {
    Q_OBJECT

public:
    EventLog(Session *session, ViewState *view, QWidget *parent = nullptr);

    LogModel *model() const { return m_model; }
    LogTable *table() const { return m_table; }
    bool isFollowing() const { return m_isFollowing; }

public slots:
    // Goes to the filter, for "/".
    void startFilter();
    void setFollowing(bool following);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHeading();
    void chooseKind(LogModel::Kind kind);
    void refreshCount();
    void refreshSelection();
    void followPlayhead();
    void selectRow(int row);
    void placeFollow();

    Session *m_session;
    ViewState *m_view;
    LogModel *m_model;
    PanelHeading *m_heading;
    std::array<Chip *, 4> m_chips{};
    SearchField *m_search;
    LogTable *m_table;
    EmptyState *m_empty;
    Button *m_follow;
    bool m_isFollowing = true;
    // How many rows there were and which record came next when the view was last put right.
    std::optional<std::pair<int, std::size_t>> m_next;
    bool m_isShowing = false;
};

} // namespace offstage
