package com.mdmcmusicads.app.credentials;

/**
 * A credential as designers pick it.
 *
 * @param host null while it is not complete
 * @param isReady false while something is missing
 */
public record CredentialName(String name, CredentialKind kind, String host, boolean isReady) {}
