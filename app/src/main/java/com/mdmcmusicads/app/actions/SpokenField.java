package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.processes.Field.Kind;
import java.util.List;
import java.util.Set;

/** One argument of a step, in the words of one language. */
record SpokenField(
        String label, String help, Kind kind, String group, boolean required, String value, List<String> choices) {

    private static final Set<Kind> LONG = Set.of(Kind.LONG_TEXT, Kind.LINES, Kind.FORMULAS);

    boolean isLong() {
        return LONG.contains(kind);
    }
}
