package com.mdmcmusicads.app.interest;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rates of late-payment interest, each from its day. */
@Repository
public class InterestRates {

    private final JdbcClient sql;

    InterestRates(JdbcClient sql) {
        this.sql = sql;
    }

    /** Per cent a year; the newest known where none is dated later. */
    public BigDecimal on(LocalDate day) {
        return sql.sql("select percent from interest_rate where from_day <= ? order by from_day desc limit 1")
                .param(Date.valueOf(day))
                .query(BigDecimal.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No rate of interest is known on " + day));
    }

    /** All of them, the oldest first. */
    public List<LateInterest.Rate> all() {
        return sql.sql("select from_day, percent from interest_rate order by from_day")
                .query((row, number) -> new LateInterest.Rate(row.getDate(1).toLocalDate(), row.getBigDecimal(2)))
                .list();
    }
}
