// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace offstage {

// The name of the scenario over a quiet line with its file, rules and seed; both elide.
class TitleBlock : public QWidget {
    Q_OBJECT

public:
    explicit TitleBlock(QWidget *parent = nullptr);

    // `shortDetail` takes the place of `detail` where that does not fit.
    void setText(const QString &title, const QString &detail, const QString &shortDetail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_detail;
    QString m_shortDetail;
};

} // namespace offstage
