package com.mdmcmusicads.app.documents;

/** This file cannot be read as a table; {@code documents.refused.<REASON>} says it to people. */
public final class SheetRefusal extends RuntimeException {

    /** Why. */
    public enum Reason {
        EMPTY,
        /** Megabytes allowed. */
        TOO_LARGE,
        /** Rows allowed. */
        TOO_MANY_ROWS,
        /** Columns allowed. */
        TOO_MANY_COLUMNS,
        /** It grows out of all proportion when unpacked. */
        BOMB,
        /** The Excel of before 2007, or one with a password. */
        OLD_OR_LOCKED,
        UNREADABLE
    }

    private final Reason reason;
    private final transient Object[] arguments;

    SheetRefusal(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = arguments;
    }

    SheetRefusal(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        arguments = new Object[0];
    }

    public Reason reason() {
        return reason;
    }

    /** Key of the sentence for people. */
    public String key() {
        return "documents.refused." + reason;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
