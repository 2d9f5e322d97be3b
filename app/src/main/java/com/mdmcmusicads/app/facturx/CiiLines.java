package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import java.util.Locale;

/** A line (BG-25) with its discount (BG-27) and tax (BG-30). */
final class CiiLines {

    /** Discount, in the list of reasons UNTDID 5189. */
    private static final String DISCOUNT = "95";

    private CiiLines() {}

    static void write(Cii cii, InvoiceSheet.Line line, Locale language) {
        cii.group("ram:IncludedSupplyChainTradeLineItem", () -> {
            cii.group("ram:AssociatedDocumentLineDocument", () -> cii.text("ram:LineID", line.position()));
            cii.group("ram:SpecifiedTradeProduct", () -> {
                cii.text("ram:Name", line.label());
                cii.text("ram:Description", line.detail());
            });
            cii.group(
                    "ram:SpecifiedLineTradeAgreement",
                    () -> cii.group(
                            "ram:NetPriceProductTradePrice",
                            () -> cii.text("ram:ChargeAmount", line.unitPrice().amount())));
            cii.group(
                    "ram:SpecifiedLineTradeDelivery",
                    () -> cii.text("ram:BilledQuantity", line.quantity().toPlainString(), "unitCode", line.unitCode()));
            cii.group("ram:SpecifiedLineTradeSettlement", () -> settlement(cii, line, language));
        });
    }

    private static void settlement(Cii cii, InvoiceSheet.Line line, Locale language) {
        cii.group("ram:ApplicableTradeTax", () -> {
            cii.text("ram:TypeCode", "VAT");
            cii.text("ram:CategoryCode", line.vat().category());
            cii.text("ram:RateApplicablePercent", line.vat().rate().toPlainString());
        });
        if (line.allowance().isPositive()) {
            cii.group("ram:SpecifiedTradeAllowanceCharge", () -> allowance(cii, line, language));
        }
        cii.group(
                "ram:SpecifiedTradeSettlementLineMonetarySummation",
                () -> cii.text("ram:LineTotalAmount", line.net().amount()));
    }

    private static void allowance(Cii cii, InvoiceSheet.Line line, Locale language) {
        cii.group("ram:ChargeIndicator", () -> cii.text("udt:Indicator", false));
        cii.text("ram:CalculationPercent", line.discount().stripTrailingZeros().toPlainString());
        cii.text("ram:BasisAmount", line.net().plus(line.allowance()).amount());
        cii.text("ram:ActualAmount", line.allowance().amount());
        cii.text("ram:ReasonCode", DISCOUNT);
        cii.text("ram:Reason", language.getLanguage().equals("fr") ? "Remise" : "Discount");
    }
}
