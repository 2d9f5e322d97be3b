package com.mdmcmusicads.app.executions;

import java.util.regex.Pattern;

/** Hides what may be about a person from those who see processes but not the people in them. */
public final class Mask {

    private static final Pattern EMAIL = Pattern.compile("[^\\s<>\"'=,;()]+@[^\\s<>\"'=,;()]+");
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d[\\d .-]{6,}\\d");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|«[^»]*»");

    /** Constants of ours and ids: they name no one. */
    private static final Pattern HARMLESS =
            Pattern.compile("[A-Z][A-Z0-9_]*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String HIDDEN = "•••";

    private Mask() {}

    /** A value of a process variable: numbers, dates, yes and no, constants and ids stay. */
    public static Object value(Object value) {
        return value instanceof String text && !HARMLESS.matcher(text).matches() ? HIDDEN : value;
    }

    /** A technical message without addresses, telephone numbers and quoted values. */
    public static String message(String message) {
        var plain = EMAIL.matcher(message).replaceAll(HIDDEN);
        plain = QUOTED.matcher(plain).replaceAll(HIDDEN);
        return DIGITS.matcher(plain).replaceAll(HIDDEN);
    }
}
