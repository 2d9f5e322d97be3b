package com.mdmcmusicads.app.catalogue;

/** What sort of thing is sold; each is booked on an account of its own. */
public enum Kind {

    /** The agency's fee for one platform. */
    FEE,

    /** Paid once, for setting a campaign up. */
    SETUP,

    /** Several together, at one price. */
    PACK
}
