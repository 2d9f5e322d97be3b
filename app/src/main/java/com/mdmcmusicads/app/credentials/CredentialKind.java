package com.mdmcmusicads.app.credentials;

/** How a door is opened. */
public enum CredentialKind {
    /** No secret: the host is allowed, that is all. */
    OPEN,
    /** A key in a header of its own name. */
    HEADER,
    BEARER,
    /** User name and password. */
    BASIC,
    /** OAuth 2, client credentials. */
    OAUTH2,
    /** The address of a channel is the secret itself, here and below. */
    SLACK,
    TEAMS,
    DISCORD;

    public boolean isChannel() {
        return this == SLACK || this == TEAMS || this == DISCORD;
    }

    boolean hasSecret() {
        return this != OPEN;
    }
}
