package com.mdmcmusicads.app.sandbox;

/** A variable a process reads and nothing in it sets: who starts it brings it along. */
public record Need(String name, Kind kind, Object sample) {

    /** What kind of value it takes. */
    public enum Kind {
        TEXT,
        NUMBER,
        DECIMAL,
        BOOLEAN,
        DATE,
        LIST
    }
}
