package com.mdmcmusicads.app.decisions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;

/** A decision that is not deployed, asked as often as one likes; each thread may ask. */
public final class DraftSitting {

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final ThreadLocal<List<String>> fired;

    DraftSitting(DmnEngine engine, DmnDecision decision, ThreadLocal<List<String>> fired) {
        this.engine = engine;
        this.decision = decision;
        this.fired = fired;
    }

    /**
     * What it says to these facts.
     *
     * @throws UnreadableDecision when it cannot answer, as when two rules of a table with one answer fit
     */
    public Outcome ask(Map<String, Object> facts) {
        fired.remove();
        try {
            var results = engine.evaluateDecision(decision, facts).getResultList();
            var rules = fired.get();
            return new Outcome(results.stream().map(DraftSitting::plain).toList(), rules == null ? List.of() : rules);
        } catch (RuntimeException | StackOverflowError failed) {
            throw new UnreadableDecision(failed.getMessage(), failed);
        } finally {
            fired.remove();
        }
    }

    private static Map<String, Object> plain(Map<String, Object> result) {
        return result.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(entry -> entry.getKey() == null ? "" : entry.getKey(), Map.Entry::getValue));
    }

    /**
     * What came out.
     *
     * @param results one per rule that counts, by the names of the outputs; nothing when no rule fits
     * @param rules ids of the rules that fired
     */
    public record Outcome(List<Map<String, Object>> results, List<String> rules) {

        /** The values of one output, as many as rules count. */
        public List<Object> values(String output) {
            return results.stream()
                    .map(result -> result.containsKey(output) ? result.get(output) : lone(result))
                    .filter(Objects::nonNull)
                    .toList();
        }

        /** An aggregated value has no name of its own. */
        private static Object lone(Map<String, Object> result) {
            return result.size() == 1 && result.containsKey("") ? result.get("") : null;
        }
    }
}
