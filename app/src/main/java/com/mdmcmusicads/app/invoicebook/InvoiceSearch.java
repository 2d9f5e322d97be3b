package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.search.Hit;
import com.mdmcmusicads.app.search.SearchSource;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invoices in the search over everything: by number, client and amount. */
@Component
@Order(130)
class InvoiceSearch implements SearchSource {

    private final InvoiceBook book;

    InvoiceSearch(InvoiceBook book) {
        this.book = book;
    }

    @Override
    public String heading() {
        return "invoicebook.title";
    }

    @Override
    public List<Hit> find(Person reader, String words, int limit) {
        return Stream.of(Role.SALES, Role.ACCOUNTING, Role.DIRECTION).anyMatch(reader::has)
                ? book.page(InvoiceFilter.ALL.withWords(words), reader, 0, limit).stream()
                        .map(InvoiceSearch::hit)
                        .toList()
                : List.of();
    }

    private static Hit hit(InvoiceRow row) {
        var amount = Amounts.of(row.signed(row.gross()), UI.getCurrent().getLocale());
        return new Hit(InvoiceLook.name(row), row.clientName() + " · " + amount, row.route());
    }
}
