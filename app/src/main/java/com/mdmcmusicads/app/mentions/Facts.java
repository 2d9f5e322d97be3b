package com.mdmcmusicads.app.mentions;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.vat.VatTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * What will stand on an invoice, as far as the law asks for it.
 *
 * @param from first day of the supply, or null
 * @param credited what a credit note takes back, or null for an invoice
 */
public record Facts(
        LocalDate issueDay,
        LocalDate dueDay,
        LocalDate from,
        Currency currency,
        Seller seller,
        BillingParty buyer,
        List<Charge> charges,
        Original credited) {

    /** One line; {@code isPeriodic} says that it is supplied over a time. */
    public record Charge(String label, BigDecimal quantity, VatTreatment vat, boolean isPeriodic) {}

    /** The invoice a credit note cites. */
    public record Original(String number, LocalDate day) {}

    boolean isBusiness() {
        return buyer.kind() == BillingParty.Kind.COMPANY;
    }

    boolean isInvoice() {
        return credited == null;
    }

    Locale language() {
        return buyer.language();
    }
}
