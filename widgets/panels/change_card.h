// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explain/what_if.h"

#include <QWidget>

class QVBoxLayout;

namespace offstage {

class Button;
class SentenceView;

// What would change it: while it is looked for how far that is, with Stop; then up to three changes
// that make the difference, each proven by a run and with a button that shows that future; or that
// none does, and what was tried.
class ChangeCard : public QWidget {
    Q_OBJECT

public:
    explicit ChangeCard(QWidget *parent = nullptr);

    // Looking: `all` is 0 before anything is known.
    void setWorking(int done, int all);
    void setResult(const WhatIf &result, const Run &run);
    // The remedies that are shown.
    const std::vector<Remedy> &remedies() const { return m_remedies; }

signals:
    void tryRequested(const offstage::Remedy &remedy);
    void stopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Row;
    class Heading;

    void clear();

    Heading *m_heading;
    SentenceView *m_words;
    Button *m_stop;
    QVBoxLayout *m_column;
    std::vector<Row *> m_rows;
    std::vector<Remedy> m_remedies;
};

} // namespace offstage
