package com.mdmcmusicads.app.dunning;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements of penalties as they were given out, to the byte. */
@Repository
class ClaimRows {

    private final JdbcClient sql;

    ClaimRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String clientId, Claim claim, byte[] pdf, String by, Instant now) {
        sql.sql("""
                        insert into dunning_claim (id, client_id, day, interest_amount, fee_amount, currency, pdf, sha256,
                            made_by, made_at) values (?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        clientId,
                        Date.valueOf(claim.until()),
                        claim.interest().amount(),
                        claim.fees().amount(),
                        claim.interest().currency().getCurrencyCode(),
                        pdf,
                        sha256(pdf),
                        by,
                        Timestamp.from(now))
                .update();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
