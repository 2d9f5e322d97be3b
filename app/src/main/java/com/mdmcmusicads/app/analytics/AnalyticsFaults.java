package com.mdmcmusicads.app.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.PlatformAnswer;
import java.time.Duration;
import java.util.Locale;

/** What Google's failures mean; quotas are by hour and by day, and it says which in its words, rarely when to come back. */
final class AnalyticsFaults {

    private static final String SECONDS = "\\d{1,6}(\\.\\d{1,9})?s";

    private AnalyticsFaults() {}

    static AdPlatformFailure of(PlatformAnswer answer) {
        var error = answer.jsonOrNothing().path("error");
        var status = error.path("status").asText("");
        var words = answer.clean(status + ": " + error.path("message").asText(""));
        return switch (status) {
            case "RESOURCE_EXHAUSTED" -> new Throttled(words, pause(answer, error));
            case "UNAUTHENTICATED" -> new ConnectionExpired(words);
            case "PERMISSION_DENIED", "NOT_FOUND" -> new AccessRefused(words);
            default -> answer.failure(words);
        };
    }

    /** As a header or, in Google's own way, among the details; null when it does not say. */
    private static Duration pause(PlatformAnswer answer, JsonNode error) {
        for (var detail : error.path("details")) {
            var told = detail.path("retryDelay").asText("");
            if (told.matches(SECONDS)) {
                return Duration.parse("PT" + told.toUpperCase(Locale.ROOT));
            }
        }
        return answer.retryAfter().orElse(null);
    }
}
