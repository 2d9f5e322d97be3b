package com.mdmcmusicads.app.outgoing;

import com.mdmcmusicads.app.outgoing.OutgoingFailure.Why;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a header may be: one line, not one of those that say how long a message is and for whom. */
final class HeaderRules {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final int LONGEST = 8_000;
    private static final Set<String> OURS = Set.of(
            "host",
            "connection",
            "content-length",
            "transfer-encoding",
            "te",
            "trailer",
            "upgrade",
            "expect",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "accept-encoding");

    private HeaderRules() {}

    static void check(Map<String, String> headers) {
        headers.forEach(HeaderRules::check);
    }

    private static void check(String name, String value) {
        if (!NAME.matcher(name).matches() || OURS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new OutgoingFailure(Why.FORBIDDEN, "a header of this name is not sent");
        }
        if (value.length() > LONGEST || value.chars().anyMatch(sign -> sign < ' ' || sign > 0xff || sign == 0x7f)) {
            throw new OutgoingFailure(Why.FORBIDDEN, "a header must be one line of plain signs: " + name);
        }
    }
}
