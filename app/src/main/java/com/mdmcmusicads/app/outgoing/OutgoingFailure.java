package com.mdmcmusicads.app.outgoing;

/** No answer, and why. It never names a path, a header or a body. */
public final class OutgoingFailure extends RuntimeException {

    private final Why why;

    OutgoingFailure(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What went wrong. */
    public enum Why {
        /** The address is none we call: not public, not https, not allowed. Another try changes nothing. */
        FORBIDDEN,
        /** Nobody is there, or the line broke. */
        UNREACHABLE,
        TOO_SLOW,
        TOO_LARGE,
        /** What came back is no answer we understand, or leads elsewhere. */
        BAD_ANSWER
    }
}
