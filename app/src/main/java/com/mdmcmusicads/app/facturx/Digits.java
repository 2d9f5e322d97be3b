package com.mdmcmusicads.app.facturx;

/** Long numbers in groups that do not break, as people read them out. */
final class Digits {

    private static final char SPACE = '\u00a0';

    private Digits() {}

    /** A SIREN: 732 829 320. */
    static String ofThree(String digits) {
        return grouped(digits, 3);
    }

    /** An IBAN. */
    static String ofFour(String digits) {
        return grouped(digits, 4);
    }

    /** 732 829 320 00074: the SIREN, then the number of the establishment. */
    static String ofSiret(String digits) {
        return digits == null || digits.length() != 14
                ? digits
                : ofThree(digits.substring(0, 9)) + SPACE + digits.substring(9);
    }

    /** A French number in pairs; any other as it was given. */
    static String ofPhone(String number) {
        return number == null || !number.matches("\\+33\\d{9}")
                ? number
                : "+33" + SPACE + number.charAt(3) + SPACE + grouped(number.substring(4), 2);
    }

    private static String grouped(String digits, int size) {
        return digits == null ? null : digits.replaceAll("(.{" + size + "})(?=.)", "$1" + SPACE);
    }
}
