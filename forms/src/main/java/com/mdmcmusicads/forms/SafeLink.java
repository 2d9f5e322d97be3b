package com.mdmcmusicads.forms;

import java.util.regex.Pattern;

/** Which addresses a form may show: pictures over https, as embedded pictures or from this application; links to the usual places. */
final class SafeLink {

    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\s\\\\]");
    private static final Pattern EMBEDDED =
            Pattern.compile("data:image/(png|jpeg|jpg|gif|webp|avif);base64,[A-Za-z0-9+/=]+", Pattern.CASE_INSENSITIVE);

    private SafeLink() {}

    static boolean picture(String address) {
        return !odd(address)
                && (https(address)
                        || ownPath(address)
                        || EMBEDDED.matcher(address).matches());
    }

    static boolean link(String address) {
        return !odd(address)
                && (https(address)
                        || ownPath(address)
                        || starts(address, "http://")
                        || starts(address, "mailto:")
                        || starts(address, "tel:"));
    }

    static boolean https(String address) {
        return !odd(address) && starts(address, "https://") && address.length() > 8;
    }

    private static boolean ownPath(String address) {
        return address.startsWith("/") && !address.startsWith("//");
    }

    private static boolean odd(String address) {
        return address.isEmpty() || ODD.matcher(address).find();
    }

    private static boolean starts(String address, String scheme) {
        return address.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
