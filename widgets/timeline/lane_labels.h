// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QWidget>

#include "widgets/timeline/lane_scene.h"

namespace offstage {

/// The column left of the lanes: the ruler's context, the device's facts, each app with icon, name
/// and what it is at the playhead. It repaints only when a word or the layout changes.
class LaneLabels : public QWidget {
    Q_OBJECT

public:
    explicit LaneLabels(const LaneScene &scene, QWidget *parent = nullptr);

    void setContext(const QString &context);
    /// One line per app, in the scenario's order.
    /// What each app is in words, and in fewer words for a narrow column.
    struct StateWords {
        QString full;
        QString brief;

        bool operator==(const StateWords &) const = default;
    };
    void setStates(const std::vector<StateWords> &states);
    void setSelected(AppId app);
    void setOpenApps(const std::vector<AppId> &apps);

signals:
    void clicked(offstage::AppId app);
    void toggled(offstage::AppId app);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    double rulerHeight() const { return m_scene.layout.metrics.ruler; }
    const Row *rowAt(double y) const { return m_scene.layout.rowAt(y - rulerHeight()); }
    void paintApp(QPainter &painter, const Row &row) const;
    QString accountTitle(const Row &row) const;
    void paintTitle(QPainter &painter, const Row &row) const;
    bool isOpen(AppId app) const;

    const LaneScene &m_scene;
    QString m_context;
    std::vector<StateWords> m_states;
    std::vector<AppId> m_open;
    AppId m_selected;
};

} // namespace offstage
