// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answer_look.h"
#include "widgets/answer/picture_words.h"

#include "model/phone/app.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr int blendSteps = 20;

StateTokens &stateOf(Tokens &tokens, ShownState state)
{
    return tokens.states.at(static_cast<std::size_t>(state));
}

QColor blended(const QColor &from, const QColor &to, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

double luminance(const QColor &color)
{
    const auto channel = [](float value) {
        const double v = double(value);
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

Tokens forReading(Tokens tokens)
{
    // A label on the blue of "active" is 5.8:1, on the blue of its edge more than enough.
    StateTokens &active = stateOf(tokens, ShownState::Active);
    const QColor fill = active.fill;
    for (int i = 1; i <= blendSteps && contrast(active.label, active.fill) < kTextContrast; ++i)
        active.fill = blended(fill, active.edge, float(i) / blendSteps);
    active.patternInk = active.fill;
    stateOf(tokens, ShownState::NotRunning).label = tokens.ink2;
    if (tokens.scheme == Scheme::Dark)
        tokens.lockFill = tokens.line;
    return tokens;
}

QColor grey(const QColor &color)
{
    const int value = qGray(color.rgb());
    return QColor(value, value, value);
}

// The token list's table; what it does not name is the grey of the light scheme.
Tokens withoutColour()
{
    const Tokens &light = tokensFor(Scheme::Light);
    Tokens t = light;
    t.states = blackAndWhiteStates();
    const QColor black = stateOf(t, ShownState::Background).edge;
    const QColor white = stateOf(t, ShownState::Background).fill;
    const QColor dark = stateOf(t, ShownState::Suspended).edge;
    for (QColor Tokens::*ink :
         {&Tokens::ink, &Tokens::accent, &Tokens::accentText, &Tokens::accentLine, &Tokens::warn,
          &Tokens::yes, &Tokens::yesStrong, &Tokens::no, &Tokens::never, &Tokens::batteryLine,
          &Tokens::chargeEdge, &Tokens::playhead, &Tokens::trustSolid})
        t.*ink = black;
    for (QColor Tokens::*ground : {&Tokens::window, &Tokens::panel, &Tokens::canvas, &Tokens::wing,
                                   &Tokens::raised, &Tokens::chargeFill, &Tokens::lpmFill})
        t.*ground = white;
    for (QColor Tokens::*tone : {&Tokens::ink2, &Tokens::ink3, &Tokens::hair, &Tokens::line,
                                 &Tokens::sunken, &Tokens::batteryFill, &Tokens::netFill})
        t.*tone = grey(light.*tone);
    t.edge = dark;
    t.lockFill = QColor(0x33, 0x33, 0x33);
    t.lockText = white;
    return t;
}

QString letterOf(int place)
{
    return place < 26 ? QString(QChar(u'A' + place)) : QString::number(place + 1);
}

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

void replaceWord(QString &text, const QString &word, const QString &by)
{
    if (word.isEmpty())
        return;
    const QRegularExpression whole(
        QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(word)),
        QRegularExpression::UseUnicodePropertiesOption);
    text.replace(whole, by);
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

Tokens answerTokens(PictureStyle style)
{
    switch (style) {
    case PictureStyle::Light:
        return forReading(tokensFor(Scheme::Light));
    case PictureStyle::Dark:
        return forReading(tokensFor(Scheme::Dark));
    case PictureStyle::BlackAndWhite:
        return withoutColour();
    }
    return {};
}

PictureNames::PictureNames(const Setup &setup, const std::vector<AppId> &first, bool isScrubbed)
    : m_setup(setup), m_isScrubbed(isScrubbed), m_letters(qsizetype(setup.apps.size()))
{
    int place = 0;
    const auto give = [&](std::size_t app) {
        QString &letter = m_letters[qsizetype(app)];
        if (letter.isEmpty())
            letter = letterOf(place++);
    };
    for (const AppId app : first) {
        if (app.isValid() && app.index() < setup.apps.size())
            give(app.index());
    }
    for (std::size_t app = 0; app < setup.apps.size(); ++app)
        give(app);
}

QString PictureNames::app(AppId app) const
{
    if (m_isScrubbed)
        return PictureWords::tr("App %1").arg(m_letters[qsizetype(app.index())]);
    return textOf(m_setup.app(app).name);
}

QString PictureNames::bundle(AppId app) const
{
    return m_isScrubbed ? QString() : textOf(m_setup.app(app).bundleId);
}

QString PictureNames::iconKey(AppId app) const
{
    return m_isScrubbed ? QString() : textOf(m_setup.app(app).key);
}

QString PictureNames::iconName(AppId app) const
{
    // The tint comes from the name; of single letters it would be nearly the same.
    return m_isScrubbed ? initial(app).repeated(3) : this->app(app);
}

QString PictureNames::initial(AppId app) const
{
    return m_isScrubbed ? m_letters[qsizetype(app.index())] : this->app(app).left(1).toUpper();
}

QString PictureNames::in(QString text) const
{
    if (!m_isScrubbed)
        return text;
    // Bundle ids are parts of identifiers, and may hold the name. A long name may hold a short one.
    std::vector<std::size_t> order(m_setup.apps.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto longestFirst = [&](auto member) {
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return (m_setup.apps[a].*member).size() > (m_setup.apps[b].*member).size();
        });
    };
    longestFirst(&AppSpec::bundleId);
    for (const std::size_t i : order)
        replaceWord(text, textOf(m_setup.apps[i].bundleId),
                    QStringLiteral("app-%1").arg(m_letters[qsizetype(i)].toLower()));
    longestFirst(&AppSpec::name);
    for (const std::size_t i : order)
        replaceWord(text, textOf(m_setup.apps[i].name), app(AppId(static_cast<unsigned>(i))));
    return text;
}

} // namespace offstage
