// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/empty_state.h"

#include "widgets/controls/button.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace offstage {

namespace {

constexpr int glyphSize = 28;
constexpr int sentenceWidth = 310;
constexpr int mostButtons = 2;

} // namespace

class EmptyState::Glyph : public QWidget {
public:
    Glyph(const QString &iconName, QWidget *parent) : QWidget(parent), m_iconName(iconName)
    {
        setFixedSize(glyphSize, glyphSize);
    }

    void setRole(QColor Tokens::*role)
    {
        m_role = role;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(painter, QRectF(rect()), m_iconName, tokensOf(this).*m_role);
    }

private:
    QString m_iconName;
    QColor Tokens::*m_role = &Tokens::ink3;
};

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QWidget(parent), m_glyph(new Glyph(iconName, this)), m_title(new QLabel(this)),
      m_sentence(new QLabel(this)), m_row(new QHBoxLayout)
{
    m_title->setFont(typeFont(TypeToken::Lane));
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setFont(typeFont(TypeToken::Body));
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(qRound(sentenceWidth * typeFactor()));
    m_row->setSpacing(space::two);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::panelHorizontal, space::panelVertical, space::panelHorizontal,
                               space::panelVertical);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_glyph, 0, Qt::AlignHCenter);
    column->addSpacing(10);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(space::three);
    column->addLayout(m_row);
    column->setAlignment(m_row, Qt::AlignHCenter);
    column->addStretch(1);
    setText(title, sentence);
    recolour();
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setMinimumHeight(qMax(0, m_sentence->heightForWidth(m_sentence->minimumWidth())));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setGlyphRole(QColor Tokens::*role)
{
    m_glyph->setRole(role);
}

Button *EmptyState::addButton(const QString &text, const QString &iconName, bool primary)
{
    Q_ASSERT(m_buttons < mostButtons);
    ++m_buttons;
    auto *button = new Button(text, iconName, this);
    button->setPrimary(primary);
    m_row->addWidget(button);
    return button;
}

void EmptyState::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        recolour();
    QWidget::changeEvent(event);
}

void EmptyState::recolour()
{
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, tokensOf(this).ink2);
    m_sentence->setPalette(palette);
}

} // namespace offstage
