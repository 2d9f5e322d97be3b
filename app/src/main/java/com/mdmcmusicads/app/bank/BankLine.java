package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One movement on our account, and what became of it.
 *
 * @param payer who paid, or was paid; null where the bank does not say
 * @param attempt how often it was dealt with; whoever acts says which state they saw
 * @param paymentId what it was booked as, or null
 * @param reason why it was left aside or what it took back, or null
 */
record BankLine(
        String id,
        LocalDate day,
        Money amount,
        String payer,
        String words,
        String endToEnd,
        String bankReference,
        String returned,
        boolean reversal,
        State state,
        int attempt,
        String paymentId,
        String reason,
        String handledBy,
        Instant handledAt) {

    enum State {
        OPEN,
        /** Put on invoices, to the last cent or with a rest that is the client's credit. */
        MATCHED,
        /** Kept as a client's credit. */
        CREDIT,
        /** Nothing of ours: fees, own transfers, salaries. */
        IGNORED,
        /** It took a payment back. */
        TAKEN_BACK
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isCredit() {
        return amount.isPositive();
    }

    /** What its payment is known by in the register; another one each time it is booked anew. */
    String source() {
        return "bank/" + id + (attempt == 0 ? "" : "/" + attempt);
    }

    Matcher.Payment payment() {
        return new Matcher.Payment(amount, payer, words, endToEnd);
    }
}
