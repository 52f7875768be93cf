// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace offstage {

/// The context of the words on the picture of an answer.
struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

} // namespace offstage
