package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.decisions.WhatIf;
import com.mdmcmusicads.processes.budgets.AlertFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Judges what is spent, now or on a day of the past that is played again. What is off its plan goes through the decision
 * {@code budgetAlert}, of which nothing is written down here: whoever acts on a finding asks it again with its facts.
 */
@Component
public class Judge {

    private final WhatIf decisions;

    Judge(WhatIf decisions) {
        this.decisions = decisions;
    }

    /** One judgement for each; what a person reads of movers is of the same campaign. */
    public List<Judgement> judge(Collection<Watched> all) {
        var sitting = decisions.sitting(AlertFacts.DECISION);
        var movers = new Movers(all);
        var judgements = new ArrayList<Judgement>();
        for (var watched : all) {
            var candidates = new Candidates(watched);
            var firing = candidates
                    .all()
                    .flatMap(candidate -> decide(sitting, watched, candidate, movers).stream())
                    .toList();
            judgements.add(new Judgement(
                    watched.campaignId(), watched.platform(), candidates.judged(), firing, candidates.asOf()));
        }
        return judgements;
    }

    /** What the decision says of facts that were gathered elsewhere. */
    Optional<Verdict> decide(AlertFacts facts) {
        return Verdict.of(decisions.sitting(AlertFacts.DECISION).ask(facts.variables()));
    }

    private static Optional<Finding> decide(
            WhatIf.Sitting sitting, Watched watched, Candidate candidate, Movers movers) {
        return Verdict.of(sitting.ask(candidate.facts().variables()))
                .map(verdict -> new Finding(
                        watched.campaignId(),
                        watched.platform(),
                        candidate.rule(),
                        candidate.metric() == null ? null : candidate.metric().name(),
                        candidate.facts().level(),
                        verdict.severity(),
                        verdict.response(),
                        candidate.measured(),
                        candidate.expected(),
                        verdict.why(),
                        movers.of(watched),
                        candidate.facts()));
    }

    /** What the decision answered; designers may write anything into it, and in doubt somebody looks. */
    record Verdict(Severity severity, Response response, String why) {

        /** Empty when it does not fire. */
        static Optional<Verdict> of(WhatIf.Answer answer) {
            var values = answer.values();
            return Boolean.TRUE.equals(values.get("fires"))
                    ? Optional.of(new Verdict(
                            word(Severity.class, values.get("severity"), Severity.WARNING),
                            word(Response.class, values.get("response"), Response.HANDLE),
                            String.valueOf(values.getOrDefault("why", ""))))
                    : Optional.empty();
        }

        private static <E extends Enum<E>> E word(Class<E> words, Object written, E inDoubt) {
            for (var word : words.getEnumConstants()) {
                if (word.name().equals(String.valueOf(written).strip().toUpperCase(Locale.ROOT))) {
                    return word;
                }
            }
            return inDoubt;
        }
    }
}
