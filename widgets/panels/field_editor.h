// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/acts.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLineEdit;

namespace offstage {

class Button;
class Session;

// What a field's value is as text to type over, and back: "1:05" and "30 s" for times, "4 MB" for
// bytes, "20 %" for shares. Nothing if the text is no such value.
QString fieldValueText(FieldType type, std::int64_t value);
std::optional<std::int64_t> fieldValueOf(FieldType type, const QString &text);

// A small editor for one field of an act: a line to type into, a list to choose from, an app or a
// chip, each with the field's word before it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const ActField &field, Session *session, QWidget *parent = nullptr);

    // Nothing while what is typed is no value, or while a name is needed and there is none.
    std::optional<std::int64_t> value() const { return m_value; }

signals:
    void changed();
    // Enter was pressed in the line.
    void entered();

private:
    void addLabel(QBoxLayout *row);
    QWidget *makeLine();
    QWidget *makeNames();
    QWidget *makeChoices();
    QWidget *makeApp();
    QWidget *makeFlag();
    void set(std::optional<std::int64_t> value);

    ActField m_field;
    Session *m_session;
    std::optional<std::int64_t> m_value;
};

} // namespace offstage
