package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.invoices.InvoiceRefusal.Reason;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** What makes no sense even on a draft; what the law misses is said on the draft and only stops the issue. */
final class DraftRules {

    static final int MOST_LINES = 200;
    private static final int LONGEST = 1000;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST = new BigDecimal("99999999.9999");

    private DraftRules() {}

    /** @throws InvoiceRefusal when it makes no sense */
    static void check(NewInvoice given) {
        if (given.from() != null && given.to() != null && given.to().isBefore(given.from())) {
            throw invalid("the period ends before it begins");
        }
        if (given.to() != null && given.from() == null) {
            throw invalid("the period has no first day");
        }
        if (given.lines().size() > MOST_LINES) {
            throw invalid("more than " + MOST_LINES + " lines");
        }
        given.lines().forEach(DraftRules::check);
        currency(given.lines());
    }

    private static void check(NewLine line) {
        if (isOutside(line.quantity()) || line.quantity().stripTrailingZeros().scale() > 4) {
            throw invalid("quantity " + line.quantity());
        }
        if (line.unitPrice().isNegative() || isOutside(line.unitPrice().amount())) {
            throw invalid("price " + line.unitPrice());
        }
        if (line.discount().signum() < 0
                || line.discount().compareTo(HUNDRED) > 0
                || line.discount().stripTrailingZeros().scale() > 2) {
            throw invalid("discount " + line.discount());
        }
        if (line.unitCode() == null || !line.unitCode().matches("[A-Z0-9]{2,3}")) {
            throw invalid("unit " + line.unitCode());
        }
        if (isLong(line.label()) || isLong(line.detail())) {
            throw invalid("text too long");
        }
    }

    /** A negative amount is a credit note, never a line. */
    private static boolean isOutside(BigDecimal number) {
        return number == null || number.signum() < 0 || number.compareTo(MOST) > 0;
    }

    private static boolean isLong(String text) {
        return text != null && text.length() > LONGEST;
    }

    /** The one currency of all lines; euros when there are none yet. */
    static Currency currency(List<NewLine> lines) {
        var currencies = lines.stream()
                .map(line -> line.unitPrice().currency())
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            throw new InvoiceRefusal(Reason.CURRENCIES, currencies.toString());
        }
        return currencies.isEmpty() ? com.mdmcmusicads.app.money.Money.EURO : currencies.get(0);
    }

    private static InvoiceRefusal invalid(String about) {
        return new InvoiceRefusal(Reason.INVALID, about);
    }
}
