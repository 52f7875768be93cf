// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dispute_sheet.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "model/qt/data_text.h"
#include "model/qt/session.h"
#include "widgets/panels/policy_sheet.h"
#include "widgets/panels/sentence_view.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

namespace offstage {

namespace {

constexpr int kMargin = 28;
constexpr int kIndent = 26;

SentenceView *words(TypeToken type, const QString &text, bool isQuiet, QWidget *parent)
{
    auto *view = new SentenceView(type, parent);
    view->setQuiet(isQuiet);
    view->setText(text);
    return view;
}

QString factsOf(const DisputeSide &side)
{
    QStringList ids;
    for (const std::string &fact : side.facts)
        ids << QString::fromStdString(fact);
    return ids.join(QStringLiteral(", "));
}

QString valueText(const Parameter &parameter, const DisputeSide &side)
{
    Parameter other = parameter;
    other.value = side.value;
    return parameterValue(other);
}

} // namespace

DisputeSheet::DisputeSheet(Session *session, QWidget *parent) : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Where sources disagree"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin);
    column->setSpacing(18);
    const Version ios = session->setup().rules.ios;
    column->addWidget(words(TypeToken::Body,
                            tr("For iOS %1.%2. Choose another side, and the story runs again in a "
                               "future of its own, so that you can compare the two.")
                                .arg(ios.major)
                                .arg(ios.minor),
                            true, page));
    const std::vector<Parameter> &all = session->setup().rules.parameters;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].sides.empty())
            addRule(column, static_cast<ParameterId>(i));
    }
    column->addStretch(1);
    scroll->setWidget(page);
    layout->addWidget(scroll);
    resize(720, 620);
}

void DisputeSheet::addRule(QVBoxLayout *to, ParameterId id)
{
    const Parameter &parameter = m_session->setup().rules.parameter(id);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QString meaning = QString::fromStdString(parameter.meaning);
    column->addWidget(words(TypeToken::Panel, meaning, false, part));
    auto *group = new QButtonGroup(part);
    for (const DisputeSide &side : parameter.sides) {
        const QString value = valueText(parameter, side);
        auto *button = new QRadioButton(value, part);
        button->setFont(typeFont(TypeToken::Body));
        button->setChecked(side.value == parameter.value);
        const QString says = dataText(side.says);
        button->setAccessibleName(tr("%1 %2: %3").arg(meaning, value, says));
        group->addButton(button);
        column->addWidget(button);
        auto *text = words(TypeToken::Row, tr("%1 %2").arg(says, factsOf(side)), true, part);
        text->setContentsMargins(kIndent, 0, 0, 4);
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(kIndent, 0, 0, 4);
        indented->addWidget(text);
        column->addLayout(indented);
        const QString name = tr("%1: %2").arg(QString::fromStdString(parameter.word), value);
        connect(button, &QRadioButton::clicked, m_session,
                [session = m_session, id, to = side.value, name] {
                    if (session->setup().rules.parameter(id).value != to)
                        session->changeRule(id, to, name);
                });
    }
    to->addWidget(part);
}

void DisputeSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).panel);
}

} // namespace offstage
