// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include "widgets/theme/tokens.h"
#include "widgets/theme/type.h"

class QVBoxLayout;

namespace offstage {

/// A plate with words on it, in the colours of what it says.
class AdviceCard : public QWidget {
    Q_OBJECT

public:
    /// The colours by role.
    struct Look {
        QColor Tokens::*fill = &Tokens::raised;
        QColor Tokens::*border = &Tokens::line;
        /// A glyph at the upper left, if it is named.
        QString icon;
        QColor Tokens::*iconColor = &Tokens::ink2;
        int iconSize = 18;
    };

    explicit AdviceCard(const Look &look, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }
    void say(const QString &text, TypeToken type, bool isQuiet = false);
    void sayBold(const QString &text, TypeToken type);
    /// A line with its name before it: "Limits", "At most 30 s."
    void say(const QString &name, const QString &text, bool isNameBold = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QVBoxLayout *m_column;
};

} // namespace offstage
