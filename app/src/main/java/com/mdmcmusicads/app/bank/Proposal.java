package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.OpenItem;
import java.util.List;

/**
 * How the money of a line may be spread over invoices.
 *
 * @param rest what settles nothing and stays as the client's credit
 * @param score 100 for what nobody needs to look at, less for what somebody should
 * @param reasons why this is proposed
 */
record Proposal(List<Share> shares, Money rest, int score, List<Reason> reasons) {

    static final int EXACT = 100;

    Proposal {
        shares = List.copyOf(shares);
        reasons = List.copyOf(reasons);
    }

    boolean isExact() {
        return score == EXACT;
    }

    String clientId() {
        return shares.get(0).item().clientId();
    }

    List<String> invoiceIds() {
        return shares.stream().map(share -> share.item().invoiceId()).toList();
    }

    /** What one invoice gets. */
    record Share(OpenItem item, Money amount) {}

    /** {@code bank.reason.<NAME>} says it to people. */
    enum Reason {
        /** The number of the invoice stands in the words of the transfer. */
        REFERENCE,
        AMOUNT_EQUAL,
        /** Several invoices add up to the amount. */
        ADDS_UP,
        NAME_ALIKE,
        NAME_SAME,
        PARTIAL,
        MORE_THAN_OPEN,
        /** Others are open with the same amount. */
        NOT_THE_ONLY_ONE
    }
}
