package com.mdmcmusicads.app.ledger;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts people chose, and when the year closes. */
@Repository
class ChartRows {

    private static final int MONTHS = 12;

    private final JdbcClient sql;

    ChartRows(JdbcClient sql) {
        this.sql = sql;
    }

    Chart chart() {
        return new Chart(sql.sql("select * from ledger_account order by purpose, valid_from")
                .query(ChartRows::read)
                .list());
    }

    void put(ChartAccount account) {
        sql.sql("insert into ledger_account (purpose, account, label, valid_from) values (?, ?, ?, ?)"
                        + " on conflict (purpose, valid_from) do update set account = excluded.account,"
                        + " label = excluded.label")
                .params(account.purpose().name(), account.account(), account.label(), Date.valueOf(account.validFrom()))
                .update();
    }

    int closingMonth() {
        return sql.sql("select closing_month from ledger_setting")
                .query(Integer.class)
                .single();
    }

    void closingMonth(int month) {
        sql.sql("update ledger_setting set closing_month = ?").param(month).update();
    }

    /** The last day of the financial year a day belongs to. */
    static LocalDate closing(LocalDate day, int month) {
        var year = day.getMonthValue() > month ? day.getYear() + 1 : day.getYear();
        return YearMonth.of(year, Math.floorMod(month - 1, MONTHS) + 1).atEndOfMonth();
    }

    private static ChartAccount read(ResultSet row, int number) throws SQLException {
        return new ChartAccount(
                Purpose.valueOf(row.getString("purpose")),
                row.getString("account"),
                row.getString("label"),
                row.getDate("valid_from").toLocalDate());
    }
}
