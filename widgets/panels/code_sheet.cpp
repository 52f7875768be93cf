// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/code_sheet.h"

#include "model/mechanism/registry.h"
#include "model/qt/selected_topic.h"
#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/icon_button.h"
#include "widgets/controls/panel_heading.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace offstage {

namespace {

constexpr std::size_t mostLines = 40;
// A record stands for what the code did around it.
constexpr Duration around = seconds(2);

QString lineText(const CodeLine &line, const Setup &setup)
{
    QString what = line.isCallback ? words(vocabulary().hooks[std::size_t(line.hook)].swift)
                                   : words(wordOf(line.action));
    if (what.isEmpty())
        what = words(wordOf(line.hook));
    if (line.name.isValid())
        what += QStringLiteral(" \"%1\"").arg(words(setup.name(line.name)));
    if (line.result != ApiResult::Fine)
        what += QStringLiteral(" -> ") + words(wordOf(line.result));
    return QStringLiteral("%1  %2%3")
        .arg(sentences::clock(line.at, true), line.isCallback ? QString() : QStringLiteral("    "),
             what);
}

} // namespace

QString codeText(const Run &run, AppId app, Instant from, Instant to)
{
    const Setup &setup = *run.setup();
    const std::vector<CodeLine> lines = codeSeen(run, app, from, to);
    QString text = QStringLiteral("// ") +
                   CodeSheet::tr("What the code of %1 saw from %2 to %3")
                       .arg(appName(setup, app), sentences::clock(from), sentences::clock(to)) +
                   u'\n';
    if (lines.empty())
        text += QStringLiteral("// ") + CodeSheet::tr("nothing: none of it ran") + u'\n';
    for (std::size_t i = 0; i < std::min(lines.size(), mostLines); ++i)
        text += lineText(lines[i], setup) + u'\n';
    if (lines.size() > mostLines)
        text += QStringLiteral("// ") +
                CodeSheet::tr("and %n more", nullptr, int(lines.size() - mostLines)) + u'\n';
    const auto section = [&](const QString &title, const std::string &code) {
        if (!code.empty())
            text += QStringLiteral("\n// %1\n%2").arg(title, QString::fromStdString(code));
    };
    section(CodeSheet::tr("What it does there, in Swift"), swiftOf(setup, app, lines));
    section(QStringLiteral("Info.plist"), plistOf(setup, app));
    section(CodeSheet::tr("Entitlements"), entitlementsOf(setup, app));
    return text;
}

CodeSheet::CodeSheet(Session *session, ViewState *view, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view), m_text(new QPlainTextEdit(this))
{
    setAccessibleName(tr("Your code"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *heading = new PanelHeading(tr("Your code"), this);
    auto *copy = new IconButton(QStringLiteral("copy"), tr("Copy"), heading);
    copy->setSizes(QSize(26, 26), 16);
    copy->setToolTip(tr("Copy\nCopies the calls, the Swift and the keys."));
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QApplication::clipboard()->setText(text()); });
    heading->addControl(copy);
    column->addWidget(heading);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(monoFont(typeSize(TypeToken::Ruler)));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("What the code saw and does"));
    column->addWidget(m_text, 1);
    connect(session, &Session::scenarioChanged, this, &CodeSheet::refresh);
    connect(session, &Session::branchesChanged, this, &CodeSheet::refresh);
    connect(view, &ViewState::selectionChanged, this, &CodeSheet::refresh);
    connect(view, &ViewState::selectedAppChanged, this, &CodeSheet::refresh);
    refresh();
}

QString CodeSheet::text() const
{
    return m_text->toPlainText();
}

void CodeSheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CodeSheet::refresh()
{
    // What nobody sees is not written.
    if (!isVisible())
        return;
    const auto topic = selectedTopic(*m_session, *m_view);
    if (!topic || !topic->app.isValid()) {
        m_text->setPlainText(tr("Select a stretch or a mark of an app to see what its code saw."));
        return;
    }
    const bool isRecord = topic->kind == TopicKind::Record;
    const Instant from =
        isRecord ? std::max(m_session->begin(), topic->from - around) : topic->from;
    const Instant to = isRecord ? topic->to + around : topic->to;
    m_text->setPlainText(codeText(m_session->run(), topic->app, from, to));
}

void CodeSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).panel);
}

} // namespace offstage
