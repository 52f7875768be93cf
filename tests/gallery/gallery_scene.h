// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/story_library.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace offstage {

// A library of seven small stories: six of what one cannot do, and a trap whose expectation fails.
class GalleryScene {
public:
    GalleryScene() : library(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources"))
    {
        initResources();
        applyType(*qApp);
        applyScheme(*qApp, Scheme::Light);
    }

    bool load()
    {
        const char *const questions[] = {
            "Can my app run every 15 minutes?",     "Can my app run a network server?",
            "Can my app wake another app?",         "Can my app keep running forever?",
            "Can my timer fire on a locked phone?", "Can my app come back after a force quit?"};
        for (const char *question : questions)
            add("you-cannot", question, "courier is suspended at 5:00");
        add("trap", "Why is my background task killed?", "courier is active at 5:00");
        QSignalSpy loaded(&library, &StoryLibrary::loaded);
        library.load(m_files);
        return loaded.wait();
    }

    StoryLibrary library;

private:
    void add(const char *group, const char *question, const char *expected)
    {
        m_files << m_folder.filePath(QStringLiteral("story-%1.yaml").arg(m_files.size()));
        QFile file(m_files.last());
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(QByteArray(text)
                       .replace("GROUP", group)
                       .replace("QUESTION", question)
                       .replace("EXPECTED", expected));
    }

    static constexpr const char *text = R"(title: A story
ios: 26.0
start: 2025-11-20 14:00
length: 10 min
phone: {battery: 64 %, network: wifi}
story:
  group: GROUP
  question: QUESTION
  answer: No, because iOS suspends it. Use what is made for it.
  mechanism: life-cycle
  facts: [ME-108]
apps:
  courier:
    name: Courier
    bundle: org.example.courier
inputs:
  - {at: "0:10", launch: courier}
  - {at: "0:40", home}
expect:
  - EXPECTED
)";

    QTemporaryDir m_folder;
    QStringList m_files;
};

} // namespace offstage
