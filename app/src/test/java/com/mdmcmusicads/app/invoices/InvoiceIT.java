package com.mdmcmusicads.app.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.mentions.MentionsMissing;
import com.mdmcmusicads.app.mentions.Missing;
import com.mdmcmusicads.app.money.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** One invoice: from the draft to what nobody can change any more. */
@IntegrationTest
class InvoiceIT {

    @Autowired
    InvoiceDesk desk;

    @Autowired
    Billed billed;

    @Autowired
    JdbcTemplate sql;

    @Test
    void aDraftHasNoNumberAndIssuingDrawsOne() {
        var id = desk.draft(Billed.month(billed.company("Numéro"), "200.00"));
        assertThat(desk.sheet(id).number()).isNull();

        var number = desk.issue(id);

        assertThat(number).matches("F\\d{4}-\\d{5,}");
        assertThat(desk.sheet(id).number()).isEqualTo(number);
        assertThat(desk.issue(id)).as("issued twice").isEqualTo(number);
    }

    @Test
    void whatWasIssuedIsReadBackWordForWord() {
        var client = billed.company("Mot à mot");
        var id = desk.draft(Billed.month(client, "commande/" + UUID.randomUUID(), Billed.fee("200.00")));
        var before = desk.sheet(id);
        desk.issue(id);

        var sheet = desk.sheet(id);
        assertThat(sheet)
                .usingRecursiveComparison()
                .ignoringFields("number", "issuedAt")
                .isEqualTo(before);
        assertThat(sheet.totals().gross()).isEqualTo(Money.euros("240.00"));
        assertThat(sheet.dueDay()).isEqualTo(sheet.issueDay().plusDays(30));
        assertThat(sheet.mention("RECOVERY")).contains("40\u00a0€");
    }

    @Test
    void plainSqlChangesNothingThatWasIssued() {
        var id = desk.draftAndIssue(Billed.month(billed.company("Intouchable"), "200.00"));

        for (var attack : List.of(
                "update invoice set gross_amount = 1, net_amount = 1, tax_amount = 0 where id = '%s'",
                "update invoice set client_name = 'x' where id = '%s'",
                "update invoice set state = 'DRAFT' where id = '%s'",
                "delete from invoice where id = '%s'",
                "update invoice_line set label = 'x' where invoice_id = '%s'",
                "delete from invoice_line where invoice_id = '%s'",
                "insert into invoice_line (invoice_id, position, label, quantity, unit_code, unit_price_amount, discount,"
                        + " revenue, net_amount) values ('%s', 9, 'x', 1, 'C62', 1, 0, 'FEE', 1)",
                "update invoice_seal set content = 'x' where invoice_id = '%s'",
                "delete from invoice_seal where invoice_id = '%s'",
                "truncate invoice cascade",
                "truncate invoice_line",
                "update number_series set last = last - 1",
                "update number_series set last = last + 2",
                "delete from number_series")) {
            assertThatThrownBy(() -> sql.update(attack.formatted(id)))
                    .as(attack)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(desk.sheet(id).totals().gross()).isEqualTo(Money.euros("240.00"));
    }

    @Test
    void aClientWithoutAnAddressBurnsNoNumber() {
        var id = desk.draft(Billed.month(billed.stranger("Sans adresse"), "200.00"));
        var before = last();

        assertThatThrownBy(() -> desk.issue(id))
                .isInstanceOfSatisfying(
                        MentionsMissing.class,
                        refused -> assertThat(refused.missing())
                                .extracting(Missing::code)
                                .contains("BUYER_ADDRESS"));
        assertThat(desk.sheet(id).isIssued()).isFalse();
        assertThat(last()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void theSameReferenceGivesTheFirstInvoice() {
        var client = billed.company("Deux fois");
        var reference = "essai/" + UUID.randomUUID();
        var first = desk.draftAndIssue(Billed.month(client, reference, Billed.fee("200.00")));

        assertThat(desk.draftAndIssue(Billed.month(client, reference, Billed.fee("999.00"))))
                .isEqualTo(first);
        assertThat(desk.draft(Billed.month(client, reference, Billed.fee("999.00"))))
                .isEqualTo(first);
        assertThat(desk.ofClient(client)).hasSize(1);
    }

    private int last() {
        return sql.queryForObject("select last from number_series where series = 'F'", Integer.class);
    }
}
