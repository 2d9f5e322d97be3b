package com.mdmcmusicads.app.adaccounts;

import java.util.Map;
import java.util.Set;

/**
 * What somebody changes of an account.
 *
 * @param given credentials as typed; a secret that was left empty stays as it is
 * @param dropped names of credentials that are taken away
 * @param revision the {@link ConnectionForm#revision()} the person saw
 */
public record ConnectionEdit(
        String accountId, String name, Map<String, String> given, Set<String> dropped, int revision) {

    public ConnectionEdit {
        given = Map.copyOf(given);
        dropped = Set.copyOf(dropped);
    }

    @Override
    public String toString() {
        return "ConnectionEdit[" + accountId + "]";
    }
}
