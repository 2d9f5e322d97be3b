package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisions.DecisionTable;
import com.mdmcmusicads.app.decisions.DecisionTable.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why a result changes, in the words of the rules: those that fired then and not now, those that fire now and did not, and
 * those that fire in both and give something else.
 */
record RuleShift(String was, String becomes) {

    private static final String BETWEEN = " · ";

    static RuleShift between(
            DecisionTable then, Collection<String> firedThen, DecisionTable now, List<String> firedNow) {
        var before = byId(then);
        var after = byId(now);
        var was = new ArrayList<String>();
        var becomes = new ArrayList<String>();
        firedThen.stream()
                .filter(rule -> !gives(before, after, rule, firedNow))
                .forEach(rule -> was.add(said(before, rule)));
        firedNow.stream()
                .filter(rule -> !gives(after, before, rule, firedThen))
                .forEach(rule -> becomes.add(said(after, rule)));
        return new RuleShift(String.join(BETWEEN, was), String.join(BETWEEN, becomes));
    }

    /** Whether this rule fires in the other version as well and gives the same there. */
    private static boolean gives(
            Map<String, Rule> here, Map<String, Rule> there, String rule, Collection<String> firedThere) {
        return firedThere.contains(rule)
                && here.containsKey(rule)
                && there.containsKey(rule)
                && here.get(rule).then().equals(there.get(rule).then());
    }

    private static String said(Map<String, Rule> rules, String id) {
        var rule = rules.get(id);
        return rule == null ? id : rule.words() + " (" + String.join(", ", rule.then()) + ")";
    }

    private static Map<String, Rule> byId(DecisionTable table) {
        return table.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity(), (one, same) -> one));
    }
}
