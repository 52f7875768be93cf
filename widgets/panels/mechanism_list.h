// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/painted_button.h"
#include "widgets/panels/standing_words.h"

#include <optional>

class QVBoxLayout;

namespace offstage {

// One mechanism in a row: its shape, its name, and why it does not serve the app or how often it
// did. A press opens its page below.
class MechanismRow : public PaintedButton {
    Q_OBJECT

public:
    explicit MechanismRow(QWidget *parent = nullptr);

    void setStanding(const MechanismStanding &standing);
    const MechanismStanding &standing() const { return m_standing; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paint(QPainter &painter, const Tokens &tokens) override;

private:
    MechanismStanding m_standing;
};

// Every mechanism of iOS for one app: what it used, what it could use, and, folded under a line
// that counts them, what its build does not declare. A press on a row opens the mechanism's page
// below it: what it does, what Apple made it for, since when, and where that is said.
class MechanismList : public QWidget {
    Q_OBJECT

public:
    explicit MechanismList(QWidget *parent = nullptr);

    void setStandings(const std::vector<MechanismStanding> &standings, const Rules &rules);
    // The mechanism whose page is open, if one is.
    std::optional<MechanismId> openMechanism() const { return m_open; }
    bool isUnfolded() const { return m_isUnfolded; }

private:
    class More;

    void place();
    void toggle(MechanismId mechanism);
    void openSheet();

    std::vector<MechanismStanding> m_standings;
    const Rules *m_rules = nullptr;
    QVBoxLayout *m_column;
    std::vector<MechanismRow *> m_rows;
    More *m_more;
    QWidget *m_sheet = nullptr;
    std::optional<MechanismId> m_open;
    bool m_isUnfolded = false;
};

} // namespace offstage
