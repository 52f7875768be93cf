// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_scene.h"

namespace offstage {

void Future::extend()
{
    index.resize(lanes ? lanes->apps.size() : 0);
    for (std::size_t i = 0; i < index.size(); ++i)
        index[i].extend(lanes->apps[i].states);
}

void Future::replace(const Lanes *newLanes)
{
    lanes = newLanes;
    index.clear();
    extend();
}

} // namespace offstage
