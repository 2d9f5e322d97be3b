package com.mdmcmusicads.app.invoicebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.invoices.NewCredit;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** The list of invoices: found by what people type, summed to the cent, closed to whoever has no business with it. */
@IntegrationTest
@WithMockUser(roles = "ACCOUNTING")
class InvoiceBookIT {

    @Autowired
    InvoiceBook book;

    @Autowired
    InvoiceExport export;

    @Autowired
    InvoiceDesk desk;

    @Autowired
    Billed billed;

    private final String house = "Maison " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void invoicesAreFoundByNumberClientAndAmount() {
        var id = desk.draftAndIssue(Billed.month(billed.company(house), "1234.56"));
        var number = desk.sheet(id).number();

        for (var words :
                List.of(number, house, house + " 1481,47", house + " 1481.47", house.toUpperCase(Locale.ROOT))) {
            assertThat(page(words, Role.ACCOUNTING))
                    .as(words)
                    .extracting(InvoiceRow::id)
                    .contains(id);
        }
        assertThat(page(house + " 999,99", Role.ACCOUNTING)).isEmpty();
    }

    @Test
    void sumsTakeCreditNotesOffAndLeaveDraftsOut() {
        var client = billed.company(house);
        var first = desk.draftAndIssue(Billed.month(client, "100.00"));
        desk.draftAndIssue(Billed.month(client, "33.33"));
        desk.draft(Billed.month(client, "500.00"));
        desk.issue(desk.creditNote(NewCredit.whole(first, "Essai")));

        var sums = book.sums(InvoiceFilter.ALL.withWords(house), somebody(Role.DIRECTION));

        assertThat(sums.issued()).isEqualTo(3);
        assertThat(sums.net()).isEqualTo(Money.euros("33.33"));
        assertThat(sums.gross()).isEqualTo(Money.euros("40.00"));
    }

    @Test
    void filtersLiveInTheAddressAndNonsenseThereIsIgnored() {
        var asked = QueryParameters.fromString("q=x&state=draft&kind=credit_note&month=2026-11&sort=gross&order=asc");
        var filter = InvoiceFilter.of(asked);

        assertThat(InvoiceFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(filter.kind()).isEqualTo(Kind.CREDIT_NOTE);
        assertThat(InvoiceFilter.of(QueryParameters.fromString("state=%27;drop&kind=9&month=never&sort=--&order=x")))
                .isEqualTo(InvoiceFilter.ALL);
        for (var order : InvoiceOrder.values()) {
            assertThat(book.page(filter.ordered(order, true), somebody(Role.ACCOUNTING), 0, 5))
                    .isNotNull();
            assertThat(book.page(filter.ordered(order, false), somebody(Role.ACCOUNTING), 0, 5))
                    .isNotNull();
        }
    }

    @Test
    void salesFindNothingOfOtherPeoplesClients() {
        var client = billed.company(house);
        desk.draftAndIssue(Billed.month(client, "200.00"));

        assertThat(page(house, Role.SALES)).isEmpty();
        assertThat(book.count(InvoiceFilter.ALL.withWords(house), somebody(Role.SALES)))
                .isZero();
        assertThat(book.sums(InvoiceFilter.ALL.withWords(house), somebody(Role.SALES))
                        .issued())
                .isZero();
        assertThat(book.ofClient(client, somebody(Role.SALES), 10)).isEmpty();
        assertThat(book.ofClient(client, somebody(Role.ACCOUNTING), 10)).hasSize(1);
    }

    @Test
    void theListIsTakenAlongAsASpreadsheet() throws IOException {
        desk.draftAndIssue(Billed.month(billed.company(house), "200.00"));

        var file = export.write(InvoiceFilter.ALL.withWords(house), somebody(Role.ACCOUNTING), Locale.FRENCH);

        assertThat(Files.size(file)).isGreaterThan(1000);
        Files.delete(file);
    }

    @Test
    @WithMockUser(roles = {"PM", "SUPPORT", "SDR", "ADMIN", "CLIENT"})
    void whoeverHasNoBusinessWithInvoicesIsTurnedAway() {
        assertThatThrownBy(() -> page(house, Role.PM)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> export.write(InvoiceFilter.ALL, somebody(Role.PM), Locale.FRENCH))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<InvoiceRow> page(String words, Role role) {
        return book.page(InvoiceFilter.ALL.withWords(words), somebody(role), 0, 10);
    }

    private static Person somebody(Role role) {
        return new Person(UUID.randomUUID().toString(), "Quelqu’un", "q@exemple.fr", Set.of(role), Locale.FRENCH);
    }
}
