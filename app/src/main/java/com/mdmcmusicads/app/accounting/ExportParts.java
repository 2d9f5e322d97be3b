package com.mdmcmusicads.app.accounting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The content of files, part by part; never more than one part is in memory. */
@Repository
class ExportParts {

    private static final int PART = 1 << 20;

    private final JdbcClient sql;

    ExportParts(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String exportId, byte[] content) {
        sql.sql("insert into accounting_export_part (export_id, number, content) select ?::uuid,"
                        + " coalesce(max(number), 0) + 1, ? from accounting_export_part where export_id = ?::uuid")
                .params(exportId, content, exportId)
                .update();
    }

    /** All of a file at once, instead of what was there. */
    void replace(String exportId, InputStream content) throws IOException {
        sql.sql("delete from accounting_export_part where export_id = ?::uuid")
                .param(exportId)
                .update();
        for (var part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
            add(exportId, part);
        }
    }

    /** From the first part to the last, each read when the one before it is done. */
    InputStream open(String exportId) {
        return new PartStream(
                number -> sql.sql("select content from accounting_export_part where export_id = ?::uuid and number = ?")
                        .params(exportId, number)
                        .query(byte[].class)
                        .optional()
                        .orElse(null));
    }

    Sum sum(String exportId) {
        try (var content = new DigestInputStream(open(exportId), MessageDigest.getInstance("SHA-256"))) {
            var bytes = content.transferTo(OutputStream.nullOutputStream());
            return new Sum(
                    bytes, HexFormat.of().formatHex(content.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file comes to. */
    record Sum(long bytes, String sha256) {}
}
