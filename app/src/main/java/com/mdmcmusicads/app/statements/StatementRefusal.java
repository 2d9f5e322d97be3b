package com.mdmcmusicads.app.statements;

/** This file is no statement we can read; {@code statements.refused.<REASON>} says it to people. */
public final class StatementRefusal extends RuntimeException {

    /** Why. */
    public enum Reason {
        EMPTY,
        /** Megabytes allowed. */
        TOO_LARGE,
        /** It declares a document type or entities, which statements never do. */
        DANGEROUS,
        TOO_DEEP,
        /** Entries allowed. */
        TOO_MANY,
        /** Not well-formed. */
        BROKEN,
        /** An XML of another kind; its namespace. */
        OTHER_KIND,
        /** A camt.052 or 054: movements that are not final. */
        NOT_FINAL,
        /** No column titles are recognised anywhere. */
        NO_HEAD
    }

    private final Reason reason;
    private final transient Object[] arguments;

    StatementRefusal(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = arguments;
    }

    public Reason reason() {
        return reason;
    }

    /** Key of the sentence for people. */
    public String key() {
        return "statements.refused." + reason;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
