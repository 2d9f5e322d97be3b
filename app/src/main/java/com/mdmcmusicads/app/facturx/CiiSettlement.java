package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.vat.VatPart;
import java.util.Objects;

/** How much, how and when it is to be paid (BG-16, BG-22, BG-23), and which invoice a credit note takes back (BG-3). */
final class CiiSettlement {

    /** SEPA credit transfer, in the list of means UNTDID 4461. */
    private static final String TRANSFER = "58";

    /** When the tax falls due, in the list UNTDID 2475: on issue, or when paid. */
    private static final String ON_ISSUE = "5";

    private static final String WHEN_PAID = "72";

    private final Cii cii;
    private final InvoiceSheet sheet;
    private final String terms;

    CiiSettlement(Cii cii, InvoiceSheet sheet, String terms) {
        this.cii = cii;
        this.sheet = sheet;
        this.terms = terms;
    }

    void write() {
        if (sheet.kind() == Kind.INVOICE) {
            cii.text("ram:PaymentReference", sheet.number());
        }
        cii.text("ram:InvoiceCurrencyCode", sheet.currency().getCurrencyCode());
        if (sheet.seller().iban() != null && sheet.kind() == Kind.INVOICE) {
            cii.group("ram:SpecifiedTradeSettlementPaymentMeans", () -> account(sheet.seller()));
        }
        sheet.totals().parts().forEach(part -> cii.group("ram:ApplicableTradeTax", () -> tax(part)));
        if (sheet.from() != null) {
            cii.group("ram:BillingSpecifiedPeriod", () -> {
                cii.day("ram:StartDateTime", sheet.from());
                cii.day("ram:EndDateTime", Objects.requireNonNullElse(sheet.to(), sheet.from()));
            });
        }
        cii.group("ram:SpecifiedTradePaymentTerms", () -> {
            cii.text("ram:Description", terms);
            cii.day("ram:DueDateDateTime", sheet.kind() == Kind.INVOICE ? sheet.dueDay() : null);
        });
        cii.group("ram:SpecifiedTradeSettlementHeaderMonetarySummation", this::totals);
        credited();
    }

    private void account(Seller seller) {
        cii.text("ram:TypeCode", TRANSFER);
        cii.group("ram:PayeePartyCreditorFinancialAccount", () -> {
            cii.text("ram:IBANID", seller.iban());
            cii.text("ram:AccountName", seller.name());
        });
        if (seller.bic() != null) {
            cii.group("ram:PayeeSpecifiedCreditorFinancialInstitution", () -> cii.text("ram:BICID", seller.bic()));
        }
    }

    private void tax(VatPart part) {
        cii.text("ram:CalculatedAmount", part.tax().amount());
        cii.text("ram:TypeCode", "VAT");
        cii.text("ram:ExemptionReason", part.vat().reason(sheet.language()));
        cii.text("ram:BasisAmount", part.taxable().amount());
        cii.text("ram:CategoryCode", part.vat().category());
        cii.text("ram:ExemptionReasonCode", part.vat().code());
        cii.text("ram:DueDateTypeCode", sheet.seller().vatOnDebits() ? ON_ISSUE : WHEN_PAID);
        cii.text("ram:RateApplicablePercent", part.vat().rate().toPlainString());
    }

    private void totals() {
        var totals = sheet.totals();
        cii.text("ram:LineTotalAmount", totals.net().amount());
        cii.text("ram:TaxBasisTotalAmount", totals.net().amount());
        cii.text(
                "ram:TaxTotalAmount",
                totals.tax().amount(),
                "currencyID",
                sheet.currency().getCurrencyCode());
        cii.text("ram:GrandTotalAmount", totals.gross().amount());
        cii.text("ram:DuePayableAmount", totals.gross().amount());
    }

    private void credited() {
        if (sheet.credited() != null) {
            cii.group("ram:InvoiceReferencedDocument", () -> {
                cii.text("ram:IssuerAssignedID", sheet.credited().number());
                cii.citedDay("ram:FormattedIssueDateTime", sheet.credited().day());
            });
        }
    }
}
