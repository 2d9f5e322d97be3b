package com.mdmcmusicads.app.actions;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Which codes of HTTP a designer calls a refusal: «400-407, 409». */
final class Refusals {

    private static final Pattern RANGE = Pattern.compile("([1-5]\\d\\d)(?:\\s*-\\s*([1-5]\\d\\d))?");

    private Refusals() {}

    static boolean hold(String ranges, int status) {
        return ranges != null
                && Arrays.stream(ranges.split("[,;]"))
                        .map(String::strip)
                        .filter(range -> !range.isEmpty())
                        .anyMatch(range -> holds(range, status));
    }

    private static boolean holds(String range, int status) {
        var match = RANGE.matcher(range);
        if (!match.matches()) {
            throw new ActionFailure("No code of HTTP: " + range);
        }
        var from = Integer.parseInt(match.group(1));
        var to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
        return from <= status && status <= to;
    }
}
