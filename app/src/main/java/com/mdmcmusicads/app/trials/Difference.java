package com.mdmcmusicads.app.trials;

import java.util.List;

/** Where a scenario first went another way than it did when it was kept. */
record Difference(Kind kind, String what, String expected, String actual) {

    /** What differs. */
    enum Kind {
        PATH,
        MAIL,
        VARIABLE,
        END,
        FAILURE,
        REFUSED
    }

    /** For the sentence of its kind. */
    List<String> words(String scenario) {
        return List.of(scenario, what, expected, actual);
    }

    String sentenceKey() {
        return "trials.difference." + kind;
    }
}
