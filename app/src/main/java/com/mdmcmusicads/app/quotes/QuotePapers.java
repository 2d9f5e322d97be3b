package com.mdmcmusicads.app.quotes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of released versions: made once, kept for good. */
@Repository
class QuotePapers {

    private final JdbcClient sql;
    private final QuotePdf pdf;

    QuotePapers(JdbcClient sql, QuotePdf pdf) {
        this.sql = sql;
        this.pdf = pdf;
    }

    /** The document of a released version; whoever asks first has it made. */
    QuotePaper of(QuoteSheet sheet, Instant now) {
        return find(sheet).orElseGet(() -> keep(sheet, now));
    }

    Optional<QuotePaper> find(QuoteSheet sheet) {
        return sql.sql("select bytes, sha256 from quote_paper where quote_id = ?::uuid and version = ?")
                .params(sheet.id(), sheet.version())
                .query((row, number) -> new QuotePaper(name(sheet), row.getBytes(1), row.getString(2)))
                .optional();
    }

    private QuotePaper keep(QuoteSheet sheet, Instant now) {
        var bytes = pdf.offer(sheet);
        sql.sql("""
                        insert into quote_paper (quote_id, version, bytes, sha256, made_at) values (?::uuid, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(sheet.id(), sheet.version(), bytes, sha256(bytes), Timestamp.from(now))
                .update();
        return find(sheet).orElseThrow();
    }

    static String name(QuoteSheet sheet) {
        return sheet.number() + (sheet.version() == 1 ? "" : "-v" + sheet.version()) + ".pdf";
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
