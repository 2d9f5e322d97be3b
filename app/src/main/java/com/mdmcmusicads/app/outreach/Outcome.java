package com.mdmcmusicads.app.outreach;

/** What became of the wish to enrol somebody. */
enum Outcome {
    ENROLLED,
    /** In this round of this sequence already; another round is a person's decision. */
    ALREADY,
    NO_LEAD,
    LEAD_CLOSED,
    NO_SEQUENCE,
    NO_CONSENT,
    WITHDRAWN,
    SUPPRESSED
}
