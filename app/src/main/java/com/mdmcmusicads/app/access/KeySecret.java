package com.mdmcmusicads.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret part of a key: {@code mdmc_} and 256 random bits. So much chance needs no slow hash: SHA-256 cannot be
 * searched, and keeps every call fast.
 */
record KeySecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int VISIBLE = 11;

    static KeySecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new KeySecret("mdmc_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What people recognise the key by; the 220 bits that stay hidden are still beyond any search. */
    String prefix() {
        return text.substring(0, VISIBLE);
    }

    String hash() {
        return HexFormat.of().formatHex(digest());
    }

    /** Takes the same time whatever the other secret is. */
    boolean matches(KeySecret other) {
        return MessageDigest.isEqual(digest(), other.digest());
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
