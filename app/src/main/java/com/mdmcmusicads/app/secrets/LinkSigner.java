package com.mdmcmusicads.app.secrets;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Turns what a link names into a token with 128 bits of an HMAC nobody can make up, and reads it back. */
@Component
public class LinkSigner {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;

    private final LinkKeys keys;

    LinkSigner(LinkKeys keys) {
        this.keys = keys;
    }

    /** @param kind the name of the key: each kind of page has its own, so that no link of one opens another */
    public String token(String kind, byte[] named) {
        var whole =
                ByteBuffer.allocate(named.length + SIGNATURE_BYTES).put(named).put(signature(kind, named));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /**
     * What a token was made for; nothing when it is none of ours.
     *
     * @param length of what is named, in bytes
     */
    public Optional<ByteBuffer> read(String kind, String token, int length) {
        try {
            var whole = Base64.getUrlDecoder().decode(token);
            if (whole.length != length + SIGNATURE_BYTES) {
                return Optional.empty();
            }
            var named = Arrays.copyOf(whole, length);
            var signature = Arrays.copyOfRange(whole, length, whole.length);
            return MessageDigest.isEqual(signature, signature(kind, named))
                    ? Optional.of(ByteBuffer.wrap(named))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private byte[] signature(String kind, byte[] named) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.of(kind), ALGORITHM));
            return Arrays.copyOf(mac.doFinal(named), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
