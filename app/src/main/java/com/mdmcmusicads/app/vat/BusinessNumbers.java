package com.mdmcmusicads.app.vat;

import java.util.regex.Pattern;

/** The numbers a business goes by, checked by their own digits; whether somebody really has them is another question. */
public final class BusinessNumbers {

    private static final Pattern SIREN = Pattern.compile("\\d{9}");
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final Pattern FRENCH_VAT = Pattern.compile("FR\\d{11}");

    /** SIREN of La Poste, whose establishments follow a rule of their own (INSEE). */
    private static final String POST_OFFICE = "356000000";

    private BusinessNumbers() {}

    /** Nine digits with a Luhn key (INSEE, Sirene). */
    public static boolean isSiren(String digits) {
        return SIREN.matcher(digits).matches() && luhn(digits) % 10 == 0;
    }

    /** A SIREN and five digits more with a Luhn key over all; La Poste's digits only add up to a multiple of five. */
    public static boolean isSiret(String digits) {
        if (!SIRET.matcher(digits).matches() || !isSiren(digits.substring(0, 9))) {
            return false;
        }
        return luhn(digits) % 10 == 0
                || digits.startsWith(POST_OFFICE)
                        && digits.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    /** A French VAT number whose two digits belong to its SIREN: (12 + 3 × (SIREN mod 97)) mod 97. */
    public static boolean isFrenchVat(String number) {
        return FRENCH_VAT.matcher(number).matches()
                && isSiren(number.substring(4))
                && frenchVat(number.substring(4)).equals(number);
    }

    /** The VAT number of a French business. */
    public static String frenchVat(String siren) {
        return "FR%02d%s".formatted((12 + 3 * (Integer.parseInt(siren) % 97)) % 97, siren);
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        return sum;
    }
}
