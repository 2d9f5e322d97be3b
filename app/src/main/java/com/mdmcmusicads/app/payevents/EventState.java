package com.mdmcmusicads.app.payevents;

/** How far an event of the provider has come. */
public enum EventState {
    STORED,
    HANDLED,
    /** It concerns nothing of ours. */
    IGNORED,
    /** It contradicts what we asked for; a person looks. */
    HELD,
    /** A person looked and left it at that. */
    SETTLED
}
