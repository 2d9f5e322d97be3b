package com.mdmcmusicads.app.particulars;

import com.mdmcmusicads.app.texts.Folded;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What tells that two records may be of one person, however each was written; null where it says too little.
 *
 * @param phone the number with its country, {@code +33612345678}
 * @param artist the artist's name without accents, capitals, spaces and punctuation
 */
public record Likeness(String phone, String artist) {

    private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int SHORTEST_PHONE = 6;
    private static final int SHORTEST_ARTIST = 2;

    /** Calling codes of the countries our artists write from; a leading zero inside the country goes. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("FR", "33"),
            Map.entry("BE", "32"),
            Map.entry("CH", "41"),
            Map.entry("LU", "352"),
            Map.entry("DE", "49"),
            Map.entry("AT", "43"),
            Map.entry("NL", "31"),
            Map.entry("GB", "44"),
            Map.entry("IE", "353"),
            Map.entry("ES", "34"),
            Map.entry("PT", "351"),
            Map.entry("MA", "212"),
            Map.entry("DZ", "213"),
            Map.entry("TN", "216"),
            Map.entry("SN", "221"),
            Map.entry("CI", "225"),
            Map.entry("CA", "1"),
            Map.entry("US", "1"));

    /** Without a country a number is read as a French one. */
    public static Likeness of(String artistName, String phone, String country) {
        return new Likeness(phone(phone, country == null ? "FR" : country), artist(artistName));
    }

    private static String phone(String phone, String country) {
        var digits = phone == null ? "" : phone.replaceAll("[^0-9+]", "").replaceFirst("^00", "+");
        if (digits.length() < SHORTEST_PHONE) {
            return null;
        }
        if (digits.startsWith("+")) {
            return digits.replaceFirst("^\\+330", "+33");
        }
        var code = CODES.get(country);
        return code == null ? country + digits : "+" + code + digits.replaceFirst("^0", "");
    }

    private static String artist(String name) {
        var spoken = UNSPOKEN.matcher(Folded.of(name)).replaceAll("");
        return spoken.length() < SHORTEST_ARTIST ? null : spoken;
    }
}
