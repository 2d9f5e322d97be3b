package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.List;

/** Penalties for late payment up to a day: a claim of its own, beside the invoices. */
record Claim(LocalDate until, List<Line> lines, Money interest, Money fees) {

    Money total() {
        return interest.plus(fees);
    }

    /** @param days of delay */
    record Line(String number, LocalDate due, long days, Money open, Money interest, Money fee) {}
}
