package com.mdmcmusicads.app.adplatforms;

/** One thing somebody has to enter to connect an account; what is secret is sealed and never shown again. */
public record CredentialField(String name, boolean secret, boolean required) {

    /** The key of its label in the bundles; {@code .help} after it says where to find it. */
    public String key() {
        return "adplatforms.credential." + name;
    }
}
