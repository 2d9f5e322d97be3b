package com.mdmcmusicads.app.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Seals secrets that must be read again (AES-256-GCM). What is sealed says under which key and opens only at the place it
 * was sealed for, so that nobody who writes into the database can move it to another row.
 */
@Component
public class Vault {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD_BYTES = 1 + Integer.BYTES;
    private static final int SHORTEST = HEAD_BYTES + NONCE_BYTES + TAG_BITS / Byte.SIZE;

    private final SealKeys keys;

    Vault(SealKeys keys) {
        this.keys = keys;
    }

    /** Format, key id, nonce, and what only the key opens; {@code place} is where it will lie, as in a table and an id. */
    public byte[] seal(byte[] secret, String place) {
        var key = keys.current();
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var head = ByteBuffer.allocate(HEAD_BYTES).put(FORMAT).putInt(key.id()).array();
        var body = crypt(Cipher.ENCRYPT_MODE, key, nonce, head, place, secret);
        return ByteBuffer.allocate(HEAD_BYTES + NONCE_BYTES + body.length)
                .put(head)
                .put(nonce)
                .put(body)
                .array();
    }

    /**
     * The secret again.
     *
     * @throws UnknownKey when it was sealed under a key this node does not have
     * @throws Unreadable when it was changed, or sealed for another place
     */
    public byte[] open(byte[] sealed, String place) {
        var key = keys.byId(keyId(sealed));
        var parts = ByteBuffer.wrap(sealed);
        var head = new byte[HEAD_BYTES];
        var nonce = new byte[NONCE_BYTES];
        var body = new byte[sealed.length - HEAD_BYTES - NONCE_BYTES];
        parts.get(head).get(nonce).get(body);
        return crypt(Cipher.DECRYPT_MODE, key, nonce, head, place, body);
    }

    /** False for what an older key sealed: it is time to seal it anew. */
    public boolean isCurrent(byte[] sealed) {
        return keyId(sealed) == keys.current().id();
    }

    private static int keyId(byte[] sealed) {
        if (sealed.length < SHORTEST || sealed[0] != FORMAT) {
            throw new Unreadable();
        }
        return ByteBuffer.wrap(sealed).getInt(1);
    }

    private static byte[] crypt(int mode, SealKey key, byte[] nonce, byte[] head, String place, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(head);
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new Unreadable();
        }
    }
}
