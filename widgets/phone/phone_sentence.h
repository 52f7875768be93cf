// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/phone_face.h"

namespace offstage {

// What the phone shows, in one or two sentences, for who does not see it.
QString phoneSentence(const PhoneFace &face);

} // namespace offstage
