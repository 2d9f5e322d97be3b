package com.mdmcmusicads.app.vat;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;

/**
 * One line before tax.
 *
 * @param quantity not zero, at most four decimals
 * @param unitPrice before tax and before the discount
 * @param discount per cent of the line, 0 to 100
 */
public record PricedLine(BigDecimal quantity, Money unitPrice, BigDecimal discount, VatTreatment vat) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Before the discount, rounded to the cent. */
    public Money list() {
        return unitPrice.times(quantity);
    }

    /** What the discount takes off, rounded to the cent (BT-136). */
    public Money allowance() {
        return Money.rounded(list().amount().multiply(discount).divide(HUNDRED), unitPrice.currency());
    }

    /** Line net amount (BT-131). */
    public Money net() {
        return list().minus(allowance());
    }
}
