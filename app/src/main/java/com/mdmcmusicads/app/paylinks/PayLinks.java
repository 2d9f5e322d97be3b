package com.mdmcmusicads.app.paylinks;

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
 * Signed addresses of the page where an invoice is paid, and of the page where a client leaves a card or a mandate: what
 * it is for, its id, and 128 bits of an HMAC nobody can make up. A link never expires; an old one says what has become of
 * the invoice.
 */
@Component
public class PayLinks {

    static final String PAGE = "/pay/";

    private static final int SIGNATURE_BYTES = 16;
    private static final int NAMED_BYTES = 1 + 2 * Long.BYTES;

    private final LinkSecret secret;
    private final PublicAddress address;

    PayLinks(LinkSecret secret, PublicAddress address) {
        this.secret = secret;
        this.address = address;
    }

    /** Where this invoice is paid. */
    public String of(String invoiceId) {
        return address.of(PAGE + token(Purpose.INVOICE, invoiceId));
    }

    /** Where this client leaves a card or a mandate. */
    public String toLeaveMethod(String clientId) {
        return address.of(PAGE + token(Purpose.METHOD, clientId));
    }

    String address(String token) {
        return address.of(PAGE + token);
    }

    String token(Purpose purpose, String subject) {
        var id = UUID.fromString(subject);
        var named = ByteBuffer.allocate(NAMED_BYTES)
                .put((byte) purpose.ordinal())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        var whole =
                ByteBuffer.allocate(NAMED_BYTES + SIGNATURE_BYTES).put(named).put(signature(named));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /** What a token was made for; nothing when it is none of ours. */
    Optional<Target> read(String token) {
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
        var purpose = Purpose.values()[parts.get()];
        return new Target(purpose, new UUID(parts.getLong(), parts.getLong()).toString());
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

    /** What a page is for; the order is part of every link ever sent. */
    enum Purpose {
        INVOICE,
        METHOD
    }

    /** What a link leads to; {@code id} is an invoice's or a client's. */
    record Target(Purpose purpose, String id) {}
}
