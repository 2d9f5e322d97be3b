package com.mdmcmusicads.app.incidents;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/** One incident nobody has looked at yet, as it is told apart from others. {@code what} is the job that failed. */
record Failure(
        String incidentId,
        String what,
        String instanceId,
        String definitionId,
        String process,
        String activityId,
        String message,
        String stack,
        Instant since) {

    private static final int LONGEST = 160;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|«[^»]*»");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern GAP = Pattern.compile("\\s+");

    Cause cause() {
        return Cause.of(message, stack);
    }

    /** The message without what differs from case to case; no name, number or address is left in it. */
    String signature() {
        var plain = message.lines().findFirst().orElse("");
        plain = ID.matcher(plain).replaceAll("#");
        plain = ADDRESS.matcher(plain).replaceAll("#");
        plain = QUOTED.matcher(plain).replaceAll("#");
        plain = NUMBER.matcher(plain).replaceAll("#");
        plain = GAP.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
