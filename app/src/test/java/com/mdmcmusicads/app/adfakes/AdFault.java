package com.mdmcmusicads.app.adfakes;

/** What goes wrong with a call to an ad platform. */
public enum AdFault {
    /** Too many calls, come back in thirty seconds (Google) or two minutes (Meta). */
    THROTTLED,
    /** Too many calls, and not a word about when to come back. */
    THROTTLED_WITHOUT_END,
    /** The credentials ran out or were withdrawn. */
    EXPIRED,
    /** This account is not for us. */
    REFUSED,
    /** More than the platform gives at once. */
    TOO_MUCH,
    /** A failure of its own. */
    SERVER_ERROR,
    /** A proxy's page instead of an answer. */
    PROXY_PAGE,
    /** Words that are no JSON, with status 200. */
    GARBAGE,
    /** JSON that is no answer to what was asked. */
    NONSENSE,
    /** {@code {}}: fine, and nothing in it. */
    EMPTY_OBJECT,
    /** Announces more than it sends. */
    CUT,
    /** Half of the JSON, as if it were all. */
    HALF,
    /** Begins to answer and never ends. */
    SLOW,
    /** An answer without end. */
    ENDLESS,
    /** Hangs up at once. */
    HANGS_UP,
    /** Points to another host. */
    REDIRECT,
    /** The failure repeats the token in its words. */
    INDISCREET
}
