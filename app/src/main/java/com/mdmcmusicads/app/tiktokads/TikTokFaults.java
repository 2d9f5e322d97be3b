package com.mdmcmusicads.app.tiktokads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Unreachable;
import com.mdmcmusicads.app.adplatforms.PlatformAnswer;

/** What TikTok's codes mean. They stand in the answer; its status is 200 all the same. */
final class TikTokFaults {

    private static final int FINE = 0;
    private static final int NO_PERMISSION = 40001;
    private static final int THROTTLED = 40100;

    /** Missing, invalid, expired, or of a user who left. */
    private static final int TOKEN_FIRST = 40101;

    private static final int TOKEN_LAST = 40105;
    private static final int SYSTEM_FIRST = 50000;
    private static final int SYSTEM_LAST = 59999;

    private TikTokFaults() {}

    /** The data of the answer. */
    static JsonNode data(PlatformAnswer answer) {
        if (!answer.isFine()) {
            throw failed(answer);
        }
        var said = answer.json();
        if (!said.path("code").isInt()) {
            throw new BadAnswer("no code in the answer");
        }
        if (said.path("code").asInt() != FINE) {
            throw of(answer, said);
        }
        return said.path("data");
    }

    /** A proxy on the way says it with the status, TikTok itself sometimes with both. */
    private static AdPlatformFailure failed(PlatformAnswer answer) {
        var said = answer.jsonOrNothing();
        return said.path("code").isInt() && said.path("code").asInt() != FINE ? of(answer, said) : answer.failure("");
    }

    private static AdPlatformFailure of(PlatformAnswer answer, JsonNode said) {
        var code = said.path("code").asInt();
        var words = answer.clean("%d: %s (%s)"
                .formatted(
                        code,
                        said.path("message").asText(""),
                        said.path("request_id").asText("")));
        if (code == THROTTLED) {
            return new Throttled(words, answer.retryAfter().orElse(null));
        }
        if (code >= TOKEN_FIRST && code <= TOKEN_LAST) {
            return new ConnectionExpired(words);
        }
        if (code >= SYSTEM_FIRST && code <= SYSTEM_LAST) {
            return new Unreachable(words);
        }
        return code == NO_PERMISSION ? new AccessRefused(words) : new BadAnswer(words);
    }
}
