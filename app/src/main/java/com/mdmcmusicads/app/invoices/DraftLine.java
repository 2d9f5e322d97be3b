package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.vat.VatTreatment;

/**
 * A line of a draft.
 *
 * @param vat as on the original for a credit note; null where the client's page decides on the day of issue
 * @param creditedPosition the line of the original, or null
 */
record DraftLine(NewLine line, VatTreatment vat, Integer creditedPosition) {

    static DraftLine of(NewLine line) {
        return new DraftLine(line, null, null);
    }
}
