package com.mdmcmusicads.app.secondstep;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every 30 seconds (RFC 6238 with SHA-1 and six digits, what every authenticator app speaks). */
final class Totp {

    private static final long STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int DRIFT = 1;

    private Totp() {}

    /** The counter whose code this is, if it is one around {@code now} and later than {@code last}. */
    static OptionalLong match(byte[] secret, String code, Instant now, long last) {
        var present = now.getEpochSecond() / STEP_SECONDS;
        for (var counter = Math.max(present - DRIFT, last + 1); counter <= present + DRIFT; counter++) {
            if (MessageDigest.isEqual(code(secret, counter, DIGITS).getBytes(), code.getBytes())) {
                return OptionalLong.of(counter);
            }
        }
        return OptionalLong.empty();
    }

    static String code(byte[] secret, Instant at, int digits) {
        return code(secret, at.getEpochSecond() / STEP_SECONDS, digits);
    }

    private static String code(byte[] secret, long counter, int digits) {
        var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
        var offset = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        var code = String.valueOf(number % (long) Math.pow(10, digits));
        return "0".repeat(digits - code.length()) + code;
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
