// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/trust_badge.h"

#include <QWidget>

namespace offstage {

// A trust badge as a widget; its tooltip and accessible name say what it means.
class TrustBadge : public QWidget {
    Q_OBJECT

public:
    explicit TrustBadge(TrustMark mark, BadgeForm form = BadgeForm::Full,
                        QWidget *parent = nullptr);

    void setMark(TrustMark mark);
    void setDetail(const QString &detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    TrustMark m_mark;
    BadgeForm m_form;
    QString m_detail;
};

} // namespace offstage
