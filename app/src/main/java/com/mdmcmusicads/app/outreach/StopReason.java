package com.mdmcmusicads.app.outreach;

/** Why no further mail leaves. */
enum StopReason {
    REPLY,
    WROTE,
    WITHDRAWN,
    BOUNCE,
    COMPLAINT,
    CONVERTED,
    QUOTE,
    CLOSED,
    MERGED,
    ERASED,
    BY_HAND,
    NOT_ALLOWED
}
