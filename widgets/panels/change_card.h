// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/changes.h"

#include <QWidget>

class QVBoxLayout;

namespace offstage {

// What would change a refusal: up to three changes, each with a button that tries it in a future
// of its own.
class ChangeCard : public QWidget {
    Q_OBJECT

public:
    explicit ChangeCard(QWidget *parent = nullptr);

    void setChanges(const std::vector<Change> &changes);

signals:
    void tryRequested(const offstage::Input &input);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Row;
    class Heading;

    Heading *m_heading;
    QVBoxLayout *m_column;
    std::vector<Row *> m_rows;
};

} // namespace offstage
