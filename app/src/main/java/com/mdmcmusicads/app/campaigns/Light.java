package com.mdmcmusicads.app.campaigns;

/** The traffic light of a campaign; the word beside it carries the meaning. */
public enum Light {
    /** Nothing to judge: no budget, no figures yet, or too early. */
    GREY,
    /** On its plan. */
    GREEN,
    /** It spends less than planned. */
    BLUE,
    /** It spends more than planned. */
    ORANGE,
    /** Somebody has to act now. */
    RED
}
