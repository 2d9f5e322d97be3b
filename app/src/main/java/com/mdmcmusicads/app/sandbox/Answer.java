package com.mdmcmusicads.app.sandbox;

/** What a tester lets a step say: a value, an error its model knows, or a technical failure. */
public record Answer(Kind kind, Object value) {

    /** How the step ends. */
    public enum Kind {
        VALUE,
        ERROR,
        FAILURE
    }

    public static Answer of(Object value) {
        return new Answer(Kind.VALUE, value);
    }

    /** The error with this code, as a boundary event catches it. */
    public static Answer error(String code) {
        return new Answer(Kind.ERROR, code);
    }

    /** Something that went wrong beyond the model: no network, no database. */
    public static Answer failure(String words) {
        return new Answer(Kind.FAILURE, words);
    }
}
