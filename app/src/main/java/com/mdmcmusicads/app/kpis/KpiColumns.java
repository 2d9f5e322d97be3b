package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;

/** How the columns of the store become figures. */
final class KpiColumns {

    private KpiColumns() {}

    static KpiDay day(ResultSet row, LocalDate firm) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return new KpiDay(
                row.getString("campaign_id"),
                Platform.valueOf(row.getString("platform")),
                day,
                money(row),
                row.getObject("impressions", Long.class),
                row.getObject("views", Long.class),
                row.getObject("clicks", Long.class),
                conversions(row),
                Currency.getInstance(row.getString("currency")),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("revision"),
                day.isAfter(firm));
    }

    static DaySpend spend(ResultSet row, int number) throws SQLException {
        return new DaySpend(
                row.getString(1),
                Platform.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                money(row),
                Currency.getInstance(row.getString(5)));
    }

    static Restatement restatement(ResultSet row, int number) throws SQLException {
        return new Restatement(
                Platform.valueOf(row.getString("platform")),
                row.getObject("day", LocalDate.class),
                money(row),
                row.getObject("impressions", Long.class),
                row.getObject("views", Long.class),
                row.getObject("clicks", Long.class),
                conversions(row),
                Currency.getInstance(row.getString("currency")),
                row.getTimestamp("held_since").toInstant(),
                source(row, "source", "brought_by", "run_id"),
                row.getTimestamp("replaced_at").toInstant(),
                source(row, "replaced_source", "replaced_by", "replaced_run"));
    }

    private static KpiSource source(ResultSet row, String kind, String by, String run) throws SQLException {
        return new KpiSource(KpiSource.Kind.valueOf(row.getString(kind)), row.getString(by), row.getString(run));
    }

    private static BigDecimal money(ResultSet row) throws SQLException {
        return shortest(row.getBigDecimal("spend"), 2);
    }

    private static BigDecimal conversions(ResultSet row) throws SQLException {
        return shortest(row.getBigDecimal("conversions"), 0);
    }

    /** Without the zeros at the end, but with so many decimals. */
    private static BigDecimal shortest(BigDecimal value, int decimals) {
        if (value == null) {
            return null;
        }
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < decimals ? stripped.setScale(decimals) : stripped;
    }
}
