package com.mdmcmusicads.app.teams;

/** To whom a case is given, and why; nobody ({@code person} is null) when it waits in the queue of the team. */
public record Choice(String person, Why why) {

    /** What made the choice. */
    public enum Why {
        BY_HAND,
        ROUND_ROBIN,
        LEAST_BUSY,
        /** Whoever had the case before has it again. */
        SAME_PERSON,
        NO_MEMBERS,
        ALL_AWAY,
        ALL_AT_QUOTA
    }

    static Choice queue(Why why) {
        return new Choice(null, why);
    }

    public boolean isQueue() {
        return person == null;
    }
}
