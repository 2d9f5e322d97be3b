package com.mdmcmusicads.app.secondstep;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The authenticator app of tests: knows the secret as people copy it. */
public final class TotpCodes {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private TotpCodes() {}

    public static String at(String secret, Instant moment) {
        return Totp.code(decode(secret), moment, 6);
    }

    private static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var bits = 0;
        for (var sign : text.toCharArray()) {
            buffer = buffer << 5 | SIGNS.indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
