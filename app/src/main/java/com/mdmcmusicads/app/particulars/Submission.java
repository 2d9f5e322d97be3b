package com.mdmcmusicads.app.particulars;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What somebody wrote about themselves, or an SDR about them, not yet checked; null where they wrote nothing.
 *
 * @param isTrapped the field no human sees was filled: a machine wrote this
 * @param findings what is already known to be wrong
 */
public record Submission(
        String name,
        String email,
        String artistName,
        String genre,
        BigDecimal budget,
        List<String> platforms,
        String phone,
        String country,
        String language,
        String message,
        Boolean consent,
        String consentText,
        String source,
        Map<String, String> campaign,
        boolean isTrapped,
        Findings findings) {

    /** The checked lead; everything that is wrong at once otherwise. */
    public NewLead lead() {
        return new LeadRules(findings).lead(this);
    }
}
