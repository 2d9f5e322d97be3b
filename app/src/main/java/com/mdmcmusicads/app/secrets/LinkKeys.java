package com.mdmcmusicads.app.secrets;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys that sign links: random, the same on all nodes, sealed where they lie, never shown. */
@Component
class LinkKeys {

    private static final int BYTES = 32;

    private final JdbcClient sql;
    private final Vault vault;
    private final TransactionTemplate apart;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    LinkKeys(JdbcClient sql, Vault vault, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.vault = vault;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A key that was used once stays, whatever becomes of the work it was first used in. */
    byte[] of(String name) {
        return known.computeIfAbsent(name, wanted -> apart.execute(status -> readOrMake(wanted)));
    }

    private byte[] readOrMake(String name) {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        sql.sql("insert into link_key (name, sealed) values (?, ?) on conflict (name) do nothing")
                .params(name, vault.seal(fresh, name))
                .update();
        return vault.open(
                sql.sql("select sealed from link_key where name = ?")
                        .param(name)
                        .query(byte[].class)
                        .single(),
                name);
    }
}
