package com.mdmcmusicads.app.metaads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.Fields;
import com.mdmcmusicads.app.adplatforms.Renewal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How long a token lives, what it may do, and a new one in time: an expired one cannot be renewed. */
@Component
class MetaTokens {

    private final MetaGraph graph;
    private final Clock clock;

    MetaTokens(MetaGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** What Meta knows of the token; empty without the app's id and secret, which alone may ask. */
    Optional<Knowledge> look(AdAccount account) {
        return Credentials.appToken(account).map(app -> {
            var params = Map.of("input_token", Credentials.token(account), "access_token", app);
            var said = graph.getAsApp(account, "/debug_token", params).path("data");
            if (!Fields.text(said, "/is_valid").equals("true")) {
                throw new AdPlatformFailure.ConnectionExpired("the token is not valid: "
                        + said.at("/error/code").asText("") + "/"
                        + said.at("/error/subcode").asText(""));
            }
            return Knowledge.of(said);
        });
    }

    /** Empty for a token that does not expire, and where the app is not known. */
    Optional<Renewal> renew(AdAccount account) {
        return look(account).filter(known -> known.expiresAt() != null).map(known -> exchange(account));
    }

    private Renewal exchange(AdAccount account) {
        var said = graph.getAsApp(
                account,
                "/oauth/access_token",
                Map.of(
                        "grant_type", "fb_exchange_token",
                        "client_id", account.required(Credentials.APP_ID),
                        "client_secret", account.required(Credentials.APP_SECRET),
                        "set_token_expires_in_60_days", "true",
                        "fb_exchange_token", Credentials.token(account)));
        var credentials = new HashMap<>(account.credentials());
        credentials.put(Credentials.ACCESS_TOKEN, Fields.text(said, "/access_token"));
        var seconds = Fields.wholeOrZero(said, "/expires_in");
        return new Renewal(credentials, seconds == 0 ? null : clock.instant().plus(Duration.ofSeconds(seconds)));
    }

    /**
     * @param expiresAt null: never
     * @param personal whether it belongs to a person, who may leave
     * @param reads whether it may read ads
     */
    record Knowledge(Instant expiresAt, boolean personal, boolean reads) {

        static Knowledge of(JsonNode said) {
            var ends = Stream.of("expires_at", "data_access_expires_at")
                    .map(name -> said.path(name).asLong(0))
                    .filter(end -> end > 0)
                    .min(Long::compare);
            var scopes = said.path("scopes").toString();
            return new Knowledge(
                    ends.map(Instant::ofEpochSecond).orElse(null),
                    said.path("type").asText("").equals("USER"),
                    scopes.contains("\"ads_read\"") || scopes.contains("\"ads_management\""));
        }
    }
}
