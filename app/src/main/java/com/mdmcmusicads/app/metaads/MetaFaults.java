package com.mdmcmusicads.app.metaads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.RangeTooLarge;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Unreachable;
import com.mdmcmusicads.app.adplatforms.PlatformAnswer;
import java.util.Locale;
import java.util.Set;

/** What Meta's error codes mean. */
final class MetaFaults {

    private static final int INVALID_PARAMETER = 100;

    /** Of a call with too many rows in all; of an id that is not there or not for us. */
    private static final int TOO_MUCH_DATA = 1487534;

    private static final int NOT_FOR_US = 33;

    private static final Set<Integer> EXPIRED = Set.of(102, 190);
    private static final Set<Integer> REFUSED = Set.of(3, 10, 368);
    private static final Set<Integer> THROTTLED = Set.of(4, 17, 32, 341, 613);
    private static final Set<Integer> PASSING = Set.of(1, 2);

    private MetaFaults() {}

    /** Meta may report a failure with any status. */
    static boolean isFailure(PlatformAnswer answer) {
        return !answer.isFine() || answer.jsonOrNothing().path("error").isObject();
    }

    /** The same question in smaller pages is welcome. */
    static boolean wantsSmallerPages(PlatformAnswer answer) {
        return error(answer).path("message").asText("").toLowerCase(Locale.ROOT).contains("reduce the amount of data");
    }

    static AdPlatformFailure of(PlatformAnswer answer) {
        var error = error(answer);
        if (!error.isObject()) {
            return answer.failure("");
        }
        var code = error.path("code").asInt(0);
        var subcode = error.path("error_subcode").asInt(0);
        var words = words(answer, error, code, subcode);
        if (THROTTLED.contains(code) || code >= 80_000 && code <= 80_014) {
            return new Throttled(words, new MetaUsage(answer).regain().orElse(null));
        }
        return EXPIRED.contains(code) ? new ConnectionExpired(words) : other(answer, error, code, subcode, words);
    }

    private static AdPlatformFailure other(PlatformAnswer answer, JsonNode error, int code, int subcode, String words) {
        if (REFUSED.contains(code) || code >= 200 && code < 300 || is(code, subcode, NOT_FOR_US)) {
            return new AccessRefused(words);
        }
        if (is(code, subcode, TOO_MUCH_DATA)) {
            return new RangeTooLarge(words);
        }
        var passes = PASSING.contains(code) || error.path("is_transient").asBoolean() || answer.status() >= 500;
        return passes ? new Unreachable(words) : new BadAnswer(words);
    }

    private static boolean is(int code, int subcode, int wanted) {
        return code == INVALID_PARAMETER && subcode == wanted;
    }

    private static String words(PlatformAnswer answer, JsonNode error, int code, int subcode) {
        return answer.clean("%d%s: %s (%s)"
                .formatted(
                        code,
                        subcode == 0 ? "" : "/" + subcode,
                        error.path("message").asText(""),
                        error.path("fbtrace_id").asText("")));
    }

    private static JsonNode error(PlatformAnswer answer) {
        return answer.jsonOrNothing().path("error");
    }
}
