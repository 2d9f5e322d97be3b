package com.mdmcmusicads.app.credentials;

/** A credential opens nothing here, and why; it never says the secret. */
public final class CredentialRefused extends RuntimeException {

    private final Why why;

    CredentialRefused(Why why, String name) {
        super("credential « " + name + " »: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What is wrong with it. */
    public enum Why {
        UNKNOWN,
        INCOMPLETE,
        /** It is for another host. */
        OTHER_HOST,
        /** A channel where an API was meant, or the other way round. */
        OTHER_KIND,
        /** The token server gave none. */
        NO_TOKEN
    }
}
