package com.mdmcmusicads.app.kpis;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postgresql.copy.CopyIn;

/** Writes rows the way COPY reads them, a few thousand characters at a time. */
final class KpiLines {

    private static final int CHUNK = 32 * 1024;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(CHUNK + 512);

    private KpiLines(CopyIn copy) {
        this.copy = copy;
    }

    /** Leaves the connection usable even when a row cannot be written. */
    static void write(CopyIn copy, List<KpiRow> rows) throws SQLException {
        try {
            var lines = new KpiLines(copy);
            for (var row : rows) {
                lines.add(row);
            }
            lines.send();
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void add(KpiRow row) throws SQLException {
        text.append(UUID.fromString(row.campaignId()))
                .append('\t')
                .append(row.platform().name());
        field(row.day());
        field(plain(row.spend()));
        field(row.impressions());
        field(row.views());
        field(row.clicks());
        field(plain(row.conversions()));
        field(row.currency().getCurrencyCode());
        text.append('\n');
        if (text.length() > CHUNK) {
            send();
        }
    }

    private void field(Object value) {
        text.append('\t').append(value == null ? "\\N" : value);
    }

    private static String plain(BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private void send() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
