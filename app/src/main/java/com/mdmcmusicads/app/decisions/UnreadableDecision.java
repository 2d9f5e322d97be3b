package com.mdmcmusicads.app.decisions;

/** This text cannot be read as a decision, or not be run as one. */
public final class UnreadableDecision extends RuntimeException {

    public UnreadableDecision(String message) {
        super(message);
    }

    UnreadableDecision(String message, Throwable cause) {
        super(message, cause);
    }
}
