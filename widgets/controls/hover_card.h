// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/trust_badge.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace offstage {

// What a hover card says: what, how long, one sentence, how sure, and the next steps.
struct HoverCardText {
    QString title;
    QString duration;
    QString body;
    std::optional<TrustMark> trust;
    QString hint;

    bool operator==(const HoverCardText &) const = default;
};

// A card beside the pointer, 262 wide and as high as its words. It never takes the pointer. Its
// owner shows it after motion::hoverCardDelay and keeps it inside the window with showAt().
class HoverCard : public QWidget {
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent = nullptr);

    void setText(const HoverCardText &text);
    // Near this point of the parent, on the side where there is room.
    void showAt(QPoint point);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList bodyLines() const;

    HoverCardText m_text;
};

} // namespace offstage
