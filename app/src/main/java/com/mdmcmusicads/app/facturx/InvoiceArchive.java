package com.mdmcmusicads.app.facturx;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of files, to which rows are only ever added. */
@Repository
class InvoiceArchive {

    private final JdbcTemplate jdbc;

    InvoiceArchive(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InvoiceFile> find(String invoiceId) {
        return jdbc
                .query(
                        "select name, content, sha256, made_at from invoice_file where invoice_id = ?",
                        (row, number) -> new InvoiceFile(
                                row.getString("name"),
                                row.getBytes("content"),
                                row.getString("sha256"),
                                row.getTimestamp("made_at").toInstant()),
                        UUID.fromString(invoiceId))
                .stream()
                .findFirst();
    }

    /** False when somebody else was faster; theirs is the one that counts. */
    boolean add(String invoiceId, InvoiceFile file) {
        return jdbc.update(
                        "insert into invoice_file (invoice_id, name, content, sha256, made_at) values (?, ?, ?, ?, ?)"
                                + " on conflict (invoice_id) do nothing",
                        UUID.fromString(invoiceId),
                        file.name(),
                        file.bytes(),
                        file.sha256(),
                        Timestamp.from(file.madeAt()))
                == 1;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
