package com.mdmcmusicads.app.invoices;

import java.util.Locale;

/** Something cannot be done with an invoice; nothing was changed. */
public class InvoiceRefusal extends RuntimeException {

    private final Reason reason;

    public InvoiceRefusal(Reason reason, String about) {
        super(reason + ": " + about);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Message key of the sentence for people. */
    public String messageKey() {
        return "invoices.refusal." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** Why not. */
    public enum Reason {
        /** No such invoice, or none this person may see. */
        UNKNOWN,
        /** It has been issued: only a credit note can correct it. */
        ISSUED,
        /** Only what was issued can be credited. */
        NOT_ISSUED,
        /** A credit note cannot be credited. */
        NOT_AN_INVOICE,
        /** More than is left to be credited. */
        TOO_MUCH,
        /** A credit note needs a reason. */
        NO_REASON,
        /** A line, amount or date that makes no sense. */
        INVALID,
        /** Lines in several currencies. */
        CURRENCIES,
        /** Somebody else changed the draft meanwhile. */
        CHANGED
    }
}
