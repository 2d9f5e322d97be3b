package com.mdmcmusicads.app.teams;

/** How a team shares what comes in. */
enum Method {
    /** Everybody takes from the queue. */
    BY_HAND,
    /** One after the other. */
    ROUND_ROBIN,
    /** To whoever holds the fewest open tasks about this kind of case. */
    LEAST_BUSY
}
