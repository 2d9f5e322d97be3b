package com.mdmcmusicads.app.repairs;

import java.time.Instant;

/**
 * What is to be done, as somebody asked for it.
 *
 * @param at the step the act is about: where a token is taken from, whose timer is set, which one is tried again; null for all
 * @param to the step a token goes to
 * @param behind whether it goes behind that step instead of before it
 * @param name of a variable
 * @param value of a variable, as text; null for none
 * @param due when a timer fires
 * @param newest whether a retry goes over to the newest version first
 * @param first whether a restart takes the variables the execution began with, instead of the last ones
 */
record Order(
        Act act,
        String reason,
        String at,
        String to,
        boolean behind,
        String name,
        String value,
        Instant due,
        boolean newest,
        boolean first) {

    private static final int LONGEST = 500;

    static Order of(Act act, String reason) {
        return new Order(act, reason, null, null, false, null, null, null, false, false);
    }

    static Order retry(String reason, String at, boolean newest) {
        return new Order(Act.RETRY, reason, at, null, false, null, null, null, newest, false);
    }

    static Order move(String reason, String at, String to, boolean behind) {
        return new Order(Act.MOVE, reason, at, to, behind, null, null, null, false, false);
    }

    static Order restart(String reason, String to, boolean behind, boolean first) {
        return new Order(Act.RESTART, reason, null, to, behind, null, null, null, false, first);
    }

    static Order variable(String reason, String name, String value) {
        return new Order(Act.VARIABLE, reason, null, null, false, name, value, null, false, false);
    }

    static Order due(String reason, String at, Instant due) {
        return new Order(Act.DUE, reason, at, null, false, null, null, due, false, false);
    }

    /** Nothing is done without a reason. */
    Order reasoned() {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("reason");
        }
        return this;
    }
}
