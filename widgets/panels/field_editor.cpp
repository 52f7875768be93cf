// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/field_editor.h"

#include "model/core/time_text.h"
#include "model/qt/session.h"
#include "widgets/controls/button.h"
#include "widgets/controls/chip.h"
#include "widgets/panels/app_button.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

#include <limits>

namespace offstage {

namespace {

constexpr int editorHeight = 24;
constexpr int lineWidth = 68;
constexpr int mostAppWidth = 132;
constexpr std::int64_t mostValue = std::numeric_limits<std::int32_t>::max();

std::optional<std::int64_t> bytesOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d+(?:\\.\\d+)?)\\s*(kb|mb|gb)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const double factor = unit == QLatin1String("gb")   ? 1'000'000
                          : unit == QLatin1String("mb") ? 1000
                                                        : 1;
    return std::int64_t(match.captured(1).toDouble() * factor);
}

} // namespace

QString fieldValueText(FieldType type, std::int64_t value)
{
    switch (type) {
    case FieldType::Time:
        return words(durationSource(Duration(value)));
    case FieldType::Bytes:
        if (value != 0 && value % 1'000'000 == 0)
            return FieldEditor::tr("%1 GB").arg(value / 1'000'000);
        if (value != 0 && value % 1000 == 0)
            return FieldEditor::tr("%1 MB").arg(value / 1000);
        return FieldEditor::tr("%1 kB").arg(value);
    case FieldType::Percent:
        return FieldEditor::tr("%1 %").arg(value);
    default:
        return QString::number(value);
    }
}

std::optional<std::int64_t> fieldValueOf(FieldType type, const QString &text)
{
    std::optional<std::int64_t> value;
    if (type == FieldType::Time) {
        const std::string plain = text.trimmed().toStdString();
        if (const auto length = parseDuration(plain))
            value = length->count();
    } else if (type == FieldType::Bytes) {
        value = bytesOf(text);
    } else {
        QString digits = text.trimmed();
        if (type == FieldType::Percent && digits.endsWith(u'%'))
            digits.chop(1);
        bool isNumber = false;
        const qlonglong number = digits.trimmed().toLongLong(&isNumber);
        if (isNumber && (type != FieldType::Percent || number <= 100))
            value = number;
    }
    return value && *value >= 0 && *value <= mostValue ? value : std::nullopt;
}

FieldEditor::FieldEditor(const ActField &field, Session *session, QWidget *parent)
    : QWidget(parent), m_field(field), m_session(session), m_value(field.value)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    QWidget *editor = nullptr;
    switch (field.type) {
    case FieldType::App:
        editor = makeApp();
        break;
    case FieldType::Flag:
        editor = makeFlag();
        break;
    case FieldType::Name:
        addLabel(row);
        editor = makeNames();
        break;
    case FieldType::Choice:
        addLabel(row);
        editor = makeChoices();
        break;
    case FieldType::Time:
    case FieldType::Count:
    case FieldType::Bytes:
    case FieldType::Percent:
        addLabel(row);
        editor = makeLine();
        break;
    }
    if (!field.meaning.isEmpty())
        editor->setToolTip(field.meaning);
    row->addWidget(editor);
}

void FieldEditor::addLabel(QBoxLayout *row)
{
    auto *label = new QLabel(m_field.label, this);
    label->setFont(typeFont(TypeToken::Ruler, QFont::Normal));
    label->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(label);
}

void FieldEditor::set(std::optional<std::int64_t> value)
{
    if (m_value == value)
        return;
    m_value = value;
    emit changed();
}

QWidget *FieldEditor::makeLine()
{
    auto *line = new QLineEdit(fieldValueText(m_field.type, m_field.value), this);
    line->setFont(typeFont(TypeToken::Row));
    line->setFixedSize(qRound(lineWidth * typeFactor()), qRound(editorHeight * typeFactor()));
    line->setAccessibleName(m_field.label);
    connect(line, &QLineEdit::textChanged, this, [this, line](const QString &text) {
        const auto value = fieldValueOf(m_field.type, text);
        QPalette palette = line->palette();
        palette.setColor(QPalette::Text, value ? tokensOf(this).ink : tokensOf(this).never);
        line->setPalette(palette);
        set(value);
    });
    connect(line, &QLineEdit::returnPressed, this, &FieldEditor::entered);
    return line;
}

QWidget *FieldEditor::makeNames()
{
    const Setup &setup = m_session->setup();
    const auto textOf = [&setup](std::int64_t value) {
        return value < 0 ? tr("none") : words(setup.name(NameId(std::uint64_t(value))));
    };
    auto *button = new Button(QString(), {}, this);
    button->setSmall(true);
    button->setFixedHeight(qRound(editorHeight * typeFactor()));
    button->setMaximumWidth(qRound(150 * typeFactor()));
    const auto show = [this, button, textOf] {
        button->setText(m_value ? textOf(*m_value) : tr("no name in this story"));
        button->setAccessibleName(tr("%1: %2").arg(m_field.label, button->text()));
    };
    auto *menu = new QMenu(button);
    std::vector<std::int64_t> offered;
    if (!m_field.isRequired)
        offered.push_back(-1);
    for (const NameId name : m_field.names)
        offered.push_back(name.value());
    for (const std::int64_t value : offered) {
        connect(menu->addAction(textOf(value)), &QAction::triggered, this, [this, value, show] {
            set(value);
            show();
        });
    }
    if (m_field.isRequired && m_field.names.empty())
        m_value.reset();
    button->setEnabled(!offered.empty());
    button->setMenu(menu);
    show();
    return button;
}

QWidget *FieldEditor::makeChoices()
{
    auto *button = new Button(QString(), {}, this);
    button->setSmall(true);
    button->setFixedHeight(qRound(editorHeight * typeFactor()));
    const auto show = [this, button] {
        button->setText(m_field.choices.value(qsizetype(m_value.value_or(0))));
        button->setAccessibleName(tr("%1: %2").arg(m_field.label, button->text()));
    };
    auto *menu = new QMenu(button);
    for (qsizetype i = 0; i < m_field.choices.size(); ++i) {
        connect(menu->addAction(m_field.choices[i]), &QAction::triggered, this, [this, i, show] {
            set(i);
            show();
        });
    }
    button->setMenu(menu);
    show();
    return button;
}

QWidget *FieldEditor::makeApp()
{
    auto *app = new AppButton(m_session, this);
    app->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    app->setFixedHeight(qRound(editorHeight * typeFactor()));
    app->setMaximumWidth(qRound(mostAppWidth * typeFactor()));
    app->setApp(m_field.value < 0 ? AppId() : AppId(std::uint64_t(m_field.value)));
    connect(app, &AppButton::appChosen, this, [this, app](AppId chosen) {
        app->setApp(chosen);
        set(chosen.value());
    });
    return app;
}

QWidget *FieldEditor::makeFlag()
{
    auto *chip = new Chip(m_field.label, this);
    chip->setChecked(m_field.value != 0);
    connect(chip, &QAbstractButton::toggled, this, [this](bool on) { set(on ? 1 : 0); });
    return chip;
}

} // namespace offstage
