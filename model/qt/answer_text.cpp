// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QSet>

#include "model/qt/answer.h"
#include "model/qt/sentences.h"
#include "model/qt/sentences_change.h"
#include "model/qt/words.h"

namespace offstage {

namespace {

struct Line {
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

/// How one kind of text marks headings, lists and links; every text goes through `plain`.
class Pen {
public:
    virtual ~Pen() = default;
    virtual void title(const QString &text) = 0;
    virtual void heading(const QString &text) = 0;
    virtual void paragraph(const QString &text) = 0;
    virtual void strong(const QString &text) = 0;
    virtual void quote(const QString &text) = 0;
    virtual void picture(const QString &picture, const QString &says) = 0;
    virtual void beginList(bool isNumbered) = 0;
    virtual void item(const QString &lead, const QString &text) = 0;
    virtual void link(const QString &text, const QString &url) = 0;
    virtual void endList() = 0;
    virtual QString take() = 0;
};

class MarkdownPen : public Pen {
public:
    void title(const QString &text) override { m_text += QLatin1String("# ") + plain(text) + end; }
    void heading(const QString &text) override
    {
        m_text += QLatin1String("## ") + plain(text) + end;
    }
    void paragraph(const QString &text) override { m_text += plain(text) + end; }
    void strong(const QString &text) override
    {
        m_text += QLatin1String("**") + plain(text) + QLatin1String("**") + end;
    }
    void quote(const QString &text) override { m_text += QLatin1String("> ") + plain(text) + end; }
    void picture(const QString &picture, const QString &says) override
    {
        m_text += QStringLiteral("![%1](%2)").arg(plain(says), picture) + end;
    }
    void beginList(bool isNumbered) override { m_number = isNumbered ? 1 : 0; }
    void item(const QString &lead, const QString &text) override
    {
        m_text += m_number > 0 ? QStringLiteral("%1. ").arg(m_number++) : QStringLiteral("- ");
        if (!lead.isEmpty())
            m_text += QLatin1String("**") + plain(lead) + QLatin1String("** ");
        m_text += plain(text) + u'\n';
    }
    void link(const QString &text, const QString &url) override
    {
        m_text += url.isEmpty() ? QStringLiteral("- %1\n").arg(plain(text))
                                : QStringLiteral("- [%1](%2)\n").arg(plain(text), url);
    }
    void endList() override { m_text += u'\n'; }
    QString take() override { return m_text.trimmed() + u'\n'; }

private:
    static QString plain(const QString &text)
    {
        static const QString special = QStringLiteral("\\`*_[]<>#|");
        QString result;
        for (const QChar c : text) {
            if (special.contains(c))
                result += u'\\';
            result += c;
        }
        return result;
    }

    const QString end = QStringLiteral("\n\n");
    QString m_text;
    int m_number = 0;
};

class HtmlPen : public Pen {
public:
    void title(const QString &text) override { tag("h1", text); }
    void heading(const QString &text) override { tag("h2", text); }
    void paragraph(const QString &text) override { tag("p", text); }
    void strong(const QString &text) override
    {
        m_text += QStringLiteral("<p class=\"line\">%1</p>\n").arg(text.toHtmlEscaped());
    }
    void quote(const QString &text) override { tag("blockquote", text); }
    void picture(const QString &picture, const QString &says) override
    {
        // The SVG itself, so that the file stands alone; its own head belongs to no HTML.
        const qsizetype from = std::max<qsizetype>(0, picture.indexOf(QLatin1String("<svg")));
        m_text += QStringLiteral("<figure role=\"img\" aria-label=\"%1\">%2</figure>\n")
                      .arg(says.toHtmlEscaped(), picture.mid(from));
    }
    void beginList(bool isNumbered) override
    {
        m_list = isNumbered ? QStringLiteral("ol") : QStringLiteral("ul");
        m_text += QStringLiteral("<%1>\n").arg(m_list);
    }
    void item(const QString &lead, const QString &text) override
    {
        const QString first =
            lead.isEmpty() ? QString()
                           : QStringLiteral("<strong>%1</strong> ").arg(lead.toHtmlEscaped());
        m_text += QStringLiteral("<li>%1%2</li>\n").arg(first, text.toHtmlEscaped());
    }
    void link(const QString &text, const QString &url) override
    {
        m_text += url.isEmpty() ? QStringLiteral("<li>%1</li>\n").arg(text.toHtmlEscaped())
                                : QStringLiteral("<li><a href=\"%1\">%2</a></li>\n")
                                      .arg(url.toHtmlEscaped(), text.toHtmlEscaped());
    }
    void endList() override { m_text += QStringLiteral("</%1>\n").arg(m_list); }
    QString take() override
    {
        return QStringLiteral(
                   "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n"
                   "<style>\n:root { color-scheme: light dark }\n"
                   "body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; "
                   "margin: 3rem auto; padding: 0 1.5rem }\n"
                   "h1 { font-size: 1.6rem; line-height: 1.25 } h2 { font-size: 1.1rem; "
                   "margin-top: 2rem }\n.line { font-size: 1.2rem; font-weight: 600 }\n"
                   "li { margin: .3rem 0 } figure { margin: 1.5rem 0 } "
                   "figure svg { width: 100%; height: auto }\n"
                   "blockquote { margin: 0; opacity: .75 }\n</style>\n</head>\n<body>\n%3"
                   "</body>\n</html>\n")
            .arg(QLocale().bcp47Name(), m_title.toHtmlEscaped(), m_text);
    }

private:
    void tag(const char *name, const QString &text)
    {
        if (m_title.isEmpty())
            m_title = text;
        m_text += QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), text.toHtmlEscaped());
    }

    QString m_text;
    QString m_title;
    QString m_list;
};

class TextPen : public Pen {
public:
    void title(const QString &text) override { m_text += text + QLatin1String("\n\n"); }
    void heading(const QString &text) override { m_text += text + u'\n'; }
    void paragraph(const QString &text) override { m_text += text + QLatin1String("\n\n"); }
    void strong(const QString &text) override { paragraph(text); }
    void quote(const QString &text) override { paragraph(text); }
    void picture(const QString &, const QString &) override {}
    void beginList(bool isNumbered) override { m_number = isNumbered ? 1 : 0; }
    void item(const QString &lead, const QString &text) override
    {
        m_text += m_number > 0 ? QStringLiteral("  %1. ").arg(m_number++) : QStringLiteral("  - ");
        m_text += (lead.isEmpty() ? text : lead + u' ' + text) + u'\n';
    }
    void link(const QString &text, const QString &url) override
    {
        m_text += QStringLiteral("  - %1%2%3\n")
                      .arg(text, url.isEmpty() ? QString() : QStringLiteral(": "), url);
    }
    void endList() override { m_text += u'\n'; }
    QString take() override { return m_text.trimmed() + u'\n'; }

private:
    QString m_text;
    int m_number = 0;
};

/// Advice in the order of who can follow it, under a heading for each of them.
void writeAdvice(Pen &pen, const QList<AnswerAdvice> &advice)
{
    if (advice.isEmpty())
        return;
    pen.heading(Line::tr("What would change it"));
    for (const ChangedBy by : {ChangedBy::App, ChangedBy::User, ChangedBy::System}) {
        QStringList own;
        bool isProven = false;
        for (const AnswerAdvice &entry : advice) {
            if (entry.by != by)
                continue;
            own << entry.text;
            isProven = isProven || entry.isProven;
        }
        if (own.isEmpty())
            continue;
        if (isProven)
            pen.paragraph(Line::tr("%1 (each was run again and makes the difference):")
                              .arg(sentences::changedBy(by)));
        pen.beginList(false);
        for (const QString &text : own)
            pen.item({}, text);
        pen.endList();
    }
}

void writeSources(Pen &pen, const QList<AnswerReason> &reasons)
{
    QSet<QString> known;
    pen.heading(Line::tr("Sources"));
    pen.beginList(false);
    for (const AnswerReason &reason : reasons) {
        for (const Source &source : reason.sources) {
            const QString title = Words::open(source.title);
            const QString url = Words::open(source.url);
            const QString &own = url.isEmpty() ? title : url;
            if (known.contains(own))
                continue;
            known.insert(own);
            pen.link(title, url);
        }
    }
    pen.endList();
}

QString written(Pen &pen, const FullAnswer &answer, const QString &picture)
{
    pen.title(answer.question.isEmpty() ? answer.title : answer.question);
    pen.strong(answer.line);
    if (!answer.question.isEmpty())
        pen.quote(Line::tr("%1 · %2").arg(answer.title, answer.place));
    else
        pen.quote(answer.place);
    if (!answer.more.isEmpty())
        pen.paragraph(answer.more);
    if (!picture.isEmpty())
        pen.picture(picture, answer.line);
    pen.heading(Line::tr("What happened"));
    pen.beginList(true);
    for (const AnswerEvent &event : answer.events)
        pen.item(sentences::clock(event.at), event.text);
    pen.endList();
    pen.heading(Line::tr("Why"));
    pen.beginList(false);
    for (const AnswerReason &reason : answer.reasons)
        //: a reason and how firm it is, in brackets
        pen.item(Line::tr("%1:").arg(reason.title),
                 Line::tr("%1 (%2)").arg(reason.text, sentences::trust(reason.trust)));
    pen.endList();
    if (!answer.notKnown.isEmpty()) {
        pen.heading(Line::tr("Not known"));
        pen.paragraph(answer.notKnown);
    }
    writeAdvice(pen, answer.advice);
    if (!answer.see.isEmpty()) {
        pen.heading(Line::tr("What to use instead"));
        pen.beginList(false);
        for (const QString &other : answer.see)
            pen.item({}, other);
        pen.endList();
    }
    writeSources(pen, answer.reasons);
    pen.paragraph(Line::tr("Simulated by Offstage. %1.").arg(answer.setting));
    return pen.take();
}

} // namespace

QString answerMarkdown(const FullAnswer &answer, const QString &picture)
{
    MarkdownPen pen;
    return written(pen, answer, picture);
}

QString answerHtml(const FullAnswer &answer, const QString &svg)
{
    HtmlPen pen;
    return written(pen, answer, svg);
}

QString answerText(const FullAnswer &answer)
{
    TextPen pen;
    return written(pen, answer, {});
}

} // namespace offstage
