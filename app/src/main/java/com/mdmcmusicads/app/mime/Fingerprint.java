package com.mdmcmusicads.app.mime;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Knows a mail again when its mailbox has numbered everything anew: by Message-ID, sender and date (some programs give
 * all their mails one Message-ID), or by headers and words when it has no Message-ID.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Headers headers, String words) throws MessagingException {
        var digest = sha256();
        for (var name : new String[] {"Message-ID", "From", "Date"}) {
            add(digest, headers.text(name));
        }
        if (!headers.has("Message-ID")) {
            add(digest, headers.text("Subject"));
            add(digest, headers.text("To"));
            add(digest, words);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String value) {
        digest.update(value.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
