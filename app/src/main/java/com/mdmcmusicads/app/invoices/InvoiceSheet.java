package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.mentions.Mention;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.vat.PricedLine;
import com.mdmcmusicads.app.vat.Totals;
import com.mdmcmusicads.app.vat.VatTreatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * Everything that stands on an invoice or credit note. Once issued it is read back as it was frozen, whatever became of the
 * client or the agency since; a draft shows what would stand there if it were issued today.
 *
 * @param number null for a draft
 * @param issueDay for a draft: today
 * @param dueDay of a credit note: its issue day
 * @param from first day of the supply, or null when it is the issue day
 * @param language of the document
 * @param seller as it was on the day of issue
 * @param buyer as it was on the day of issue
 * @param purchaseOrder or null
 * @param mentions what is printed for the law, in the language of the document
 * @param credited the invoice a credit note takes back, else null
 * @param reference what the caller knows it by, or null
 * @param origin what it comes from, or null
 * @param issuedAt null for a draft
 */
public record InvoiceSheet(
        String id,
        Kind kind,
        String number,
        LocalDate issueDay,
        LocalDate dueDay,
        LocalDate from,
        LocalDate to,
        Locale language,
        Currency currency,
        Seller seller,
        BillingParty buyer,
        List<Line> lines,
        Totals totals,
        String purchaseOrder,
        List<Mention> mentions,
        Credited credited,
        String reference,
        Subject origin,
        Instant issuedAt) {

    public boolean isIssued() {
        return number != null;
    }

    public String clientId() {
        return buyer.clientId();
    }

    /** The sentence with this code, or null. */
    public String mention(String code) {
        return mentions.stream()
                .filter(mention -> mention.code().equals(code))
                .map(Mention::text)
                .findFirst()
                .orElse(null);
    }

    InvoiceSheet with(List<Mention> words) {
        return new InvoiceSheet(
                id,
                kind,
                number,
                issueDay,
                dueDay,
                from,
                to,
                language,
                currency,
                seller,
                buyer,
                lines,
                totals,
                purchaseOrder,
                words,
                credited,
                reference,
                origin,
                issuedAt);
    }

    InvoiceSheet issued(String drawn, Instant at) {
        return new InvoiceSheet(
                id,
                kind,
                drawn,
                issueDay,
                dueDay,
                from,
                to,
                language,
                currency,
                seller,
                buyer,
                lines,
                totals,
                purchaseOrder,
                mentions,
                credited,
                reference,
                origin,
                at);
    }

    /**
     * A line as it is taxed and summed.
     *
     * @param position from 1
     * @param allowance what the discount takes off, before tax
     * @param net before tax, after the discount
     * @param creditedPosition the line of the original a credit note takes back, else null
     */
    public record Line(
            int position,
            String label,
            String detail,
            BigDecimal quantity,
            String unitCode,
            Money unitPrice,
            BigDecimal discount,
            Revenue revenue,
            String platform,
            VatTreatment vat,
            Money allowance,
            Money net,
            Integer creditedPosition) {

        public PricedLine priced() {
            return new PricedLine(quantity, unitPrice, discount, vat);
        }
    }

    /** The invoice that is taken back, and why. */
    public record Credited(String invoiceId, String number, LocalDate day, String reason) {}
}
