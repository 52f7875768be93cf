// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/time.h"
#include "widgets/theme/type.h"

#include <QTextLayout>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace offstage {

// Words to read. They wrap at the widget's width, to at most as many lines as wanted; what does
// not fit is elided and stays in the tooltip. Clock times in them are links to that instant; Tab
// comes to the words, arrows choose a time, Enter goes there.
class SentenceView : public QWidget {
    Q_OBJECT

public:
    explicit SentenceView(TypeToken type, QWidget *parent = nullptr);

    // `near` is the instant the words speak about: a clock time in them is the last one that is
    // not after the end of its day. Without it, times are plain words.
    void setText(const QString &text, std::optional<Instant> near = {});
    QString text() const { return m_text; }
    void setMaximumLines(int lines);
    // The first sentence stands out.
    void setLeadBold(bool bold);
    void setQuiet(bool quiet);
    int lineCountAt(int width) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void timeActivated(offstage::Instant at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Link {
        int start = 0;
        int length = 0;
        Instant at{};
    };
    struct Shape {
        std::unique_ptr<QTextLayout> layout;
        int lines = 0;
        double height = 0;
        bool isElided = false;
    };

    void findLinks(std::optional<Instant> near);
    Shape shapeAt(double width, const QString &text) const;
    Shape wrapped(double width) const;
    QList<QTextLayout::FormatRange> formats(qsizetype length) const;
    int linkAt(QPointF point) const;

    TypeToken m_type;
    QString m_text;
    std::vector<Link> m_links;
    int m_maximumLines = 0;
    int m_current = -1;
    bool m_leadBold = false;
    bool m_quiet = false;
};

} // namespace offstage
