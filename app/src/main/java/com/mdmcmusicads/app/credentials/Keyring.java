package com.mdmcmusicads.app.credentials;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.credentials.CredentialRefused.Why;
import com.mdmcmusicads.app.outgoing.OutgoingCall;
import com.mdmcmusicads.app.outgoing.OutgoingHttp;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Turns a credential into what a call carries; tokens of OAuth 2 are fetched when needed and kept in memory only. */
@Component
class Keyring {

    private static final Duration WITHIN = Duration.ofSeconds(15);
    private static final long USUAL_SECONDS = 300;
    private static final long MARGIN_SECONDS = 30;

    private final CredentialSeal seal;
    private final OutgoingHttp http;
    private final ObjectMapper json;
    private final Clock clock;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Keyring(CredentialSeal seal, OutgoingHttp http, ObjectMapper json, Clock clock) {
        this.seal = seal;
        this.http = http;
        this.json = json;
        this.clock = clock;
    }

    Access access(Credential credential) {
        var secret = seal.open(credential);
        return credential.kind().isChannel()
                ? new Access(URI.create(secret), Map.of())
                : new Access(http.base(credential.host()), headers(credential, secret));
    }

    private Map<String, String> headers(Credential credential, String secret) {
        return switch (credential.kind()) {
            case HEADER -> Map.of(credential.header(), secret);
            case BEARER -> bearer(secret);
            case BASIC -> basic(credential, secret);
            case OAUTH2 -> bearer(token(credential, secret));
            default -> Map.of();
        };
    }

    void forget(Credential credential) {
        tokens.remove(credential.id());
    }

    /** A credential that was changed meanwhile has another revision, and so no token yet. */
    private String token(Credential credential, String secret) {
        var known = tokens.get(credential.id());
        if (known != null
                && known.revision() == credential.revision()
                && clock.instant().isBefore(known.until())) {
            return known.value();
        }
        var fresh = fetch(credential, secret);
        tokens.put(credential.id(), fresh);
        return fresh.value();
    }

    private Token fetch(Credential credential, String secret) {
        var form = "grant_type=client_credentials"
                + (credential.scope() == null ? "" : "&scope=" + encoded(credential.scope()));
        var headers = new HashMap<>(basic(credential, secret));
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        headers.put("Accept", "application/json");
        var answer = http.send(new OutgoingCall(
                "POST", URI.create(credential.tokenUrl()), headers, form.getBytes(StandardCharsets.US_ASCII), WITHIN));
        return read(credential, answer.status(), answer.body());
    }

    private Token read(Credential credential, int status, byte[] body) {
        try {
            var answer = json.readTree(body);
            var value = answer == null ? "" : answer.path("access_token").asText();
            if (status == 200 && !value.isBlank()) {
                var seconds = Math.max(0, answer.path("expires_in").asLong(USUAL_SECONDS) - MARGIN_SECONDS);
                return new Token(value, credential.revision(), clock.instant().plusSeconds(Math.min(seconds, 86_400)));
            }
        } catch (IOException unreadable) {
            // Said below; what came back may hold a secret.
        }
        throw new CredentialRefused(Why.NO_TOKEN, credential.name());
    }

    private static Map<String, String> basic(Credential credential, String secret) {
        var pair = credential.kind() == CredentialKind.OAUTH2
                ? encoded(credential.userName()) + ":" + encoded(secret)
                : credential.userName() + ":" + secret;
        return Map.of(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A token and how long it opens. */
    private record Token(String value, int revision, Instant until) {

        @Override
        public String toString() {
            return "token";
        }
    }
}
