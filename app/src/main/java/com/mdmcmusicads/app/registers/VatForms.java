package com.mdmcmusicads.app.registers;

import java.util.Map;
import java.util.regex.Pattern;

/** The form each member state gives its VAT numbers, after the prefix (VIES, "VAT number structure"). */
final class VatForms {

    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            form("AT", "U\\d{8}"),
            form("BE", "[01]\\d{9}"),
            form("BG", "\\d{9,10}"),
            form("CY", "\\d{8}[A-Z]"),
            form("CZ", "\\d{8,10}"),
            form("DE", "\\d{9}"),
            form("DK", "\\d{8}"),
            form("EE", "\\d{9}"),
            form("EL", "\\d{9}"),
            form("ES", "[A-Z]\\d{7}[A-Z0-9]|\\d{8}[A-Z]"),
            form("FI", "\\d{8}"),
            form("FR", "[0-9A-HJ-NP-Z]{2}\\d{9}"),
            form("HR", "\\d{11}"),
            form("HU", "\\d{8}"),
            form("IE", "\\d{7}[A-W][A-I]?|\\d[A-Z+*]\\d{5}[A-W]"),
            form("IT", "\\d{11}"),
            form("LT", "\\d{9}|\\d{12}"),
            form("LU", "\\d{8}"),
            form("LV", "\\d{11}"),
            form("MT", "\\d{8}"),
            form("NL", "\\d{9}B\\d{2}"),
            form("PL", "\\d{10}"),
            form("PT", "\\d{9}"),
            form("RO", "\\d{2,10}"),
            form("SE", "\\d{12}"),
            form("SI", "\\d{8}"),
            form("SK", "\\d{10}"),
            form("XI", "\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3}"));

    private VatForms() {}

    private static Map.Entry<String, Pattern> form(String prefix, String rest) {
        return Map.entry(prefix, Pattern.compile(rest));
    }

    static boolean fit(VatNumber number) {
        var form = FORMS.get(number.prefix());
        return form != null
                && form.matcher(number.rest()).matches()
                && (!number.prefix().equals("FR") || keyFits(number.rest()));
    }

    static boolean isKnown(String prefix) {
        return FORMS.containsKey(prefix);
    }

    private static boolean keyFits(String rest) {
        return FrenchKey.fits(rest.substring(0, 2), rest.substring(2));
    }

    /** Monaco is France to the VAT, Greece writes EL. */
    static String prefix(String country) {
        return switch (country) {
            case "GR" -> "EL";
            case "MC" -> "FR";
            default -> country;
        };
    }
}
