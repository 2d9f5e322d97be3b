package com.mdmcmusicads.app.outreach;

/** Who enrolled: the lead's own process, right after the lead asked, or a person some day. */
enum Origin {
    PROCESS,
    BY_HAND
}
