// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace offstage::tree {

// A source tree as text: the path from the root, with forward slashes, and what the file holds.
// The rules below are functions of this value, so they are tested on trees of two lines.
using Tree = QMap<QString, QString>;

// The layers from the bottom up. A file may include from its own folder and from folders of a
// lower rank; two folders of the same rank do not know each other.
struct Layer {
    QString folder;
    int rank;
};

inline const std::vector<Layer> &layers()
{
    static const std::vector<Layer> all{
        {QStringLiteral("model/core/"), 0},        {QStringLiteral("model/phone/"), 1},
        {QStringLiteral("model/policy/"), 2},      {QStringLiteral("model/mechanism/"), 3},
        {QStringLiteral("model/sim/"), 4},         {QStringLiteral("model/scenario/"), 5},
        {QStringLiteral("model/explain/"), 6},     {QStringLiteral("model/qt/"), 7},
        {QStringLiteral("widgets/theme/"), 8},     {QStringLiteral("widgets/controls/"), 9},
        {QStringLiteral("widgets/timeline/"), 10}, {QStringLiteral("widgets/phone/"), 10},
        {QStringLiteral("widgets/panels/"), 10},   {QStringLiteral("widgets/answer/"), 11},
        {QStringLiteral("widgets/gallery/"), 11},  {QStringLiteral("app/"), 12},
    };
    return all;
}

inline const Layer *layerOf(const QString &path)
{
    for (const Layer &layer : layers()) {
        if (path.startsWith(layer.folder))
            return &layer;
    }
    return nullptr;
}

inline QString complaint(const QString &path, int line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what);
}

inline bool isCpp(const QString &path)
{
    return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
}

inline bool isQtFree(const QString &path)
{
    return path.startsWith(QLatin1String("model/")) && !path.startsWith(QLatin1String("model/qt/"));
}

// One #include line: what it names, and whether in angle brackets.
struct Include {
    QString name;
    bool isAngled;
};

inline QStringList complaintsAboutAngled(const QString &path, int line, const QString &name)
{
    static const QRegularExpression qt(QStringLiteral("^(Q[A-Z]|Qt|qt)"));
    static const QRegularExpression standard(QStringLiteral("^[a-z_]+$"));
    const bool isQt = qt.match(name).hasMatch();
    QStringList found;
    if (isQt && isQtFree(path))
        found << complaint(path, line,
                           QStringLiteral("Qt stays out of the model, but for model/qt"));
    if (name == QLatin1String("qcustomplot.h") &&
        !path.startsWith(QLatin1String("widgets/timeline/")))
        found << complaint(path, line, QStringLiteral("QCustomPlot is for widgets/timeline alone"));
    if (name.startsWith(QLatin1String("yaml-cpp/")) &&
        !(path.startsWith(QLatin1String("model/scenario/")) &&
          path.endsWith(QLatin1String(".cpp"))))
        found << complaint(path, line,
                           QStringLiteral("yaml-cpp is for model/scenario's .cpp files"));
    // tl::expected stands in for std::expected, so Result may be made of it. Qt and yaml-cpp have
    // rules of their own.
    const bool isVocabulary = standard.match(name).hasMatch() ||
                              name == QLatin1String("tl/expected.hpp") || isQt ||
                              name.startsWith(QLatin1String("yaml-cpp/"));
    if (path.startsWith(QLatin1String("model/")) && path.endsWith(QLatin1String(".h")) &&
        !isVocabulary)
        found << complaint(path, line,
                           QStringLiteral("a third-party header in a header of the model"));
    return found;
}

inline QStringList complaintsAboutQuoted(const QString &path, int line, const QString &name)
{
    if (name.endsWith(QLatin1String(".moc")))
        return {};
    const bool isTest = path.startsWith(QLatin1String("tests/"));
    if (isTest && name.startsWith(QLatin1String("tests/")))
        return {};
    const Layer *included = layerOf(name);
    if (!included)
        return {
            complaint(path, line,
                      QStringLiteral("\"%1\" is not written from the root of the tree").arg(name))};
    const Layer *own = layerOf(path);
    if (own && own != included && included->rank >= own->rank)
        return {complaint(path, line,
                          QStringLiteral("%1 may not include from %2")
                              .arg(own->folder.chopped(1), included->folder.chopped(1)))};
    return {};
}

inline QStringList complaintsAboutCpp(const QString &path, const QString &text)
{
    static const QRegularExpression include(
        QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    static const QRegularExpression qtName(
        QStringLiteral(R"(\b(QString|QObject|QVariant|QList|QDateTime|Q_OBJECT)\b)"));
    static const QRegularExpression snakeCase(QStringLiteral(R"((^|/)[a-z][a-z0-9_]*\.(cpp|h)$)"));
    constexpr int mostLines = 400;

    const QStringList lines = text.split(u'\n');
    QStringList found;
    if (lines.first() != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later"))
        found << complaint(path, 1, QStringLiteral("the SPDX head is missing"));
    if (!snakeCase.match(path).hasMatch())
        found << complaint(path, 1, QStringLiteral("the name of the file is not snake_case"));
    if (text.count(u'\n') > mostLines)
        found << complaint(path, mostLines + 1,
                           QStringLiteral("more than %1 lines").arg(mostLines));
    for (int number = 1; number <= lines.size(); ++number) {
        const QString &line = lines.at(number - 1);
        const auto match = include.match(line);
        if (match.hasMatch() && match.captured(1) == QLatin1String("<"))
            found << complaintsAboutAngled(path, number, match.captured(2));
        else if (match.hasMatch())
            found << complaintsAboutQuoted(path, number, match.captured(2));
        else if (isQtFree(path) && qtName.match(line).hasMatch())
            found << complaint(path, number,
                               QStringLiteral("Qt stays out of the model, but for model/qt"));
    }
    return found;
}

// Names that say nothing (a helper extension is Apple's word), and places that exist on one machine
// only.
inline QStringList complaintsAboutWords(const QString &path, const QString &text)
{
    static const QRegularExpression vague(QStringLiteral(
        R"((^|[/_.-])(utils?|common|helpers?(?!_extension)|managers?|misc)([/_.-]|$))"));
    // Written in pieces, so that this file does not complain about itself.
    static const QRegularExpression workplace(QStringLiteral(R"((^|[^\w.)/-])/(wo)"
                                                             R"(rk|tm)"
                                                             R"(p/wt)(/|\b)|\bfar)"
                                                             R"(m-\w)"));
    QStringList found;
    if (const auto match = vague.match(path); match.hasMatch())
        found << complaint(path, 1, QStringLiteral("\"%1\" names nothing").arg(match.captured(2)));
    const QStringList lines = text.split(u'\n');
    for (int number = 1; number <= lines.size(); ++number) {
        if (const auto match = workplace.match(lines.at(number - 1)); match.hasMatch())
            found << complaint(path, number,
                               QStringLiteral("\"%1\" exists on one machine only")
                                   .arg(match.captured(0).trimmed()));
    }
    return found;
}

inline QString baseName(const QString &path)
{
    return path.section(u'/', -1).section(u'.', 0, 0);
}

// What one file owes to another: a policy its test, a scenario its approved trace and back, and
// yaml-cpp at most two files that know it.
inline QStringList complaintsAcrossFiles(const Tree &tree)
{
    static const QRegularExpression yaml(QStringLiteral(R"(^\s*#\s*include\s*<yaml-cpp/)"),
                                         QRegularExpression::MultilineOption);
    constexpr int mostYamlFiles = 2;
    QStringList found;
    int yamlFiles = 0;
    for (auto file = tree.cbegin(); file != tree.cend(); ++file) {
        const QString &path = file.key();
        const auto owes = [&](const QString &partner, const QString &what) {
            if (!tree.contains(partner))
                found << complaint(path, 1, QStringLiteral("%1 %2 is missing").arg(what, partner));
        };
        if (path.startsWith(QLatin1String("model/policy/")) &&
            path.endsWith(QLatin1String(".cpp")) &&
            file->contains(QLatin1String("Verdict evaluate")))
            owes(QStringLiteral("tests/policy/tst_%1.cpp").arg(baseName(path)),
                 QStringLiteral("its test"));
        // Cases and situations say all that they are about in their expectations.
        if (path.startsWith(QLatin1String("scenarios/")) && path.count(u'/') == 1 &&
            path.endsWith(QLatin1String(".yaml")))
            owes(QStringLiteral("tests/scenario/approved/%1.txt").arg(baseName(path)),
                 QStringLiteral("its approved trace"));
        if (path.startsWith(QLatin1String("tests/scenario/approved/")))
            owes(QStringLiteral("scenarios/%1.yaml").arg(baseName(path)),
                 QStringLiteral("its scenario"));
        if (isCpp(path) && file->contains(yaml) && ++yamlFiles > mostYamlFiles)
            found << complaint(path, 1, QStringLiteral("more than two files know yaml-cpp"));
    }
    return found;
}

inline QStringList complaintsAbout(const Tree &tree)
{
    QStringList found;
    for (auto file = tree.cbegin(); file != tree.cend(); ++file) {
        if (isCpp(file.key()))
            found << complaintsAboutCpp(file.key(), file.value());
        if (file.key() != QLatin1String("LICENSE"))
            found << complaintsAboutWords(file.key(), file.value());
    }
    return found << complaintsAcrossFiles(tree);
}

} // namespace offstage::tree
