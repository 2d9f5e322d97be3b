package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.leads.LeadPerson;
import java.time.Instant;
import java.util.Set;

/**
 * A mail somebody would get.
 *
 * @param step its place in the sequence, counted from 1
 */
public record ForecastMail(LeadPerson lead, int step, String subject, Instant at, Set<Caution> cautions) {

    /** What a person should know before they enrol the lead. */
    public enum Caution {
        NO_CONSENT,
        WITHDRAWN,
        SUPPRESSED,
        LEAD_CLOSED,
        /** Runs through this sequence already. */
        ALREADY,
        /** Its day is a weekend or holiday, so it slips. */
        SLIPPED,
        /** Lacks a value and would be held. */
        MISSING,
        /** Another sequence writes to the same person on the same day. */
        SAME_DAY
    }
}
