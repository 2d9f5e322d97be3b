package com.mdmcmusicads.forms;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** Small forms and a fixed clock for tests: Saturday 21 March 2026, 10:00 in Paris. */
final class Forms {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-21T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private Forms() {}

    /** Components in JSON with ' for " around names and texts. */
    static FormSchema of(String... components) {
        return FormSchema.read(("{'type':'default','id':'test','components':[" + String.join(",", components) + "]}")
                .replace('\'', '"'));
    }

    static FormCheck.Result check(FormSchema schema, Map<String, ?> original, Map<String, ?> submitted) {
        return new FormCheck(schema, original, new FilesInMemory(), CLOCK).check(submitted);
    }

    static TaskForm open(FormSchema schema, Map<String, ?> data) {
        return new TaskForm(schema, data, Locale.FRENCH, new FilesInMemory(), CLOCK);
    }
}
