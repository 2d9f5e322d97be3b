package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisions.UnreadableDecision;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Objection;
import com.mdmcmusicads.app.drafts.PublishGate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** No decision runs while one of its cases comes out otherwise than expected. */
@Component
class CaseGate implements PublishGate {

    private static final String RULE = "case";
    private static final int SAID = 10;

    private final CaseSets sets;
    private final CaseRunner runner;

    CaseGate(CaseSets sets, CaseRunner runner) {
        this.sets = sets;
        this.runner = runner;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<Objection> before(ModelRef ref, String content) {
        if (ref.kind() != ModelKind.DECISION) {
            return List.of();
        }
        var cases = sets.newest(ref.key()).map(CaseSet::cases).orElse(List.of());
        try {
            return cases.isEmpty() ? List.of() : objections(runner.run(content, ref.key(), cases));
        } catch (UnreadableDecision refused) {
            return List.of(new Objection(
                    RULE,
                    null,
                    "decisioncases.objection.unreadable",
                    List.of(String.valueOf(refused.getMessage())),
                    true));
        }
    }

    private static List<Objection> objections(CaseReport report) {
        var wrong =
                report.outcomes().stream().filter(outcome -> !outcome.isRight()).toList();
        var objections = new ArrayList<Objection>();
        wrong.stream().limit(SAID).map(outcome -> objection(report, outcome)).forEach(objections::add);
        if (wrong.size() > SAID) {
            var more = String.valueOf(wrong.size() - SAID);
            objections.add(new Objection(RULE, null, "decisioncases.objection.more", List.of(more), true));
        }
        return objections;
    }

    private static Objection objection(CaseReport report, CaseOutcome outcome) {
        if (outcome.problem() != null) {
            return new Objection(
                    RULE,
                    null,
                    outcome.problem() + ".named",
                    List.of(outcome.detail(), outcome.one().name()),
                    true);
        }
        var output = report.outputs().stream()
                .filter(column -> outcome.wrong().contains(column.name()))
                .findFirst()
                .orElseThrow();
        return new Objection(
                RULE,
                outcome.rules().isEmpty() ? null : outcome.rules().get(0),
                "decisioncases.objection.wrong",
                List.of(
                        outcome.one().name(),
                        output.label(),
                        outcome.one().expected().get(output.name()),
                        outcome.got().get(output.name())),
                true);
    }
}
