package com.mdmcmusicads.app.bank;

/** Somebody else has dealt with this line meanwhile; nothing was booked. */
final class LineTaken extends RuntimeException {

    private final String by;

    LineTaken(String by) {
        super("Somebody else was quicker");
        this.by = by;
    }

    /** Account id, or null when it is open again. */
    String by() {
        return by;
    }
}
