// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/acts.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace offstage {

class Button;
class Chip;
class FieldEditor;
class Session;

// One act or condition: what it is, one sentence on it, and at its end what does it. A condition
// shows its present value among the others, an act has a button, and what an act asks for stands
// below. `given` is said once for every press.
class ActRow : public QWidget {
    Q_OBJECT

public:
    ActRow(Act act, Session *session, QWidget *parent = nullptr);

    const Act &act() const { return m_act; }
    // The same act at another instant: its present value may be another one.
    void setAct(Act act);
    // The row that Enter in the search field does.
    void setMarked(bool marked);
    bool isMarked() const { return m_isMarked; }
    // What a press does; a condition goes to its next value. Does nothing while a field is wrong.
    void perform();

signals:
    void given(const offstage::Input &input);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeWords();
    QWidget *makeChips();
    QWidget *makeChoiceMenu();
    QWidget *makeNumber();
    QWidget *makeDo();
    void makeFields(QBoxLayout *column);
    void refresh();

    Act m_act;
    Session *m_session;
    std::vector<FieldEditor *> m_editors;
    std::vector<Chip *> m_chips;
    Button *m_button = nullptr;
    QLineEdit *m_number = nullptr;
    bool m_isMarked = false;
};

} // namespace offstage
