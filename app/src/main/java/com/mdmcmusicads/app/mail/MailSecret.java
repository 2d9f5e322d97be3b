package com.mdmcmusicads.app.mail;

import java.security.SecureRandom;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The key that signs addresses for answers: random, the same on all nodes, never shown. */
@Component
class MailSecret {

    private static final int BYTES = 32;

    private final JdbcTemplate jdbc;
    private volatile byte[] key;

    MailSecret(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
        jdbc.update("insert into mail_secret (name, value) values ('reply', ?) on conflict (name) do nothing", fresh);
        return jdbc.queryForObject("select value from mail_secret where name = 'reply'", byte[].class);
    }
}
