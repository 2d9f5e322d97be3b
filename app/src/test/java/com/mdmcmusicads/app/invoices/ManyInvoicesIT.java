package com.mdmcmusicads.app.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What measurements count on: invoices made in bulk are invoices like any other. */
@IntegrationTest
class ManyInvoicesIT {

    @Autowired
    ManyInvoices many;

    @Autowired
    InvoiceDesk desk;

    @Autowired
    Billed billed;

    @Autowired
    JdbcTemplate sql;

    @Test
    void invoicesMadeInBulkAreWholeAndOthersFollowThem() {
        var before = count();
        many.issue(300);
        var next = desk.sheet(desk.draftAndIssue(Billed.month(billed.company("Ensuite"), "200.00")));

        assertThat(count()).isEqualTo(before + 301);
        var read = new ArrayList<InvoiceSheet>();
        desk.eachIssued(LocalDate.of(2000, 1, 1), next.issueDay(), read::add);
        assertThat(read).hasSizeGreaterThanOrEqualTo(301).allSatisfy(sheet -> {
            assertThat(sheet.isIssued()).isTrue();
            assertThat(sheet.totals().gross())
                    .isEqualTo(sheet.totals().net().plus(sheet.totals().tax()));
        });
        assertThat(read.stream().map(InvoiceSheet::id)).doesNotHaveDuplicates();
    }

    private long count() {
        return sql.queryForObject(
                "select count(*) from invoice where state = 'ISSUED' and kind = 'INVOICE'", Long.class);
    }
}
