// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPointer>
#include <QWidget>

namespace offstage {

/// F6 and Shift+F6 walk the regions of a window; each takes the focus where it was last. The region
/// that has the keyboard shows a line at its top, until the pointer is used again.
class RegionJump : public QWidget {
    Q_OBJECT

public:
    /// The regions in the order of the walk; they belong to `window`, and so does this.
    RegionJump(std::vector<QWidget *> regions, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void jump(int direction);
    int regionOf(const QWidget *widget) const;
    void follow(QWidget *focused);
    void place();

    std::vector<QWidget *> m_regions;
    std::vector<QPointer<QWidget>> m_last;
    int m_current = -1;
    bool m_isByKey = false;
};

} // namespace offstage
