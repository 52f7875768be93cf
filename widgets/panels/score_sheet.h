// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/policy_row.h"

#include <QWidget>

#include <vector>

namespace offstage {

// The weighted mean of a decision as one bar: each answer adds weight times score of all weights,
// what a blocking answer took away is cross-hatched behind, and the threshold stands across. It
// says in words whether the score decided, and what it would be without the refusals.
class ScoreSheet : public QWidget {
    Q_OBJECT

public:
    explicit ScoreSheet(QWidget *parent = nullptr);

    void setAnswers(std::vector<PolicyAnswer> answers, double threshold);
    // The mean as it would be if every blocking answer had been the best one.
    double scoreWithoutBlocks() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {360, heightForWidth(360)}; }
    QSize minimumSizeHint() const override { return {240, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double weights() const;
    void paintBar(QPainter &painter, const QRectF &bar) const;
    void paintThreshold(QPainter &painter, const QRectF &bar) const;
    QString wordsText() const;

    std::vector<PolicyAnswer> m_answers;
    double m_threshold = 0;
};

} // namespace offstage
