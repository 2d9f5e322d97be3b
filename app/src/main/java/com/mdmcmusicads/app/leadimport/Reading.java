package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.leadimport.ImportRow.Forecast;
import com.mdmcmusicads.app.particulars.NewLead;
import java.time.Instant;
import java.util.List;

/**
 * What a row says, understood.
 *
 * @param lead null when it is refused
 * @param consent their answer about marketing mail, as far as it can be proven, or null
 * @param remarks why it is refused, or what of it is left out
 */
record Reading(int number, NewLead lead, Consent consent, Forecast forecast, List<String> remarks) {

    /** An answer that was given elsewhere: to which words, and when. */
    record Consent(boolean given, String wording, Instant at) {}

    String email() {
        return lead == null ? null : lead.email();
    }

    Reading as(Forecast other, List<String> others) {
        return new Reading(number, lead, consent, other, others);
    }
}
