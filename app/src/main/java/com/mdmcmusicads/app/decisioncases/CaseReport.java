package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisions.DecisionTable;
import java.util.List;

/**
 * What became of all cases of a decision.
 *
 * @param columns of the decision as it was asked
 * @param silent rules that no case made fire
 */
record CaseReport(List<CaseColumn> columns, List<CaseOutcome> outcomes, List<DecisionTable.Rule> silent) {

    long wrong() {
        return outcomes.stream().filter(outcome -> !outcome.isRight()).count();
    }

    long right() {
        return outcomes.size() - wrong();
    }

    List<CaseColumn> inputs() {
        return columns.stream().filter(column -> !column.isOutput()).toList();
    }

    List<CaseColumn> outputs() {
        return columns.stream().filter(CaseColumn::isOutput).toList();
    }
}
