package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.ledger.Journal;
import java.util.List;

/** What can be asked for. */
enum ExportKind {
    /** The file of entries of article A47 A-1 LPF, as far as sales and receipts go. */
    FEC(Journal.values()),
    SALES_JOURNAL(Journal.VE),
    RECEIPTS_JOURNAL(Journal.BQ, Journal.EN),
    ALL_JOURNALS(Journal.values()),
    VAT_SUMMARY(Journal.values());

    private final List<Journal> journals;

    ExportKind(Journal... journals) {
        this.journals = List.of(journals);
    }

    List<Journal> journals() {
        return journals;
    }

    boolean isText() {
        return this == FEC;
    }
}
