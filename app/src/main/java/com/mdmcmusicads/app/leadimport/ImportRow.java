package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.documents.SheetRow;
import java.util.List;

/**
 * One row of a file and what became or will become of it.
 *
 * @param leadId the lead it became, or null
 * @param remarks why it is refused, or what of it was left out
 */
record ImportRow(
        int number, List<String> cells, Forecast forecast, Outcome outcome, String leadId, List<String> remarks) {

    /** What will become of it, as far as one can tell before. */
    enum Forecast {
        CREATE,
        UPDATE,
        REFUSE
    }

    enum Outcome {
        WAITING,
        CREATED,
        UPDATED,
        REFUSED
    }

    SheetRow sheet() {
        return new SheetRow(number, cells);
    }
}
