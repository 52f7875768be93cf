// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/registry.h"

namespace offstage {

// Each mechanism's entry, defined in the file of its name.
#define MECHANISM(name, word, noun, phrase) extern const Mechanism k##name;
#include "model/phone/mechanisms.def"
#undef MECHANISM

} // namespace offstage
