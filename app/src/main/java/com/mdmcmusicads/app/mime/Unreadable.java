package com.mdmcmusicads.app.mime;

/** A mail whose source cannot be read, or only at a price no mail is worth. */
public final class Unreadable extends RuntimeException {

    private final Reason reason;

    Unreadable(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, in the words of the screens. */
    public enum Reason {
        /** More header lines than any mail has. */
        HEADERS_TOO_LONG,
        TOO_MANY_PARTS,
        TOO_DEEP,
        /** It breaks the rules of its own format. */
        BROKEN
    }
}
