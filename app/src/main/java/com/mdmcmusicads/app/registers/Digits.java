package com.mdmcmusicads.app.registers;

/** Digits as people type them, with spaces and points in between, and the sums over them. */
final class Digits {

    private Digits() {}

    static String of(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f.-]", "");
    }

    static boolean areAll(String text, int length) {
        return text.length() == length && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /** Every second digit from the right counts double, its own digits summed. */
    static int luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }

    static int sum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }

    static String grouped(String digits) {
        return digits.replaceAll("(\\d{3})(?=\\d)", "$1\u00a0");
    }
}
