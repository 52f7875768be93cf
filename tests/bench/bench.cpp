// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "tests/bench/engine_bench.h"

int main()
{
    return offstage::benchEngine(OFFSTAGE_SOURCE_DIR "/resources") ? 0 : 1;
}
