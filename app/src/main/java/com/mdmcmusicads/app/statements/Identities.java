package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.texts.Folded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names the movements of one statement so that each has the same name, unique within its account, in every file it comes in. With a bank reference it is
 * that, with day and amount (some banks use one reference again). Without, it is all that is known of the movement, and
 * which of the equal ones of its day it is: a bank that writes two equal lines means two movements.
 */
final class Identities {

    private final Map<String, Integer> equal = new HashMap<>();

    /** Takes what tells the parts of a batch apart from the line's provisional identity. */
    StatementLine identify(StatementLine line) {
        var name = line.bankReference() != null ? byReference(line) : byLikeness(line);
        return line.identified(hash(name));
    }

    private static String byReference(StatementLine line) {
        return String.join("\n", "R", line.bankReference(), plain(line), line.identity());
    }

    private String byLikeness(StatementLine line) {
        var likeness = String.join(
                "\n",
                "L",
                plain(line),
                tidy(line.text()),
                tidy(line.counterparty()),
                tidy(line.endToEnd()),
                line.identity());
        return likeness + "\n" + equal.merge(likeness, 1, Integer::sum);
    }

    private static String plain(StatementLine line) {
        return line.day() + " " + line.amount();
    }

    private static String tidy(String words) {
        return words == null
                ? ""
                : Folded.of(words).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
