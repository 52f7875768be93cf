// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/change_card.h"

#include "model/qt/sentences_change.h"
#include "widgets/controls/button.h"
#include "widgets/panels/sentence_view.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace offstage {

namespace {

constexpr std::size_t mostRows = 3;
constexpr int padding = 12;
constexpr int rowPadding = 7;
constexpr int textLeft = 28;

} // namespace

// "What would change it", how many there are, and how far the search has come.
class ChangeCard::Heading : public QWidget {
public:
    explicit Heading(QWidget *parent) : QWidget(parent) { setHeight(false); }

    void setCount(const QString &detail)
    {
        m_detail = detail;
        m_progress = -1;
        setHeight(false);
        update();
    }
    void setProgress(int done, int all)
    {
        m_detail = all > 0 ? ChangeCard::tr("%1 of %2 tried").arg(done).arg(all)
                           : ChangeCard::tr("looking");
        m_progress = all > 0 ? double(done) / all : 0;
        setHeight(true);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect line(0, 0, width(), qRound(22 * typeFactor()));
        painter.setFont(typeFont(TypeToken::Body, QFont::DemiBold));
        painter.setPen(t.ink);
        painter.drawText(line, Qt::AlignVCenter, ChangeCard::tr("What would change it"));
        painter.setFont(typeFont(TypeToken::Ruler, QFont::Normal));
        painter.setPen(t.ink2);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, m_detail);
        if (m_progress < 0)
            return;
        const QRectF track(0, line.bottom() + 4, width(), 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentLine);
        painter.drawRoundedRect(track, 2, 2);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * m_progress, 4)), 2,
                                2);
    }

private:
    void setHeight(bool hasProgress)
    {
        setFixedHeight(qRound((hasProgress ? 34 : 22) * typeFactor()));
    }

    QString m_detail;
    double m_progress = -1;
};

// One remedy: its words wrap, who can do it stands below.
class ChangeCard::Row : public QWidget {
public:
    Row(const Remedy &remedy, const Run &run, bool isFirst, ChangeCard *card)
        : QWidget(card), m_title(sentences::remedy(remedy, run)),
          m_detail(sentences::changedBy(changedBy(remedy.changes.front()))),
          m_icon(sentences::changeIcon(remedy.changes.front())), m_isFirst(isFirst),
          m_try(new Button(ChangeCard::tr("Try it"), QStringLiteral("branch"), this))
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setAccessibleName(m_title);
        setAccessibleDescription(m_detail);
        setToolTip(m_title + u'\n' + m_detail);
        m_try->setSmall(true);
        m_try->setPrimary(isFirst);
        m_try->setToolTip(
            ChangeCard::tr("Shows the future in which this is so; this one is kept."));
        m_try->setAccessibleDescription(m_title);
        connect(m_try, &QAbstractButton::clicked, card,
                [card, remedy] { emit card->tryRequested(remedy); });
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return titleHeight(width) + detailHeight() + 2 * rowPadding;
    }
    QSize sizeHint() const override { return {400, heightForWidth(400)}; }
    QSize minimumSizeHint() const override { return {200, 40}; }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        const QSize size = m_try->sizeHint();
        m_try->setGeometry(width() - size.width(), (height() - size.height()) / 2, size.width(),
                           size.height());
    }
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_isFirst)
            painter.fillRect(QRectF(0, 0, width(), 1), t.accentHair);
        drawIcon(painter, QRectF(0, rowPadding + 2, 18, 18), m_icon, t.accentText);
        const int room = textRoom(width());
        const int titleTall = titleHeight(width());
        painter.setFont(typeFont(TypeToken::Body, QFont::Medium));
        painter.setPen(t.ink);
        painter.drawText(QRect(textLeft, rowPadding, room, titleTall), Qt::TextWordWrap, m_title);
        const QFont detail = typeFont(TypeToken::Ruler, QFont::Normal);
        painter.setFont(detail);
        painter.setPen(t.ink2);
        painter.drawText(QRect(textLeft, rowPadding + titleTall, room, detailHeight()),
                         Qt::AlignVCenter,
                         QFontMetrics(detail).elidedText(m_detail, Qt::ElideRight, room));
    }

private:
    int textRoom(int width) const
    {
        return std::max(60, width - textLeft - m_try->sizeHint().width() - 10);
    }
    int titleHeight(int width) const
    {
        return QFontMetrics(typeFont(TypeToken::Body, QFont::Medium))
            .boundingRect(QRect(0, 0, textRoom(width), 1000), Qt::TextWordWrap, m_title)
            .height();
    }
    static int detailHeight()
    {
        return QFontMetrics(typeFont(TypeToken::Ruler, QFont::Normal)).height() + 1;
    }

    QString m_title;
    QString m_detail;
    QString m_icon;
    bool m_isFirst;
    Button *m_try;
};

ChangeCard::ChangeCard(QWidget *parent)
    : QWidget(parent), m_heading(new Heading(this)),
      m_words(new SentenceView(TypeToken::Row, this)), m_stop(new Button(tr("Stop"), {}, this)),
      m_column(new QVBoxLayout(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_column->setContentsMargins(padding, 8, padding, 8);
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_words);
    m_stop->setSmall(true);
    m_stop->setToolTip(tr("Stops looking and shows what was found."));
    m_column->addWidget(m_stop, 0, Qt::AlignRight);
    m_stop->hide();
    m_words->setQuiet(true);
    m_words->hide();
    connect(m_stop, &QAbstractButton::clicked, this, &ChangeCard::stopRequested);
    setAccessibleName(tr("What would change it"));
}

void ChangeCard::clear()
{
    for (Row *row : m_rows)
        delete row;
    m_rows.clear();
    m_remedies.clear();
}

void ChangeCard::setWorking(int done, int all)
{
    if (!m_rows.empty())
        clear();
    m_heading->setProgress(done, all);
    m_words->setText(tr("Each change is run again. The window stays usable."));
    m_words->show();
    m_stop->show();
    updateGeometry();
}

void ChangeCard::setResult(const WhatIf &result, const Run &run)
{
    clear();
    m_stop->hide();
    m_heading->setCount(sentences::whatIfCount(result));
    for (std::size_t i = 0; i < std::min(mostRows, result.remedies.size()); ++i) {
        m_remedies.push_back(result.remedies[i]);
        m_rows.push_back(new Row(result.remedies[i], run, i == 0, this));
        m_column->addWidget(m_rows.back());
        m_rows.back()->show();
    }
    if (result.isStopped)
        m_words->setText(tr("Stopped before everything was tried."));
    else if (m_remedies.empty())
        m_words->setText(tr("No single change of those Offstage knows makes a difference, and no "
                            "pair of them. Wait, or use another mechanism."));
    m_words->setVisible(result.isStopped || m_remedies.empty());
    updateGeometry();
}

void ChangeCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), radius::card, t.accentSoft, t.accentLine);
}

} // namespace offstage
