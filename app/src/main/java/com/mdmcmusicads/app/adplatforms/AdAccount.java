package com.mdmcmusicads.app.adplatforms;

import java.util.Map;
import java.util.Optional;

/**
 * An account to be read, with its credentials in clear: lives as long as the reading and is never stored or logged.
 *
 * @param accountId the id it has at the platform
 * @param credentials by the names of {@link AdConnector#fields()}
 */
public record AdAccount(String accountId, Map<String, String> credentials) {

    public AdAccount {
        credentials = Map.copyOf(credentials);
    }

    /** What was entered for this field; empty when nothing was. */
    public Optional<String> credential(String name) {
        return Optional.ofNullable(credentials.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Without it nobody can get in, so its lack is a refusal. */
    public String required(String name) {
        return credential(name).orElseThrow(() -> new AdPlatformFailure.AccessRefused("missing credential: " + name));
    }

    @Override
    public String toString() {
        return "AdAccount[" + accountId + "]";
    }
}
