// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/standing_words.h"

#include <QWidget>

namespace offstage {

// What iOS keeps about an app and holds against it: what and how much on one line, and below it,
// quietly, what resets it. With nothing held it says so.
class HeldList : public QWidget {
    Q_OBJECT

public:
    explicit HeldList(QWidget *parent = nullptr);

    void setFacts(std::vector<HeldFact> facts);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {320, heightForWidth(320)}; }
    QSize minimumSizeHint() const override { return {160, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double quietHeight(const HeldFact &fact, double width) const;

    std::vector<HeldFact> m_facts;
};

} // namespace offstage
