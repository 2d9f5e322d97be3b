package com.mdmcmusicads.app.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class LinkSignerIT {

    private static final byte[] NAMED = {1, 2, 3};

    @Autowired
    JdbcClient sql;

    @Autowired
    Vault vault;

    @Autowired
    PlatformTransactionManager transactions;

    private final String kind = "test " + UUID.randomUUID();

    @Test
    void whatWasSignedIsReadOnEveryNode() {
        assertThat(node().read(kind, node().token(kind, NAMED), NAMED.length)).contains(ByteBuffer.wrap(NAMED));
    }

    @Test
    void aKeyOutlivesTheWorkItWasFirstUsedIn() {
        var token = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return node().token(kind, NAMED);
        });

        assertThat(node().read(kind, token, NAMED.length)).isPresent();
    }

    @Test
    void nothingElseIsRead() {
        var token = node().token(kind, NAMED);
        var changed = (token.startsWith("A") ? "B" : "A") + token.substring(1);

        assertThat(node().read(kind, changed, NAMED.length)).isEmpty();
        assertThat(node().read("other " + kind, token, NAMED.length)).isEmpty();
        assertThat(node().read(kind, token, NAMED.length + 1)).isEmpty();
        assertThat(node().read(kind, "no token", NAMED.length)).isEmpty();
        assertThat(node().read(kind, "", NAMED.length)).isEmpty();
    }

    /** Each knows only what is in the database. */
    private LinkSigner node() {
        return new LinkSigner(new LinkKeys(sql, vault, transactions));
    }
}
