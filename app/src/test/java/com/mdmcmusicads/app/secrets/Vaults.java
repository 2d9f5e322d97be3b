package com.mdmcmusicads.app.secrets;

import java.security.SecureRandom;
import java.util.Base64;

/** Vaults with keys of their own, for tests. */
public final class Vaults {

    private Vaults() {}

    public static String key() {
        var bytes = new byte[KeyRules.BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static Vault of(String key, String... old) {
        return new Vault(new SealKeys(key, String.join(",", old), "no folder"));
    }
}
