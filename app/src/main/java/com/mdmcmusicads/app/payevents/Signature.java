package com.mdmcmusicads.app.payevents;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * {@code Stripe-Signature: t=<unix seconds>,v1=<hex of HMAC-SHA256(secret, t + "." + raw body)>}, at most five minutes old.
 * While a secret is exchanged there are several v1: one that is right is enough.
 */
@Component
class Signature {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int LONGEST_HEADER = 2000;
    private static final Pattern TIME = Pattern.compile("(?:^|,)\\s*t=(\\d{1,12})(?=,|$)");
    private static final Pattern SIGNED = Pattern.compile("(?:^|,)\\s*v1=([0-9a-f]{64})(?=,|$)");

    private final WebhookSettings settings;
    private final Clock clock;

    Signature(WebhookSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isOf(byte[] body, String header) {
        var secret = settings.webhookSecret().strip();
        if (secret.isEmpty() || body == null || header == null || header.length() > LONGEST_HEADER) {
            return false;
        }
        var time = TIME.matcher(header);
        return time.find() && isFresh(time.group(1)) && isSigned(sign(secret, time.group(1), body), header);
    }

    private boolean isFresh(String seconds) {
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), clock.instant());
        return age.abs().compareTo(TOLERANCE) <= 0;
    }

    private static boolean isSigned(byte[] expected, String header) {
        return SIGNED.matcher(header)
                .results()
                .anyMatch(
                        given -> MessageDigest.isEqual(expected, HexFormat.of().parseHex(given.group(1))));
    }

    private static byte[] sign(String secret, String seconds, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
