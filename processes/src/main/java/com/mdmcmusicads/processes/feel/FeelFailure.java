package com.mdmcmusicads.processes.feel;

/** A formula gave no value; the message says which and why, and no value of the case. */
public final class FeelFailure extends RuntimeException {

    FeelFailure(String why, String expression) {
        super(why + ": " + expression);
    }
}
