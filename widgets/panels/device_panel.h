// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/device_switch.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;

namespace offstage {

class Actions;
class ActsPanel;
class Button;
class IconButton;
class LabeledSlider;
class PanelHeading;
class PushRow;
class Session;
class Tile;
class ViewState;

// What stands around the phone: eight conditions as tiles, the battery, and pushes. It always shows
// the phone at the playhead; each press is one input there. In three forms: narrow (icons, four in
// a row), normal (two columns), and wide, where the phone takes the height and one row of icons
// stays.
class DevicePanel : public QWidget {
    Q_OBJECT

public:
    DevicePanel(Session *session, ViewState *view, Actions *actions, QWidget *parent = nullptr);

    enum class Form { Narrow, Normal, Wide };
    Form form() const { return m_form; }
    Tile *tile(DeviceSwitch device) const { return m_tiles[std::size_t(device)]; }
    PushRow *pushRow() const { return m_push; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTiles();
    void setForm(Form form);
    void openChoices(DeviceSwitch device);
    void openMore();
    void refresh();
    void refreshTile(DeviceSwitch device);
    QString toolTipOf(DeviceSwitch device) const;

    Session *m_session;
    ViewState *m_view;
    Actions *m_actions;
    PanelHeading *m_heading;
    QGridLayout *m_grid;
    std::array<Tile *, kDeviceSwitches.size()> m_tiles{};
    std::array<std::optional<DeviceReading>, kDeviceSwitches.size()> m_shown;
    IconButton *m_moreWide;
    LabeledSlider *m_battery;
    PushRow *m_push;
    ActsPanel *m_acts = nullptr;
    Form m_form = Form::Normal;
    bool m_wouldFork = false;
};

} // namespace offstage
