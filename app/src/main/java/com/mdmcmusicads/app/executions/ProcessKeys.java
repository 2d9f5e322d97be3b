package com.mdmcmusicads.app.executions;

import java.util.Locale;
import java.util.regex.Pattern;

/** A process has one name in two spellings: {@code leadQualification} in models, {@code lead-qualification} in addresses. */
public final class ProcessKeys {

    private static final Pattern UPPER = Pattern.compile("[A-Z]");
    private static final Pattern HYPHENED = Pattern.compile("-([a-z])");

    private ProcessKeys() {}

    public static String address(String key) {
        return UPPER.matcher(key).replaceAll(letter -> "-" + letter.group().toLowerCase(Locale.ROOT));
    }

    public static String key(String address) {
        return HYPHENED.matcher(address).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
