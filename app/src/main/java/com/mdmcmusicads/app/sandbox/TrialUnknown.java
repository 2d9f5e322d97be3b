package com.mdmcmusicads.app.sandbox;

/** There is no such trial, or it is somebody else's, or its day is over. */
public final class TrialUnknown extends RuntimeException {

    TrialUnknown(String id) {
        super("No trial " + id);
    }
}
