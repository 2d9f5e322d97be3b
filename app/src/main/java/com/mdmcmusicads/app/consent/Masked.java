package com.mdmcmusicads.app.consent;

/** An address so that its owner knows it and nobody else learns it: {@code a…@example.com}. */
final class Masked {

    private Masked() {}

    static String of(String email) {
        var at = email.lastIndexOf('@');
        return at < 1 ? "…" : email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(at);
    }
}
