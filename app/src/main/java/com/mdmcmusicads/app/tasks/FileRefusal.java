package com.mdmcmusicads.app.tasks;

/** A file we do not keep. */
public final class FileRefusal extends RuntimeException {

    /** Why. The view has a sentence for each. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** Its name and its content do not agree, or it is of a kind that may harm whoever opens it. */
        WRONG_KIND
    }

    private final Reason reason;

    FileRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
