package com.mdmcmusicads.app.actions;

/** An action could not be carried out, and why; the message names no secret and no value of the case. */
final class ActionFailure extends RuntimeException {

    ActionFailure(String message) {
        super(message);
    }
}
