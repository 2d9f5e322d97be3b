package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry before it has its number.
 *
 * @param piece the document it rests on
 * @param source what it is derived from; each is booked once
 * @param sides never empty, debits and credits of the same sum
 * @param taxes what falls due with it, or is told although no tax does
 */
record Posting(
        Journal journal,
        LocalDate day,
        String piece,
        LocalDate pieceDay,
        String label,
        String source,
        Origin origin,
        List<Side> sides,
        List<Tax> taxes) {

    Posting {
        sides = List.copyOf(sides);
        taxes = List.copyOf(taxes);
        var sum = sides.stream().map(side -> side.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() != 0) {
            throw new IllegalArgumentException("%s does not balance: %s".formatted(source, sides));
        }
    }

    boolean isEmpty() {
        return sides.isEmpty();
    }

    /** Where it leads back to; each may be null. */
    record Origin(String invoiceId, String paymentId, String clientId) {}

    /**
     * One line.
     *
     * @param amount debit when positive, credit when negative; never zero
     * @param ofClient whether it stands on the client's own account
     */
    record Side(Purpose purpose, Money amount, boolean ofClient) {}

    /** @param buyerVat the buyer's VAT number where the tax is theirs to pay, else null */
    record Tax(String category, BigDecimal rate, Money base, Money tax, String buyerVat) {}

    /** Collects sides and leaves out those of nothing. */
    static final class Sides {

        private final List<Side> sides = new ArrayList<>();

        Sides debit(Purpose purpose, Money amount) {
            if (!amount.isZero()) {
                sides.add(new Side(purpose, amount, purpose == Purpose.CLIENTS));
            }
            return this;
        }

        Sides credit(Purpose purpose, Money amount) {
            return debit(purpose, amount.negated());
        }

        List<Side> list() {
            return sides;
        }
    }
}
