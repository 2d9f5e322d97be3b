package com.mdmcmusicads.app.consent;

import java.util.regex.Pattern;

/**
 * Where an answer came from; null where it is not known.
 *
 * @param source the form, page or talk, in words
 * @param ip address of the person's connection
 * @param userAgent the person's browser, as it names itself
 */
public record Origin(Channel channel, String source, String ip, String userAgent) {

    private static final int LONGEST = 512;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}+");

    public Origin {
        source = clean(source);
        ip = clean(ip);
        userAgent = clean(userAgent);
    }

    public static Origin of(Channel channel) {
        return new Origin(channel, null, null, null);
    }

    public static Origin web(Channel channel, String ip, String userAgent) {
        return new Origin(channel, null, ip, userAgent);
    }

    public Origin from(String where) {
        return new Origin(channel, where, ip, userAgent);
    }

    private static String clean(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var plain = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
