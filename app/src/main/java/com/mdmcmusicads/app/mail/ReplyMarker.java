package com.mdmcmusicads.app.mail;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Ties an answer to its mail where programs lose the usual headers: the address for answers carries the id of the mail
 * and a signature, as in {@code contact+m<id>-<signature>@example.com}. Nobody can make one up.
 */
@Component
public class ReplyMarker {

    private static final int RADIX = 36;
    private static final int SIGNATURE_BYTES = 8;
    private static final Pattern MARKED = Pattern.compile("[^+]*\\+m([0-9a-z]{1,25})-([0-9a-z]{1,13})@.*");

    private final MailSettings settings;
    private final MailSecret secret;

    ReplyMarker(MailSettings settings, MailSecret secret) {
        this.settings = settings;
        this.secret = secret;
    }

    /** The address for answers to this mail; nothing when no address for incoming mail is set. */
    public Optional<String> write(String mailId) {
        var at = settings.replyTo().lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        var number = number(UUID.fromString(mailId));
        return Optional.of(settings.replyTo().substring(0, at) + "+m" + number + "-" + signature(number)
                + settings.replyTo().substring(at));
    }

    /** The mail an address was made for; nothing when it carries no marker or a false one. */
    public Optional<String> read(String address) {
        var parts = MARKED.matcher(address.strip().toLowerCase(Locale.ROOT).replaceAll(".*<([^>]*)>.*", "$1"));
        return parts.matches() && isSigned(parts.group(1), parts.group(2))
                ? Optional.of(id(new BigInteger(parts.group(1), RADIX)).toString())
                : Optional.empty();
    }

    private boolean isSigned(String number, String signature) {
        return MessageDigest.isEqual(
                signature(number).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String number) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.key(), "HmacSHA256"));
            var bytes = mac.doFinal(number.getBytes(StandardCharsets.US_ASCII));
            return new BigInteger(1, bytes, 0, SIGNATURE_BYTES).toString(RADIX);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(UUID id) {
        return new BigInteger(id.toString().replace("-", ""), 16).toString(RADIX);
    }

    private static UUID id(BigInteger number) {
        return new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue());
    }
}
