package com.mdmcmusicads.app.executions;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;

/**
 * Which executions one wants to see. It lives in the address of the page; what it does not know there is ignored.
 *
 * @param process the id of a process in its models, or null for all
 * @param version of that process, or null for all
 * @param from first day of the start in Paris, or null
 * @param to last day of the start, or null
 * @param words a business key, an instance id, or what {@link CaseFinder}s understand
 */
record ExecutionFilter(
        String process,
        Integer version,
        RunState state,
        LocalDate from,
        LocalDate to,
        String words,
        boolean oldestFirst)
        implements Serializable {

    static final ExecutionFilter ALL = new ExecutionFilter(null, null, RunState.ANY, null, null, "", false);

    private static final int LONGEST = 100;

    static ExecutionFilter of(QueryParameters given) {
        var process = given.getSingleParameter("process").map(ProcessKeys::key).orElse(null);
        return new ExecutionFilter(
                process,
                process == null
                        ? null
                        : given.getSingleParameter("version")
                                .flatMap(ExecutionFilter::number)
                                .orElse(null),
                given.getSingleParameter("state")
                        .flatMap(ExecutionFilter::state)
                        .orElse(RunState.ANY),
                given.getSingleParameter("from").flatMap(ExecutionFilter::day).orElse(null),
                given.getSingleParameter("to").flatMap(ExecutionFilter::day).orElse(null),
                given.getSingleParameter("q")
                        .map(words -> words.substring(0, Math.min(words.length(), LONGEST))
                                .strip())
                        .orElse(""),
                given.getSingleParameter("order").filter("oldest"::equals).isPresent());
    }

    /** Only the executions of one process, in one state. */
    static ExecutionFilter of(String process, RunState state) {
        return new ExecutionFilter(process, null, state, null, null, "", false);
    }

    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        said.put("process", process == null ? "" : ProcessKeys.address(process));
        said.put("version", version == null ? "" : version.toString());
        said.put("state", state == RunState.ANY ? "" : state.name().toLowerCase(Locale.ROOT));
        said.put("from", from == null ? "" : from.toString());
        said.put("to", to == null ? "" : to.toString());
        said.put("q", words);
        said.put("order", oldestFirst ? "oldest" : "");
        said.values().removeIf(String::isEmpty);
        return QueryParameters.simple(said);
    }

    ExecutionFilter in(RunState wanted) {
        return new ExecutionFilter(process, version, wanted, from, to, words, oldestFirst);
    }

    private static Optional<RunState> state(String word) {
        return Arrays.stream(RunState.values())
                .filter(state -> state.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String word) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
