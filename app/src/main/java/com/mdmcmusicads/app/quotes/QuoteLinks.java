package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.mail.PublicAddress;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Signed addresses under which a client finds one version of a quote: quote, version, and 128 bits of an HMAC nobody can
 * make up. A link never expires by itself; what it still allows is for the quote to say.
 */
@Component
public class QuoteLinks {

    /** Where such addresses begin. */
    public static final String PAGE = "/q/";

    private static final int SIGNATURE_BYTES = 16;
    private static final int NAMED_BYTES = 2 * Long.BYTES + Short.BYTES;

    private final QuoteSecret secret;
    private final PublicAddress address;

    QuoteLinks(QuoteSecret secret, PublicAddress address) {
        this.secret = secret;
        this.address = address;
    }

    /** The full address for this version. */
    public String of(String quoteId, int version) {
        return address.of(PAGE + token(quoteId, version));
    }

    String token(String quoteId, int version) {
        var id = UUID.fromString(quoteId);
        var named = ByteBuffer.allocate(NAMED_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putShort((short) version)
                .array();
        var whole =
                ByteBuffer.allocate(NAMED_BYTES + SIGNATURE_BYTES).put(named).put(signature(named));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /** What a token was made for; nothing when it is none of ours. */
    public Optional<Target> read(String token) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            var named = new byte[NAMED_BYTES];
            bytes.get(named);
            var rest = Arrays.copyOfRange(bytes.array(), NAMED_BYTES, bytes.array().length);
            return MessageDigest.isEqual(rest, signature(named)) ? Optional.of(target(named)) : Optional.empty();
        } catch (IllegalArgumentException | BufferUnderflowException malformed) {
            return Optional.empty();
        }
    }

    private static Target target(byte[] named) {
        var parts = ByteBuffer.wrap(named);
        return new Target(new UUID(parts.getLong(), parts.getLong()).toString(), parts.getShort());
    }

    private byte[] signature(byte[] named) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.key(), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(named), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version of a quote a link leads to. */
    public record Target(String quoteId, int version) {}
}
