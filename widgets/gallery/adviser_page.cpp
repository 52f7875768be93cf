// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/adviser_page.h"

#include "widgets/controls/search_field.h"

namespace offstage {

AdviserPage::AdviserPage(const StoryLibrary *library, QWidget *parent)
    : QWidget(parent), m_library(library),
      m_search(new SearchField(tr("What should your app do?"), this))
{}

void AdviserPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void AdviserPage::start(const QString &words)
{
    m_search->setText(words);
}

bool AdviserPage::stepBack()
{
    return false;
}

} // namespace offstage
