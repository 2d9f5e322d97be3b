package com.mdmcmusicads.app.mail;

import java.security.SecureRandom;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The key that signs addresses for answers: random, the same on all nodes, never shown. */
@Component
class MailSecret {

    private static final int BYTES = 32;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private volatile byte[] key;

    MailSecret(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A key that was used once stays, whatever becomes of the work it was first used in. */
    byte[] key() {
        if (key == null) {
            key = apart.execute(status -> readOrMake());
        }
        return key.clone();
    }

    private byte[] readOrMake() {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.update("insert into mail_secret (name, value) values ('reply', ?) on conflict (name) do nothing", fresh);
        return jdbc.queryForObject("select value from mail_secret where name = 'reply'", byte[].class);
    }
}
