package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.sequences.Script;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days on which mails leave, counted from the enrolment, as a designer writes them into the process ({@code 0, 2, 6}); none:
 * the days of the sequence hold. There are as many mails as days.
 */
record Cadence(List<Integer> days) {

    private static final String WRITTEN = "\\s*\\d{1,3}\\s*([,;]\\s*\\d{1,3}\\s*){0,19}";

    /**
     * @throws IllegalArgumentException when these are no days, one after the other
     */
    static Cadence read(String text) {
        if (text == null || text.isBlank()) {
            return new Cadence(List.of());
        }
        if (!text.matches(WRITTEN)) {
            throw new IllegalArgumentException("No days of sending: " + text);
        }
        var days = Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
        if (!days.stream().sorted().toList().equals(days)) {
            throw new IllegalArgumentException("Days of sending go forward: " + text);
        }
        return new Cadence(days);
    }

    /** The script on these days. */
    Script appliedTo(Script script) {
        if (days.isEmpty()) {
            return script;
        }
        var steps = IntStream.range(0, Math.min(days.size(), script.steps().size()))
                .mapToObj(mail -> script.steps().get(mail).after(delay(mail)))
                .toList();
        return new Script(script.key(), script.name(), script.version(), script.window(), script.firstAtOnce(), steps);
    }

    /** Days since the mail before. */
    private int delay(int mail) {
        return mail == 0 ? days.get(0) : days.get(mail) - days.get(mail - 1);
    }
}
