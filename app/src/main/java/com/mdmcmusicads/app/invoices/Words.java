package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.texts.Folded;

/** What an invoice is called and found by. */
final class Words {

    private Words() {}

    /** How lists name the buyer. */
    static String name(BillingParty buyer) {
        return buyer.name() == null ? buyer.legalName() : buyer.name();
    }

    /** Number, names, references, and the amount with a point and with a comma. */
    static String of(InvoiceSheet sheet) {
        var gross = sheet.totals().gross().amount().toPlainString();
        return Folded.of(
                sheet.number(),
                sheet.buyer().name(),
                sheet.buyer().legalName(),
                sheet.purchaseOrder(),
                sheet.credited() == null ? null : sheet.credited().number(),
                gross,
                gross.replace('.', ','));
    }
}
