package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Tax of one treatment on one invoice that falls due as it is paid.
 *
 * @param credited what credit notes took back of it
 * @param moved what has fallen due so far
 */
record TaxDue(String invoiceId, String category, BigDecimal rate, Part all, Part credited, Part moved) {

    /** What falls due with this settlement; less than nothing where money was taken off again. */
    Part step(Settlement now) {
        var target = now.isComplete() ? all.minus(credited) : all.share(now.paid(), now.gross());
        return target.minus(moved);
    }

    TaxDue moved(Part step) {
        return new TaxDue(invoiceId, category, rate, all, credited, moved.plus(step));
    }

    /** An amount before tax and the tax on it. */
    record Part(Money base, Money tax) {

        Part plus(Part other) {
            return new Part(base.plus(other.base), tax.plus(other.tax));
        }

        Part minus(Part other) {
            return new Part(base.minus(other.base), tax.minus(other.tax));
        }

        boolean isNothing() {
            return base.isZero() && tax.isZero();
        }

        /** In proportion to what is paid, each rounded to the cent; the last payment makes up for it. */
        Part share(Money paid, Money gross) {
            return new Part(share(base, paid, gross), share(tax, paid, gross));
        }

        private static Money share(Money whole, Money paid, Money gross) {
            var exact = whole.amount().multiply(paid.amount()).divide(gross.amount(), 12, RoundingMode.HALF_UP);
            return Money.rounded(exact, whole.currency());
        }
    }
}
