package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Kind;
import java.util.Objects;

/**
 * An issued invoice or credit note in the terms of EN 16931 (BT-…) and of the French reform (XP Z12-012). Every amount is the
 * one that was frozen; nothing is counted here.
 */
final class CiiInvoice {

    /** A supply of services, not paid yet (BT-23). */
    private static final String SERVICES = "S1";

    private static final String EN_16931 = "urn:cen.eu:en16931:2017";

    private final InvoiceSheet sheet;
    private final String terms;
    private final Cii cii = new Cii();

    private CiiInvoice(InvoiceSheet sheet, String terms) {
        this.sheet = sheet;
        this.terms = terms;
    }

    /** @param terms when it is to be paid, in words (BT-20) */
    static byte[] of(InvoiceSheet sheet, String terms) {
        return new CiiInvoice(sheet, terms).write();
    }

    private byte[] write() {
        cii.group("rsm:ExchangedDocumentContext", this::context);
        cii.group("rsm:ExchangedDocument", this::document);
        cii.group("rsm:SupplyChainTradeTransaction", () -> {
            sheet.lines().forEach(line -> CiiLines.write(cii, line, sheet.language()));
            cii.group("ram:ApplicableHeaderTradeAgreement", this::agreement);
            cii.group("ram:ApplicableHeaderTradeDelivery", this::delivery);
            cii.group("ram:ApplicableHeaderTradeSettlement", () -> new CiiSettlement(cii, sheet, terms).write());
        });
        return cii.bytes();
    }

    private void context() {
        cii.group("ram:BusinessProcessSpecifiedDocumentContextParameter", () -> cii.text("ram:ID", SERVICES));
        cii.group("ram:GuidelineSpecifiedDocumentContextParameter", () -> cii.text("ram:ID", EN_16931));
    }

    private void document() {
        cii.text("ram:ID", sheet.number());
        cii.text("ram:TypeCode", sheet.kind() == Kind.INVOICE ? "380" : "381");
        cii.day("ram:IssueDateTime", sheet.issueDay());
        CiiNotes.of(sheet)
                .forEach(note -> cii.group("ram:IncludedNote", () -> {
                    cii.text("ram:Content", note.text());
                    cii.text("ram:SubjectCode", note.code());
                }));
    }

    private void agreement() {
        CiiParties.seller(cii, sheet.seller());
        CiiParties.buyer(cii, sheet.buyer());
        if (sheet.purchaseOrder() != null) {
            cii.group(
                    "ram:BuyerOrderReferencedDocument", () -> cii.text("ram:IssuerAssignedID", sheet.purchaseOrder()));
        }
    }

    /** The last day of the supply (BT-72). */
    private void delivery() {
        var last = Objects.requireNonNullElse(sheet.to(), sheet.issueDay());
        cii.group("ram:ActualDeliverySupplyChainEvent", () -> cii.day("ram:OccurrenceDateTime", last));
    }
}
