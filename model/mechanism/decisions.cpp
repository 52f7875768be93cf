// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/decisions.h"

namespace offstage {

Decided decide(RunningBoard &board, const Question &question, NameId name)
{
    ++board.app(question.app).questions;
    const RecordId asked =
        board.record(question.app, record::Asked{question.mechanism, name, question.ordinal});
    RunningBoard::Because because(board, asked);
    Decided result{ask(question, board.phone()), RecordId()};
    const Ruling &ruling = result.ruling;
    Phone &phone = board.phone();
    Output &output = board.output();
    DecisionDetail &detail = output.decisions.emplace_back();
    detail.firstVerdict = phone.verdicts;
    detail.verdictCount = ruling.count;
    detail.isScored = ruling.isScored;
    detail.score = ruling.score;
    detail.threshold = ruling.threshold;
    detail.again = ruling.again;
    output.verdicts.insert(output.verdicts.end(), ruling.verdicts.begin(),
                           ruling.verdicts.begin() + ruling.count);
    phone.verdicts += ruling.count;
    result.record = board.record(question.app, record::Decided{question.mechanism, ruling.decision,
                                                               ruling.decider, phone.decisions++});
    return result;
}

} // namespace offstage
