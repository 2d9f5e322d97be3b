package com.mdmcmusicads.app.einvoicing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How far an electronic invoice has come, in the words of the French reform (life cycle of XP Z12-012). */
public enum EInvoiceState {

    /** No approved platform is set: nothing was sent. */
    NOT_CONFIGURED(0),
    /** There is a platform, and nobody has handed the invoice over yet. */
    NOT_SENT(0),
    /** A private person or a buyer abroad: such a sale is reported to the tax office, the invoice takes no platform's way. */
    NOT_CONCERNED(0),
    /** Given to the platform, which has not said anything yet. */
    HANDED_OVER(0),
    DEPOSITED(200),
    ISSUED(201),
    RECEIVED(202),
    MADE_AVAILABLE(203),
    TAKEN_IN_CHARGE(204),
    APPROVED(205),
    PARTLY_APPROVED(206),
    DISPUTED(207),
    SUSPENDED(208),
    COMPLETED(209),
    REFUSED(210),
    PAYMENT_SENT(211),
    COLLECTED(212),
    REJECTED(213),
    /** The directory does not know where to take it. */
    UNROUTABLE(221),
    /** The message could not even be read. */
    INADMISSIBLE(501);

    private static final Set<EInvoiceState> TROUBLE =
            EnumSet.of(DISPUTED, SUSPENDED, REFUSED, REJECTED, UNROUTABLE, INADMISSIBLE);
    private static final Set<EInvoiceState> NEVER_ARRIVED = EnumSet.of(REJECTED, UNROUTABLE, INADMISSIBLE);

    private final int code;

    EInvoiceState(int code) {
        this.code = code;
    }

    static Optional<EInvoiceState> ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code > 0 && String.valueOf(state.code).equals(code))
                .findFirst();
    }

    /** Whether somebody has to look at it. */
    public boolean isTrouble() {
        return TROUBLE.contains(this);
    }

    /** Whether the buyer never had it, so that it may be handed over again. */
    public boolean neverArrived() {
        return NEVER_ARRIVED.contains(this);
    }
}
