package com.mdmcmusicads.app.registers;

/** The two signs before the SIREN in a French VAT number (BOI-TVA-DECLA-20-10-20). */
final class FrenchKey {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int MODULUS = 97;
    private static final int ADDED = 12;

    private FrenchKey() {}

    static String of(String siren) {
        return "%02d".formatted((ADDED + 3 * (Integer.parseInt(siren) % MODULUS)) % MODULUS);
    }

    /** Old keys are two digits; new ones have a letter, and a checksum of their own. */
    static boolean fits(String key, String siren) {
        return Digits.areAll(key, 2) ? key.equals(of(siren)) : fitsNew(key, Long.parseLong(siren));
    }

    private static boolean fitsNew(String key, long siren) {
        var first = ALPHABET.indexOf(key.charAt(0));
        var second = ALPHABET.indexOf(key.charAt(1));
        var value = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (siren + 1 + value / 11) % 11 == value % 11;
    }
}
