package com.mdmcmusicads.app.billingrun;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all subscriptions will bill between two days, and what they billed a month before. */
record Preview(LocalDate from, LocalDate to, List<PreviewRow> rows) {

    /** Sums of one currency. */
    record Sum(int invoices, Money net, Money tax, Money gross, Money last) {

        Money change() {
            return net.minus(last);
        }

        private Sum plus(Sum other) {
            return new Sum(
                    invoices + other.invoices,
                    net.plus(other.net),
                    tax.plus(other.tax),
                    gross.plus(other.gross),
                    last.plus(other.last));
        }
    }

    Map<Currency, Sum> sums() {
        var sums = new LinkedHashMap<Currency, Sum>();
        rows.forEach(row -> sums.merge(
                row.net().currency(),
                new Sum(row.bills().size(), row.net(), row.tax(), row.gross(), row.last()),
                Sum::plus));
        return sums;
    }

    /** How many subscriptions differ from last month, by reason. */
    Map<Difference, Long> differences() {
        return rows.stream()
                .filter(row -> row.difference() != Difference.SAME)
                .collect(Collectors.groupingBy(PreviewRow::difference, TreeMap::new, Collectors.counting()));
    }

    long warned() {
        return rows.stream().filter(row -> !row.warnings().isEmpty()).count();
    }
}
