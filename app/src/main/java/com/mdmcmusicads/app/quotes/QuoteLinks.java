package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.mail.PublicAddress;
import com.mdmcmusicads.app.secrets.LinkSigner;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Signed addresses under which a client finds one version of a quote: quote, version, and 128 bits of an HMAC nobody can
 * make up. A link never expires by itself; what it still allows is for the quote to say.
 */
@Component
public class QuoteLinks {

    /** Where such addresses begin. */
    public static final String PAGE = "/q/";

    /** The name of the key that signs them. */
    private static final String KEY = "quote_secret";

    private static final int NAMED_BYTES = 2 * Long.BYTES + Short.BYTES;

    private final LinkSigner signer;
    private final PublicAddress address;

    QuoteLinks(LinkSigner signer, PublicAddress address) {
        this.signer = signer;
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
        return signer.token(KEY, named);
    }

    /** What a token was made for; nothing when it is none of ours. */
    public Optional<Target> read(String token) {
        return signer.read(KEY, token, NAMED_BYTES).map(QuoteLinks::target);
    }

    private static Target target(ByteBuffer parts) {
        return new Target(new UUID(parts.getLong(), parts.getLong()).toString(), parts.getShort());
    }

    /** The version of a quote a link leads to. */
    public record Target(String quoteId, int version) {}
}
