package com.mdmcmusicads.app.credentials;

import java.time.LocalDate;

/**
 * What a person wrote of a credential.
 *
 * @param secret key, token, password or the address of a channel; empty leaves what is there
 * @param revision which state they saw
 */
record CredentialEdit(
        String name,
        CredentialKind kind,
        String host,
        String header,
        String userName,
        String tokenUrl,
        String scope,
        String testPath,
        LocalDate endsOn,
        String secret,
        int revision) {

    CredentialEdit stripped() {
        return new CredentialEdit(
                given(name),
                kind,
                given(host),
                kind == CredentialKind.HEADER ? given(header) : null,
                kind == CredentialKind.BASIC || kind == CredentialKind.OAUTH2 ? given(userName) : null,
                kind == CredentialKind.OAUTH2 ? given(tokenUrl) : null,
                kind == CredentialKind.OAUTH2 ? given(scope) : null,
                kind.isChannel() ? null : given(testPath),
                endsOn,
                given(secret),
                revision);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return name + " " + kind;
    }
}
