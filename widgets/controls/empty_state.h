// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace offstage {

class Button;

// What a panel shows instead of nothing: a glyph, a title, one sentence that says what to do next,
// and at most two buttons.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    void setText(const QString &title, const QString &sentence);
    // The colour of the glyph, by role; quiet if not said.
    void setGlyphRole(QColor Tokens::*role);
    // Takes part in the row below the sentence; a third button is not taken.
    Button *addButton(const QString &text, const QString &iconName = {}, bool primary = false);
    // Badges of where a "not known" comes from.
    void addWidget(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    class Glyph;

    Glyph *m_glyph;
    QLabel *m_title;
    QLabel *m_sentence;
    QBoxLayout *m_row;
    int m_buttons = 0;
};

} // namespace offstage
