package com.mdmcmusicads.app.googleads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Unreachable;
import com.mdmcmusicads.app.adplatforms.PlatformAnswer;
import java.time.Duration;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What Google's failures mean: first by the family of the error, then by the status of the answer. */
final class GoogleAdsFaults {

    /** The access token is no good; the refresh token may still be. */
    private static final Set<String> STALE = Set.of("OAUTH_TOKEN_EXPIRED", "OAUTH_TOKEN_INVALID");

    private static final Set<String> WITHDRAWN = Set.of(
            "OAUTH_TOKEN_EXPIRED",
            "OAUTH_TOKEN_INVALID",
            "OAUTH_TOKEN_REVOKED",
            "OAUTH_TOKEN_DISABLED",
            "OAUTH_TOKEN_HEADER_INVALID",
            "GOOGLE_ACCOUNT_DELETED",
            "AUTHENTICATION_ERROR");

    /** Families and values by which Google says that this account is not for us. */
    private static final Set<String> REFUSING = Set.of(
            "authenticationError", "authorizationError", "headerError", "customerError", "operationAccessDeniedError");

    private static final Set<String> REFUSED_REQUESTS = Set.of(
            "requestError.INVALID_CUSTOMER_ID",
            "requestError.CANNOT_BE_EXECUTED_BY_MANAGER_ACCOUNT",
            "requestError.CLOUD_PROJECT_NOT_FOUND",
            "requestError.LOGIN_CUSTOMER_ID_PARAMETER_MISSING",
            "requestError.DEVELOPER_TOKEN_PARAMETER_MISSING",
            "queryError.REQUESTED_METRICS_FOR_MANAGER",
            "quotaError.ACCESS_PROHIBITED");

    private GoogleAdsFaults() {}

    /** Whether a new access token could help. */
    static boolean isStaleToken(PlatformAnswer answer) {
        if (answer.status() != 401) {
            return false;
        }
        var error = first(answer);
        return error.isMissingNode() || STALE.contains(value(error));
    }

    static AdPlatformFailure of(PlatformAnswer answer) {
        var error = first(answer);
        if (error.isMissingNode()) {
            return plain(answer);
        }
        var code = family(error) + "." + value(error);
        var words = answer.clean(code + ": " + error.path("message").asText(""));
        return switch (family(error)) {
            case "quotaError" -> quota(code, words, error, answer);
            case "internalError" -> new Unreachable(words);
            case "authenticationError" ->
                WITHDRAWN.contains(value(error)) ? new ConnectionExpired(words) : new AccessRefused(words);
            default -> refused(error, code) ? new AccessRefused(words) : byStatus(answer, words);
        };
    }

    private static boolean refused(JsonNode error, String code) {
        return REFUSING.contains(family(error)) || REFUSED_REQUESTS.contains(code);
    }

    private static AdPlatformFailure quota(String code, String words, JsonNode error, PlatformAnswer answer) {
        if (REFUSED_REQUESTS.contains(code)) {
            return new AccessRefused(words);
        }
        var told = error.at("/details/quotaErrorDetails/retryDelay").asText("");
        return new Throttled(
                words,
                told.matches("\\d{1,6}(\\.\\d{1,9})?s")
                        ? Duration.parse("PT" + told.toUpperCase(java.util.Locale.ROOT))
                        : answer.retryAfter().orElse(null));
    }

    private static AdPlatformFailure byStatus(PlatformAnswer answer, String words) {
        return answer.status() >= 500 ? new Unreachable(words) : new BadAnswer(words);
    }

    private static AdPlatformFailure plain(PlatformAnswer answer) {
        var status = status(answer);
        return answer.failure(
                status.path("status").asText("") + " " + status.path("message").asText(""));
    }

    /** Streams wrap the same error in a list. */
    private static JsonNode status(PlatformAnswer answer) {
        var said = answer.jsonOrNothing();
        return (said.isArray() ? said.path(0) : said).path("error");
    }

    private static JsonNode first(PlatformAnswer answer) {
        return StreamSupport.stream(status(answer).path("details").spliterator(), false)
                .map(detail -> detail.at("/errors/0"))
                .filter(error -> error.path("errorCode").isObject())
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private static String family(JsonNode error) {
        var names = error.path("errorCode").fieldNames();
        return names.hasNext() ? names.next() : "unknown";
    }

    private static String value(JsonNode error) {
        return error.path("errorCode").path(family(error)).asText("");
    }
}
