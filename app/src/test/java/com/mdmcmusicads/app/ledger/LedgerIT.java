package com.mdmcmusicads.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;

@IntegrationTest
class LedgerIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    Books books;

    @Autowired
    LedgerKeeper keeper;

    @Autowired
    LedgerDesk desk;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void logIn() {
        Screens.open(application, "accounting@demo.mdmc");
    }

    @AfterEach
    void logOut() {
        Screens.close();
    }

    @Test
    void anInvoicePaidInTwoPartsIsBookedStepByStepAndLetteredAtTheEnd() {
        var invoice = books.invoice(books.client("Deux fois"), "33.33");
        books.pay(invoice, "13.00");
        keeper.catchUp();
        assertThat(sides(invoice))
                .containsExactly("411000 40.00", "706100 -33.33", "445800 -6.67", "445800 2.17", "445710 -2.17");
        assertThat(letters(invoice)).containsOnlyNulls();

        var second = books.pay(invoice, "27.00");
        keeper.catchUp();
        assertThat(sides(invoice)).endsWith("445800 4.50", "445710 -4.50");
        assertThat(letters(invoice)).doesNotContainNull();

        books.undo(second);
        keeper.catchUp();
        assertThat(sides(invoice)).endsWith("445800 -4.50", "445710 4.50");
        assertThat(letters(invoice)).as("open again").containsOnlyNulls();
    }

    @Test
    void aCreditNoteTakesTheWaitingTaxBack() {
        var invoice = books.invoice(books.client("Avoir"), "200.00");
        var credit = books.creditWhole(invoice);
        keeper.catchUp();

        assertThat(sides(invoice)).containsExactly("411000 240.00", "706100 -200.00", "445800 -40.00");
        assertThat(sides(credit)).containsExactly("411000 -240.00", "706100 200.00", "445800 40.00");
        assertThat(letters(invoice)).containsExactly(letters(credit).get(0));
    }

    @Test
    void numbersRunWithoutGapsAndEverySourceIsBookedOnceWhoeverDoesIt() throws Exception {
        var client = books.client("Une seule fois");
        for (var at = 0; at < 5; at++) {
            books.pay(books.invoice(client, "10.00"), "12.00");
        }
        var both = Executors.newFixedThreadPool(2);
        try {
            for (var done : both.invokeAll(List.of(this::catchUp, this::catchUp))) {
                done.get();
            }
        } finally {
            both.shutdown();
        }

        assertThat(sql.sql("select count(*) = max(number) from ledger_entry group by closing")
                        .query(Boolean.class)
                        .list())
                .containsOnly(true);
        assertThat(sql.sql("select count(*) from ledger_entry where client_id = ?::uuid")
                        .param(client)
                        .query(Integer.class)
                        .single())
                .isEqualTo(15);
    }

    @Test
    void whatIsBookedNeverChangesAndAlwaysBalances() {
        var invoice = books.invoice(books.client("Immuable"), "200.00");
        keeper.catchUp();
        var entry = desk.ofInvoice(invoice).get(0).id();

        for (var attack : List.of(
                "update ledger_entry set day = day - 1 where id = " + entry,
                "delete from ledger_line where entry_id = " + entry,
                "update ledger_line set debit = 1 where entry_id = " + entry,
                "truncate ledger_line cascade",
                "insert into ledger_line (entry_id, position, account, account_label, debit) values (" + entry
                        + ", 9, '512000', 'x', 1)")) {
            assertThatThrownBy(() -> sql.sql(attack).update()).as(attack).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void taxOfAPeriodTiesOutToItsAccount() {
        books.pay(books.invoice(books.client("Juste"), "123.45"), "100.00");
        keeper.catchUp();

        var report = desk.vat(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
        assertThat(report.ties()).isTrue();
        assertThat(report.due().isPositive()).isTrue();
    }

    @Test
    void accountsAreChosenByAccountingForDaysToComeAndMustSuit() {
        var account = new ChartAccount(Purpose.OTHER, "708500", "Frais refacturés", LocalDate.of(2090, 1, 1));
        desk.put(account);
        assertThat(desk.accounts()).contains(account);
        assertThatThrownBy(() -> desk.put(new ChartAccount(Purpose.FEE, "512000", "x", LocalDate.of(2090, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherRolesReadNothing() {
        Screens.close();
        Screens.open(application, "sales@demo.mdmc");
        assertThatThrownBy(() -> desk.accounts()).isInstanceOf(AuthorizationDeniedException.class);
        Screens.close();
        Screens.open(application, "direction@demo.mdmc");
        assertThat(desk.accounts()).isNotEmpty();
        assertThatThrownBy(() -> desk.closingMonth(6)).isInstanceOf(AuthorizationDeniedException.class);
    }

    private Void catchUp() {
        keeper.catchUp();
        return null;
    }

    private List<String> sides(String invoiceId) {
        return desk.ofInvoice(invoiceId).stream()
                .flatMap(entry -> desk.lines(entry.id()).stream())
                .map(line -> line.account() + " "
                        + line.debit().subtract(line.credit()).setScale(2, java.math.RoundingMode.UNNECESSARY))
                .toList();
    }

    private List<String> letters(String invoiceId) {
        return desk.ofInvoice(invoiceId).stream()
                .flatMap(entry -> desk.lines(entry.id()).stream())
                .filter(line -> line.auxiliary() != null)
                .map(LedgerLine::letter)
                .toList();
    }
}
