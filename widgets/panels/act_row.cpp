// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/act_row.h"

#include "model/qt/session.h"
#include "widgets/controls/button.h"
#include "widgets/controls/chip.h"
#include "widgets/panels/field_editor.h"
#include "widgets/panels/sentence_view.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr int endMargin = 14;
constexpr int startMargin = 16;
constexpr int bar = 3;
constexpr int editorHeight = 24;
constexpr int numberWidth = 68;
constexpr std::size_t mostChips = 4;
// More letters than these in a row of chips leave no room for the title.
constexpr qsizetype mostChipLetters = 24;
constexpr int meaningLines = 2;
constexpr int fieldGap = 12;
constexpr int fieldsWidth = 412;

} // namespace

ActRow::ActRow(Act act, Session *session, QWidget *parent)
    : QWidget(parent), m_act(std::move(act)), m_session(session)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(startMargin, 6, endMargin, 6);
    column->setSpacing(5);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(makeWords(), 1);
    qsizetype letters = 0;
    for (const DeviceChoice &choice : m_act.choices)
        letters += choice.text.size();
    QWidget *end = m_act.choices.empty() && m_act.number ? makeNumber()
                   : m_act.choices.empty()               ? makeDo()
                   : m_act.choices.size() <= mostChips && letters <= mostChipLetters
                       ? makeChips()
                       : makeChoiceMenu();
    top->addWidget(end, 0, m_act.meaning.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    column->addLayout(top);
    if (!m_act.fields.empty())
        makeFields(column);
    if (!m_act.missing.isEmpty())
        end->setEnabled(false);
    refresh();
}

QWidget *ActRow::makeWords()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(1);
    QString text = m_act.title;
    if (!m_act.missing.isEmpty())
        text += QStringLiteral(" (%1)").arg(m_act.missing);
    auto *title = new QLabel(text, part);
    title->setFont(typeFont(TypeToken::Body, QFont::Medium));
    title->setWordWrap(true);
    column->addWidget(title);
    if (!m_act.meaning.isEmpty()) {
        auto *meaning = new SentenceView(TypeToken::Row, part);
        meaning->setQuiet(true);
        meaning->setMaximumLines(meaningLines);
        meaning->setText(m_act.meaning);
        column->addWidget(meaning);
    }
    return part;
}

QWidget *ActRow::makeChips()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(5);
    for (std::size_t i = 0; i < m_act.choices.size(); ++i) {
        auto *chip = new Chip(m_act.choices[i].text, part);
        chip->setAccessibleName(tr("%1: %2").arg(m_act.title, chip->text()));
        connect(chip, &QAbstractButton::clicked, this, [this, i] {
            // A press does not change the chip; the phone's answer does.
            const DeviceChoice choice = m_act.choices[i];
            refresh();
            if (!choice.isPresent)
                emit given(choice.input);
        });
        row->addWidget(chip);
        m_chips.push_back(chip);
    }
    return part;
}

QWidget *ActRow::makeChoiceMenu()
{
    m_button = new Button(QString(), {}, this);
    m_button->setSmall(true);
    m_button->setMaximumWidth(qRound(150 * typeFactor()));
    auto *menu = new QMenu(m_button);
    for (std::size_t i = 0; i < m_act.choices.size(); ++i) {
        QAction *item = menu->addAction(m_act.choices[i].text);
        item->setCheckable(true);
        connect(item, &QAction::triggered, this, [this, i] {
            const DeviceChoice choice = m_act.choices[i];
            refresh();
            if (!choice.isPresent)
                emit given(choice.input);
        });
    }
    m_button->setMenu(menu);
    return m_button;
}

QWidget *ActRow::makeNumber()
{
    m_number = new QLineEdit(this);
    m_number->setFont(typeFont(TypeToken::Row));
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedSize(qRound(numberWidth * typeFactor()), qRound(editorHeight * typeFactor()));
    m_number->setAccessibleName(m_act.title);
    connect(m_number, &QLineEdit::returnPressed, this, &ActRow::perform);
    return m_number;
}

QWidget *ActRow::makeDo()
{
    m_button = new Button(tr("Do it"), {}, this);
    m_button->setSmall(true);
    m_button->setFixedHeight(qRound(editorHeight * typeFactor()));
    m_button->setAccessibleName(tr("Do it: %1").arg(m_act.title));
    connect(m_button, &QAbstractButton::clicked, this, &ActRow::perform);
    return m_button;
}

void ActRow::makeFields(QBoxLayout *column)
{
    QBoxLayout *row = nullptr;
    int room = 0;
    for (const ActField &field : m_act.fields) {
        auto *editor = new FieldEditor(field, m_session, this);
        editor->setEnabled(m_act.missing.isEmpty());
        connect(editor, &FieldEditor::changed, this, &ActRow::refresh);
        connect(editor, &FieldEditor::entered, this, &ActRow::perform);
        m_editors.push_back(editor);
        const int wide = editor->sizeHint().width() + fieldGap;
        if (!row || wide > room) {
            row = new QHBoxLayout;
            row->setSpacing(fieldGap);
            row->addStretch(1);
            column->addLayout(row);
            room = qRound(fieldsWidth * typeFactor());
        }
        row->insertWidget(row->count() - 1, editor);
        room -= wide;
    }
}

void ActRow::setAct(Act act)
{
    const bool isSame = m_act.choices == act.choices && m_act.number == act.number;
    m_act = std::move(act);
    if (!isSame)
        refresh();
}

void ActRow::refresh()
{
    const auto present = std::find_if(m_act.choices.begin(), m_act.choices.end(),
                                      [](const DeviceChoice &choice) { return choice.isPresent; });
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(m_act.choices[i].isPresent);
    if (m_number && m_act.number && !m_number->hasFocus())
        m_number->setText(QString::number(*m_act.number));
    if (m_button && m_button->findChild<QMenu *>()) {
        const auto items = m_button->findChild<QMenu *>()->actions();
        for (qsizetype i = 0; i < items.size(); ++i)
            items[i]->setChecked(m_act.choices[std::size_t(i)].isPresent);
        m_button->setText(present == m_act.choices.end() ? tr("Choose") : present->text);
        m_button->setAccessibleName(tr("%1: %2").arg(m_act.title, m_button->text()));
    } else if (m_button) {
        m_button->setEnabled(m_act.missing.isEmpty() &&
                             std::all_of(m_editors.begin(), m_editors.end(),
                                         [](auto *editor) { return editor->value().has_value(); }));
    }
    setAccessibleName(present == m_act.choices.end()
                          ? m_act.title
                          : tr("%1: %2").arg(m_act.title, present->text));
    setAccessibleDescription(m_act.meaning);
}

void ActRow::setMarked(bool marked)
{
    if (m_isMarked == marked)
        return;
    m_isMarked = marked;
    update();
}

void ActRow::perform()
{
    if (!m_act.missing.isEmpty())
        return;
    if (!m_act.choices.empty()) {
        for (std::size_t i = 0; i < m_act.choices.size(); ++i) {
            if (m_act.choices[i].isPresent) {
                const Input next = m_act.choices[(i + 1) % m_act.choices.size()].input;
                emit given(next);
                return;
            }
        }
        return;
    }
    std::vector<std::int64_t> values;
    if (m_number) {
        const auto typed = fieldValueOf(FieldType::Count, m_number->text());
        if (!typed || *typed == m_act.number)
            return;
        values.push_back(*typed);
    }
    for (const FieldEditor *editor : m_editors) {
        if (!editor->value())
            return;
        values.push_back(*editor->value());
    }
    emit given(m_act.make(values));
}

void ActRow::paintEvent(QPaintEvent *)
{
    if (!m_isMarked)
        return;
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.accentSoft);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(isMirrored ? width() - bar : 0, 0, bar, height()), t.accent);
}

} // namespace offstage
