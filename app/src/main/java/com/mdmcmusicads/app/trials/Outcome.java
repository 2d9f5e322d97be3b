package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.sandbox.TrialState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came of a trial, as far as a scenario expects it again.
 *
 * @param mails the day of the trial and the subject of each
 * @param variables as text, by name
 */
record Outcome(List<Stop> path, List<String> mails, Map<String, String> variables, boolean ended, String failure) {

    /** An activity on the way. */
    record Stop(String id, String name) {}

    static Outcome of(TrialState state) {
        var path = state.path().stream()
                .map(passage -> new Stop(passage.activityId(), passage.name()))
                .toList();
        var mails = state.mails().stream()
                .map(mail -> "J+" + TrialTime.days(state.startedAt(), mail.at()) + " · " + mail.subject())
                .toList();
        var variables = new TreeMap<String, String>();
        state.variables().forEach((name, value) -> variables.put(name, String.valueOf(value)));
        var failure = state.failures().isEmpty() ? "" : state.failures().get(0).words();
        return new Outcome(path, mails, variables, state.ended(), failure);
    }

    /** The first thing that is not as expected. */
    Optional<Difference> differsFrom(Outcome expected) {
        if (!failure.equals(expected.failure) && !failure.isEmpty()) {
            return Optional.of(new Difference(Difference.Kind.FAILURE, "", "", failure));
        }
        return first(
                        Difference.Kind.PATH,
                        names(expected.path),
                        names(path),
                        ids(expected.path).equals(ids(path)))
                .or(() -> first(Difference.Kind.MAIL, expected.mails, mails, mails.equals(expected.mails)))
                .or(() -> variable(expected))
                .or(() -> ended == expected.ended
                        ? Optional.empty()
                        : Optional.of(new Difference(
                                Difference.Kind.END, "", String.valueOf(expected.ended), String.valueOf(ended))));
    }

    private static List<String> ids(List<Stop> stops) {
        return stops.stream().map(Stop::id).toList();
    }

    private static List<String> names(List<Stop> stops) {
        var names = new ArrayList<String>();
        stops.forEach(stop -> names.add(stop.name()));
        return names;
    }

    private static Optional<Difference> first(
            Difference.Kind kind, List<String> expected, List<String> actual, boolean same) {
        if (same) {
            return Optional.empty();
        }
        var at = 0;
        while (at < expected.size() && at < actual.size() && expected.get(at).equals(actual.get(at))) {
            at++;
        }
        return Optional.of(new Difference(kind, String.valueOf(at + 1), at(expected, at), at(actual, at)));
    }

    private static String at(List<String> list, int at) {
        return at < list.size() ? list.get(at) : "–";
    }

    private Optional<Difference> variable(Outcome expected) {
        return expected.variables.keySet().stream()
                .filter(name -> !expected.variables.get(name).equals(variables.get(name)))
                .findFirst()
                .map(name -> new Difference(
                        Difference.Kind.VARIABLE,
                        name,
                        expected.variables.get(name),
                        variables.getOrDefault(name, "–")));
    }
}
