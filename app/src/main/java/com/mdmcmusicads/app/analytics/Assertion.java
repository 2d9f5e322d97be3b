package com.mdmcmusicads.app.analytics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a service account says to be let in, signed with its key (JWT, RS256); it holds for an hour at most. */
final class Assertion {

    private static final String SCOPE = "https://www.googleapis.com/auth/analytics.readonly";
    private static final Duration LIFE = Duration.ofMinutes(55);
    private static final JsonMapper JSON = new JsonMapper();

    private Assertion() {}

    /** @param audience the address it is sent to */
    static String of(ServiceAccountKey account, String audience, Instant now) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", account.mail());
        claims.put("scope", SCOPE);
        claims.put("aud", audience);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        var signed = base64(Map.of("alg", "RS256", "typ", "JWT", "kid", account.keyId())) + "." + base64(claims);
        return signed + "." + signature(account, signed);
    }

    private static String base64(Map<String, Object> part) {
        try {
            return base64(JSON.writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String signature(ServiceAccountKey account, String signed) {
        try {
            var rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(account.key());
            rsa.update(signed.getBytes(StandardCharsets.US_ASCII));
            return base64(rsa.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of a service account does not sign");
        }
    }
}
