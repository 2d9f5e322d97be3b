package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.secrets.Vault;
import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key that signs links: random, the same on all nodes, sealed where it lies, never shown. */
@Component
class LinkSecret {

    private static final int BYTES = 32;
    private static final String PLACE = "paylink_secret";

    private final JdbcClient sql;
    private final Vault vault;
    private volatile byte[] key;

    LinkSecret(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    byte[] key() {
        if (key == null) {
            key = readOrMake();
        }
        return key.clone();
    }

    private byte[] readOrMake() {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        sql.sql("insert into paylink_secret (single, sealed) values (true, ?) on conflict (single) do nothing")
                .param(vault.seal(fresh, PLACE))
                .update();
        return vault.open(
                sql.sql("select sealed from paylink_secret").query(byte[].class).single(), PLACE);
    }
}
