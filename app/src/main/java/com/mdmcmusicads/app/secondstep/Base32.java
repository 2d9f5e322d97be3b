package com.mdmcmusicads.app.secondstep;

/** Bytes in the 32 signs that people and authenticator apps can copy without mistakes (RFC 4648). */
final class Base32 {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var b : bytes) {
            buffer = buffer << 8 | b & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(SIGNS.charAt(buffer >> bits & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(SIGNS.charAt(buffer << 5 - bits & 31)).toString();
    }
}
