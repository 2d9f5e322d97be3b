package com.mdmcmusicads.app.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key and the short name by which sealed things call it; the name gives nothing of the key away. */
record SealKey(int id, SecretKey key) {

    static SealKey of(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        return new SealKey(id(bytes), new SecretKeySpec(bytes, "AES"));
    }

    private static int id(byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return ByteBuffer.wrap(mac.doFinal("key id".getBytes(StandardCharsets.UTF_8)))
                    .getInt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "key " + Integer.toHexString(id);
    }
}
