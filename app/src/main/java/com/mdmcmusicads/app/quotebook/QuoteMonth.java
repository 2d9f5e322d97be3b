package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;

/**
 * What quotes in one currency came to this month; amounts before tax.
 *
 * @param open how many a client may still accept
 * @param openOnce what they would bring once
 * @param openMonthly what they would bring a month
 */
record QuoteMonth(
        int sent,
        int accepted,
        int declined,
        Money acceptedOnce,
        Money acceptedMonthly,
        int open,
        Money openOnce,
        Money openMonthly) {

    /** {@code :from} is the first moment of the month. */
    static final String SQL = """
            select currency,
                count(*) filter (where sent_at >= :from) as sent,
                count(*) filter (where state = 'ACCEPTED' and closed_at >= :from) as accepted,
                count(*) filter (where state in ('DECLINED', 'EXPIRED') and closed_at >= :from) as declined,
                coalesce(sum(once_amount) filter (where state = 'ACCEPTED' and closed_at >= :from), 0) as won_once,
                coalesce(sum(monthly_amount) filter (where state = 'ACCEPTED' and closed_at >= :from), 0) as won_monthly,
                count(*) filter (where state in ('SENT', 'VIEWED')) as open,
                coalesce(sum(once_amount) filter (where state in ('SENT', 'VIEWED')), 0) as open_once,
                coalesce(sum(monthly_amount) filter (where state in ('SENT', 'VIEWED')), 0) as open_monthly
            from quote
            where sent_at >= :from or closed_at >= :from or state in ('SENT', 'VIEWED')
            group by currency order by currency""";

    static QuoteMonth of(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new QuoteMonth(
                row.getInt("sent"),
                row.getInt("accepted"),
                row.getInt("declined"),
                new Money(row.getBigDecimal("won_once"), currency),
                new Money(row.getBigDecimal("won_monthly"), currency),
                row.getInt("open"),
                new Money(row.getBigDecimal("open_once"), currency),
                new Money(row.getBigDecimal("open_monthly"), currency));
    }
}
