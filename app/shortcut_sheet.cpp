// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcut_sheet.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/panels/actions.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

namespace offstage {

namespace {

constexpr int kColumns = 3;

/// One menu's actions: words at the left, keys at the right.
QWidget *section(const Actions &actions, ActionMenu menu, const Tokens &tokens, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    auto *title = new QLabel(Actions::menuTitle(menu), part);
    title->setFont(typeFont(TypeToken::Panel));
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const QAction *action : actions.actions(menu)) {
        if (!action->isVisible() || action->isSeparator() || action->shortcuts().isEmpty())
            continue;
        auto *words = new QLabel(action->text().remove(QLatin1Char('&')), part);
        words->setFont(typeFont(TypeToken::Body));
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        auto *shown = new QLabel(keys.join(QStringLiteral(", ")), part);
        shown->setFont(typeFont(TypeToken::Body));
        QPalette quiet = shown->palette();
        quiet.setColor(QPalette::WindowText, tokens.ink3);
        shown->setPalette(quiet);
        grid->addWidget(words, row, 0);
        grid->addWidget(shown, row++, 1, Qt::AlignRight);
    }
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(row, 1);
    return part;
}

} // namespace

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    const Tokens &tokens = tokensOf(parent ? parent : this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *page = new QWidget(scroll);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(32, 28, 32, 28);
    columns->setSpacing(48);
    QVBoxLayout *stacks[kColumns];
    for (auto &stack : stacks) {
        stack = new QVBoxLayout;
        stack->setSpacing(24);
        columns->addLayout(stack, 1);
    }
    const ActionMenu order[] = {ActionMenu::Run,     ActionMenu::Device, ActionMenu::View,
                                ActionMenu::Session, ActionMenu::Edit,   ActionMenu::Help};
    int place = 0;
    for (const ActionMenu menu : order)
        stacks[place++ % kColumns]->addWidget(section(actions, menu, tokens, page));
    for (QVBoxLayout *stack : stacks)
        stack->addStretch(1);
    scroll->setWidget(page);
    layout->addWidget(scroll);
    resize(980, 620);
}

void ShortcutSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).panel);
}

} // namespace offstage
