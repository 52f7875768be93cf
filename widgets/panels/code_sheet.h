// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explain/app_side.h"

#include <QString>
#include <QWidget>

class QPlainTextEdit;

namespace offstage {

class PanelHeading;
class Session;
class ViewState;

// What the app's code saw in the selected stretch (or around the selected record): callbacks and
// calls in their order, then the Swift that its reactions stand for and what it declares, to copy.
class CodeSheet : public QWidget {
    Q_OBJECT

public:
    CodeSheet(Session *session, ViewState *view, QWidget *parent = nullptr);

    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    Session *m_session;
    ViewState *m_view;
    QPlainTextEdit *m_text;
};

// The text itself: sections of comments and code.
QString codeText(const Run &run, AppId app, Instant from, Instant to);

} // namespace offstage
