// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/verdict.h"
#include "widgets/controls/painted_button.h"
#include "widgets/theme/trust_badge.h"
#include "widgets/theme/verdict_glyph.h"

#include <optional>

namespace offstage {

// What a row of the list of answers shows. Without a score the policy was not asked.
struct PolicyAnswer {
    PolicyId policy{};
    QString name;
    VerdictMark mark = VerdictMark::NotAsked;
    QString rationale;
    std::optional<double> score;
    std::optional<double> weight;
    TrustMark trust{};
    QString changedBy;
    bool blocks = false;
};

// One policy's answer in a row: its shape, name, what it saw, score, weight and how sure that is.
// A press opens the policy's document below.
class PolicyRow : public PaintedButton {
    Q_OBJECT

public:
    explicit PolicyRow(const PolicyAnswer &answer, QWidget *parent = nullptr);

    PolicyId policy() const { return m_answer.policy; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

    // Where the heads of the columns stand: the right ends of score and weight, from the right.
    static constexpr double scoreEnd = 72;
    static constexpr double weightEnd = 28;

protected:
    void paint(QPainter &painter, const Tokens &tokens) override;

private:
    void paintNumbers(QPainter &painter, const Tokens &tokens) const;

    PolicyAnswer m_answer;
};

// A policy that blocks, as a card: iOS's words, what was seen and what is required.
class BlockingCard : public PaintedButton {
    Q_OBJECT

public:
    BlockingCard(const PolicyAnswer &answer, const QString &rule, QWidget *parent = nullptr);

    PolicyId policy() const { return m_answer.policy; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {420, heightForWidth(420)}; }
    QSize minimumSizeHint() const override { return {300, 60}; }

protected:
    void paint(QPainter &painter, const Tokens &tokens) override;

private:
    QRectF wordsBox(double width) const;

    PolicyAnswer m_answer;
    QString m_words;
};

} // namespace offstage
