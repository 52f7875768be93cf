// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/status_line.h"

#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/legend.h"
#include "widgets/panels/actions.h"
#include "widgets/panels/coming_next.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr int lineHeightPx = 26;
constexpr double padding = 12;
constexpr double gap = 16;
constexpr double glyphSize = 13;
constexpr int roomForWords = 560;
constexpr int leastRoom = 260;

QFont wordsFont()
{
    return typeFont(TypeToken::Ruler, QFont::Normal);
}

} // namespace

StatusLine::StatusLine(Session *session, ViewState *view, QWidget *parent)
    : QWidget(parent), m_session(session), m_legend(new Legend(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_legend, &Legend::emphasisChanged, view, &ViewState::setHighlighted);
    connect(session, &Session::scenarioChanged, this, &StatusLine::refresh);
    connect(session, &Session::playheadChanged, this, &StatusLine::refresh);
    // While time runs the head is a step before the playhead, which tells of the step itself.
    connect(session, &Session::runChanged, this, [this] {
        if (!m_session->isPlaying())
            refresh();
    });
    connect(session, &Session::playingChanged, this, &StatusLine::refresh);
    connect(session, &Session::speedChanged, this, &StatusLine::refresh);
    connect(session, &Session::workChanged, this, &StatusLine::refresh);
    refresh();
}

QSize StatusLine::sizeHint() const
{
    return {900, qRound(lineHeightPx * typeFactor())};
}

QStringList StatusLine::parts() const
{
    return {m_state, m_next, m_expectations, m_seed};
}

void StatusLine::refresh()
{
    const bool has = m_session->hasScenario();
    if (!has)
        m_state = tr("No scenario is open");
    else if (m_session->isHeld())
        m_state = tr("Held at %1").arg(speedText(std::min(1.0, m_session->speed())));
    else if (m_session->isWorking())
        m_state = tr("Simulating ahead");
    else if (m_session->isPlaying())
        m_state = tr("Playing at %1").arg(speedText(m_session->speed()));
    else
        m_state = m_session->isInPast() ? tr("Paused, in the past") : tr("Paused");
    const QString next = comingNext(*m_session);
    m_next = next.isEmpty() ? QString() : tr("Next: %1").arg(next);
    const auto [hold, decided] = has ? m_session->expectations() : QPair<int, int>(0, 0);
    m_holds = hold == decided;
    m_expectations = decided == 0 ? QString()
                                  : counted(decided, tr("%2 of %1 expectation holds"),
                                            tr("%2 of %1 expectations hold"))
                                        .arg(hold);
    m_seed = has ? tr("seed %1").arg(m_session->setup().seed) : QString();
    if (parts() == m_shown)
        return;
    m_shown = parts();
    QStringList all = m_shown;
    all.removeAll(QString());
    setAccessibleName(all.join(QStringLiteral(". ")));
    setToolTip(all.join(u'\n'));
    // The legend at the end stays as it is.
    update(QRect(0, 0, m_legend->isVisible() ? m_legend->x() : width(), height()));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRectF(0, 0, width(), 1), t.line);
    const QFont font = wordsFont();
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double end = (m_legend->isVisible() ? m_legend->x() : width()) - gap;
    const double tall = height();
    double x = padding;
    const auto draw = [&](const QString &words, const QColor &color, double room) {
        painter.setPen(color);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
        drawDigits(painter, QRectF(x, 1, room + 8, tall - 1), Qt::AlignVCenter | Qt::AlignLeft,
                   shown, font);
        x += std::min(room, digitsWidth(shown, font)) + gap;
    };
    draw(m_state, t.ink, std::max(0.0, end - x));
    // The short facts keep their place; what comes next takes what is left.
    const auto widthOf = [&](const QString &words, double glyph) {
        return words.isEmpty() ? 0 : digitsWidth(words, font) + glyph + gap;
    };
    const double facts = widthOf(m_expectations, glyphSize + 5) + widthOf(m_seed, 0);
    const bool fits = end - x - facts > 120;
    if (!m_next.isEmpty() && end - x > 60)
        draw(m_next, t.ink3, end - x - (fits ? facts : 0));
    if (!fits)
        return;
    if (!m_expectations.isEmpty()) {
        drawIcon(painter, QRectF(x, (tall - glyphSize) / 2 + 0.5, glyphSize, glyphSize),
                 m_holds ? u"check" : u"warning", m_holds ? t.yes : t.warn);
        x += glyphSize + 5;
        draw(m_expectations, m_holds ? t.ink2 : t.warn, end - x);
    }
    draw(m_seed, t.ink3, std::max(0.0, end - x));
}

void StatusLine::resizeEvent(QResizeEvent *)
{
    const int full = m_legend->sizeHint().width();
    const int letters = m_legend->minimumSizeHint().width();
    const int wide = width() - full >= roomForWords ? full : letters;
    m_legend->setVisible(width() - wide >= leastRoom);
    const int tall = m_legend->sizeHint().height();
    m_legend->setGeometry(width() - int(padding) - wide, (height() - tall) / 2 + 1, wide, tall);
}

} // namespace offstage
