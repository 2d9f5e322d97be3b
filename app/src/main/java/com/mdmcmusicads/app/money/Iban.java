package com.mdmcmusicads.app.money;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** International bank account numbers (ISO 13616), checked by their own digits. */
public final class Iban {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final BigInteger CHECK = BigInteger.valueOf(97);
    private static final int GROUP = 4;

    private Iban() {}

    /** Without spaces, in capitals. */
    public static String compact(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f]", "").toUpperCase(java.util.Locale.ROOT);
    }

    /** @param iban without spaces, in capitals */
    public static boolean isValid(String iban) {
        return SHAPE.matcher(iban).matches()
                && number(iban.substring(GROUP) + iban.substring(0, GROUP))
                        .mod(CHECK)
                        .equals(BigInteger.ONE);
    }

    /** In groups of four, as people read it. */
    public static String grouped(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1\u00a0");
    }

    private static BigInteger number(String rearranged) {
        var digits = new StringBuilder();
        rearranged.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString());
    }
}
