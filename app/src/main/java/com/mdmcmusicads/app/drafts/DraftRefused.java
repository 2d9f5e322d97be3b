package com.mdmcmusicads.app.drafts;

/** A draft cannot be kept or begun like this. */
public class DraftRefused extends RuntimeException {

    private final Reason reason;

    DraftRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        TOO_LARGE,
        EMPTY,
        NOT_A_MODEL,
        KEY_TAKEN,
        NOTHING_WRITTEN,
        NAME_MISSING,
        REASON_MISSING
    }
}
