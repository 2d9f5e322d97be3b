package com.mdmcmusicads.app.capture;

import com.mdmcmusicads.app.api.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Checks that a submission that names a source with a secret was signed with it: header
 * {@code X-MDMC-Signature: t=<unix seconds>,v1=<hex of HMAC-SHA256(secret, t + "." + body)>}, at most five minutes old.
 * A source without a secret needs no signature.
 */
@Component
class SourceSignatures {

    static final String HEADER = "X-MDMC-Signature";

    private static final Pattern SIGNATURE = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Secrets secrets;
    private final Clock clock;

    SourceSignatures(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    void check(String source, String signature, byte[] body) {
        var secret = source == null ? null : secrets.signatures().get(folded(source));
        if (secret != null && !isValid(secret, signature == null ? "" : signature, body)) {
            throw new Refusal(HttpStatus.UNAUTHORIZED, "signature-invalid");
        }
    }

    /** However a source is spelled, with other case, spaces or dashes, it is the same source. */
    private static String folded(String source) {
        return Normalizer.normalize(source, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private boolean isValid(String secret, String signature, byte[] body) {
        var parts = SIGNATURE.matcher(signature);
        if (!parts.matches() || isStale(parts.group(1))) {
            return false;
        }
        return MessageDigest.isEqual(HexFormat.of().parseHex(parts.group(2)), sign(secret, parts.group(1), body));
    }

    private boolean isStale(String seconds) {
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), clock.instant());
        return age.abs().compareTo(TOLERANCE) > 0;
    }

    static byte[] sign(String secret, String seconds, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code MDMC_LEADS_SIGNATURES_<SOURCE>}: the secret each signing source shares with us. */
    @ConfigurationProperties("mdmc.leads")
    record Secrets(Map<String, String> signatures) {
        Secrets {
            var given = signatures == null ? Map.<String, String>of() : signatures;
            signatures = given.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(each -> folded(each.getKey()), Map.Entry::getValue));
        }
    }
}
