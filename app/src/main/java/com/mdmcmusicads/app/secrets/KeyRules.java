package com.mdmcmusicads.app.secrets;

import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;

/** What a key must be like: 32 random bytes, written in Base64. */
public final class KeyRules {

    public static final String HOW_TO_MAKE_ONE = "make one with: openssl rand -base64 32";

    static final int BYTES = 32;

    /** 32 random bytes have hardly ever fewer than 25 different ones; a sentence or a row of zeros has. */
    private static final int LEAST_VARIETY = 18;

    private KeyRules() {}

    /** What is wrong with a key, without repeating it. */
    public static Optional<String> fault(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length != BYTES) {
                return Optional.of("must be 32 bytes in Base64");
            }
            return isVaried(bytes) ? Optional.empty() : Optional.of("is not random");
        } catch (IllegalArgumentException noBase64) {
            return Optional.of("must be 32 bytes in Base64");
        }
    }

    private static boolean isVaried(byte[] bytes) {
        var signs = new HashSet<Byte>();
        var steps = new HashSet<Byte>();
        for (var i = 0; i < bytes.length; i++) {
            signs.add(bytes[i]);
            steps.add((byte) (bytes[i] - bytes[(i + 1) % bytes.length]));
        }
        return signs.size() >= LEAST_VARIETY && steps.size() >= LEAST_VARIETY;
    }
}
