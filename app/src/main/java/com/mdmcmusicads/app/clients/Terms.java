package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.money.Money;
import jakarta.persistence.Embeddable;
import java.sql.Types;
import java.util.Currency;
import org.hibernate.annotations.JdbcTypeCode;

/**
 * On which terms a client buys.
 *
 * @param paymentDays from the day of issue, 0 to 60
 */
@Embeddable
record Terms(@JdbcTypeCode(Types.CHAR) Currency currency, int paymentDays) {

    static final int LONGEST = 60;
    static final Terms USUAL = new Terms(Money.EURO, 30);
}
