package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.mail.PublicAddress;
import com.mdmcmusicads.app.secrets.LinkSigner;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Signed addresses of the page where an invoice is paid, and of the page where a client leaves a card or a mandate: what
 * it is for, its id, and 128 bits of an HMAC nobody can make up. A link never expires; an old one says what has become of
 * the invoice.
 */
@Component
public class PayLinks {

    static final String PAGE = "/pay/";

    /** The name of the key that signs them. */
    private static final String KEY = "paylink_secret";

    private static final int NAMED_BYTES = 1 + 2 * Long.BYTES;

    private final LinkSigner signer;
    private final PublicAddress address;

    PayLinks(LinkSigner signer, PublicAddress address) {
        this.signer = signer;
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
        return signer.token(KEY, named);
    }

    /** What a token was made for; nothing when it is none of ours. */
    Optional<Target> read(String token) {
        return signer.read(KEY, token, NAMED_BYTES).map(PayLinks::target);
    }

    private static Target target(ByteBuffer parts) {
        var purpose = Purpose.values()[parts.get()];
        return new Target(purpose, new UUID(parts.getLong(), parts.getLong()).toString());
    }

    /** What a page is for; the order is part of every link ever sent. */
    enum Purpose {
        INVOICE,
        METHOD
    }

    /** What a link leads to; {@code id} is an invoice's or a client's. */
    record Target(Purpose purpose, String id) {}
}
