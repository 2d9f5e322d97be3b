package com.mdmcmusicads.app.tasks;

/** What somebody wanted to do with a task cannot be done, mostly because somebody else was quicker. */
public final class TaskRefusal extends RuntimeException {

    /** Why. The view has a sentence for each: {@code tasks.refused.GONE}. */
    public enum Reason {
        /** Done or withdrawn in the meantime. */
        GONE,
        /** Somebody else works on it. */
        TAKEN,
        /** Not for this person. */
        NOT_ALLOWED,
        /** Not for the person it should go to. */
        WRONG_PERSON,
        /** It changed at this very moment: try again. */
        BUSY
    }

    private final Reason reason;
    private final String by;

    TaskRefusal(Reason reason) {
        this(reason, null);
    }

    TaskRefusal(Reason reason, String by) {
        super(reason.name());
        this.reason = reason;
        this.by = by;
    }

    public Reason reason() {
        return reason;
    }

    /** Account id of whoever was quicker, or null when unknown. */
    public String by() {
        return by;
    }
}
