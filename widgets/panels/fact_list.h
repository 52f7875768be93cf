// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/trust_badge.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace offstage {

// A row of a list of facts: what, its value, a code behind it, or a share of a budget before it.
struct FactRow {
    QString label;
    QString value;
    QString code;
    std::optional<double> share;
    std::optional<TrustMark> trust;

    bool operator==(const FactRow &) const = default;
};

// Facts in two columns. Values elide; the tooltip has them whole.
class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(std::vector<FactRow> facts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFact(QPainter &painter, const QRectF &row, const FactRow &fact) const;

    std::vector<FactRow> m_facts;
};

} // namespace offstage
