// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QCoreApplication>

namespace offstage {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void print(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
}

int complain(const QString &what)
{
    print(stderr, CommandLine::tr("offstage: %1\n").arg(what));
    return kExitWrong;
}

std::optional<Scenario> load(const QString &file, const CommandLineHooks &hooks)
{
    if (hooks.resourcesFolder.isEmpty()) {
        complain(CommandLine::tr(
            "the resources are missing; set OFFSTAGE_DATA to the folder that has them"));
        return std::nullopt;
    }
    Result<Scenario> loaded = loadScenario(file.toStdString(), hooks.resourcesFolder.toStdString());
    if (loaded)
        return *std::move(loaded);
    for (const Problem &problem : loaded.error())
        print(stderr, QString::fromStdString(text(problem)) + QLatin1Char('\n'));
    return std::nullopt;
}

const Scenario *variantNamed(const Scenario &scenario, const QString &file, const QString &name)
{
    for (const Variant &variant : scenario.variants) {
        if (name == QString::fromStdString(variant.name))
            return variant.story.get();
    }
    complain(CommandLine::tr("%1 has no variant %2").arg(file, name));
    return nullptr;
}

} // namespace offstage
