package com.mdmcmusicads.app.acceptance;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proofs of acceptance; the database refuses to change one. */
@Repository
class Acceptances {

    private final JdbcClient sql;

    Acceptances(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Acceptance proof, byte[] signed) {
        sql.sql("insert into quote_acceptance (quote_id, version, name, legal_name, wording, language, at, ip,"
                        + " user_agent, options, pdf_sha256, signed, signed_sha256)"
                        + " values (?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        proof.quoteId(),
                        proof.version(),
                        proof.name(),
                        proof.legalName(),
                        proof.wording(),
                        proof.language(),
                        Timestamp.from(proof.at()),
                        proof.ip(),
                        proof.userAgent(),
                        proof.options().toArray(Integer[]::new),
                        proof.pdfSha256(),
                        signed,
                        proof.signedSha256()))
                .update();
    }

    Optional<Acceptance> find(String quoteId) {
        return sql.sql("select * from quote_acceptance where quote_id = ?::uuid")
                .param(quoteId)
                .query((row, number) -> new Acceptance(
                        row.getString("quote_id"),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("legal_name"),
                        row.getString("wording"),
                        row.getString("language"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("ip"),
                        row.getString("user_agent"),
                        Arrays.asList((Integer[]) row.getArray("options").getArray()),
                        row.getString("pdf_sha256"),
                        row.getString("signed_sha256")))
                .optional();
    }

    Optional<byte[]> signedCopy(String quoteId) {
        return sql.sql("select signed from quote_acceptance where quote_id = ?::uuid")
                .param(quoteId)
                .query(byte[].class)
                .optional();
    }
}
