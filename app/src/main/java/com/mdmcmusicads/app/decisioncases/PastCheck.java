package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisioncases.FactFinder.Facts;
import com.mdmcmusicads.app.decisioncases.ReplayChange.Kind;
import com.mdmcmusicads.app.decisions.DecisionTable;
import com.mdmcmusicads.app.decisions.DraftSitting;
import com.mdmcmusicads.app.decisions.UnreadableDecision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Asks a draft what it would have said, evaluation by evaluation; the same facts are asked about once. */
final class PastCheck {

    private static final int REMEMBERED = 5_000;
    private static final int LONGEST = 300;
    private static final RuleShift NO_SHIFT = new RuleShift("", "");

    private final DraftSitting sitting;
    private final PastTables tables;
    private final FactFinder finder;
    private final DecisionTable table;
    private final List<String> outputs;
    private final Map<Map<String, Object>, Said> said = new HashMap<>();

    PastCheck(DraftSitting sitting, PastTables tables, FactFinder finder, DecisionTable table) {
        this.sitting = sitting;
        this.tables = tables;
        this.finder = finder;
        this.table = table;
        outputs = CaseColumn.of(table).stream()
                .filter(CaseColumn::isOutput)
                .map(CaseColumn::name)
                .toList();
    }

    /** An answer, or why there was none. */
    private record Said(DraftSitting.Outcome outcome, String failure) {}

    /** What became of one evaluation; no line when its result stays. */
    record Verdict(Optional<ReplayChange> line, boolean guessed) {}

    List<Verdict> of(List<PastEvaluation> evaluations) {
        var facts = finder.of(evaluations);
        var verdicts = new ArrayList<Verdict>();
        for (var at = 0; at < evaluations.size(); at++) {
            verdicts.add(verdict(evaluations.get(at), facts.get(at)));
        }
        return verdicts;
    }

    private Verdict verdict(PastEvaluation then, Facts facts) {
        if (!facts.missing().isEmpty()) {
            var names = String.join(", ", new TreeSet<>(facts.missing()));
            return line(then, facts, Kind.UNKNOWN, names, NO_SHIFT);
        }
        var now = ask(facts.values());
        if (now.failure() != null) {
            return line(then, facts, Kind.FAILED, now.failure(), NO_SHIFT);
        }
        var becomes = words(now.outcome());
        return was(then).equals(becomes)
                ? new Verdict(Optional.empty(), facts.guessed())
                : line(then, facts, Kind.CHANGED, becomes, shift(then, now.outcome()));
    }

    private Said ask(Map<String, Object> facts) {
        if (said.size() > REMEMBERED) {
            said.clear();
        }
        return said.computeIfAbsent(facts, asked -> {
            try {
                return new Said(sitting.ask(asked), null);
            } catch (UnreadableDecision refused) {
                return new Said(null, cut(String.valueOf(refused.getMessage())));
            }
        });
    }

    private RuleShift shift(PastEvaluation then, DraftSitting.Outcome now) {
        return tables.of(then.definitionId())
                .map(past -> RuleShift.between(past, then.rules(), table, now.rules()))
                .orElse(NO_SHIFT);
    }

    private Verdict line(PastEvaluation then, Facts facts, Kind kind, String becomes, RuleShift rules) {
        return new Verdict(
                Optional.of(new ReplayChange(
                        then.id(),
                        then.instance(),
                        then.process(),
                        then.at(),
                        was(then),
                        becomes,
                        cut(rules.was()),
                        cut(rules.becomes()),
                        kind,
                        facts.guessed())),
                facts.guessed());
    }

    private String was(PastEvaluation then) {
        return words(outputs.stream()
                .map(name -> then.results().getOrDefault(name, List.of()))
                .toList());
    }

    private String words(DraftSitting.Outcome outcome) {
        return words(outputs.stream().map(outcome::values).toList());
    }

    private static String words(List<List<Object>> values) {
        return cut(String.join(" · ", values.stream().map(CaseValue::words).toList()));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
