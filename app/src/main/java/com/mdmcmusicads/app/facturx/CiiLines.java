package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.vat.VatTreatment;
import java.util.Locale;
import org.mustangproject.Allowance;
import org.mustangproject.Item;
import org.mustangproject.Product;

/** The lines (BG-25) with their discounts (BG-27) and taxes (BG-30). */
final class CiiLines {

    /** Discount, in the list of reasons UNTDID 5189. */
    private static final String DISCOUNT = "95";

    private CiiLines() {}

    static Item of(InvoiceSheet.Line line, Locale language) {
        var item = new Item(product(line, language), line.unitPrice().amount(), line.quantity());
        item.setId(String.valueOf(line.position()));
        if (line.allowance().isPositive()) {
            item.addAllowance(allowance(line, language));
        }
        return item;
    }

    private static Product product(InvoiceSheet.Line line, Locale language) {
        var product = new Product(
                line.label(),
                line.detail() == null ? "" : line.detail(),
                line.unitCode(),
                line.vat().rate());
        return taxed(product, line.vat(), language);
    }

    private static Product taxed(Product product, VatTreatment vat, Locale language) {
        product.setTaxCategoryCode(vat.category().name());
        if (vat.code() != null) {
            product.setTaxExemptionReasonCode(vat.code());
        }
        if (vat.reason(language) != null) {
            product.setTaxExemptionReason(vat.reason(language));
        }
        return product;
    }

    private static Allowance allowance(InvoiceSheet.Line line, Locale language) {
        var allowance = new Allowance(line.allowance().amount());
        allowance.setReasonCode(DISCOUNT);
        allowance.setReason(language.getLanguage().equals("fr") ? "Remise" : "Discount");
        return allowance;
    }
}
