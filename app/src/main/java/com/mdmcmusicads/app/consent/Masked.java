package com.mdmcmusicads.app.consent;

/** An address so that its owner knows it and nobody else learns it: {@code a…@example.com}, never broken at the @. */
final class Masked {

    private static final String HIDDEN = "…\u2060";

    private Masked() {}

    static String of(String email) {
        var at = email.lastIndexOf('@');
        return at < 1 ? HIDDEN : email.substring(0, email.offsetByCodePoints(0, 1)) + HIDDEN + email.substring(at);
    }
}
