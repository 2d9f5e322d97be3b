package com.mdmcmusicads.app.paper;

import java.util.List;

/**
 * How to pay, beside the totals.
 *
 * @param facts account, bank, reference
 * @param code what a telephone reads, or null
 * @param caption under the code; or null
 */
public record Remittance(String title, List<Fact> facts, TransferCode code, String caption) {

    public Remittance {
        facts = List.copyOf(facts);
    }
}
