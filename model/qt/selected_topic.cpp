// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/selected_topic.h"

#include "model/explain/stretch.h"
#include "model/qt/sentences.h"
#include "model/qt/sentences_change.h"
#include "model/qt/session.h"
#include "model/qt/view_state.h"

namespace offstage {

namespace {

bool isWithin(Instant at, const Selection &selection)
{
    return at >= *selection.from && (!selection.to || at < *selection.to);
}

} // namespace

std::optional<Topic> selectedTopic(const Session &session, const ViewState &view)
{
    if (!session.hasScenario())
        return std::nullopt;
    const auto isApp = [&](AppId app) {
        return app.isValid() && app.index() < session.lanes().apps.size();
    };
    const Selection &selection = view.selection();
    // A selection may be of a trace that is gone; then it names nothing.
    const bool hasRecord =
        selection.record.isValid() && selection.record.index() < session.trace().size();
    if (selection.from && isApp(selection.app) && *selection.from <= session.head())
        return stretchAt(session.run(), session.lanes(), selection.app,
                         isWithin(session.playhead(), selection) ? session.playhead()
                                                                 : *selection.from);
    if (hasRecord)
        return topicOf(session.run(), selection.record);
    if (selection.record.isValid() || !isApp(view.selectedApp()))
        return std::nullopt;
    return stretchAt(session.run(), session.lanes(), view.selectedApp(), session.playhead());
}

QString topicText(const Session &session, const Topic &topic)
{
    const Run &run = session.run();
    if (topic.kind == TopicKind::Record)
        return sentences::recordExplanation(run, topic.record);
    const Stretch facts = stretchFacts(run, session.lanes(), topic);
    const QString more = sentences::stretchMore(run, facts);
    const QString line = sentences::stretchLine(run, facts);
    return more.isEmpty() ? line : line + u' ' + more;
}

} // namespace offstage
